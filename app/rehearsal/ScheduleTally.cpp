// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/ScheduleTally.h"

#include "rehearsal/ScheduleJournal.h"
#include "rehearsal/ScheduleReplay.h"

#include <algorithm>

namespace swingbridge {
namespace {

constexpr qsizetype violationsKept = 20;

} // namespace

ScheduleTally::ScheduleTally(const ExplorationOrder &order, std::stop_token stop) : m_order(order), m_stop(std::move(stop))
{
    m_result.name = toWord(order.suite);
    m_time.start();
}

bool ScheduleTally::isEnough() const
{
    const bool isFull = m_order.limit > 0 && std::max(m_result.schedules, m_result.states) >= m_order.limit;
    return isFull || m_stop.stop_requested() || m_result.violations.size() >= violationsKept;
}

bool ScheduleTally::take(const SimWorld &world, const Schedule &schedule)
{
    if (!m_events.insert(world.events))
        return !isEnough();
    ++m_result.schedules;
    m_order.explored->store(m_result.schedules, std::memory_order_relaxed);
    m_ends.insert(simCourse::endState(world));
    m_result.depth = std::max(m_result.depth, int(world.steps));
    m_result.longestWithoutActive = std::max(m_result.longestWithoutActive, world.longestWithoutActive);
    for (size_t i = 0; i < m_rested.size(); ++i)
        m_rested.at(i) += (world.rested >> i) & 1;
    const bool isBroken = world.violated != SimInvariant::None;
    if (isBroken)
        broke(world, schedule);
    else
        m_result.slowestRecovery = std::max(m_result.slowestRecovery, int(world.stepsSinceFault));
    if (isBroken || m_result.schedules % m_order.journalEvery == 0)
        writeJournal(schedule);
    return !isEnough();
}

void ScheduleTally::broke(const SimWorld &world, const Schedule &schedule)
{
    ScheduleReplay replay(schedule);
    replay.play();
    m_result.violations << ExploredViolation{QLatin1String(toWord(world.violated)), replay.spec(), replay.events()};
}

void ScheduleTally::writeJournal(const Schedule &schedule)
{
    const QString wrong = checkJournals(schedule);
    ++m_result.journals;
    if (wrong.isEmpty())
        return;
    ScheduleReplay replay(schedule);
    replay.play();
    m_result.violations << ExploredViolation{QStringLiteral("honest-journal"), replay.spec(), replay.events() + QStringList(wrong)};
}

SuiteResult ScheduleTally::finish(bool isComplete)
{
    m_result.seconds = double(m_time.elapsed()) / 1000.0;
    m_result.distinctEnds = m_ends.size();
    m_result.isComplete = isComplete && !m_stop.stop_requested();
    for (size_t i = 0; i < m_rested.size(); ++i) {
        const auto resting = static_cast<Resting>(i);
        if (m_rested.at(i) > 0)
            m_result.restingStates[resting == Resting::None ? toWord(SwitchStateId::Done) : toWord(resting)] = m_rested.at(i);
    }
    return m_result;
}

} // namespace swingbridge
