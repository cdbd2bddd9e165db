// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/AgentErrorCode.h"
#include "switchover/SwitchEvent.h"
#include "switchover/SwitchLook.h"

namespace swingbridge {

//! What the wizard expects of a server when a command arrives there; the agent refuses when it is otherwise.
class ExpectedState
{
public:
    SeenServer::Flag staging = SeenServer::Flag::Unknown; //!< Unknown: whichever.
    bool idle = false;
    bool configuration = false; //!< The approved one.

    friend bool operator==(const ExpectedState &, const ExpectedState &) = default;
};

//! From the last look at the server; null: it was not looked at. Pure, like everything here.
ExpectedState expectedBy(SwitchCommand command, const SwitchLook *look);
//! The place on the ratchet that a command carries: its own, or the marker's.
int ratchetFor(SwitchCommand command, const SwitchLook *look);
//! Of a refusal, what repeating cannot cure; everything else the next look tells.
SwitchEvent::Refusal refusalOf(SwitchCommand command, AgentErrorCode code);
//! How often a server that does not answer is asked before it counts as silent; one attested as off is asked once.
constexpr int looksBeforeSilence(bool isAttested) { return isAttested ? 1 : 4; }

} // namespace swingbridge
