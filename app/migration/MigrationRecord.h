// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Decision.h"
#include "journal/Entry.h"
#include "migration/Phase.h"

#include <QDateTime>
#include <QMap>

#include <optional>

namespace swingbridge {

//! A person's word about something: who, when, what.
class Statement
{
public:
    Statement() = default;
    Statement(QString by, QDateTime at, QString text) : m_by(std::move(by)), m_at(std::move(at)), m_text(std::move(text)) {}
    const QString &by() const { return m_by; }
    const QDateTime &at() const { return m_at; }
    const QString &text() const { return m_text; }

private:
    QString m_by;
    QDateTime m_at;
    QString m_text;
};

//! A person's answer to a guard or check: "attest", "approve" or "waive", and the words.
class GuardStatement
{
public:
    GuardStatement() = default;
    GuardStatement(QString answer, Statement statement) : m_answer(std::move(answer)), m_statement(std::move(statement)) {}
    const QString &answer() const { return m_answer; }
    const Statement &statement() const { return m_statement; }

private:
    QString m_answer;
    Statement m_statement;
};

//! A setting of a server that was changed for the time of the migration.
class BorrowedSetting
{
public:
    BorrowedSetting(QString server, QString setting, QString was, QString is, QDateTime since)
        : m_server(std::move(server)), m_setting(std::move(setting)), m_was(std::move(was)), m_is(std::move(is)), m_since(std::move(since)) {}
    const QString &server() const { return m_server; }
    const QString &setting() const { return m_setting; }
    const QString &was() const { return m_was; }
    const QString &is() const { return m_is; }
    const QDateTime &since() const { return m_since; }
    bool isReturned() const { return m_returned; }
    void giveBack() { m_returned = true; }

private:
    QString m_server;
    QString m_setting;
    QString m_was;
    QString m_is;
    QDateTime m_since;
    bool m_returned = false;
};

//! Evidence taken from a server: what the entry says and the artefact behind it.
class CaptureRecord
{
public:
    CaptureRecord(QString what, QString server, QDateTime at, QByteArray payload)
        : m_what(std::move(what)), m_server(std::move(server)), m_at(std::move(at)), m_payload(std::move(payload)) {}
    const QString &what() const { return m_what; } //!< "identity", "configuration", "backup", "preflight", "exports", "run", "rule"
    const QString &server() const { return m_server; }
    const QDateTime &at() const { return m_at; }
    Json payload() const;

private:
    QString m_what;
    QString m_server;
    QDateTime m_at;
    QByteArray m_payload;
};

//! The journal, folded: what was decided, attested, captured and reached. Entry by entry, so that the same fold serves
//! a session at work and one that is opened again. Servers are asked, never remembered: no role is in here.
class MigrationRecord
{
public:
    void fold(const Entry &entry);

    PhaseResult phase(PhaseId id) const { return m_phases.value(id, PhaseResult(id, PhaseState::Open)); }
    //! The first phase of \a order that is neither done nor skipped; nothing when all are.
    std::optional<PhaseId> firstOpen(const QList<PhaseId> &order) const;
    //! The newest decision on each difference; whether it still holds is currentDecision() (comparison/Decision.h).
    const Decisions &decisions() const { return m_differences; }
    //! By guard or check id; the newest word counts.
    const QMap<QString, GuardStatement> &guardAnswers() const { return m_guardAnswers; }
    const QMap<QString, QString> &connectorMap() const { return m_connectorMap; }    //!< confirmed, from -> to
    const QList<CaptureRecord> &captures() const { return m_captures; }
    const CaptureRecord *lastCapture(const QString &what, const QString &server) const;
    const QList<BorrowedSetting> &borrowed() const { return m_borrowed; }
    const BorrowedSetting *outstanding(const QString &server, const QString &setting) const;
    QString method() const { return m_method; }          //!< "swing"; empty: not chosen
    bool hasConsent() const { return m_hasConsent; }
    QString mode() const { return m_mode; }              //!< "assisted" or "automatic" once chosen
    //! The approval of the pending exports as it was journaled; null Json when there is none.
    Json approval() const;
    const Statement &approvalStatement() const { return m_approvalStatement; }
    QStringList reports() const { return m_reports; }

private:
    void foldDecision(const Entry &entry, const Json &payload);
    void foldBorrowed(const Entry &entry, const Json &payload, const QDateTime &at);

    QMap<PhaseId, PhaseResult> m_phases;
    Decisions m_differences;
    QMap<QString, GuardStatement> m_guardAnswers;
    QMap<QString, QString> m_connectorMap;
    QList<CaptureRecord> m_captures;
    QList<BorrowedSetting> m_borrowed;
    QString m_method;
    QString m_mode;
    bool m_hasConsent = false;
    QByteArray m_approval;
    Statement m_approvalStatement;
    QStringList m_reports;
};

} // namespace swingbridge
