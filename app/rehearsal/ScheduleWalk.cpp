// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/ScheduleWalk.h"

#include <algorithm>

namespace swingbridge {
namespace {

// The order of what may deviate at one call; a schedule's deviations are found in this order and in no other.
constexpr int placesAtCall = 64;
enum Place { DeliversHere = 0, FiresHere = 10, HappensHere = 20, FaultHere = 60 };

int placeOf(const SimCall &call, int place) { return call.number * placesAtCall + place; }

constexpr std::array changing{
    FaultKind::AppliedLate, FaultKind::ReplyLost, FaultKind::Duplicated, FaultKind::Rejected, FaultKind::Swallowed, FaultKind::KilledBefore,
    FaultKind::KilledInFlight, FaultKind::RebootBefore, FaultKind::RebootAfter, FaultKind::Garbled, FaultKind::Slow, FaultKind::StaleReply,
    FaultKind::Silent};
constexpr std::array reading{FaultKind::RequestLost, FaultKind::Garbled, FaultKind::Slow, FaultKind::StaleReply, FaultKind::RebootBefore, FaultKind::Silent};

} // namespace

void ScheduleWalk::walk(const WalkBudget &budget)
{
    const SimWorld begin(m_schedule.variant.hardFence, m_schedule.variant.assisted);
    go(begin, SimAction{SimAction::Kind::Begin}, 0, budget);
}

//! Plays on to the end; before that, everything that parts from it at \a action from the place \a from on.
void ScheduleWalk::go(const SimWorld &before, const SimAction &action, int from, WalkBudget left)
{
    SimWorld at = before;
    SimAction what = action;
    while (!m_stopped) {
        SimWorld world = at;
        SimStep step(world, m_schedule.deviations);
        simCourse::carryOut(step, world, what);
        branch(at, what, step.calls(), world.writes, from, left);
        if (m_stopped)
            return;
        from = 0;
        if (left.yields > 0 && world.violated == SimInvariant::None && !simCourse::isAtEnd(world))
            yield(world, left);
        const auto next = simCourse::next(world, m_schedule.deviations);
        if (!next) {
            simCourse::checkEnd(world);
            m_stopped = !m_ended(world, m_schedule);
            return;
        }
        if (next->kind == SimAction::Kind::Decide && left.decisions > 0 && !isDecided(world.ends + 1)) {
            --left.decisions;
            decide(world, left);
        }
        at = world;
        what = *next;
    }
}

//! All schedules have that decision in common.
bool ScheduleWalk::isDecided(int end) const
{
    return std::any_of(m_schedule.deviations.begin(), m_schedule.deviations.end(), [end](const Deviation &deviation) {
        return deviation.what == Deviation::What::Decides && deviation.at == end;
    });
}

void ScheduleWalk::with(const Deviation &deviation, const SimWorld &before, const SimAction &action, int from, const WalkBudget &left)
{
    if (m_stopped)
        return;
    m_schedule.deviations.push_back(deviation);
    go(before, action, from, left);
    m_schedule.deviations.pop_back();
}

void ScheduleWalk::branch(const SimWorld &before, const SimAction &action, const SimCalls &calls, quint16 writes, int from, const WalkBudget &left)
{
    for (const SimCall &call : calls)
        branchAtCall(before, action, call, from, left);
    if (left.crashes == 0)
        return;
    WalkBudget after = left;
    --after.crashes;
    const auto isAfterCall = [&](int write) {
        for (const SimCall &call : calls) {
            if (call.writesBefore == write - 1)
                return true;
        }
        return write == before.writes + 1;
    };
    for (int write = before.writes + 1; write <= writes; ++write) {
        int lastPlace = 0; // a deviation at a call that this write comes before was found without the crash already
        for (const SimCall &call : calls) {
            if (call.writesBefore >= write)
                break;
            lastPlace = placeOf(call, placesAtCall);
        }
        if (from > lastPlace)
            continue;
        if (isAfterCall(write))
            with(Deviation(Deviation::What::DiesBefore, write, 0), before, action, placeOf(SimCall{65535}, 0), after);
        with(Deviation(Deviation::What::DiesAfter, write, 0), before, action, placeOf(SimCall{65535}, 0), after);
    }
}

void ScheduleWalk::branchAtCall(const SimWorld &before, const SimAction &action, const SimCall &call, int from, const WalkBudget &left)
{
    const auto tries = [&](int place, Deviation::What what, int detail, const WalkBudget &rest) {
        if (placeOf(call, place) >= from)
            with(Deviation(what, call.number, detail), before, action, placeOf(call, place) + 1, rest);
    };
    for (size_t slot = 0; slot < before.letters.size(); ++slot) {
        if (before.letters.at(slot).request.command != SwitchCommand::None)
            tries(DeliversHere + int(slot), Deviation::What::Delivers, int(slot), left);
    }
    for (int machine = 0; machine < 2; ++machine) {
        if (before.servers.at(size_t(machine)).inFlight != SimServer::InFlight::None)
            tries(FiresHere + machine, Deviation::What::Fires, machine, left);
    }
    if (left.happenings > 0) {
        WalkBudget rest = left;
        --rest.happenings;
        for (const Happening kind : left.kinds) {
            for (int machine = 0; machine < 2; ++machine)
                tries(HappensHere + int(kind) * 2 + machine, Deviation::What::Happens, int(kind) * 2 + machine, rest);
        }
    }
    if (left.faults == 0)
        return;
    WalkBudget rest = left;
    --rest.faults;
    const bool isSpared = !left.befalls.empty() && std::find(left.befalls.begin(), left.befalls.end(), call.command) == left.befalls.end();
    if (!left.only.empty()) {
        for (const FaultKind kind : left.only) {
            if (!isSpared && call.command != SwitchCommand::None)
                tries(FaultHere, Deviation::What::Fault, int(kind), rest);
        }
    } else if (call.command == SwitchCommand::None) {
        for (const FaultKind kind : reading)
            tries(FaultHere, Deviation::What::Fault, int(kind), rest);
    } else {
        for (const FaultKind kind : changing)
            tries(FaultHere, Deviation::What::Fault, int(kind), rest);
    }
}

void ScheduleWalk::decide(const SimWorld &world, const WalkBudget &left)
{
    const SimWizard &wizard = world.wizard();
    const bool mayAttest = wizard.memory.resting == Resting::Wait && wizard.memory.restingSide == Side::Other
        && world.at(wizard.machineOf(Side::Other)).silent;
    for (const SimDecision decision : {SimDecision::RollBack, SimDecision::TakeOver, SimDecision::Attest}) {
        if (decision == SimDecision::Attest && !mayAttest)
            continue;
        if (decision == SimDecision::TakeOver && wizard.memory.resting == Resting::Superseded)
            continue; // that is the plain course
        with(Deviation(Deviation::What::Decides, world.ends + 1, int(decision)), world, SimAction{SimAction::Kind::Decide, decision}, 0, left);
    }
}

void ScheduleWalk::yield(const SimWorld &world, const WalkBudget &left)
{
    WalkBudget rest = left;
    --rest.yields;
    const bool isNew = !world.wizards.at(size_t(1 - world.turn)).exists;
    for (const SimDecision decision : {SimDecision::Resume, SimDecision::RollBack}) {
        if (decision == SimDecision::Resume || isNew)
            with(Deviation(Deviation::What::Yields, world.steps + 1, int(decision)), world, SimAction{SimAction::Kind::Yield, decision}, 0, rest);
    }
}

} // namespace swingbridge
