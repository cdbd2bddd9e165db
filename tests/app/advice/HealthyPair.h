// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/ServerFacts.h"
#include "support/ObservationMaker.h"

//! Two servers with nothing to object to: every test spoils one thing and looks for exactly that.
namespace swingbridge::test {

inline const QDateTime lookedAt = QDateTime(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC);

inline RunResult goodRun(const QString &connector, const char *profile)
{
    RunResult run;
    run.connectorName = connector;
    run.runProfile = QLatin1String(profile);
    run.isComplete = true;
    run.result = QStringLiteral("success");
    run.start = lookedAt.addSecs(-900);
    run.end = lookedAt.addSecs(-840);
    return run;
}

inline ServerIdentity healthyIdentity(const QString &name)
{
    ServerIdentity identity;
    identity.host = name;
    identity.machineId = name + QStringLiteral("-machine");
    identity.bootId = name + QStringLiteral("-boot");
    identity.instanceId = name + QStringLiteral("-instance");
    for (const auto method : {VersionReading::Method::EngineConfiguration, VersionReading::Method::EngineFile, VersionReading::Method::WizardFile})
        identity.versions << VersionReading(method, QStringLiteral("2.6.92.0"));
    identity.tenant = QStringLiteral("contoso.onmicrosoft.com");
    identity.caller = QStringLiteral("CONTOSO\\adm");
    identity.callerGroups = QStringList{QStringLiteral("Administrators"), QStringLiteral("ADSyncAdmins")};
    identity.powerShell = QStringLiteral("5.1.20348.2849");
    identity.clock = lookedAt;
    identity.readAt = lookedAt;
    return identity;
}

inline SystemFacts healthySystem()
{
    SystemFacts system;
    system.osName = QStringLiteral("Windows Server 2022 Standard");
    system.osRelease = QStringLiteral("2022");
    system.osBuild = QStringLiteral("10.0.20348");
    system.serverCore = false;
    system.domainJoined = true;
    system.dotNetVersion = QStringLiteral("4.8");
    system.dotNetRelease = 528449;
    system.tls << TlsValue(QStringLiteral("Client"), QStringLiteral("Enabled"), 1) << TlsValue(QStringLiteral("Client"), QStringLiteral("DisabledByDefault"), 0);
    system.diskFreeBytes = 60LL << 30;
    system.databaseKind = SystemFacts::DatabaseKind::LocalDb;
    system.databaseBytes = 1LL << 30;
    system.healthServices << WindowsService(QStringLiteral("AzureADConnectHealthAgent"), QStringLiteral("running"), QStringLiteral("delayed"));
    return system;
}

inline ServerFacts healthyServer(const QString &name, bool isStaging)
{
    ServerFacts facts(name);
    facts.readAt = lookedAt;
    facts.agentVersion = QStringLiteral("1.0.0");
    facts.identity = healthyIdentity(name);
    ObservedFacts observed;
    observed.machineId = facts.identity->machineId;
    observed.serviceState = ServiceState::Running;
    observed.stagingMode = isStaging;
    observed.scheduler = ObservedFacts::Scheduler(true, false, false);
    observed.busyConnectors = QStringList();
    facts.observation = ObservationMaker::make(name, observed);
    facts.system = healthySystem();
    SchedulerFacts scheduler;
    scheduler.effectiveInterval = std::chrono::minutes(30);
    scheduler.syncCycleEnabled = true;
    scheduler.stagingModeEnabled = isStaging;
    scheduler.suspended = false;
    facts.scheduler = scheduler;
    facts.runs = QList<RunResult>{goodRun(QStringLiteral("contoso.com"), "Delta Synchronization"), goodRun(QStringLiteral("contoso - AAD"), "Delta Synchronization")};
    if (!isStaging)
        facts.runs->append(goodRun(QStringLiteral("contoso - AAD"), "Export"));
    facts.settings = GlobalSettings();
    facts.settings->parameters.insert(QStringLiteral("Microsoft.SynchronizationOption.AnchorAttribute"), QStringLiteral("mS-DS-ConsistencyGuid"));
    facts.settings->parameters.insert(QStringLiteral("Microsoft.OptionalFeature.HybridExchange"), QStringLiteral("True"));
    ConnectorFacts forest;
    forest.identifier = Guid::parse(QStringLiteral("ae4db4cc-1111-4c2d-9d57-2a3b4c5d6e7f")).value_or(Guid());
    forest.name = QStringLiteral("contoso.com");
    ConnectorFacts entra;
    entra.identifier = entraConnectorId();
    entra.name = QStringLiteral("contoso - AAD");
    facts.connectors = QList<ConnectorFacts>{forest, entra};
    ConnectorStatistics pending;
    pending.connector = entraConnectorId();
    facts.statistics = QList<ConnectorStatistics>{pending};
    facts.rules = QList<RuleFacts>();
    facts.events = QList<EventRecord>();
    facts.vendorFiles = QList<RemoteFile>{RemoteFile(QStringLiteral("AADConnect/PersistedState.xml"), 4096, lookedAt)};
    facts.overrides = QList<ConnectorOverride>{ConnectorOverride(entraConnectorId(), QStringLiteral("contoso - AAD"), false, false)};
    facts.threshold = DeletionThreshold(true, 500);
    facts.autoUpgrade = AutoUpgrade(AutoUpgrade::State::Disabled);
    facts.programs = OpenPrograms();
    facts.tasks = QList<ScheduledTask>();
    facts.connectivity = QList<ConnectivityTest>{ConnectivityTest(QStringLiteral("entra"), true, {})};
    return facts;
}

inline QList<ServerFacts> healthyPair()
{
    return {healthyServer(QStringLiteral("sync01"), false), healthyServer(QStringLiteral("sync02"), true)};
}

} // namespace swingbridge::test
