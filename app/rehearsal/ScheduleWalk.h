// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/SimCourse.h"

#include <functional>

namespace swingbridge {

//! How far schedules may leave the plain course.
class WalkBudget
{
public:
    WalkBudget() = default;
    WalkBudget(int faultCount, int crashCount, int decisionCount, int happeningCount = 0, int yieldCount = 0)
        : faults(faultCount), crashes(crashCount), decisions(decisionCount), happenings(happeningCount), yields(yieldCount) {}
    int faults = 0;     //!< Of calls.
    int crashes = 0;    //!< Of the program, at a write.
    int decisions = 0;  //!< Ends at which everything is tried that a person may decide.
    int happenings = 0; //!< Of what is in `kinds`.
    int yields = 0;     //!< Changes from one wizard to the other.
    std::vector<Happening> kinds;
    std::vector<FaultKind> only;      //!< Empty: all faults there are.
    std::vector<SwitchCommand> befalls; //!< Empty: every call.
};

//! Every schedule within a budget, depth first: where two part, the world is copied, so that what they have in common is
//! played once.
class ScheduleWalk
{
public:
    //! Called with each finished schedule; false ends the walk.
    using Ended = std::function<bool(const SimWorld &, const Schedule &)>;

    ScheduleWalk(SimVariant variant, Ended ended) : ScheduleWalk(Schedule(variant), std::move(ended)) {}
    //! All of them have the deviations of \a common.
    ScheduleWalk(Schedule common, Ended ended) : m_schedule(std::move(common)), m_ended(std::move(ended)) {}

    void walk(const WalkBudget &budget);

private:
    void go(const SimWorld &before, const SimAction &action, int from, WalkBudget left);
    void branch(const SimWorld &before, const SimAction &action, const SimCalls &calls, quint16 writes, int from, const WalkBudget &left);
    void branchAtCall(const SimWorld &before, const SimAction &action, const SimCall &call, int from, const WalkBudget &left);
    void decide(const SimWorld &world, const WalkBudget &left);
    void yield(const SimWorld &world, const WalkBudget &left);
    bool isDecided(int end) const;
    void with(const Deviation &deviation, const SimWorld &before, const SimAction &action, int from, const WalkBudget &left);

    Schedule m_schedule;
    Ended m_ended;
    bool m_stopped = false;
};

} // namespace swingbridge
