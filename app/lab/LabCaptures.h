// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "lab/LabMachine.h"

namespace swingbridge {

class FileWriter;
class LabSite;
class ServerDisk;
class StartedCapture;

//! The captures of a lab server's agent: files are written into a fresh folder, done.json last (agent-protocol.md).
class LabCaptures
{
public:
    LabCaptures(LabSite &site, ServerDisk &disk, LabMachine &machine) : m_site(site), m_disk(disk), m_machine(machine) {}

    //! configuration.capture: what Get-ADSyncServerConfiguration writes.
    AgentResult<Json> startConfiguration(const QDateTime &at);
    //! exports.capture: what csexport writes about one connector.
    AgentResult<Json> startExports(const Json &arguments, const QDateTime &at);
    AgentResult<Json> status(const Json &arguments, const QDateTime &at);

private:
    ServerState &state();
    AgentResult<Json> begin(const QDateTime &at, int seconds, const std::function<Done(const QString &folder)> &write);
    Done writeConfiguration(const QString &folder, const QDateTime &at);
    Done writeExports(const QString &folder, const ConnectorConfiguration &connector, const QDateTime &at);
    Done finish(StartedCapture &capture, const QDateTime &at);
    AgentResult<Json> describe(const StartedCapture &capture);

    LabSite &m_site;
    ServerDisk &m_disk;
    LabMachine &m_machine;
};

} // namespace swingbridge
