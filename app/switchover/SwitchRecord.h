// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"
#include "servers/Observation.h"
#include "switchover/SwitchHistory.h"

#include <functional>

namespace swingbridge {

//! The switch's pen: writes entries of the phase "switchover" and keeps the history in step with them.
//!
//! Once close() was called nothing is written any more and every write fails with Cancelled: the runner has gone, and
//! a coroutine that wakes up later must not touch the journal.
class SwitchRecord
{
public:
    SwitchRecord(Journal &journal, std::function<void()> changed);

    const SwitchHistory &history() const { return m_history; }
    QString head() const { return m_journal ? m_journal->head() : QString(); }
    bool isClosed() const { return !m_journal; }
    void close() { m_journal = nullptr; }

    //! A new token with its one direction; everything after it belongs to this attempt. \a takeOver: {"from","found":{server: facts}}, or null.
    Done attempt(const SwitchToken &token, const QString &other, const QString &target, bool rollBack, SwitchMode mode, bool hardFence,
                 const Json &guards, const Json &takeOver);
    Done entered(SwitchStateId state);
    Done rested(Resting resting, const QString &server, SwitchStateId at, const RunLine &seenRuns);
    //! Intent, sent, reply or unknown, for the request \a requestId.
    Done command(EntryKind kind, const QString &server, const QString &step, const QByteArray &requestId, const Json &payload);
    //! OBSERVED, then ANCHOR and RETURNED where the look proves them. \a runs: what else was seen, or null.
    Done observed(const Observation &observation, const QString &step, const Json &runs);
    Done borrowed(const QString &server, const QString &setting, const QString &was, const QString &is);
    Done attested(const QString &server, const Json &payload);
    Done marks(const SwitchMarks &marks, const QString &approval);
    Done note(const QString &server, const Json &payload);
    Done consent(const QString &what);

private:
    Done write(EntryDraft draft);
    Done writeAttempt(EntryDraft draft, int attempt);

    Journal *m_journal;
    std::function<void()> m_changed;
    SwitchHistory m_history;
};

} // namespace swingbridge
