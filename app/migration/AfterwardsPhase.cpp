// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "migration/AfterwardsProof.h"
#include "migration/AfterwardsWork.h"
#include "migration/BorrowedSettings.h"
#include "migration/MigrationTexts.h"
#include "migration/Phases.h"
#include "migration/Readmission.h"
#include "migration/SwitchoverPhase.h"
#include "migration/Workspace.h"

namespace swingbridge {
namespace {

constexpr int cyclesToWatch = 2; //!< Clean cycles of the new active server before "you can go home" (mission.md S9a).

QList<RunResult> exportsSince(const QList<RunResult> &runs, const QDateTime &since)
{
    QList<RunResult> exports;
    for (const RunResult &run : runs) {
        if (run.isComplete && run.runProfile == QLatin1String(runProfile::exportProfile) && run.start >= since)
            exports << run;
    }
    return exports;
}

Json proofPayload(const Workspace &work, int cycles)
{
    Json checks = Json::array();
    for (const ProofCheck &check : work.proof)
        checks.push_back({{"id", check.id}, {"state", check.state}}); // what was seen is said in the reader's language
    Json runs = Json::array();
    for (const RunResult &run : work.firstExports) {
        const RunCounters exported = run.exported();
        runs.push_back({{"connector", run.connectorName}, {"result", run.result}, {"adds", exported.adds}, {"updates", exported.updates},
                        {"deletes", exported.deletes}, {"end", timeOrNull(run.end)}});
    }
    return {{"cycles", cycles}, {"checks", checks}, {"runs", runs}};
}

//! Rogue watch (guarded-switch.md 4.4): the first contact with a server that was attested as fenced off fences it.
QCoro::Task<Done> meetReturned(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    if (ReadmissionView::of(work->journal->entries()).state() != ReadmissionState::Watched)
        co_return done();
    const auto met = co_await Readmission::fenceReturned(work, stop);
    const bool isSilent = !met && (met.error().kind() == Error::Kind::Unreachable || met.error().kind() == Error::Kind::Timeout);
    co_return isSilent ? done() : met;
}

} // namespace

QCoro::Task<Result<PhaseResult>> runAfterwardsPhase(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const auto target = work->driver(work->targetName());
    const QDateTime since = promotedAt(*work);
    const QDateTime patience = work->world.clock->nowUtc().addSecs(3 * 3600);
    int cycles = 0;
    for (;;) {
        const auto met = co_await meetReturned(work, stop);
        if (!met)
            co_return failure(met.error());
        const auto runs = co_await target->runs(Guid(), 60, stop);
        if (!runs)
            co_return failure(runs.error());
        work->firstExports = exportsSince(*runs, since);
        cycles = AfterwardsProof::cyclesIn(work->firstExports);
        work->report(Progress(work->targetName(), Progress::Unit::Steps, cycles, cyclesToWatch));
        work->announce();
        if (cycles >= cyclesToWatch || work->world.clock->nowUtc() > patience)
            break;
        if (stop.stop_requested())
            co_return failure(MigrationTexts::cancelled());
        co_await work->world.clock->sleep(std::chrono::minutes(1), stop);
    }
    co_await lookAtRoles(work, stop);
    const auto events = co_await target->events(since, 500, stop);
    work->eventsSincePromotion = events ? std::optional(*events) : std::nullopt;
    work->cyclesWanted = cyclesToWatch;
    const auto returned = co_await returnBorrowed(work, stop);
    if (!returned)
        co_return failure(returned.error());
    judgeProof(*work);
    const EntryDraft proof = EntryDraft(EntryKind::Capture, proofPayload(*work, cycles))
                                 .inPhase(toWord(PhaseId::Afterwards)).atStep(QStringLiteral("proof")).about(work->targetName());
    if (const auto kept = work->append(proof); !kept)
        co_return failure(kept.error());
    work->announce();
    QVariantMap facts;
    facts.insert(QStringLiteral("cycles"), cycles);
    facts.insert(QStringLiteral("verdict"), toWord(GoHomeVerdict::of(work->proof).word()));
    co_return PhaseResult(PhaseId::Afterwards, PhaseState::Done, facts);
}

} // namespace swingbridge
