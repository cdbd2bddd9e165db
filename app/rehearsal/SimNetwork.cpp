// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How requests travel in a schedule, and what others do meanwhile.
#include "rehearsal/SimStep.h"
#include "servers/Safeguard.h"

namespace swingbridge {
namespace {

constexpr quint32 patience = 60; // seconds until an unanswered request is given up

} // namespace

SimCall SimStep::next(SimMachine machine, Operation operation, SwitchCommand command)
{
    SimCall call;
    call.number = ++m_world.calls;
    call.machine = machine;
    call.operation = operation;
    call.command = command;
    call.writesBefore = m_world.writes;
    m_calls.add(call);
    before(call);
    m_world.pass(1);
    return call;
}

void SimStep::before(const SimCall &call)
{
    for (const Deviation &deviation : m_deviations) {
        if (deviation.at != call.number)
            continue;
        switch (deviation.what) {
        case Deviation::What::Delivers: {
            if (m_world.letters.at(deviation.detail).request.command == SwitchCommand::None)
                continue;
            SimLetter &letter = m_world.letters.at(deviation.detail);
            const SimLetter late = std::exchange(letter, SimLetter());
            SimAgent agent(m_world, late.to);
            const SimReply reply = late.isPassed ? agent.act(late.request) : agent.execute(late.request);
            m_world.happened(0x100U + quint32(late.request.command) * 4 + quint32(reply.isOk));
            break;
        }
        case Deviation::What::Fires:
            SimAgent(m_world, deviation.machine()).fire();
            m_world.happened(0x200U + deviation.detail);
            break;
        case Deviation::What::Happens:
            SimAgent(m_world, deviation.machine()).happen(deviation.happening());
            m_world.happened(0x300U + deviation.detail);
            break;
        default: continue;
        }
        m_world.disturbed();
        if (m_listener)
            m_listener->deviated(m_world, deviation);
    }
}

std::optional<FaultKind> SimStep::faultAt(const SimCall &call)
{
    std::optional<FaultKind> fault;
    for (const Deviation &deviation : m_deviations) {
        if (deviation.what == Deviation::What::Fault && deviation.at == call.number)
            fault = deviation.fault();
    }
    if (m_listener)
        fault = m_listener->faultOf(call);
    if (fault)
        m_world.disturbed();
    return fault;
}

SimReply SimStep::deliver(const SimCall &call, const SimRequest &request)
{
    SimServer &server = m_world.at(call.machine);
    SimReply reply = SimReply::lost(AgentErrorCode::Unreachable);
    const auto fault = faultAt(call);
    if (!server.silent) {
        reply = fault ? through(call, request, *fault) : SimAgent(m_world, call.machine).execute(request);
        server.settlePerson(); // an answer carries a look
    }
    if (!reply.isAnswered)
        m_world.pass(patience);
    if (reply.isOk)
        wizard().anchorDue.at(call.machine == wizard().target ? indexOf(Side::Target) : indexOf(Side::Other)) = true;
    m_world.check();
    m_world.happened(0x400U + quint32(request.command) * 256 + quint32(reply.isOk) * 128 + quint32(reply.code));
    if (m_listener)
        m_listener->called(m_world, call, reply);
    return reply;
}

SimReply SimStep::through(const SimCall &call, const SimRequest &request, FaultKind fault)
{
    SimAgent agent(m_world, call.machine);
    SimLetter copy;
    copy.request = request;
    copy.to = call.machine;
    switch (fault) {
    case FaultKind::RequestLost: return SimReply::lost(AgentErrorCode::Timeout);
    case FaultKind::Silent: m_world.at(call.machine).silent = true; return SimReply::lost(AgentErrorCode::Unreachable);
    case FaultKind::AppliedLate:
        copy.isPassed = !keeps(Safeguard::Lock) && agent.passes(request);
        m_world.keep(copy);
        return SimReply::lost(AgentErrorCode::Timeout);
    case FaultKind::Duplicated: {
        const SimReply first = agent.execute(request);
        m_world.keep(copy);
        return first;
    }
    case FaultKind::ReplyLost: agent.execute(request); return SimReply::lost(AgentErrorCode::Cut);
    case FaultKind::StaleReply:
    case FaultKind::Garbled: agent.execute(request); return SimReply::lost(AgentErrorCode::Garbled);
    case FaultKind::Slow: m_world.pass(patience); return agent.execute(request);
    default: return agent.execute(request, fault);
    }
}

bool SimStep::read(SimMachine machine, Operation operation)
{
    const SimCall call = next(machine, operation, SwitchCommand::None);
    SimServer &server = m_world.at(machine);
    const auto fault = faultAt(call);
    bool isAnswered = !server.silent;
    if (isAnswered && fault) {
        if (*fault == FaultKind::Silent)
            server.silent = true;
        if (*fault == FaultKind::RebootBefore || *fault == FaultKind::RebootAfter)
            server.reboot();
        m_world.pass(*fault == FaultKind::Slow ? patience : 0);
        isAnswered = *fault == FaultKind::Slow || *fault == FaultKind::Duplicated;
    }
    if (!isAnswered)
        m_world.pass(patience);
    m_world.check();
    m_world.happened(0x10000U + quint32(operation) * 64 + quint32(isAnswered) * 32 + (fault ? quint32(*fault) + 1U : 0U));
    if (m_listener)
        m_listener->called(m_world, call, isAnswered ? SimReply::ok(0) : SimReply::lost(AgentErrorCode::Timeout));
    return isAnswered;
}

bool SimStep::observe(Side side)
{
    const SimMachine machine = wizard().machineOf(side);
    if (!read(machine, Operation::Observe))
        return false;
    SimServer &server = m_world.at(machine);
    server.settlePerson();
    wizard().looks.at(indexOf(side)) = server.look(wizard().token, wizard().approvedOn(side));
    wizard().boots.at(indexOf(side)) = server.boot;
    return true;
}

//! In assisted mode somebody clicks in the vendor's wizard while Swingbridge waits.
void SimStep::personActs(SimMachine machine)
{
    SimServer &server = m_world.at(machine);
    const bool isAsked = server.dangling == Dangling::Person && server.running
        && !agentRules::isInPlace(operationOf(server.danglingCommand), server.facts());
    server.wizardOpen = isAsked;
    if (!isAsked)
        return;
    server.staging = server.danglingCommand == SwitchCommand::Demote;
    if (!server.staging && m_world.hardFence && m_world.at(opposite(machine)).isCapable())
        m_world.violate(SimInvariant::PromotionCause);
}

void SimStep::pause(quint32 seconds)
{
    m_world.pass(seconds);
    for (const SimMachine machine : {SimMachine::First, SimMachine::Second}) {
        SimServer &server = m_world.at(machine);
        if (server.cycle == SimServer::Cycle::Exporting)
            server.exports = quint8((server.exports + 1) % 4);
        if (server.cycle == SimServer::Cycle::Staging)
            server.stagingRuns = quint8((server.stagingRuns + 1) % 4);
        server.cycle = SimServer::Cycle::None;
        personActs(machine);
    }
    m_world.check();
    m_world.happened(0x500U + seconds);
}

} // namespace swingbridge
