// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/EventSet.h"
#include "rehearsal/Exploration.h"
#include "rehearsal/ScheduleJournal.h"
#include "rehearsal/SimCourse.h"

#include <QElapsedTimer>

#include <ctime>

namespace swingbridge {

//! Counts the schedules of one suite, each once, and keeps what broke.
class ScheduleTally
{
public:
    ScheduleTally(const ExplorationOrder &order, std::stop_token stop);

    //! One that ended. False: enough.
    bool take(const SimWorld &world, const Schedule &schedule);
    //! Keeps what broke, with the text that replays it.
    void broke(SimInvariant invariant, const Schedule &schedule);
    bool isEnough() const;
    qint64 schedules() const { return m_result.schedules; }
    void setStates(qint64 states) { m_result.states = states; }
    void setDepth(int depth) { m_result.depth = depth; }
    SuiteResult finish(bool isComplete);

private:
    void writeJournal(const Schedule &schedule, bool isBroken);

    ExplorationOrder m_order;
    std::stop_token m_stop;
    SuiteResult m_result;
    EventSet m_events;
    EventSet m_ends;
    ScheduleJournals m_journals;
    QElapsedTimer m_time;
    std::clock_t m_cpu = std::clock();
    std::array<qint64, 9> m_rested{};
};

} // namespace swingbridge
