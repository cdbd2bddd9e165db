// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/EventSet.h"
#include "rehearsal/Exploration.h"
#include "rehearsal/SimCourse.h"

#include <QElapsedTimer>

namespace swingbridge {

//! Counts the schedules of one suite, each once, and keeps what broke.
class ScheduleTally
{
public:
    ScheduleTally(const ExplorationOrder &order, std::stop_token stop);

    //! One that ended. False: enough.
    bool take(const SimWorld &world, const Schedule &schedule);
    //! Keeps what broke, with the text that replays it.
    void broke(const SimWorld &world, const Schedule &schedule);
    bool isEnough() const;
    void setStates(qint64 states) { m_result.states = states; }
    void setDepth(int depth) { m_result.depth = depth; }
    SuiteResult finish(bool isComplete);

private:
    void writeJournal(const Schedule &schedule);

    ExplorationOrder m_order;
    std::stop_token m_stop;
    SuiteResult m_result;
    EventSet m_events;
    EventSet m_ends;
    QElapsedTimer m_time;
    std::array<qint64, 9> m_rested{};
};

} // namespace swingbridge
