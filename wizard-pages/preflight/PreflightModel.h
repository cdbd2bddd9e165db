// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/PreflightCheck.h"
#include "advice/SignIns.h"
#include "session/PageModel.h"

namespace swingbridge {

//! One check as the page shows it: once, with what was seen on every server it concerns.
class CheckRow
{
public:
    explicit CheckRow(const PreflightCheck &first) : readings({first}) {}

    QList<PreflightCheck> readings; //!< One a server, or one of the pair; never empty.

    QString id() const { return readings.constFirst().id; }
    PreflightGroup group() const { return readings.constFirst().group; }
    QString title() const { return readings.constFirst().title(); }
    //! The reading that needs a person most: blocker, attest, not read, warning, passed.
    const PreflightCheck &worst() const;
    //! What was seen on \a server; empty when the check is not about it.
    QString seenOn(const QString &server) const;
    //! The check is made once, of both servers together.
    bool isOfPair() const { return readings.constFirst().server == QLatin1String("pair"); }
};

//! Page Preflight: every check with what was seen, why it matters, how to mend it; answers where a person may answer.
class PreflightModel final : public PageModel
{
    Q_OBJECT

public:
    explicit PreflightModel(MigrationSession *session, QObject *parent = nullptr);

    //! "27 checks, read on every server they concern: 25 passed. 2 want your answer."
    QString summary() const;
    //! The checks that the filter shows, by group.
    QList<CheckRow> rows() const;
    qint64 count(PreflightState state) const;
    qint64 total() const;
    //! Names for the columns: the active server, then those in staging that are installed.
    QStringList servers() const;
    QString activeName() const;

    const QString &filter() const { return m_filter; }
    //! "all", "open", "warning", "pass", and "signIns": the matrix instead of the checks.
    void setFilter(const QString &filter);
    bool showsSignIns() const { return m_filter == QLatin1String("signIns"); }
    //! Who has to sign in where for this migration.
    QList<SignIn> signIns() const;

    //! \a id of a check.
    void setCurrent(const QString &id);
    //! The chosen check; the first that wants an answer while none was chosen.
    std::optional<CheckRow> current() const;
    //! Reads what the chosen check needs, and no more.
    void runCurrentAgain();
    bool isAnswered(const CheckRow &check) const;
    //! Who answered it and with which words; empty: nobody.
    QString answerOf(const CheckRow &check) const;
    bool mayAnswer(const CheckRow &check) const;
    //! Attests or waives the current check in the person's words.
    void answer(const QString &text);

private:
    QList<CheckRow> all() const;
    bool matches(const CheckRow &check) const;

    QString m_filter = QStringLiteral("all");
    QString m_current;
};

} // namespace swingbridge
