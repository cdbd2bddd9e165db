// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/ScheduleTally.h"

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
        broke(world.violated, schedule);
    else
        m_result.slowestRecovery = std::max(m_result.slowestRecovery, int(world.stepsSinceFault));
    if (isBroken || m_result.schedules % m_order.journalEvery == 0)
        writeJournal(schedule, isBroken);
    return !isEnough();
}

void ScheduleTally::broke(SimInvariant invariant, const Schedule &schedule)
{
    ScheduleReplay replay(schedule);
    replay.play();
    m_result.violations << ExploredViolation{QLatin1String(toWord(invariant)), replay.spec(), replay.events()};
}

void ScheduleTally::writeJournal(const Schedule &schedule, bool isBroken)
{
    constexpr qint64 fileEvery = 100;
    const bool inFiles = isBroken || m_result.journals % fileEvery == 0;
    const QString wrong = m_journals.check(schedule, inFiles);
    ++m_result.journals;
    m_result.journalFiles += inFiles;
    if (wrong.isEmpty())
        return;
    ScheduleReplay replay(schedule);
    replay.play();
    m_result.violations << ExploredViolation{QStringLiteral("honest-journal"), replay.spec(), replay.events() + QStringList(wrong)};
}

SuiteResult ScheduleTally::finish(bool isComplete)
{
    m_result.seconds = double(m_time.elapsed()) / 1000.0;
    m_result.cpuSeconds = double(std::clock() - m_cpu) / CLOCKS_PER_SEC;
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
