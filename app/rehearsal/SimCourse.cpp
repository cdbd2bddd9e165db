// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/SimCourse.h"

#include <algorithm>

namespace swingbridge::simCourse {
namespace {

constexpr int endLimit = 8;    // a patient person, after the last thing that went wrong
constexpr int stepLimit = 600; // bounded work

const Deviation *deviationAt(const std::vector<Deviation> &deviations, Deviation::What what, int at)
{
    const auto found = std::find_if(deviations.begin(), deviations.end(), [what, at](const Deviation &deviation) {
        return deviation.what == what && deviation.at == at;
    });
    return found == deviations.end() ? nullptr : &*found;
}

bool isOver(const SimWizard &wizard)
{
    return !wizard.exists || !wizard.memory.hasAttempt || wizard.isDone() || wizard.memory.resting == Resting::AbortedClean || wizard.memory.resting == Resting::Superseded;
}

bool isSettled(const SimWorld &world)
{
    const auto ended = [](const SimWizard &wizard) { return wizard.isDone() || wizard.memory.resting == Resting::AbortedClean; };
    const bool anyEnded = std::any_of(world.wizards.begin(), world.wizards.end(), ended);
    return anyEnded && std::all_of(world.wizards.begin(), world.wizards.end(), isOver) && !awaitingReadmission(world);
}

} // namespace

std::optional<quint8> awaitingReadmission(const SimWorld &world)
{
    const quint8 newest = world.wizards.front().token.counter < world.wizards.back().token.counter ? 1 : 0;
    const SimWizard &wizard = world.wizards.at(newest);
    const bool awaits = wizard.isDone() && wizard.memory.withoutOther && !wizard.isAdmitted && world.at(wizard.machineOf(Side::Other)).isolated;
    return awaits ? std::optional(newest) : std::nullopt;
}

bool isAtEnd(const SimWorld &world)
{
    const bool anyRuns = std::any_of(world.wizards.begin(), world.wizards.end(), [](const SimWizard &wizard) { return wizard.runs; });
    return !anyRuns && world.calls + world.writes > 0;
}

std::optional<SimAction> next(const SimWorld &world, const std::vector<Deviation> &deviations)
{
    if (world.violated != SimInvariant::None || world.steps > stepLimit)
        return std::nullopt;
    if (world.calls + world.writes == 0)
        return SimAction{SimAction::Kind::Begin};
    if (const Deviation *yields = deviationAt(deviations, Deviation::What::Yields, world.steps + 1))
        return SimAction{SimAction::Kind::Yield, yields->decision()};
    if (!isAtEnd(world))
        return SimAction{SimAction::Kind::Step};
    if (isSettled(world) || world.ends - world.endsAtFault >= endLimit)
        return std::nullopt;
    if (const Deviation *decides = deviationAt(deviations, Deviation::What::Decides, world.ends + 1))
        return SimAction{SimAction::Kind::Decide, decides->decision()};
    if (awaitingReadmission(world))
        return SimAction{SimAction::Kind::Decide, SimDecision::ReAdmit};
    const SwitchMemory &memory = world.wizard().memory;
    const bool isCutOff = memory.resting == Resting::Wait && memory.restingSide == Side::Other
        && world.at(world.wizard().machineOf(Side::Other)).isolated && !memory.of(Side::Other).attested;
    const SimDecision next = memory.resting == Resting::Superseded ? SimDecision::TakeOver : isCutOff ? SimDecision::Attest : SimDecision::Resume;
    return SimAction{SimAction::Kind::Decide, next};
}

void carryOut(SimStep &step, SimWorld &world, const SimAction &action)
{
    switch (action.kind) {
    case SimAction::Kind::Begin: step.beginAttempt(false, false); break;
    case SimAction::Kind::Decide:
        // Somebody else is through; whoever was left behind comes back and goes on as if nothing had happened.
        if (action.decision == SimDecision::Resume && isOver(world.wizard()) && !isOver(world.wizards.at(size_t(1 - world.turn))))
            world.turn = quint8(1 - world.turn);
        step.decide(action.decision);
        break;
    case SimAction::Kind::Yield: step.yield(action.decision); break;
    case SimAction::Kind::Step:
        if (!world.wizard().runs)
            world.turn = quint8(1 - world.turn);
        step.run();
        break;
    }
}

void checkEnd(SimWorld &world)
{
    world.check();
    if (world.violated != SimInvariant::None || world.outOfBand)
        return;
    if (isSettled(world)) {
        if (world.activeServers() != 1 && !world.meddled)
            world.violate(SimInvariant::Recovery);
        return;
    }
    // Not everything was mended, or another operator turned to a server that is still blocked: it rests with the other one active.
    const bool areTwo = world.wizards.back().exists && world.activeServers() == 1;
    const auto isCutOff = [areTwo](const SimServer &server) { return server.isolated && (server.silent || areTwo); };
    if (std::none_of(world.servers.begin(), world.servers.end(), isCutOff))
        world.violate(SimInvariant::Recovery); // the named next actions led nowhere, or it never came to rest
}

quint64 endState(const SimWorld &world)
{
    SimWorld hashed;
    for (const SimServer &server : world.servers) {
        hashed.happened(quint32(server.running) | quint32(server.staging) << 1 | quint32(server.scheduler) << 2 | quint32(server.disabled) << 3
                        | quint32(server.cycle) << 4 | quint32(server.open) << 6 | quint32(server.sealed) << 7 | quint32(server.seq) << 8
                        | quint32(server.dangling) << 12 | quint32(server.marker.counter) << 16 | quint32(server.isolated) << 24);
    }
    for (const SimWizard &wizard : world.wizards) {
        hashed.happened(quint32(wizard.exists) | quint32(wizard.memory.at) << 1 | quint32(wizard.memory.resting) << 8 | quint32(wizard.target) << 12
                        | quint32(wizard.token.counter) << 16);
    }
    return hashed.events;
}

} // namespace swingbridge::simCourse
