// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/SimAgent.h"

#include "servers/Safeguard.h"

namespace swingbridge {
namespace {

MarkerCommand markerCommandOf(SwitchCommand command)
{
    switch (command) {
    case SwitchCommand::Claim: return MarkerCommand::ClaimSwitch;
    case SwitchCommand::Release: return MarkerCommand::Release;
    case SwitchCommand::SchedulerOff:
    case SwitchCommand::SchedulerOn:
    case SwitchCommand::CycleStart:
    case SwitchCommand::CycleStop: return MarkerCommand::Window;
    default: return MarkerCommand::Role;
    }
}

AgentErrorCode codeOf(MarkerRuling ruling)
{
    switch (ruling) {
    case MarkerRuling::StaleToken: return AgentErrorCode::StaleToken;
    case MarkerRuling::UnknownToken: return AgentErrorCode::UnknownToken;
    case MarkerRuling::ForeignToken: return AgentErrorCode::ForeignToken;
    case MarkerRuling::WrongDirection: return AgentErrorCode::WrongDirection;
    case MarkerRuling::Passed: return AgentErrorCode::Passed;
    case MarkerRuling::Sealed: return AgentErrorCode::Sealed;
    default: return AgentErrorCode::Claimed;
    }
}

bool isRole(SwitchCommand command) { return ratchetOf(command) > 0; }

} // namespace

SimReply SimAgent::execute(const SimRequest &request, std::optional<FaultKind> fault)
{
    if (const auto answer = judge(request))
        return *answer;
    return act(request, fault);
}

bool SimAgent::passes(const SimRequest &request) { return !judge(request); }

//! Rules 3 to 8; an answer when nothing is to be done.
std::optional<SimReply> SimAgent::judge(const SimRequest &request)
{
    if (request.boot != 0 && request.boot != m_server.boot && keeps(Safeguard::DurableMarker))
        return SimReply::refused(AgentErrorCode::WrongBoot);
    TokenFacts token;
    token.counter = request.token.counter;
    token.markerCounter = m_server.marker.counter;
    token.sameNonce = request.token.nonce == m_server.marker.nonce;
    token.sameTarget = request.token.target == m_server.marker.target;
    token.isTarget = m_server.marker.target == m_machine;
    token.hasOutcome = m_server.hasOutcome(request.command);
    const Operation operation = operationOf(request.command);
    const MarkerCommand command = markerCommandOf(request.command);
    const MarkerVerdict verdict = decideByMarker(agentRules::question(command, operation, request.seq, m_server.facts(), token));
    if (verdict.isRefusal())
        return SimReply::refused(codeOf(verdict.ruling()));
    if (verdict.barrierFirst()) {
        restart();
        m_server.dangling = Dangling::None;
        m_server.proven = 0;
    }
    if (verdict.ruling() == MarkerRuling::StoredReceipt)
        return SimReply::ok(isRole(request.command) ? quint8(ratchetOf(request.command)) : quint8(0));
    if (const auto why = obstacle(request))
        return SimReply::refused(*why);
    return std::nullopt;
}

std::optional<AgentErrorCode> SimAgent::obstacle(const SimRequest &request) const
{
    const auto flag = [](SeenServer::Flag wanted) {
        return wanted == SeenServer::Flag::Unknown ? std::optional<bool>() : wanted == SeenServer::Flag::On;
    };
    const Operation operation = operationOf(request.command);
    const AgentFacts facts = m_server.facts();
    AgentExpectation expected;
    expected.given = true;
    expected.staging = flag(request.expected.staging);
    if (request.expected.idle)
        expected.idle = true;
    expected.namesConfiguration = request.expected.configuration && request.configuration != 0;
    expected.configurationFits = request.configuration == m_server.configuration;
    if (agentRules::unmet(operation, expected, facts))
        return AgentErrorCode::ExpectationFailed;
    if (markerCommandOf(request.command) == MarkerCommand::Window) {
        if (!m_server.running)
            return AgentErrorCode::ServiceStopped;
        if (request.command == SwitchCommand::CycleStart && m_server.cycle != SimServer::Cycle::None)
            return AgentErrorCode::SyncInProgress;
        return request.command == SwitchCommand::CycleStart && m_server.wizardOpen ? std::optional(AgentErrorCode::SchedulerSuspended) : std::nullopt;
    }
    if (!isRole(request.command) || request.command == SwitchCommand::Seal)
        return {};
    AgentFacts known = facts;
    known.sawStaging = known.sawStaging || (request.isAnsweredFor && request.command == SwitchCommand::Unfence);
    return agentRules::obstacle(operation, known, request.byPerson);
}

SimReply SimAgent::act(const SimRequest &request, std::optional<FaultKind> fault)
{
    if (fault == FaultKind::Rejected)
        return SimReply::refused(AgentErrorCode::Unexpected);
    if (request.command == SwitchCommand::Promote && request.configuration != m_server.configuration)
        m_world.violate(SimInvariant::Evidence);
    const bool isMarkerOnly = request.command == SwitchCommand::Claim || request.command == SwitchCommand::Release;
    if (!isMarkerOnly) {
        const bool isDone = agentRules::isInPlace(operationOf(request.command), m_server.facts());
        const bool waits = request.byPerson && isRole(request.command) && !isDone;
        intend(request, waits ? Dangling::Person : Dangling::Agent);
        if (waits)
            return SimReply::refused(AgentErrorCode::WaitingForPerson);
    }
    if (fault && dies(request, *fault))
        return SimReply::lost(AgentErrorCode::Cut);
    if (request.command == SwitchCommand::Seal)
        restart();
    if (fault != FaultKind::Swallowed)
        apply(request);
    m_world.check();
    if (fault == FaultKind::RebootAfter) {
        m_server.reboot();
        return SimReply::lost(AgentErrorCode::Cut);
    }
    return complete(request);
}

void SimAgent::intend(const SimRequest &request, Dangling kind)
{
    if (isRole(request.command)) {
        m_server.seq = request.seq;
        if (m_server.running)
            m_server.sawStaging = m_server.staging;
    }
    m_server.dangling = kind;
    m_server.danglingCommand = request.command;
    m_server.proven = 0;
}

bool SimAgent::dies(const SimRequest &request, FaultKind fault)
{
    const bool flips = request.command == SwitchCommand::Demote || request.command == SwitchCommand::DemoteAgain
        || request.command == SwitchCommand::Promote;
    switch (fault) {
    case FaultKind::KilledInFlight:
        if (flips) {
            m_server.inFlight = request.command == SwitchCommand::Promote ? SimServer::InFlight::ClearFlag : SimServer::InFlight::SetFlag;
            m_server.inFlightOf = request.token;
        }
        return true;
    case FaultKind::RebootBefore: m_server.reboot(); return true;
    case FaultKind::KilledBefore: return true;
    default: return false;
    }
}

void SimAgent::restart()
{
    const bool keepsInFlight = !keeps(Safeguard::Barrier);
    const auto inFlight = m_server.inFlight;
    if (m_server.running) {
        m_server.stop();
        m_server.running = true;
        m_world.pass(20);
    }
    m_server.inFlight = keepsInFlight ? inFlight : SimServer::InFlight::None;
}

void SimAgent::apply(const SimRequest &request)
{
    const bool isClaim = request.command == SwitchCommand::Claim;
    if (!isClaim && !request.token.isSame(m_server.marker))
        m_world.violate(SimInvariant::NoZombies);
    switch (request.command) {
    case SwitchCommand::Demote:
    case SwitchCommand::DemoteAgain:
        m_server.running = true; // it is; or a safeguard is missing
        setStaging(true);
        break;
    case SwitchCommand::Promote:
        m_server.start();
        setStaging(false);
        break;
    case SwitchCommand::Fence:
        m_server.stop();
        m_server.scheduler = false;
        m_server.disabled = true;
        break;
    case SwitchCommand::Unfence: m_server.start(); break;
    case SwitchCommand::SchedulerOff: m_server.scheduler = false; break;
    case SwitchCommand::SchedulerOn: m_server.scheduler = true; break;
    case SwitchCommand::CycleStart: m_server.cycle = m_server.staging ? SimServer::Cycle::Staging : SimServer::Cycle::Exporting; break;
    case SwitchCommand::CycleStop: m_server.cycle = SimServer::Cycle::None; break;
    default: break; // claim, release, seal: the marker alone
    }
}

void SimAgent::setStaging(bool on)
{
    m_server.staging = on;
    if (!on && m_world.hardFence && m_world.at(opposite(m_machine)).isCapable())
        m_world.violate(SimInvariant::PromotionCause);
}

SimReply SimAgent::complete(const SimRequest &request)
{
    if (request.command == SwitchCommand::Claim) {
        m_server.marker = request.token;
        m_server.seq = 0;
        m_server.open = true;
        m_server.sealed = false;
        m_server.outcomes = 0;
    } else if (request.command == SwitchCommand::Release) {
        m_server.open = false;
    } else if (request.command == SwitchCommand::Seal) {
        m_server.sealed = true;
    }
    const bool looks = request.command == SwitchCommand::Claim || isRole(request.command);
    if (looks && m_server.running)
        m_server.sawStaging = m_server.staging;
    m_server.dangling = Dangling::None;
    m_server.proven = 0;
    if (isRole(request.command))
        m_server.writeOutcome(request.command);
    if (isRole(request.command) && !agentRules::isInPlace(operationOf(request.command), m_server.facts()))
        return SimReply::refused(AgentErrorCode::NotChanged);
    return SimReply::ok(m_server.proven);
}

void SimAgent::fire()
{
    const auto what = m_server.inFlight;
    m_server.inFlight = SimServer::InFlight::None;
    if (what == SimServer::InFlight::None || !m_server.running)
        return;
    m_server.staging = what == SimServer::InFlight::SetFlag;
    if (!m_server.inFlightOf.isSame(m_server.marker))
        m_world.violate(SimInvariant::NoZombies);
    if (!m_server.staging && m_world.hardFence && m_world.at(opposite(m_machine)).isCapable())
        m_world.violate(SimInvariant::PromotionCause);
    m_world.check();
}

void SimAgent::happen(Happening happening)
{
    m_world.meddled = m_world.meddled || happening == Happening::StagingOn || happening == Happening::ServiceDies;
    switch (happening) {
    case Happening::StagingOff:
        if (m_server.running && m_server.staging) {
            m_server.staging = false;
            m_world.outOfBand = true;
        }
        break;
    case Happening::StagingOn: m_server.staging = m_server.staging || m_server.running; break;
    case Happening::CycleStarts:
        if (m_server.running && m_server.cycle == SimServer::Cycle::None)
            m_server.cycle = m_server.staging ? SimServer::Cycle::Staging : SimServer::Cycle::Exporting;
        break;
    case Happening::ConfigurationChanges: m_server.configuration = quint8(m_server.configuration % 3 + 1); break;
    case Happening::ServiceDies: m_server.stop(); break;
    case Happening::ServiceStarts: m_server.running = m_server.running || !m_server.disabled; break;
    case Happening::Reboots: m_server.reboot(); break;
    case Happening::WizardOpens: m_server.wizardOpen = m_server.running; break;
    case Happening::IsolationLifted: // when Swingbridge says so
        m_server.isolated = m_server.isolated && !m_world.wizard().memory.mayLiftIsolation() && !m_world.wizard().isAdmitted;
        break;
    }
    m_world.check();
}

} // namespace swingbridge
