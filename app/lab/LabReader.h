// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "lab/LabMachine.h"
#include "servers/AgentRequest.h"

namespace swingbridge {

class LabSite;
class ServerDisk;

//! The reading operations of a lab server's agent: each gives the `result` of its reply (agent-protocol.md).
class LabReader
{
public:
    LabReader(LabSite &site, ServerDisk &disk, LabMachine &machine) : m_site(site), m_disk(disk), m_machine(machine) {}

    AgentResult<Json> read(Operation operation, const Json &arguments);

private:
    ServerState &state();
    AgentResult<ConfigurationPointer> configuration();
    AgentResult<Json> connectivity();
    AgentResult<Json> scheduler();
    AgentResult<Json> settings();
    AgentResult<Json> connectors();
    AgentResult<Json> statistics();
    AgentResult<Json> runs(const Json &arguments);
    AgentResult<Json> rules();
    AgentResult<Json> rule(const Json &arguments);
    AgentResult<Json> overrides();
    AgentResult<Json> threshold();
    AgentResult<Json> events(const Json &arguments);
    AgentResult<Json> processes();
    AgentResult<Json> files(const Json &arguments);
    AgentResult<Json> piece(const Json &arguments);

    LabSite &m_site;
    ServerDisk &m_disk;
    LabMachine &m_machine;
};

} // namespace swingbridge
