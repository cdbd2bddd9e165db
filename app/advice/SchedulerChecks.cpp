// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/CheckDraft.h"
#include "advice/PreflightChecks.h"
#include "advice/SupportedBuilds.h"
#include "foundation/JsonText.h"

#include <QMap>

namespace swingbridge {
namespace {

constexpr qint64 deltaLimitSeconds = 7LL * 24 * 60 * 60; // adsync.md 1.1: later than that a full synchronization is required
constexpr auto oldTask = "Azure AD Sync Scheduler"; // upgrade-paths.md 6.4

bool endedWell(const RunResult &run)
{
    return run.outcome() == RunOutcome::Ok || run.outcome() == RunOutcome::Soft;
}

//! When each connector last ended a run whose profile contains \a word well.
QMap<QString, QDateTime> lastGoodRuns(const QList<RunResult> &runs, QLatin1String word)
{
    QMap<QString, QDateTime> last;
    for (const RunResult &run : runs) {
        if (run.runProfile.contains(word) && endedWell(run))
            last[run.connectorName] = std::max(last.value(run.connectorName), run.end);
    }
    return last;
}

PreflightCheck checkEnabled(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("scheduler", PreflightGroup::Scheduler, QT_TRANSLATE_NOOP("AdviceText", "Scheduler"),
                           QT_TRANSLATE_NOOP("AdviceText", "A server whose scheduler is off falls behind. A scheduler that is off is not staging mode."),
                           "adsync.md 1.1, guarded-switch.md G06", facts);
    if (!facts.scheduler)
        return draft.notRead();
    if (!facts.scheduler->syncCycleEnabled) {
        return draft.warning(QT_TRANSLATE_NOOP("AdviceText", "It is off."),
                             QT_TRANSLATE_NOOP("AdviceText", "Find out who switched it off and why, then switch it on and let a cycle end."));
    }
    return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "It is on, every %1 minutes."),
                       {QString::number(std::chrono::duration_cast<std::chrono::minutes>(facts.scheduler->effectiveInterval).count())}});
}

PreflightCheck checkSuspended(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("suspended", PreflightGroup::Scheduler, QT_TRANSLATE_NOOP("AdviceText", "Scheduler suspended"),
                           QT_TRANSLATE_NOOP("AdviceText", "The product suspends its scheduler during an upgrade and while its wizard is open; no cycle starts meanwhile."),
                           "adsync.md 1.1, 1.6", facts);
    if (!facts.scheduler || !facts.scheduler->suspended)
        return draft.notRead();
    if (*facts.scheduler->suspended) {
        return draft.blocker(QT_TRANSLATE_NOOP("AdviceText", "It is suspended."),
                             QT_TRANSLATE_NOOP("AdviceText", "Finish or close the vendor's wizard; setting the value by hand is not supported."));
    }
    return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "It is not suspended."));
}

PreflightCheck checkLastSync(const ServerFacts &facts, const QDateTime &now)
{
    const CheckDraft draft("G06", PreflightGroup::Scheduler, QT_TRANSLATE_NOOP("AdviceText", "Last synchronization"),
                           QT_TRANSLATE_NOOP("AdviceText", "A server that did not synchronize for seven days needs a full synchronization before it can take over."),
                           "adsync.md 1.1, guarded-switch.md G06", facts);
    if (!facts.runs)
        return draft.notRead();
    const QMap<QString, QDateTime> last = lastGoodRuns(*facts.runs, QLatin1String("Synchronization"));
    const AdviceText mend(QT_TRANSLATE_NOOP("AdviceText", "Let a cycle end well on this server, then check again."));
    if (last.isEmpty())
        return draft.warning(QT_TRANSLATE_NOOP("AdviceText", "Its run history holds no synchronization that ended well."), mend);
    const QDateTime oldest = *std::min_element(last.cbegin(), last.cend());
    const AdviceText seen(QT_TRANSLATE_NOOP("AdviceText", "Every connector synchronized well at %1 or later."), {toIsoUtc(oldest)});
    const qint64 age = oldest.secsTo(now);
    const qint64 interval = facts.scheduler ? facts.scheduler->effectiveInterval.count() : 1800;
    return age > std::min(deltaLimitSeconds, 2 * interval + interval / 2) ? draft.warning(seen, mend) : draft.pass(seen);
}

PreflightCheck checkCycle(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("G08", PreflightGroup::Scheduler, QT_TRANSLATE_NOOP("AdviceText", "Cycle in progress"),
                           QT_TRANSLATE_NOOP("AdviceText", "Nothing is switched while a cycle runs: the switch waits for its end."), "adsync.md 1.1, 1.5, guarded-switch.md G08", facts);
    const auto isIdle = facts.observation ? facts.observation->isIdle() : std::nullopt;
    if (!isIdle)
        return draft.notRead();
    if (*isIdle)
        return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "Nothing runs."));
    const QStringList busy = facts.observation->facts().busyConnectors.value_or(QStringList());
    if (!facts.observation->facts().scheduler->cycleInProgress) {
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "A run outside of a cycle: %1"), {busy.join(QLatin1String(", "))}},
                             QT_TRANSLATE_NOOP("AdviceText", "Somebody started it by hand: find out who, and wait for its end."));
    }
    return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "A cycle runs at the moment, as every half an hour."));
}

PreflightCheck checkStagingExports(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("G24", PreflightGroup::Data, QT_TRANSLATE_NOOP("AdviceText", "Exports of the staging server"),
                           QT_TRANSLATE_NOOP("AdviceText", "A staging server never exports; one that did has written to the tenant past the active server."),
                           "adsync.md 2.3, guarded-switch.md G24", facts);
    if (!facts.runs || facts.role() == ServerRole::Unknown)
        return draft.notRead();
    if (facts.role() != ServerRole::Staging)
        return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "It is not in staging mode."));
    const auto run = std::find_if(facts.runs->cbegin(), facts.runs->cend(), [](const RunResult &one) { return one.runProfile == QLatin1String(runProfile::exportProfile); });
    if (run == facts.runs->cend())
        return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "No Export among its last %1 runs."), {QString::number(facts.runs->size())}});
    return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "It ran an Export of %1 at %2."), {run->connectorName, toIsoUtc(run->start)}},
                         QT_TRANSLATE_NOOP("AdviceText", "When did it go into staging mode? If that was before this Export, find out who exported and what."));
}

PreflightCheck checkRunErrors(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("runResults", PreflightGroup::Data, QT_TRANSLATE_NOOP("AdviceText", "Run results"),
                           QT_TRANSLATE_NOOP("AdviceText", "Errors that stand there before the migration are taken for its consequence afterwards."),
                           "adsync.md 3.6", facts);
    if (!facts.runs)
        return draft.notRead();
    QStringList bad;
    QStringList judged; // newest first: the first of each connector and profile counts
    for (const RunResult &run : *facts.runs) {
        const QString which = run.connectorName + QLatin1String(": ") + run.runProfile;
        if (!run.isComplete || judged.contains(which))
            continue;
        judged << which;
        if (!endedWell(run))
            bad << which + QLatin1String(": ") + run.result;
    }
    if (!bad.isEmpty()) {
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "Ended badly the last time: %1"), {bad.join(QLatin1String("; "))}},
                             QT_TRANSLATE_NOOP("AdviceText", "Open the run in the Synchronization Service Manager and mend what it names."));
    }
    return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "Every run ended well the last time."));
}

PreflightCheck checkOverrides(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("G26", PreflightGroup::Scheduler, QT_TRANSLATE_NOOP("AdviceText", "Outstanding full runs"),
                           QT_TRANSLATE_NOOP("AdviceText", "An outstanding full import or synchronization runs with the next cycle and changes what is pending."),
                           "adsync.md 6, guarded-switch.md G26", facts);
    if (!facts.overrides)
        return draft.notRead();
    QStringList outstanding;
    for (const ConnectorOverride &connector : *facts.overrides) {
        if (connector.isOutstanding())
            outstanding << connector.name;
    }
    if (!outstanding.isEmpty()) {
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "Outstanding for: %1"), {outstanding.join(QLatin1String(", "))}},
                             QT_TRANSLATE_NOOP("AdviceText", "The synchronize step runs what is outstanding on the staging server."));
    }
    return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "Nothing is outstanding."));
}

//! The most deletions that wait on one connector: the threshold counts connector by connector.
qint64 mostDeletions(const QList<ConnectorStatistics> &statistics)
{
    qint64 most = 0;
    for (const ConnectorStatistics &connector : statistics)
        most = std::max(most, connector.exportDeletes);
    return most;
}

PreflightCheck checkThreshold(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("G12", PreflightGroup::Data, QT_TRANSLATE_NOOP("AdviceText", "Deletion threshold"),
                           QT_TRANSLATE_NOOP("AdviceText", "It is the last thing that stands between a wrong filter and thousands of deleted users."),
                           "adsync.md 5, guarded-switch.md G12", facts);
    if (!facts.threshold || !facts.threshold->enabled || !facts.statistics)
        return draft.notRead();
    const bool isActive = facts.role() == ServerRole::Active;
    if (!*facts.threshold->enabled) {
        const AdviceText seen(QT_TRANSLATE_NOOP("AdviceText", "It is off: any number of objects may be deleted."));
        const AdviceText mend(QT_TRANSLATE_NOOP("AdviceText", "Switch it on by hand on the server: Enable-ADSyncExportDeletionThreshold asks for a cloud sign-in."));
        return isActive ? draft.warning(seen, mend) : draft.blocker(seen, mend);
    }
    const qint64 limit = facts.threshold->value.value_or(0);
    const qint64 pending = mostDeletions(*facts.statistics);
    const AdviceText seen(QT_TRANSLATE_NOOP("AdviceText", "An export with more than %1 deletions stops; %2 are pending."), {QString::number(limit), QString::number(pending)});
    if (pending > 0 && pending >= limit) {
        return draft.warning(seen, QT_TRANSLATE_NOOP("AdviceText", "Find out why so many objects would be deleted before anything is switched; never raise the threshold to get past this."));
    }
    return draft.pass(seen);
}

PreflightCheck checkTasks(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("G18", PreflightGroup::Scheduler, QT_TRANSLATE_NOOP("AdviceText", "Other schedulers"),
                           QT_TRANSLATE_NOOP("AdviceText", "A scheduled task that runs profiles by itself exports whenever it likes."), "guarded-switch.md G18", facts);
    if (!facts.tasks)
        return draft.notRead();
    QStringList enabled;
    for (const ScheduledTask &task : *facts.tasks) {
        if (task.enabled)
            enabled << task.name;
    }
    if (!enabled.isEmpty()) {
        return draft.attest({QT_TRANSLATE_NOOP("AdviceText", "Tasks that touch synchronization: %1"), {enabled.join(QLatin1String(", "))}},
                            QT_TRANSLATE_NOOP("AdviceText", "Switch them off, or state that they start no run profile."));
    }
    return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "No scheduled task touches synchronization."));
}

PreflightCheck checkExporting(const ServerFacts &facts, const QDateTime &now)
{
    const CheckDraft draft("exporting", PreflightGroup::Data, QT_TRANSLATE_NOOP("AdviceText", "Exports of the active server"),
                           QT_TRANSLATE_NOOP("AdviceText", "Where the active server no longer exports, months of changes are pending: never measure staging against its last export."),
                           "mission.md S2, adsync.md 9", facts);
    if (!facts.runs || facts.role() == ServerRole::Unknown)
        return draft.notRead();
    if (facts.role() != ServerRole::Active)
        return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "It is a staging server and exports nothing."));
    const AdviceText mend(QT_TRANSLATE_NOOP("AdviceText", "Expect many pending exports and review them one class at a time; the switch is urgent."));
    if (facts.tasks && std::any_of(facts.tasks->cbegin(), facts.tasks->cend(), [](const ScheduledTask &task) { return task.name == QLatin1String(oldTask); })) {
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "It has the task \"%1\" of Azure AD Sync, which no longer works."), {QLatin1String(oldTask)}},
                             QT_TRANSLATE_NOOP("AdviceText", "Leave it by a swing migration, expect months of pending exports, and never keep this server as a standby."));
    }
    if (const auto end = SupportedBuilds::known().ended(BuildEnd::Of::Synchronization, facts.engineVersion(), now.date()))
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "Version %1 cannot synchronize since %2."), {facts.engineVersion(), end->after.toString(Qt::ISODate)}}, mend);
    const QMap<QString, QDateTime> last = lastGoodRuns(*facts.runs, QLatin1String("Export"));
    if (last.isEmpty())
        return draft.warning(QT_TRANSLATE_NOOP("AdviceText", "Its run history holds no export that ended well."), mend);
    const QDateTime newest = *std::max_element(last.cbegin(), last.cend());
    const AdviceText seen(QT_TRANSLATE_NOOP("AdviceText", "It last exported at %1."), {toIsoUtc(newest)});
    return newest.secsTo(now) > deltaLimitSeconds ? draft.warning(seen, mend) : draft.pass(seen);
}

} // namespace

QList<ServerCheck> schedulerChecks()
{
    using O = Operation;
    return {{{O::SchedulerRead}, checkEnabled},
            {{O::Observe}, checkCycle},
            {{O::SchedulerRead}, checkSuspended},
            {{O::RunsList, O::SchedulerRead}, checkLastSync},
            {{O::OverridesRead}, checkOverrides},
            {{O::TasksRead}, checkTasks},
            {{O::ThresholdRead, O::ConnectorsStatistics, O::Observe}, checkThreshold},
            {{O::RunsList}, checkRunErrors},
            {{O::RunsList, O::Observe, O::Identity, O::TasksRead}, checkExporting},
            {{O::RunsList, O::Observe}, checkStagingExports}};
}

} // namespace swingbridge
