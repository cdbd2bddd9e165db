// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/SimServer.h"

#include "servers/Safeguard.h"

namespace swingbridge {
namespace {

//! PROMOTE and DEMOTE have the same place on their ratchets.
unsigned bitOf(SwitchCommand command) { return command == SwitchCommand::Promote ? 1U : 1U << ratchetOf(command); }

} // namespace

AgentFacts SimServer::facts() const
{
    AgentFacts facts;
    facts.running = running;
    facts.disabled = disabled;
    facts.staging = staging;
    facts.busy = cycle != Cycle::None;
    facts.wizardOpen = wizardOpen;
    facts.hasMarker = isClaimed();
    facts.isSwitchToken = true;
    facts.open = open;
    facts.sealed = sealed;
    facts.sawStaging = sawStaging;
    facts.seq = seq;
    facts.dangling = dangling;
    return facts;
}

SwitchLook SimServer::look(const SimToken &own, quint8 approved) const
{
    using Seen = SeenServer;
    const auto flag = [](bool on) { return on ? Seen::Flag::On : Seen::Flag::Off; };
    SwitchLook look;
    if (isClaimed())
        look.owner = ownerOf(marker.counter, own.counter, marker.nonce == own.nonce, marker.target == own.target);
    if (!keeps(Safeguard::Epoch) && isClaimed())
        look.owner = Seen::Owner::Mine;
    look.service = running ? Seen::Service::Running : Seen::Service::Stopped;
    if (running) { // a stopped service cannot tell
        look.staging = flag(staging);
        look.scheduler = flag(scheduler);
        look.idle = cycle == Cycle::None;
        look.suspended = wizardOpen;
        look.sameConfiguration = approved == 0 || approved == configuration;
    }
    look.dangling = dangling != Dangling::None;
    look.disabled = disabled;
    if (look.isMine()) {
        look.seq = seq;
        look.open = open;
        look.proven = proven;
    }
    return look;
}

void SimServer::stop()
{
    running = false;
    cycle = Cycle::None;
    inFlight = InFlight::None;
}

void SimServer::start()
{
    if (running)
        return;
    running = true;
    disabled = false;
    scheduler = false;
}

void SimServer::reboot()
{
    boot = quint8(boot % 3 + 1);
    cycle = Cycle::None;
    inFlight = InFlight::None;
    wizardOpen = false;
    running = !disabled;
    if (keeps(Safeguard::DurableMarker))
        return;
    marker = SimToken();
    seq = 0;
    open = false;
    sealed = false;
    outcomes = 0;
    proven = 0;
    dangling = Dangling::None;
}

void SimServer::settlePerson()
{
    if (dangling != Dangling::Person || !agentRules::isInPlace(operationOf(danglingCommand), facts()))
        return;
    writeOutcome(danglingCommand);
    sawStaging = staging;
}

void SimServer::writeOutcome(SwitchCommand command)
{
    dangling = Dangling::None;
    proven = quint8(ratchetOf(command));
    outcomes = quint8(outcomes | bitOf(command));
}

bool SimServer::hasOutcome(SwitchCommand command) const { return (outcomes & bitOf(command)) != 0; }

} // namespace swingbridge
