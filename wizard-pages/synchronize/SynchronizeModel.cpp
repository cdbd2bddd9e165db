// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "synchronize/SynchronizeModel.h"

#include "migration/MigrationSession.h"
#include "migration/SynchronizePhase.h"
#include "migration/Workspace.h"
#include "servers/RunResultText.h"

namespace swingbridge {

SynchronizeModel::SynchronizeModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Synchronize, parent) {}

QString SynchronizeModel::summary() const
{
    return tr("Full import and full synchronization of every connector on %1. It stays in staging mode: nothing is exported.").arg(workspace().targetName());
}

SyncLine SynchronizeModel::lineOf(const SyncRun &run, int number) const
{
    SyncLine line;
    line.id = QStringLiteral("run%1").arg(number);
    line.profile = run.profile;
    line.connector = run.connector;
    line.state = run.isRunning ? SyncLine::State::Running : SyncLine::State::Waiting;
    if (!run.result)
        return line;
    const RunResult &result = *run.result;
    line.counters = result.staged();
    for (const RunStep &step : result.steps) {
        line.objects += step.done;
        line.share = step.total > 0 ? double(step.done) / double(step.total) : line.share;
        line.errors += step.errors;
    }
    if (!result.isComplete)
        return line;
    line.share = 1;
    line.result = result.result;
    line.meaning = RunResultText::meaning(result.result);
    line.remedy = RunResultText::remedy(result.result);
    line.took = span(result.start.secsTo(result.end));
    const RunOutcome outcome = result.outcome();
    line.state = outcome == RunOutcome::Ok ? SyncLine::State::Passed : outcome == RunOutcome::Soft ? SyncLine::State::Warned : SyncLine::State::Failed;
    return line;
}

QString SynchronizeModel::span(qint64 seconds)
{
    return seconds < 60 ? tr("%L1 s").arg(seconds) : tr("%L1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString SynchronizeModel::times() const
{
    qint64 elapsed = 0;
    qint64 left = 0;
    for (const SyncRun &run : runs()) {
        if (!run.result || !run.result->start.isValid())
            continue;
        const QDateTime now = workspace().world.clock->nowUtc();
        const qint64 took = std::max<qint64>(0, run.result->start.secsTo(run.result->isComplete ? run.result->end : now));
        const double share = lineOf(run, 0).share;
        elapsed += took;
        left = run.isRunning && share > 0.05 ? qint64(double(took) * (1 - share) / share) : 0;
    }
    if (elapsed == 0)
        return {};
    return left > 0 ? tr("%1 elapsed, about %2 left of this run").arg(span(elapsed), span(left)) : tr("%1 elapsed").arg(span(elapsed));
}

int SynchronizeModel::mostTelling() const
{
    const QList<SyncLine> all = lines();
    const auto last = [&all](SyncLine::State state) {
        for (qsizetype i = all.size() - 1; i >= 0; --i) {
            if (all.at(i).state == state)
                return int(i);
        }
        return -1;
    };
    const int failed = last(SyncLine::State::Failed);
    return failed >= 0 ? failed : last(SyncLine::State::Warned);
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

QList<SyncLine> SynchronizeModel::lines() const
{
    QList<SyncLine> lines;
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

QString SynchronizeModel::stopText() const
{
    const QString usual = PageModel::stopText();
    return usual.isEmpty() || session()->isStopping() ? usual : tr("&Stop after this run");
}

QString SynchronizeModel::reason() const
{
    if (isRunningHere())
        return tr("Goes on when you leave this page");
    if (isReady() || error())
        return PageModel::reason();
    return tr("Runs on %1 only; it exports nothing").arg(workspace().targetName());
}

} // namespace swingbridge
