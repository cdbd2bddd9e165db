// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/Observing.h"

#include "lab/ConfigurationHash.h"
#include "lab/Parameters.h"
#include "lab/ServerDisk.h"

namespace swingbridge {

Result<ObservedFacts> observe(ServerDisk &disk, const MarkerRecord &record, const QDateTime &at)
{
    const auto read = disk.state();
    if (!read)
        return failure(read.error());
    const ServerState &state = **read;
    ObservedFacts facts;
    facts.at = at;
    facts.machineId = state.machineId;
    facts.bootId = state.bootId.toString();
    facts.marker = record.marker;
    facts.lastReceipt = record.lastReceipt;
    facts.dangling = record.dangling;
    if (!state.installed)
        return facts;
    facts.serviceState = state.service;
    facts.serviceStart = state.start;
    if (!state.isRunning())
        return facts;
    const auto configuration = disk.configuration().current();
    if (!configuration)
        return failure(configuration.error());
    facts.stagingMode = state.stagingMode;
    facts.scheduler = ObservedFacts::Scheduler(state.schedulerEnabled, state.schedulerSuspended, state.cycle.has_value());
    facts.busyConnectors = state.run ? QStringList{state.run->connectorName} : QStringList{};
    facts.configurationHash = configurationHash(**configuration, globalParameters(state));
    return facts;
}

} // namespace swingbridge
