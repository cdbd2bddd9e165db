// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the runs of a LabMachine do to its connector spaces: adsync.md 3.2, 3.6, 5, 6.
#include "lab/LabMachine.h"

#include "lab/LabSite.h"
#include "lab/ServerDisk.h"
#include "servers/GlobalSettings.h"

#include <algorithm>

namespace swingbridge {

namespace {

const auto syncSource = QStringLiteral("Directory Synchronization");

} // namespace

Done LabMachine::takeEffect(RunResult &run, const ConnectorConfiguration &connector, const QDateTime &at)
{
    RunStep &step = run.steps.first();
    const bool full = run.runProfile.startsWith(QLatin1String("Full"));
    if (run.runProfile == QLatin1String(runProfile::exportProfile))
        return connector.isEntra() ? exportToCloud(run, step, at) : done();
    const bool isImport = run.runProfile.endsWith(QLatin1String("Import"));
    if (full)
        settleOverride(connector.identifier, isImport);
    if (!isImport)
        return synchronize(step, connector, full);
    return connector.isEntra() ? importFromCloud(step, full) : importFromForest(step, connector.identifier, full);
}

void LabMachine::settleOverride(const Guid &connector, bool import)
{
    QList<ConnectorOverride> &overrides = state().overrides;
    for (ConnectorOverride &one : overrides) {
        if (one.connector == connector)
            (import ? one.fullImportRequired : one.fullSyncRequired) = false;
    }
    overrides.removeIf([](const ConnectorOverride &one) { return !one.isOutstanding(); });
}

Done LabMachine::importFromForest(RunStep &step, const Guid &connector, bool full)
{
    if (!full)
        return done(); // the forest does not change while the lab runs
    ServerState &now = state();
    const auto before = named(now.importedSnapshot);
    const auto imported = m_disk.configuration().withConnectorAsNow(now.importedSnapshot, connector);
    if (!before || !imported)
        return failure(before ? imported.error() : before.error());
    const auto after = named(*imported);
    if (!after)
        return failure(after.error());
    now.importedSnapshot = *imported;
    const qint64 had = m_site.tenant().population(*before).imported;
    const qint64 has = m_site.tenant().population(*after).imported;
    step.stageAdds = std::max<qint64>(0, has - had);
    step.stageDeletes = std::max<qint64>(0, had - has);
    step.stageNoChange = std::min(had, has);
    step.total = has;
    return done();
}

Done LabMachine::importFromCloud(RunStep &step, bool full)
{
    if (full) {
        const auto imported = m_disk.configuration().withConnectorAsNow(state().importedSnapshot, entraConnectorId());
        if (!imported)
            return failure(imported.error());
        state().importedSnapshot = *imported;
    }
    ServerDisk *exporter = m_site.lastExporter();
    if (!exporter)
        return done();
    const auto theirs = exporter->state();
    if (!theirs)
        return failure(theirs.error());
    const QString snapshot = (*theirs)->exportedSnapshot;
    if (exporter != &m_disk) {
        if (auto copied = m_disk.configuration().copyFrom(exporter->configuration(), snapshot); !copied)
            return copied;
    }
    state().cloudSnapshot = snapshot;
    step.total = 0;
    return done();
}

Done LabMachine::synchronize(RunStep &step, const ConnectorConfiguration &connector, bool full)
{
    ServerState &now = state();
    if (!full) {
        step.total = 0;
        return done();
    }
    const Guid only = connector.isEntra() ? connector.identifier : Guid();
    const QString &scope = connector.isEntra() && !now.syncedSnapshot.isEmpty() ? now.syncedSnapshot : now.importedSnapshot;
    const auto synced = m_disk.configuration().withRulesAsNow(scope, now.syncedSnapshot, only);
    if (!synced)
        return failure(synced.error());
    now.syncedSnapshot = *synced;
    return done();
}

Done LabMachine::exportToCloud(RunResult &run, RunStep &step, const QDateTime &at)
{
    const auto pending = pendingCounts();
    if (!pending)
        return failure(pending.error());
    ServerState &now = state();
    const bool isLimited = now.parameters.value(QLatin1String(parameter::deletionThreshold)) == QLatin1String("True");
    const int limit = now.parameters.value(QLatin1String(parameter::deletionThresholdValue)).toInt();
    step.total = pending->total();
    if (isLimited && pending->deletes > limit) {
        run.result = QStringLiteral("stopped-deletion-threshold-exceeded");
        step.total = 0;
        return m_disk.events().add(EventRecord(at, syncSource, 116, QStringLiteral("warning"),
            QStringLiteral("Prevent Accidental Deletes: The number of deletions in this sync cycle (%1 pending deletes) has exceeded the "
                           "current threshold of %2 objects. You can override this threshold and proceed with the synchronization.")
                .arg(pending->deletes).arg(limit)));
    }
    step.exportAdds = pending->adds;
    step.exportUpdates = pending->updates;
    step.exportDeletes = pending->deletes;
    now.exportedSnapshot = now.syncedSnapshot;
    now.cloudSnapshot = now.syncedSnapshot;
    now.exportedAt = at;
    return m_disk.events().add(EventRecord(at, syncSource, 114, QStringLiteral("information"),
        QStringLiteral("Export cycle completed. Tracking id: %1").arg(run.runHistoryId.toString())));
}

} // namespace swingbridge
