// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/NewServer.h"

#include "foundation/Random.h"
#include "lab/LabClock.h"
#include "lab/ServerDisk.h"
#include "servers/GlobalSettings.h"

namespace swingbridge {

namespace {

const auto success = QStringLiteral("success");

Guid guidFor(quint64 seed, const QString &purpose)
{
    return Guid::fromRandomBytes(SeededRandom(seed, purpose.toUtf8()).bytes(16));
}

//! The profiles of one cycle of the past, in its order.
QList<QPair<bool, QString>> pastCycle(bool isInitial, bool isActive)
{
    const QString import = QLatin1String(isInitial ? runProfile::fullImport : runProfile::deltaImport);
    const QString sync = QLatin1String(isInitial ? runProfile::fullSynchronization : runProfile::deltaSynchronization);
    QList<QPair<bool, QString>> runs{{false, import}, {true, import}, {false, sync}, {true, sync}};
    if (isActive) {
        const QString exporting = QLatin1String(runProfile::exportProfile);
        runs << qMakePair(true, exporting) << qMakePair(false, exporting);
    }
    return runs;
}

Done writeCycle(ServerDisk &disk, const SyncConfiguration &configuration, bool isInitial, QDateTime at)
{
    ServerState &state = **disk.state();
    const int seconds = isInitial ? 40 : 8;
    for (const auto &[isEntra, profile] : pastCycle(isInitial, !state.stagingMode)) {
        const auto *connector = configuration.firstConnector(isEntra ? ConnectorType::Entra : ConnectorType::ActiveDirectory);
        if (!connector)
            continue;
        RunResult run;
        run.runHistoryId = state.nextId();
        run.connector = connector->identifier;
        run.connectorName = connector->name;
        run.runProfile = profile;
        run.runNumber = ++state.runNumber;
        run.userName = QStringLiteral("NT SERVICE\\ADSync");
        run.isComplete = true;
        run.result = success;
        run.currentStep = run.totalSteps = 1;
        run.start = at;
        run.end = at.addSecs(seconds);
        RunStep step;
        step.stepId = state.nextId();
        step.number = 1;
        step.task = QString(profile).remove(QLatin1Char(' '));
        step.result = success;
        step.start = run.start;
        step.end = run.end;
        run.steps << step;
        if (auto put = disk.runs().put(run); !put)
            return put;
        at = run.end;
        if (isEntra && profile == QLatin1String(runProfile::exportProfile))
            state.exportedAt = at;
    }
    state.lastCycleEnd = at;
    return disk.events().add(EventRecord(at, QStringLiteral("Directory Synchronization"), 904, QStringLiteral("information"),
        QStringLiteral("Scheduler::SchedulerThreadMain : Completed configured scheduler operations.")));
}

} // namespace

ServerState newServer(const Scenario &scenario, const QString &name, quint64 seed, int objects)
{
    const bool isFirst = name == scenario.servers().constFirst();
    ServerState state;
    state.name = name;
    state.domain = QStringLiteral("contoso.com");
    state.tenant = QStringLiteral("contoso.onmicrosoft.com");
    state.machineId = guidFor(seed, name + QStringLiteral("/machine")).toString();
    state.bootId = guidFor(seed, name + QStringLiteral("/boot"));
    state.instanceId = guidFor(seed, name + QStringLiteral("/instance"));
    state.seed = seed;
    state.objects = objects > 0 ? objects : scenario.objects();
    state.scenario = scenario.name();
    state.stagingMode = !isFirst && scenario.id() != Scenario::Id::TwoActive;
    state.installed = isFirst || scenario.id() != Scenario::Id::NotInstalled;
    state.service = state.installed ? ServiceState::Running : ServiceState::Stopped;
    const bool isLost = scenario.id() == Scenario::Id::Unreachable || scenario.id() == Scenario::Id::SnapshotRestored;
    if (isFirst && (isLost || scenario.id() == Scenario::Id::StoppedActive))
        state.diesAt = toString(Operation::Claim);
    if (state.stagingMode)
        state.stagingSince = LabClock::beginning().addDays(-8);
    state.nextStart = LabClock::beginning().addSecs(isFirst ? 600 : 1200);
    state.at = LabClock::beginning();
    return state;
}

quint64 guidSeedOf(const ServerState &state)
{
    return state.seed * 2 + (state.name == QLatin1String("sync01") ? 0 : 1);
}

void adopt(ServerState &state, const SyncConfiguration &configuration)
{
    state.version = configuration.productVersion();
    state.parameters = configuration.parameters;
    state.autoUpgrade = state.parameters.take(QLatin1String(parameter::autoUpgradeState));
    state.autoUpgradeReason = state.parameters.take(QLatin1String(parameter::autoUpgradeReason));
    if (state.autoUpgrade.isEmpty())
        state.autoUpgrade = QStringLiteral("Enabled");
}

Done givePast(ServerDisk &disk, ServerDisk *cloudFrom)
{
    ServerState &state = **disk.state();
    const auto configuration = disk.configuration().current();
    const auto snapshot = disk.configuration().takeSnapshot();
    if (!configuration || !snapshot)
        return failure(configuration ? snapshot.error() : configuration.error());
    state.importedSnapshot = state.syncedSnapshot = *snapshot;
    state.configurationChangedAt = LabClock::beginning().addDays(-7);
    if (auto first = writeCycle(disk, **configuration, true, LabClock::beginning().addDays(-6).addSecs(7 * 3600)); !first)
        return first;
    if (auto last = writeCycle(disk, **configuration, false, state.nextStart.addSecs(-1800)); !last)
        return last;
    if (!state.stagingMode)
        state.exportedSnapshot = *snapshot;
    state.cloudSnapshot = *snapshot;
    if (!cloudFrom)
        return done();
    state.cloudSnapshot = (*cloudFrom->state())->exportedSnapshot;
    return disk.configuration().copyFrom(cloudFrom->configuration(), state.cloudSnapshot);
}

} // namespace swingbridge
