// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/Exploration.h"

#include "foundation/JsonText.h"
#include "rehearsal/RandomSchedules.h"
#include "rehearsal/ScheduleTally.h"
#include "rehearsal/ScheduleWalk.h"
#include "rehearsal/StateSearch.h"

#include <QCoreApplication>

#include <algorithm>

namespace swingbridge {
namespace {

constexpr std::array suiteWords{"singleFaultCrash", "faultPairs", "states", "seeds"};
//! From every one of beginnings(); a limit is shared among them.
SuiteResult walkAll(const ExplorationOrder &order, const WalkBudget &budget, const std::stop_token &stop)
{
    ScheduleTally tally(order, stop);
    const std::vector<Schedule> all = beginnings();
    bool isWhole = true;
    for (size_t i = 0; i < all.size() && !tally.isEnough(); ++i) {
        const qint64 share = order.limit * qint64(i + 1) / qint64(all.size());
        ScheduleWalk walk(all.at(i), [&](const SimWorld &world, const Schedule &schedule) {
            const bool goesOn = tally.take(world, schedule) && (share == 0 || tally.schedules() < share);
            isWhole = isWhole && goesOn;
            return goesOn;
        });
        walk.walk(budget);
    }
    return tally.finish(isWhole);
}

Json violationsOf(const SuiteResult &suite)
{
    Json violations = Json::array();
    for (const ExploredViolation &one : suite.violations) {
        violations.push_back(Json{{"invariant", one.invariant.toStdString()}, {"replay", one.replay.toStdString()}, {"events", toJsonArray(one.events)}});
    }
    return violations;
}

} // namespace

QString toWord(SuiteKind suite) { return QLatin1String(suiteWords.at(static_cast<size_t>(suite))); }

std::optional<SuiteKind> suiteFromWord(QStringView word)
{
    for (size_t i = 0; i < suiteWords.size(); ++i) {
        if (word == QLatin1String(suiteWords.at(i)))
            return static_cast<SuiteKind>(i);
    }
    return {};
}

SuiteResult explore(const ExplorationOrder &order, std::stop_token stop)
{
    switch (order.suite) {
    case SuiteKind::SingleFaultCrash: return walkAll(order, WalkBudget(1, 1, 1), stop);
    case SuiteKind::FaultPairs: return walkAll(order, WalkBudget(2, 0, 1), stop);
    case SuiteKind::States: return searchStates(order, stop);
    case SuiteKind::Seeds: return playSeeds(order, stop);
    }
    Q_UNREACHABLE();
}

Json explorationDocument(const QString &build, quint64 seed, const QList<SuiteResult> &suites)
{
    Json list = Json::array();
    bool isComplete = true;
    quint32 longest = 0;
    int slowest = 0;
    std::map<std::string, qint64> rests;
    for (const SuiteResult &suite : suites) {
        list.push_back(Json{{"name", suite.name.toStdString()}, {"schedules", suite.schedules}, {"distinctEnds", suite.distinctEnds},
                            {"states", suite.states}, {"depth", suite.depth}, {"seconds", suite.seconds}, {"journals", suite.journals},
                            {"complete", suite.isComplete}, {"violations", violationsOf(suite)}});
        isComplete = isComplete && suite.isComplete;
        longest = std::max(longest, suite.longestWithoutActive);
        slowest = std::max(slowest, suite.slowestRecovery);
        for (auto it = suite.restingStates.begin(); it != suite.restingStates.end(); ++it)
            rests[it.key().toStdString()] += it.value();
    }
    return Json{{"schema", "swingbridge/exploration/1"}, {"build", build.toStdString()}, {"seed", seed}, {"complete", isComplete},
                {"suites", list}, {"longestWithoutActiveSeconds", longest}, {"slowestRecoverySteps", slowest}, {"restingStates", rests}};
}

} // namespace swingbridge
