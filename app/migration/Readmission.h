// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "journal/Entry.h"
#include "switchover/SwitchHistory.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QDateTime>

#include <memory>
#include <stop_token>

namespace swingbridge {

class WatchLook;
class Workspace;

//! How far a server is that must not export and is not known to be in staging mode (guarded-switch.md 4.4).
enum class ReadmissionState {
    NotNeeded, //!< It was demoted and seen in staging mode, and has stayed so.
    Watched,   //!< A person attested that it is off or cut off; it has not been seen since.
    Returned,  //!< It answered, and was not seen harmless yet.
    Fenced,    //!< Its service was seen stopped and disabled under a token of this migration; its role is not known.
    Isolated,  //!< A person attested that its ways out are blocked: it may be started.
    Admitted   //!< It was seen in staging mode and idle: the block may be lifted.
};

//! Where the re-admission stands, from the journal alone.
class ReadmissionView
{
    Q_DECLARE_TR_FUNCTIONS(Readmission)

public:
    ReadmissionView() = default;
    ReadmissionView(ReadmissionState is, QString whom, QString beside, QDateTime when = {})
        : m_state(is), m_server(std::move(whom)), m_active(std::move(beside)), m_at(std::move(when)) {}
    static ReadmissionView of(const QList<Entry> &entries);

    ReadmissionState state() const { return m_state; }
    const QString &server() const { return m_server; } //!< The one that must not export.
    const QDateTime &at() const { return m_at; }       //!< When that was seen or said.
    //! The first contact: it is waited for, and \a look shows it answer. Then it is fenced before anything else.
    bool isMetBy(const WatchLook &look) const;
    bool isOpen() const { return m_state != ReadmissionState::NotNeeded && m_state != ReadmissionState::Admitted; }
    QString isTrue() const; //!< One translated sentence; empty when nothing is needed.
    QString next() const;   //!< One translated sentence: what to do.

private:
    ReadmissionState m_state = ReadmissionState::NotNeeded;
    QString m_server;
    QString m_active;
    QDateTime m_at;
};

//! The same as a fold that goes on: a page asks at every turn, and a journal is long.
class ReadmissionHistory
{
public:
    //! Adds those of \a entries that were not added yet; they are the same journal at every call.
    void follow(const QList<Entry> &entries);
    ReadmissionView view() const;

private:
    void add(const Entry &entry);

    bool m_isAboutOne = false; //!< Most migrations are not: their switch is not folded for nothing.
    SwitchHistory m_switch;
    std::optional<ReadmissionView> m_found;
    QDateTime m_attestedAt;
    qsizetype m_next = 0; //!< The first entry that was not looked at.
};

//! Takes a server back that was attested as fenced off, or came back as active from a snapshot: only as staging.
//!
//! The order is that of the checked model (guarded-switch.md 4.4, 6.5): claim, fence; then, with its ways out blocked and that
//! attested: claim the active server, start, demote, see it in staging mode and idle; only then is the block lifted.
class Readmission
{
    Q_DECLARE_TR_FUNCTIONS(Readmission)

public:
    //! The first contact: CLAIM and FENCE before anything else. Unreachable while it is silent: nothing was changed then.
    [[nodiscard]] static QCoro::Task<Done> fenceReturned(std::shared_ptr<Workspace> work, std::stop_token stop);
    //! Everything after it. Refused unless \a sentence is sentenceFor() letter by letter, with evidence: without the block it
    //! is not started, uninstall it instead.
    [[nodiscard]] static QCoro::Task<Done> admit(std::shared_ptr<Workspace> work, QString evidence, QString sentence, std::stop_token stop);
    //! The sentence that is typed. English in every language: it goes verbatim into the record.
    static QString sentenceFor(const QString &server);
};

} // namespace swingbridge
