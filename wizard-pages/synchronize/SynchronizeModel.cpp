// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "synchronize/SynchronizeModel.h"

#include "migration/MigrationSession.h"
#include "migration/SynchronizePhase.h"
#include "migration/Workspace.h"

namespace swingbridge {

SynchronizeModel::SynchronizeModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Synchronize, parent) {}

QString SynchronizeModel::summary() const
{
    return tr("Full import and full synchronization of every connector on %1. It stays in staging mode: nothing is exported.").arg(workspace().targetName());
}

RunLine SynchronizeModel::lineOf(const SyncRun &run, int number) const
{
    RunLine line;
    line.id = QStringLiteral("run%1").arg(number);
    line.profile = run.profile;
    line.connector = run.connector;
    line.state = run.isRunning ? RunLine::State::Running : RunLine::State::Waiting;
    if (!run.result)
        return line;
    const RunResult &result = *run.result;
    line.counters = result.staged();
    for (const RunStep &step : result.steps)
        line.share = step.total > 0 ? double(step.done) / double(step.total) : line.share;
    if (!result.isComplete)
        return line;
    line.share = 1;
    line.result = result.result;
    const qint64 seconds = result.start.secsTo(result.end);
    line.took = seconds < 60 ? tr("%L1 s").arg(seconds) : tr("%L1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    switch (result.outcome()) {
    case RunOutcome::Ok: line.state = RunLine::State::Passed; break;
    case RunOutcome::Soft:
        line.state = RunLine::State::Warned;
        line.explanation = tr("It ended well enough: nothing or not all of it was to be done.");
        break;
    case RunOutcome::NeedsPerson:
        line.state = RunLine::State::Failed;
        line.explanation = tr("It ran, but some objects failed. Look at them in Synchronization Service Manager, mend them, then run again.");
        break;
    case RunOutcome::Running:
    case RunOutcome::Failed:
        line.state = RunLine::State::Failed;
        line.explanation = tr("It did not run to its end. Nothing was exported. Mend the cause, then run again.");
        break;
    }
    return line;
}

// Before the runs: what will be run. After the program was started again: what the journal says.
QList<SyncRun> SynchronizeModel::runs() const
{
    if (!workspace().runs.isEmpty())
        return workspace().runs;
    if (isReady())
        return recordedRuns(workspace().record, workspace().targetName());
    const ServerReading *target = workspace().reading(workspace().targetName());
    return target ? plannedRuns(target->connectors) : QList<SyncRun>();
}

QList<RunLine> SynchronizeModel::lines() const
{
    QList<RunLine> lines;
    for (const SyncRun &run : runs())
        lines << lineOf(run, int(lines.size()) + 1);
    return lines;
}

QString SynchronizeModel::headline() const
{
    const QList<SyncRun> all = runs();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).isRunning)
            return tr("Run %L1 of %L2: %3 of %4").arg(i + 1).arg(all.size()).arg(all.at(i).profile, all.at(i).connector);
    }
    if (isReady())
        return tr("All %Ln run(s) have ended well", nullptr, int(all.size()));
    const bool hasBegun = std::any_of(all.cbegin(), all.cend(), [](const SyncRun &run) { return run.result.has_value(); });
    return hasBegun ? tr("Not all runs have ended well") : tr("%Ln run(s) to do, one after the other", nullptr, int(all.size()));
}

void SynchronizeModel::enter() { } // runs begin by the deed

QString SynchronizeModel::deedText() const
{
    return isReady() ? QString() : tr("&Run on %1").arg(workspace().targetName());
}

bool SynchronizeModel::isDeedEnabled() const
{
    return isReady() || !isBusy();
}

void SynchronizeModel::deed()
{
    if (isReady())
        Q_EMIT advanceRequested();
    else
        readAgain();
}

QString SynchronizeModel::reason() const
{
    if (isRunningHere() || isReady() || error())
        return PageModel::reason();
    return tr("Runs on %1 only; it exports nothing").arg(workspace().targetName());
}

} // namespace swingbridge
