// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Completion.h"
#include "foundation/Clock.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>
#include <vector>

namespace swingbridge {

//! The lab's time: it begins at 2026-11-21T20:00:00Z and has nothing to do with the machine's.
//!
//! At pace 0 (command line, tests) nobody waits: whoever sleeps longest is woken last, in the order of the virtual
//! times, one sleeper an event, so that a run is the same on any machine. At pace N (the wizard) N virtual seconds
//! pass in a real one. Not for use from several threads. At pace 0 do not mix sleeping with work in other threads:
//! virtual time would not wait for them.
class LabClock final : public Clock
{
public:
    explicit LabClock(double pace = 0);
    ~LabClock() override;

    //! When every lab begins.
    static QDateTime beginning();

    QDateTime nowUtc() const override;
    //! Virtual, counted from the construction of this clock.
    qint64 monotonicNs() const override;
    QCoro::Task<> sleep(std::chrono::milliseconds duration, std::stop_token stop) override;

    //! Lets \a duration pass at once: what one request to an agent costs.
    void advance(std::chrono::milliseconds duration);
    //! Goes on from \a time when that is later: what a server's file remembers of an earlier run.
    void catchUp(const QDateTime &time);
    //! Virtual seconds in a real one; 0: nobody waits.
    void setPace(double pace);
    double pace() const { return m_pace; }

private:
    struct Sleeper;

    qint64 nowNs() const;
    void rebase();
    void arm();
    void wakeNext();

    double m_pace;
    qint64 m_baseNs = 0;  //!< virtual nanoseconds since the beginning, at the last rebase
    qint64 m_startNs = 0; //!< the same when this clock was made or caught up before its first use
    qint64 m_order = 0;
    QElapsedTimer m_sinceBase;
    QTimer m_timer;
    std::vector<std::shared_ptr<Sleeper>> m_sleepers;
};

} // namespace swingbridge
