// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cycles and runs of a LabMachine: adsync.md 1.1, 1.3, 3.2 to 3.6.
#include "lab/LabMachine.h"

#include "lab/LabSite.h"
#include "lab/Parameters.h"
#include "lab/ServerDisk.h"

#include <algorithm>

namespace swingbridge {

namespace {

const auto syncSource = QStringLiteral("Directory Synchronization");
const auto information = QStringLiteral("information");
const auto initial = QStringLiteral("Initial");
const auto delta = QStringLiteral("Delta");

QString taskOf(const QString &profile)
{
    return QString(profile).remove(QLatin1Char(' '));
}

RunResult resultOf(const RunningRun &run)
{
    RunResult result;
    result.runHistoryId = run.id;
    result.connector = run.connector;
    result.connectorName = run.connectorName;
    result.runProfile = run.profile;
    result.runNumber = run.number;
    result.userName = run.user;
    result.result = QStringLiteral("in-progress");
    result.currentStep = 1;
    result.totalSteps = 1;
    result.start = run.startedAt;
    return result;
}

} // namespace

AgentDone LabMachine::startCycle(const QString &policy, const QDateTime &at)
{
    const ServerState &now = state();
    if (!now.isRunning())
        return refuse(AgentErrorCode::ServiceStopped, QStringLiteral("The ADSync service is not running."));
    if (now.schedulerSuspended)
        return refuse(AgentErrorCode::SchedulerSuspended, QStringLiteral("System.InvalidOperationException: Scheduler is already suspended via global parameters."));
    if (now.cycle)
        return refuse(AgentErrorCode::SyncInProgress, QStringLiteral("System.InvalidOperationException: Sync is already running. Cannot start a new run till this one completes."));
    if (now.run)
        return refuse(AgentErrorCode::ConnectorBusy, QStringLiteral("System.InvalidOperationException: Connector: %1 is busy.").arg(now.run->connectorName));
    const auto begun = beginCycle(policy, at);
    return begun ? AgentDone() : tl::unexpected<AgentError>(diskError(begun.error()));
}

AgentDone LabMachine::stopCycle(const QDateTime &at)
{
    ServerState &now = state();
    if (!now.isRunning())
        return refuse(AgentErrorCode::ServiceStopped, QStringLiteral("The ADSync service is not running."));
    if (!now.cycle)
        return {};
    now.cycle->comingRuns.clear();
    const auto cut = now.run ? cutRun(QStringLiteral("stopped-user-termination-from-wmi-or-ui"), at) : done();
    const auto ended = cut ? continueCycle(at) : cut;
    return ended ? AgentDone() : tl::unexpected<AgentError>(diskError(ended.error()));
}

AgentResult<Guid> LabMachine::startRun(const Guid &connector, const QString &profile, const QDateTime &at)
{
    const ServerState &now = state();
    if (!now.isRunning())
        return refuse(AgentErrorCode::ServiceStopped, QStringLiteral("The ADSync service is not running."));
    const auto known = configuration();
    if (!known)
        return tl::unexpected<AgentError>(diskError(known.error()));
    const ConnectorConfiguration *found = (*known)->connector(connector);
    if (!found)
        return refuse(AgentErrorCode::NotFound, QStringLiteral("Operation failed because the specified MA could not be found."));
    const auto isIt = [&profile](const RunProfileConfiguration &one) { return one.name == profile; };
    if (std::none_of(found->runProfiles.cbegin(), found->runProfiles.cend(), isIt))
        return refuse(AgentErrorCode::NotFound, QStringLiteral("The connector %1 has no run profile %2.").arg(found->name, profile));
    if (now.stagingMode && profile == QLatin1String("Export"))
        return refuse(AgentErrorCode::BadRequest, QStringLiteral("An Export run profile is never run on a server in staging mode."));
    if (now.cycle)
        return refuse(AgentErrorCode::SyncInProgress, QStringLiteral("System.InvalidOperationException: Sync is already running. Cannot start a new run till this one completes."));
    if (now.run)
        return refuse(AgentErrorCode::ConnectorBusy, QStringLiteral("System.InvalidOperationException: Connector: %1 is busy.").arg(now.run->connectorName));
    if (auto begun = beginRun(connector, profile, false, at); !begun)
        return tl::unexpected<AgentError>(diskError(begun.error()));
    return state().run->id;
}

AgentDone LabMachine::stopRun(const Guid &connector, const QDateTime &at)
{
    const ServerState &now = state();
    if (!now.isRunning())
        return refuse(AgentErrorCode::ServiceStopped, QStringLiteral("The ADSync service is not running."));
    if (!now.run || (!connector.isNull() && now.run->connector != connector))
        return {};
    const auto cut = cutRun(QStringLiteral("stopped-user-termination-from-wmi-or-ui"), at);
    const auto ended = cut && state().cycle ? continueCycle(at) : cut;
    return ended ? AgentDone() : tl::unexpected<AgentError>(diskError(ended.error()));
}

//! Full where the policy or an override asks for it.
QString LabMachine::profileOf(const ConnectorConfiguration &connector, const QString &policy, bool isImport)
{
    bool full = policy == initial;
    for (const ConnectorOverride &one : std::as_const(state().overrides)) {
        if (one.connector == connector.identifier)
            full = full || (isImport ? one.fullImportRequired : one.fullSyncRequired);
    }
    const char *const name = isImport ? (full ? runProfile::fullImport : runProfile::deltaImport)
                                      : (full ? runProfile::fullSynchronization : runProfile::deltaSynchronization);
    return QLatin1String(name);
}

QList<PlannedRun> LabMachine::cycleRuns(const SyncConfiguration &known, const QString &policy)
{
    QList<PlannedRun> runs;
    for (const bool isImport : {true, false}) {
        for (const ConnectorConfiguration &connector : known.connectors)
            runs << PlannedRun{connector.identifier, profileOf(connector, policy, isImport)};
    }
    if (state().stagingMode)
        return runs; // staging never exports
    const QString exportProfile = QLatin1String(runProfile::exportProfile);
    for (auto it = known.connectors.crbegin(); it != known.connectors.crend(); ++it)
        runs << PlannedRun{it->identifier, exportProfile}; // to Entra first, then to the forests
    return runs;
}

Done LabMachine::beginCycle(const QString &policy, const QDateTime &at)
{
    const auto known = configuration();
    if (!known)
        return failure(known.error());
    ServerState &now = state();
    now.cycle.emplace();
    now.cycle->policy = policy == initial ? initial : delta;
    now.cycle->startedAt = at;
    now.cycle->comingRuns = cycleRuns(**known, policy);
    now.nextStart = at.addSecs(syncInterval(now).count());
    now.at = at;
    const auto begun = m_disk.commit([&] {
        return m_disk.events().add(EventRecord(at, syncSource, 904, information,
            QStringLiteral("Scheduler::SchedulerThreadMain : Started a new sync cycle run, policy %1.").arg(now.cycle->policy)));
    });
    return begun ? continueCycle(at) : begun;
}

Done LabMachine::continueCycle(const QDateTime &at)
{
    ServerState &now = state();
    if (!now.cycle->comingRuns.isEmpty()) {
        const PlannedRun next = now.cycle->comingRuns.takeFirst();
        return beginRun(next.connector, next.profile, true, at);
    }
    if (now.cycle->policy == initial)
        now.nextPolicy = delta;
    now.cycle.reset();
    now.lastCycleEnd = at;
    now.at = at;
    return m_disk.commit([&]() -> Done {
        if (auto added = m_disk.events().add(EventRecord(at, syncSource, 904, information,
                QStringLiteral("Scheduler::SchedulerThreadMain : Completed configured scheduler operations.")));
            !added || now.stagingMode)
            return added;
        return m_disk.events().add(EventRecord(at, syncSource, 654, information,
            QStringLiteral("Provision credentials ping end: password hash synchronization of %1 is alive.").arg(now.domain)));
    });
}

Result<qint64> LabMachine::secondsFor(const ConnectorConfiguration &connector, const QString &profile)
{
    const qint64 objects = state().objects;
    if (profile == QLatin1String(runProfile::fullImport))
        return 12 + objects / 250;
    if (profile == QLatin1String(runProfile::fullSynchronization))
        return 18 + objects / 150;
    if (profile == QLatin1String(runProfile::deltaImport))
        return 6;
    if (profile == QLatin1String(runProfile::deltaSynchronization))
        return 8;
    if (!connector.isEntra())
        return 4;
    const auto pending = pendingCounts();
    return pending ? Result<qint64>(5 + pending->total() / 30) : failure(pending.error());
}

Done LabMachine::beginRun(const Guid &connector, const QString &profile, bool inCycle, const QDateTime &at)
{
    const auto known = configuration();
    if (!known)
        return failure(known.error());
    const ConnectorConfiguration *found = (*known)->connector(connector);
    if (!found)
        return state().cycle ? continueCycle(at) : done(); // the connector was removed meanwhile
    const auto seconds = secondsFor(*found, profile);
    if (!seconds)
        return failure(seconds.error());
    ServerState &now = state();
    RunningRun &run = now.run.emplace();
    run.number = ++now.runNumber;
    run.id = now.nextId();
    run.connector = connector;
    run.connectorName = found->name;
    run.profile = profile;
    run.user = QStringLiteral("NT SERVICE\\ADSync");
    run.startedAt = at;
    run.endsAt = at.addSecs(*seconds);
    run.inCycle = inCycle;
    now.at = at;
    RunResult begun = resultOf(run);
    RunStep step;
    step.stepId = now.nextId();
    step.number = 1;
    step.task = taskOf(profile);
    step.result = begun.result;
    step.start = at;
    step.total = found->isEntra() && profile == QLatin1String(runProfile::exportProfile) ? pendingCounts()->total() : now.objects;
    begun.steps << step;
    return m_disk.commit([&] { return m_disk.runs().put(begun); });
}

Done LabMachine::endRun(const QDateTime &at)
{
    const auto known = configuration();
    if (!known)
        return failure(known.error());
    const RunningRun ending = *state().run;
    auto run = m_disk.runs().find(ending.id);
    if (!run || !*run)
        return failure(run ? Error(Error::Kind::Internal, QStringLiteral("A run of the lab is not in its history.")) : run.error());
    const ConnectorConfiguration *connector = (*known)->connector(ending.connector);
    RunResult &result = **run;
    ServerState &now = state();
    const auto ended = m_disk.commit([&]() -> Done {
        result.result = QStringLiteral("success");
        if (connector) {
            if (auto worked = takeEffect(result, *connector, at); !worked)
                return worked;
        }
        result.isComplete = true;
        result.end = at;
        RunStep &step = result.steps.first();
        step.result = result.result;
        step.end = at;
        step.done = step.total;
        now.run.reset();
        now.at = at;
        return m_disk.runs().put(result);
    });
    if (!ended || !state().cycle)
        return ended;
    return continueCycle(at);
}

Done LabMachine::cutRun(const QString &why, const QDateTime &at)
{
    ServerState &now = state();
    auto run = m_disk.runs().find(now.run->id);
    if (!run)
        return failure(run.error());
    now.run.reset();
    now.at = at;
    return m_disk.commit([&]() -> Done {
        if (!*run)
            return done();
        (*run)->isComplete = true;
        (*run)->result = why;
        (*run)->end = at;
        (*run)->steps.first().result = why;
        (*run)->steps.first().end = at;
        return m_disk.runs().put(**run);
    });
}

} // namespace swingbridge
