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

PreflightCheck checkEnabled(const PreflightFacts &facts, const QDateTime &)
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

PreflightCheck checkSuspended(const PreflightFacts &facts, const QDateTime &)
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

PreflightCheck checkLastSync(const PreflightFacts &facts, const QDateTime &now)
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

PreflightCheck checkRunErrors(const PreflightFacts &facts, const QDateTime &)
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

PreflightCheck checkOverrides(const PreflightFacts &facts, const QDateTime &)
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

PreflightCheck checkThreshold(const PreflightFacts &facts, const QDateTime &)
{
    const CheckDraft draft("threshold", PreflightGroup::Data, QT_TRANSLATE_NOOP("AdviceText", "Deletion threshold"),
                           QT_TRANSLATE_NOOP("AdviceText", "It is the last thing that stands between a wrong filter and thousands of deleted users."),
                           "adsync.md 5, guarded-switch.md G12", facts);
    if (!facts.threshold || !facts.threshold->enabled)
        return draft.notRead();
    if (!*facts.threshold->enabled) {
        const AdviceText seen(QT_TRANSLATE_NOOP("AdviceText", "It is off: any number of objects may be deleted."));
        const AdviceText mend(QT_TRANSLATE_NOOP("AdviceText", "Switch it on by hand on the server: Enable-ADSyncExportDeletionThreshold asks for a cloud sign-in."));
        return facts.role() == ServerRole::Active ? draft.warning(seen, mend) : draft.blocker(seen, mend);
    }
    return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "An export with more than %1 deletions stops."), {QString::number(facts.threshold->value.value_or(0))}});
}

PreflightCheck checkTasks(const PreflightFacts &facts, const QDateTime &)
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

PreflightCheck checkExporting(const PreflightFacts &facts, const QDateTime &now)
{
    const CheckDraft draft("exporting", PreflightGroup::Data, QT_TRANSLATE_NOOP("AdviceText", "Exports of the active server"),
                           QT_TRANSLATE_NOOP("AdviceText", "Where the active server no longer exports, months of changes are pending: never measure staging against its last export."),
                           "mission.md S2, adsync.md 9", facts);
    if (!facts.runs || facts.role() == ServerRole::Unknown)
        return draft.notRead();
    if (facts.role() != ServerRole::Active)
        return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "It is a staging server and exports nothing."));
    const AdviceText mend(QT_TRANSLATE_NOOP("AdviceText", "Expect many pending exports and review them one class at a time; the switch is urgent."));
    const QString version = facts.identity ? facts.identity->engineVersion() : QString();
    if (!version.isEmpty() && compareVersions(version, QLatin1String(oldestSynchronizingBuild)) < 0 && now.date() > syncStopsAfter()) {
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "Version %1 cannot synchronize since %2."), {version, syncStopsAfter().toString(Qt::ISODate)}}, mend);
    }
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
    return {checkEnabled, checkSuspended, checkLastSync, checkOverrides, checkTasks, checkThreshold, checkRunErrors, checkExporting};
}

} // namespace swingbridge
