// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/Completion.h"
#include "async/Detach.h"
#include "foundation/JsonText.h"
#include "migration/MigrationTexts.h"
#include "migration/Phases.h"
#include "migration/ServerWork.h"
#include "migration/SynchronizePhase.h"
#include "migration/Workspace.h"
#include "servers/AgentError.h"
#include "servers/RunResultText.h"

namespace swingbridge {
namespace {

QList<SyncRun> runsOf(const QList<ConnectorFacts> &connectors)
{
    QList<ConnectorFacts> ordered = connectors;
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return !a.isEntra() && b.isEntra(); });
    QStringList names;
    for (const ConnectorFacts &connector : std::as_const(ordered))
        names << connector.name;
    QList<SyncRun> runs = plannedRuns(names);
    for (qsizetype i = 0; i < runs.size(); ++i)
        runs[i].connectorId = ordered.at(i % ordered.size()).identifier;
    return runs;
}

//! A run that goes on and what became of it, shared between the frame that holds it and the one that looks.
struct HeldRun
{
    std::optional<Result<RunResult>> ended;
};

QCoro::Task<> hold(std::shared_ptr<HeldRun> held, std::shared_ptr<ServerDriver> driver, CommandContext context, Guid connector, QString profile,
                   std::stop_token stop)
{
    const auto result = co_await driver->startRun(context, connector, profile, stop);
    held->ended.emplace(result);
}

//! Shows how far a run is that goes on.
void show(const std::shared_ptr<Workspace> &work, qsizetype index, const RunResult &run)
{
    if (run.isComplete)
        return;
    work->runs[index].result = run;
    if (!run.steps.isEmpty())
        work->report(Progress(work->runs.at(index).connector, Progress::Unit::Objects, run.steps.constLast().done, run.steps.constLast().total));
    work->announce();
}

//! Shows how far the newest run of the connector is.
QCoro::Task<> look(std::shared_ptr<Workspace> work, qsizetype index, std::shared_ptr<ServerDriver> driver, std::stop_token stop)
{
    const auto runs = co_await driver->runs(work->runs.at(index).connectorId, 1, stop);
    if (runs && !runs->isEmpty())
        show(work, index, runs->first());
}

//! The run that was begun after \a before, among \a runs, newest first.
std::optional<RunResult> runAfter(const QList<RunResult> &runs, Guid before, const QString &profile)
{
    for (const RunResult &run : runs) {
        if (run.runHistoryId == before)
            break;
        if (run.runProfile == profile)
            return run;
    }
    return std::nullopt;
}

//! The session that held a run was lost: the server's own history says what became of it. \a lost when it does not know the run either,
//! or does not answer for a quarter of an hour.
QCoro::Task<Result<RunResult>> findRun(std::shared_ptr<Workspace> work, qsizetype index, Guid before, Error lost, std::stop_token stop)
{
    constexpr int mostSilentLooks = 90;
    constexpr int mostEmptyLooks = 3;
    constexpr int runsToLookAt = 5;
    const SyncRun planned = work->runs.at(index);
    const auto driver = work->driver(work->targetName());
    const std::stop_token never; // the run itself is not stopped
    int silent = 0;
    int empty = 0;
    while (silent < mostSilentLooks && empty < mostEmptyLooks) {
        const auto runs = co_await driver->runs(planned.connectorId, runsToLookAt, never);
        const auto found = runs ? runAfter(*runs, before, planned.profile) : std::nullopt;
        if (found && found->isComplete)
            co_return *found;
        if (found)
            show(work, index, *found);
        silent = runs ? 0 : silent + 1;
        empty += runs && !found ? 1 : 0;
        if (!runs && stop.stop_requested())
            break;
        co_await work->world.clock->sleep(std::chrono::seconds(10), never);
    }
    co_return failure(lost);
}

Json runPayload(const RunResult &run)
{
    const RunCounters staged = run.staged();
    return {{"connector", run.connectorName}, {"profile", run.runProfile}, {"result", run.result}, {"runHistoryId", run.runHistoryId.toString()},
            {"start", timeOrNull(run.start)}, {"end", timeOrNull(run.end)}, {"counters", {{"adds", staged.adds}, {"updates", staged.updates}, {"deletes", staged.deletes}}}};
}

QCoro::Task<Done> performRun(std::shared_ptr<Workspace> work, qsizetype index, CommandContext context, std::stop_token stop)
{
    const QString server = work->targetName();
    const auto driver = work->driver(server);
    const SyncRun planned = work->runs.at(index);
    const auto history = co_await driver->runs(planned.connectorId, 1, stop);
    if (!history)
        co_return failure(history.error());
    const Guid before = history->isEmpty() ? Guid() : history->constFirst().runHistoryId;
    const Json intent = {{"operation", "run.start"}, {"connector", planned.connector}, {"profile", planned.profile}, {"counter", context.token.counter()}};
    if (const auto kept = work->append(EntryDraft(EntryKind::Intent, intent).inPhase(toWord(PhaseId::Synchronize)).atStep(QStringLiteral("run.start")).about(server)); !kept)
        co_return failure(kept.error());
    work->runs[index].isRunning = true;
    work->announce();

    // The run holds its session until it ends; a second session looks at it meanwhile. It is not stopped half way:
    // a run on staging is harmless, and the next one would have to begin it again.
    const std::stop_token never;
    const auto held = std::make_shared<HeldRun>();
    detach(hold(held, driver, context, planned.connectorId, planned.profile, never));
    while (!held->ended) {
        co_await work->world.clock->sleep(std::chrono::seconds(5), never);
        if (!held->ended)
            co_await look(work, index, driver, never);
    }
    Result<RunResult> ended = *held->ended;
    if (!ended && leavesOutcomeOpen(agentCodeOf(ended.error()).value_or(AgentErrorCode::BadRequest)))
        ended = co_await findRun(work, index, before, ended.error(), stop);
    work->runs[index].isRunning = false;
    if (!ended)
        co_return failure(ended.error());
    work->runs[index].result = *ended;
    work->announce();
    const auto kept = work->append(EntryDraft(EntryKind::Capture, runPayload(*ended)).inPhase(toWord(PhaseId::Synchronize)).atStep(QStringLiteral("run")).about(server));
    if (!kept)
        co_return kept;
    const RunOutcome outcome = ended->outcome();
    if (outcome != RunOutcome::Ok && outcome != RunOutcome::Soft)
        co_return failure(MigrationTexts::runFailed(server, planned.connector, planned.profile, ended->result).withRemedy(RunResultText::remedy(ended->result)));
    if (stop.stop_requested())
        co_return failure(MigrationTexts::cancelled());
    co_return done();
}

//! The run of a journal's entry; what the entry does not say stays empty.
SyncRun recordedRun(const Json &payload)
{
    RunResult result;
    result.connectorName = textAt(payload, "connector");
    result.runProfile = textAt(payload, "profile");
    result.result = textAt(payload, "result");
    result.start = timeAt(payload, "start");
    result.end = timeAt(payload, "end");
    result.isComplete = true;
    const Json counters = valueAt(payload, "counters");
    RunStep sums;
    sums.stageAdds = integerAt(counters, "adds").value_or(0);
    sums.stageUpdates = integerAt(counters, "updates").value_or(0);
    sums.stageDeletes = integerAt(counters, "deletes").value_or(0);
    result.steps = {sums};
    SyncRun run;
    run.connector = result.connectorName;
    run.profile = result.runProfile;
    run.result = result;
    return run;
}

} // namespace

QList<SyncRun> plannedRuns(const QStringList &connectors)
{
    QList<SyncRun> runs;
    for (const char *profile : {runProfile::fullImport, runProfile::fullSynchronization}) {
        for (const QString &connector : connectors) {
            SyncRun run;
            run.connector = connector;
            run.profile = QLatin1String(profile);
            runs << run;
        }
    }
    return runs;
}

QList<SyncRun> recordedRuns(const MigrationRecord &record, const QString &server)
{
    QList<SyncRun> runs;
    for (const CaptureRecord &capture : record.captures()) {
        if (capture.what() != QLatin1String("run") || capture.server() != server)
            continue;
        const SyncRun run = recordedRun(capture.payload());
        runs.removeIf([&run](const SyncRun &older) { return older.connector == run.connector && older.profile == run.profile; });
        runs << run;
    }
    return runs;
}

QCoro::Task<Result<PhaseResult>> runSynchronizePhase(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const QString server = work->targetName();
    const auto driver = work->driver(server);
    const auto connectors = co_await driver->connectors(stop);
    if (!connectors)
        co_return failure(connectors.error());
    work->runs = runsOf(*connectors);
    const QString only = std::exchange(work->onlyConnector, QString());
    if (!only.isEmpty())
        work->runs.removeIf([&only](const SyncRun &run) { return run.connector != only; });
    if (work->runs.isEmpty())
        co_return failure(MigrationTexts::unknownConnector(server, only));
    work->announce();
    const auto idle = co_await awaitIdle(driver, work->world.clock, std::chrono::minutes(45), stop);
    if (!idle)
        co_return failure(idle.error());
    const auto context = co_await Workspace::claimWork(work, server, stop);
    if (!context)
        co_return failure(context.error());
    Done outcome = done();
    for (qsizetype i = 0; i < work->runs.size() && outcome; ++i)
        outcome = co_await performRun(work, i, *context, stop);
    const auto released = co_await Workspace::releaseWork(work, server, *context);
    if (!outcome)
        co_return failure(outcome.error());
    if (!released)
        co_return failure(released.error());
    QVariantMap facts;
    facts.insert(QStringLiteral("runs"), int(work->runs.size()));
    // One connector alone does not make the phase done.
    const bool isDone = only.isEmpty() || work->record.phase(PhaseId::Synchronize).state() == PhaseState::Done;
    co_return PhaseResult(PhaseId::Synchronize, isDone ? PhaseState::Done : PhaseState::Open, facts);
}

} // namespace swingbridge
