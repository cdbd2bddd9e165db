// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The switch, the agent's rules and the exploration in one piece, so that a safeguard can be left out of all of them at
// once: CMakeLists.txt compiles this file once for each, and once with all of them.
#include "lab/AgentRules.cpp"
#include "lab/FaultPlan.cpp"
#include "lab/MarkerDecision.cpp"
#include "rehearsal/Schedule.cpp"
#include "rehearsal/RandomPlay.cpp"
#include "rehearsal/ScheduleReplay.cpp"
#include "rehearsal/ScheduleWalk.cpp"
#include "rehearsal/SimAgent.cpp"
#include "rehearsal/SimCourse.cpp"
#include "rehearsal/SimNetwork.cpp"
#include "rehearsal/SimPen.cpp"
#include "rehearsal/SimReadmission.cpp"
#include "rehearsal/SimServer.cpp"
#include "rehearsal/SimStep.cpp"
#include "rehearsal/SimWorld.cpp"
#include "switchover/CommandRules.cpp"
#include "switchover/ReadmissionRules.cpp"
#include "switchover/SwitchEffect.cpp"
#include "switchover/SwitchMemory.cpp"
#include "switchover/SwitchStateId.cpp"
#include "switchover/SwitchStepper.cpp"
#include "switchover/SwitchStepperEnd.cpp"

#include "GuardRemoval.h"

#include <cstdio>
#include <optional>
#include <random>

using namespace swingbridge;
using namespace swingbridge::test;

namespace {

//! Those of \a removal at places of chance.
Schedule drawnFor(const GuardRemoval &removal, std::mt19937_64 &dice)
{
    Schedule schedule(removal.variant);
    for (Deviation deviation : removal.drawnFrom) {
        if (deviation.at == 0)
            deviation.at = quint16(1 + dice() % 110);
        schedule.deviations.push_back(deviation);
    }
    return schedule;
}

std::optional<Schedule> drawn(const GuardRemoval &removal, qint64 &played)
{
    std::mt19937_64 dice(7);
    for (; played < removal.limit; ++played) {
        const Schedule schedule = drawnFor(removal, dice);
        if (play(schedule).violated != SimInvariant::None)
            return shrunk(schedule);
    }
    return {};
}

//! The shortest schedule that breaks an invariant under \a removal's circumstances.
std::optional<Schedule> shortest(const GuardRemoval &removal, qint64 &played)
{
    std::optional<Schedule> best;
    int bestSteps = 0;
    int found = 0;
    Schedule common(removal.variant);
    common.deviations = removal.begin;
    ScheduleWalk walk(common, [&](const SimWorld &world, const Schedule &schedule) {
        const bool needsPerson = removal.alone && world.ends > 0;
        if (world.violated != SimInvariant::None || needsPerson) {
            ++found;
            const bool isShorter = !best || std::pair(schedule.deviations.size(), int(world.steps)) < std::pair(best->deviations.size(), bestSteps);
            if (isShorter) {
                best = schedule;
                bestSteps = world.steps;
            }
        }
        return ++played < removal.limit && found < 500;
    });
    walk.walk(removal.budget);
    return best;
}

int tell(const GuardRemoval &removal)
{
    qint64 played = 0;
    const auto schedule = removal.drawnFrom.empty() ? shortest(removal, played) : drawn(removal, played);
    if (!schedule) {
        std::printf("%s: nothing found in %lld schedules\n", removal.name, static_cast<long long>(played));
        return 0;
    }
    ScheduleReplay replay(*schedule);
    replay.play();
    const QByteArray invariant(removal.alone && replay.world().violated == SimInvariant::None ? "recovery" : toWord(replay.world().violated));
    std::printf("%s: %s is violated, found among %lld schedules by: %s\n", removal.name, invariant.constData(), static_cast<long long>(played),
                replay.spec().toUtf8().constData());
    for (const QString &event : replay.events())
        std::printf("  %s\n", event.toUtf8().constData());
    return 1;
}

} // namespace

//! mutant NAME: exits 1 with the shortest schedule found under that guard's circumstances, 0 when nothing breaks; without
//! a NAME all of them, which nothing may break.
int main(int argc, char **argv)
{
    int status = 0;
    bool isKnown = argc < 2;
    for (GuardRemoval removal : guardRemovals()) {
        if (argc > 1 && QByteArray(argv[1]) != removal.name)
            continue;
        if (argc < 2)
            removal.limit = 50'000; // tst_exploration looks farther
        isKnown = true;
        status |= tell(removal);
    }
    return isKnown ? status : 2;
}
