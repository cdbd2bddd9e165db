// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "lab/LabMachine.h"
#include "servers/SystemFacts.h"

namespace swingbridge {

class ServerDisk;

//! What a lab agent calls itself.
inline constexpr auto labAgentVersion = "1.0.0";
//! The SHA-256 that a lab agent states for itself: a request that names another one is refused.
QString labAgentSha256();

//! The result of `identity`.
AgentResult<Json> identityOf(ServerDisk &disk, const QDateTime &now);
//! The machine below the product: a well-kept Windows Server 2022.
SystemFacts systemOf(const ServerState &state);

} // namespace swingbridge
