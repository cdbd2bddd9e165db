// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/AgentProgram.h"
#include "servers/ServerAddress.h"
#include "servers/TransportOptions.h"

namespace swingbridge {

//! The command lines of the ways to a server, exactly (agent-protocol.md, Transport). Pure: nothing is started here,
//! nothing in them depends on what is asked later, and no secret is an argument.
namespace transport_program {

//! ssh to \a address: it answers only to a host key that one of the two known_hosts files holds, and never asks.
Result<AgentProgram> ssh(const ServerAddress &address, const TransportOptions &options);
//! ssh-keyscan of \a address: its keys, as lines of known_hosts.
AgentProgram keyscan(const ServerAddress &address);
//! Windows PowerShell on this machine, with the agent in \a agentFile.
AgentProgram local(const QString &agentFile);
//! Windows PowerShell on this machine, which asks \a address over WinRM as whoever is signed in here (Kerberos).
Result<AgentProgram> winRm(const ServerAddress &address, const TransportOptions &options);

} // namespace transport_program

} // namespace swingbridge
