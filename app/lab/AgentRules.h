// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/MarkerDecision.h"
#include "servers/AgentErrorCode.h"
#include "servers/Operation.h"

#include <optional>

namespace swingbridge {

//! A server as its agent's rules see it: what decides, without a text.
class AgentFacts
{
public:
    bool installed = true;
    bool running = false;
    bool disabled = false; //!< The service's start type.
    bool staging = false;
    bool busy = false;     //!< A cycle or a run.
    bool wizardOpen = false;

    // The marker
    bool hasMarker = false;
    bool isSwitchToken = false;
    bool open = false;
    bool sealed = false;
    bool sawStaging = false;  //!< The agent's last look at the running service saw staging mode.
    int seq = 0;
    Dangling dangling = Dangling::None;
};

//! A request's token against the marker's.
class TokenFacts
{
public:
    qint64 counter = 0;
    qint64 markerCounter = 0;
    bool sameNonce = false;
    bool sameTarget = false; //!< The token names the same target as the marker.
    bool isTarget = false;   //!< This machine is the marker's target.
    bool hasOutcome = false; //!< An outcome of this operation at this step is stored.
};

//! What a request expects, compared by the caller where only texts can be compared.
class AgentExpectation
{
public:
    bool given = false;
    std::optional<bool> staging;
    std::optional<bool> idle;
    bool namesConfiguration = false;
    bool configurationFits = true; //!< The hash is the server's own.
    bool isApproved = true;        //!< Nothing else was approved.
};

//! The rules 3 to 7 of guarded-switch.md 4.3 in the order in which an agent goes through them. Pure; the lab's agent and the
//! exploration's simulated servers call these, and nothing else decides there.
namespace agentRules {

//! The steps of the ratchet are the operations': no other number is any operation's.
bool hasItsStep(Operation operation, int seq);
//! What the decision table is asked (decideByMarker()). \a command: by operation and kind of token.
MarkerQuestion question(MarkerCommand command, Operation operation, int seq, const AgentFacts &facts, const TokenFacts &token);
//! The name of the first expectation that is not met ("stagingMode"), or null.
const char *unmet(Operation operation, const AgentExpectation &expected, const AgentFacts &facts);
//! Why a role command cannot be carried out here at all; ExpectationFailed: detail "demotionObserved".
std::optional<AgentErrorCode> obstacle(Operation operation, const AgentFacts &facts, bool byPerson);
//! The wanted state is there already.
bool isInPlace(Operation operation, const AgentFacts &facts);

} // namespace agentRules
} // namespace swingbridge
