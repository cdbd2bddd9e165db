// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Entry.h"
#include "servers/ObservedFacts.h"
#include "servers/SwitchToken.h"
#include "switchover/SwitchMarks.h"
#include "switchover/SwitchMemory.h"
#include "switchover/SwitchView.h"

#include <QHash>

namespace swingbridge {

//! What one server was seen to be, entry by entry: the texts. What decides anything is a ServerMemory.
class SeenHistory
{
public:
    SeenHistory() = default;
    SwitchReading reading;
    std::optional<ObservedFacts> facts;    //!< Of the last OBSERVED.
    SwitchStateId state = SwitchStateId::Draft; //!< In which that was.
    QString configurationHash;             //!< The last one that was seen.
    QString fenceReceipt;                  //!< Hash of it.
    QString anchoredHead;                  //!< The last head that its receipts were seen to hold.
};

//! A setting of a server that was changed for the time of the switch.
class SwitchBorrowing
{
public:
    SwitchBorrowing() = default;
    QString server;
    QString setting; //!< "scheduler", "serviceStart"
    QString was;
    QString is;
    QString since;   //!< ISO-8601 UTC
    bool returned = false;
};

//! The ratchet step that \a receipt proves, when it is an intact outcome of a role operation under \a token; else 0.
int confirmedBy(const std::optional<Receipt> &receipt, const SwitchToken &token);

//! Everything the journal tells about the switch: a fold over its entries, one at a time. Pure.
//!
//! It ignores what other phases wrote. A payload it does not understand is passed over: verification of the journal
//! tells whether it was altered.
class SwitchHistory
{
public:
    SwitchHistory() = default;
    static SwitchHistory of(const QList<Entry> &entries);
    void add(const Entry &entry);

    int attempt() const { return m_attempt; }
    bool hasAttempt() const { return m_attempt > 0; }
    //! Not DONE, not ABORTED_CLEAN.
    bool isUnfinished() const { return m_memory.isUnfinished(); }
    const SwitchToken &token() const { return m_token; }
    const QString &other() const { return m_other; }
    const QString &target() const { return m_target; }
    const QString &nameOf(Side side) const { return side == Side::Other ? m_other : m_target; }
    //! Everything that decides; the rest of this class is texts and times.
    const SwitchMemory &memory() const { return m_memory; }
    bool isRollBack() const { return m_memory.isRollBack; }
    SwitchMode mode() const { return m_mode; }
    bool hardFence() const { return m_memory.hardFence; }
    SwitchStateId state() const { return m_memory.at; }
    Resting resting() const { return m_memory.resting; }
    const QString &restingServer() const { return m_restingServer; }
    //! The nonces of all attempts, for G05.
    const QStringList &nonces() const { return m_nonces; }
    qint64 highestCounter() const { return m_highestCounter; }

    SeenHistory seen(const QString &server) const { return m_seen.value(server); }
    const std::optional<SwitchMarks> &marks() const { return m_marks; }
    //! Hash of the APPROVAL entry under which the marks were taken.
    const QString &marksApproval() const { return m_marksApproval; }
    //! From which run on exports count: the marks, or what an EXPORT_HOLD had seen.
    RunLine exportLine() const { return m_exportLine; }
    //! DEMOTE was sent under this token: from here on giving up takes a roll-back.
    bool demoteWasSent() const { return m_memory.demoteSent; }
    bool promotionSeen() const { return m_memory.promotionSeen; }
    bool isAttested(const QString &server) const;
    //! The other server was attested as fenced off and was not seen since.
    bool isRogueWatched() const { return m_memory.withoutOther || isAttested(m_other); }
    const QList<SwitchBorrowing> &borrowed() const { return m_borrowed; }
    bool isBorrowed(const QString &server, const QString &setting) const;

    //! The view as of now; pure but for the language.
    SwitchView view() const;

private:
    void attemptBegan(const Entry &entry, const Json &payload);
    void tookOver(const Json &found);
    void stateReached(const Entry &entry, const Json &payload);
    void observed(const Entry &entry, const Json &payload);
    void replied(const Entry &entry, const Json &payload);
    void borrowedOrReturned(const Entry &entry, const Json &payload);
    void rememberScheduler(const QString &server);
    void timeline(SwitchView &view) const;
    void countWithoutActive(const QDateTime &at);
    QStringList activeServers() const;
    //! Of a server of the present attempt.
    std::optional<Side> sideOf(const QString &server) const;

    int m_attempt = 0;
    SwitchToken m_token;
    QString m_other;
    QString m_target;
    SwitchMode m_mode = SwitchMode::Assisted;
    SwitchMemory m_memory;
    QString m_restingServer;
    QStringList m_nonces;
    qint64 m_highestCounter = 0;
    QHash<QString, SeenHistory> m_seen;
    std::optional<SwitchMarks> m_marks;
    QString m_marksApproval;
    RunLine m_exportLine;
    QList<SwitchBorrowing> m_borrowed;
    QHash<int, std::pair<QDateTime, QDateTime>> m_times; // state -> entered, left
    QDateTime m_last;
    std::optional<qint64> m_withoutActive;
    QDateTime m_withoutActiveSince;
};

} // namespace swingbridge
