// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/AgentRules.h"

#include "servers/Safeguard.h"

namespace swingbridge::agentRules {
namespace {

TokenRelation relationOf(const AgentFacts &facts, const TokenFacts &token)
{
    if (!facts.hasMarker)
        return TokenRelation::NoMarker;
    if (token.counter != token.markerCounter)
        return token.counter < token.markerCounter ? TokenRelation::Lower : TokenRelation::Higher;
    const bool isSame = token.sameNonce || !keeps(Safeguard::Nonce) || !keeps(Safeguard::UniqueToken);
    return isSame ? TokenRelation::Equal : TokenRelation::SameNumberOtherNonce;
}

//! Commands that a token does not keep out; none, unless a safeguard is missing.
bool passesAnyToken(MarkerCommand command, Operation operation)
{
    const bool isClaim = command == MarkerCommand::ClaimSwitch || command == MarkerCommand::ClaimWork;
    return (!keeps(Safeguard::Epoch) && !isClaim) || (!keeps(Safeguard::ClaimBoth) && operation == Operation::Demote);
}

MarkerState stateOf(const AgentFacts &facts)
{
    if (!facts.hasMarker)
        return MarkerState::None;
    if (!facts.isSwitchToken)
        return facts.open ? MarkerState::WorkOpen : MarkerState::WorkClosed;
    if (!facts.open)
        return MarkerState::SwitchClosed;
    return facts.sealed ? MarkerState::SwitchSealed : MarkerState::SwitchOpen;
}

bool isOnTarget(Operation operation) { return operation == Operation::Promote || operation == Operation::Seal; }

} // namespace

bool hasItsStep(Operation operation, int seq)
{
    switch (operation) {
    case Operation::Demote: return seq == ratchet::demote || seq == ratchet::demoteAgain;
    case Operation::Fence: return seq == ratchet::fence;
    case Operation::Unfence: return seq == ratchet::unfence;
    case Operation::Promote: return seq == ratchet::promote;
    case Operation::Seal: return seq == ratchet::seal;
    default: return true;
    }
}

MarkerQuestion question(MarkerCommand command, Operation operation, int seq, const AgentFacts &facts, const TokenFacts &token)
{
    MarkerQuestion asked;
    asked.command = command;
    asked.token = relationOf(facts, token);
    asked.marker = stateOf(facts);
    asked.dangling = keeps(Safeguard::Barrier) ? facts.dangling : Dangling::None;
    const bool isAny = passesAnyToken(command, operation);
    if (isAny)
        asked.token = TokenRelation::Equal;
    if (asked.token != TokenRelation::Equal)
        return asked;
    const bool looksAtDirection = !isAny && keeps(Safeguard::RollBackToken) && keeps(Safeguard::Nonce);
    asked.directionFits = token.sameTarget || !looksAtDirection;
    if (command != MarkerCommand::Role)
        return asked;
    if (isAny && !facts.isSwitchToken)
        asked.marker = MarkerState::SwitchOpen;
    asked.directionFits = asked.directionFits && (isOnTarget(operation) == token.isTarget || !looksAtDirection);
    if (isAny && !keeps(Safeguard::ClaimBoth))
        asked.step = StepRelation::Higher;
    else if (seq != facts.seq)
        asked.step = seq < facts.seq && keeps(Safeguard::Ratchet) ? StepRelation::Lower : StepRelation::Higher;
    else if (!token.hasOutcome)
        asked.step = StepRelation::SameNoOutcome;
    else
        asked.step = isInPlace(operation, facts) ? StepRelation::SameAndSeen : StepRelation::SameNotSeen;
    return asked;
}

const char *unmet(Operation operation, const AgentExpectation &expected, const AgentFacts &facts)
{
    const bool isPromote = operation == Operation::Promote;
    if (!expected.given)
        return isPromote ? "configurationHash" : nullptr;
    const bool startsStopped = !keeps(Safeguard::Ratchet) || !keeps(Safeguard::Receipt);
    if (operation == Operation::Demote && startsStopped)
        return nullptr;
    const bool mayTell = facts.running || isPromote; // PROMOTE starts a stopped service
    if (expected.staging && (*expected.staging != facts.staging || !mayTell))
        return "stagingMode";
    if (expected.idle && (*expected.idle == facts.busy || !mayTell))
        return "idle";
    if (!keeps(Safeguard::Evidence))
        return nullptr;
    if ((isPromote && !expected.namesConfiguration) || (expected.namesConfiguration && !expected.configurationFits))
        return "configurationHash";
    return expected.isApproved ? nullptr : "approvedConfigurationHash";
}

std::optional<AgentErrorCode> obstacle(Operation operation, const AgentFacts &facts, bool byPerson)
{
    if (!facts.installed)
        return AgentErrorCode::ModuleMissing;
    switch (operation) {
    case Operation::Fence: return {};
    case Operation::Unfence: {
        const bool isFenced = facts.hasMarker && facts.seq >= ratchet::fence;
        const bool isKnown = facts.sawStaging || !keeps(Safeguard::StoppedIsNotFenced);
        if (!isFenced || !isKnown)
            return AgentErrorCode::ExpectationFailed; // starting it could make it active
        return {};
    }
    case Operation::Demote: // starting a stopped service would open the window again
        if (!facts.running && keeps(Safeguard::Ratchet) && keeps(Safeguard::Receipt))
            return AgentErrorCode::ServiceStopped;
        break;
    default: break;
    }
    if (!byPerson && facts.wizardOpen)
        return AgentErrorCode::WizardOpen;
    return {};
}

bool isInPlace(Operation operation, const AgentFacts &facts)
{
    switch (operation) {
    case Operation::Demote: return facts.running && facts.staging;
    case Operation::Promote: return facts.running && !facts.staging;
    case Operation::Fence: return !facts.running && facts.disabled;
    case Operation::Unfence: return facts.running && !facts.disabled;
    case Operation::Seal: return facts.hasMarker && facts.sealed;
    default: return true;
    }
}

} // namespace swingbridge::agentRules
