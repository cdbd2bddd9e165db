// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "migration/BorrowedSettings.h"
#include "migration/MigrationTexts.h"
#include "migration/Phases.h"
#include "migration/Workspace.h"

namespace swingbridge {
namespace {

constexpr int cyclesToWatch = 2; //!< Clean cycles of the new active server before "you can go home" (mission.md S9a).

class Proof
{
    Q_DECLARE_TR_FUNCTIONS(Proof)

public:
    static ProofCheck check(const char *id, bool passed, const QString &title, const QString &seen)
    {
        return make(id, passed ? QStringLiteral("pass") : QStringLiteral("fail"), title, seen);
    }
    static ProofCheck make(const char *id, const QString &state, const QString &title, const QString &seen)
    {
        ProofCheck check;
        check.id = QLatin1String(id);
        check.state = state;
        check.title = title;
        check.seen = seen;
        return check;
    }

    static ProofCheck roles(const ServerReading &target, const ServerReading &old)
    {
        const bool good = target.role() == ServerRole::Active && old.role() == ServerRole::Staging;
        return check("oneActive", good, tr("Exactly one active server"),
                     tr("%1 is %2, %3 is %4").arg(target.name, toString(target.role()), old.name, toString(old.role())));
    }
    static ProofCheck exports(const QList<RunResult> &runs)
    {
        int good = 0;
        for (const RunResult &run : runs)
            good += run.outcome() == RunOutcome::Ok || run.outcome() == RunOutcome::Soft ? 1 : 0;
        return check("exports", good > 0 && good == runs.size(), tr("Exports of the new active server"),
                     tr("%1 of %n export run(s) successful", nullptr, int(runs.size())).arg(good));
    }
    static ProofCheck errors(const QList<EventRecord> &events, const QDateTime &since)
    {
        int count = 0;
        for (const EventRecord &event : events)
            count += event.at >= since && event.source == QLatin1String("Directory Synchronization") && event.level == QLatin1String("error") ? 1 : 0;
        return check("noNewErrors", count == 0, tr("No new Directory Synchronization error"), tr("%n error(s) since the promotion", nullptr, count));
    }
    //! \a enabled: nothing when the server's settings could not be read.
    static ProofCheck heartbeat(const QList<EventRecord> &events, const QDateTime &since, std::optional<bool> enabled)
    {
        const QString title = tr("Password hash synchronization");
        if (!enabled)
            return make("passwordHashSync", QStringLiteral("notRead"), title, tr("Whether it is enabled could not be read"));
        if (!*enabled)
            return make("passwordHashSync", QStringLiteral("notNeeded"), title, tr("Not enabled"));
        for (const EventRecord &event : events) {
            if (event.id == 654 && event.at >= since)
                return check("passwordHashSync", true, title, tr("Heartbeat seen at %1").arg(toIsoUtc(event.at)));
        }
        return make("passwordHashSync", QStringLiteral("attest"), title, tr("No heartbeat seen yet; it comes every 30 minutes"));
    }
};

QDateTime promotedAt(const Workspace &work)
{
    for (const SwitchLine &line : work.switchover.view().timeline) {
        if (line.state == SwitchStateId::NewActive && line.at.isValid())
            return line.at;
    }
    return {};
}

QList<RunResult> exportsSince(const QList<RunResult> &runs, const QDateTime &since)
{
    QList<RunResult> exports;
    for (const RunResult &run : runs) {
        if (run.isComplete && run.runProfile == QLatin1String(runProfile::exportProfile) && run.start >= since)
            exports << run;
    }
    return exports;
}

//! Cycles are told by the export runs of the connector that has most of them.
int cyclesIn(const QList<RunResult> &exports)
{
    QHash<QString, int> perConnector;
    int most = 0;
    for (const RunResult &run : exports)
        most = std::max(most, ++perConnector[run.connectorName]);
    return most;
}

Json proofPayload(const Workspace &work, int cycles)
{
    Json checks = Json::array();
    for (const ProofCheck &check : work.proof)
        checks.push_back({{"id", check.id}, {"state", check.state}, {"seen", check.seen}});
    Json runs = Json::array();
    for (const RunResult &run : work.firstExports) {
        const RunCounters exported = run.exported();
        runs.push_back({{"connector", run.connectorName}, {"result", run.result}, {"adds", exported.adds}, {"updates", exported.updates},
                        {"deletes", exported.deletes}, {"end", timeOrNull(run.end)}});
    }
    return {{"cycles", cycles}, {"checks", checks}, {"runs", runs}};
}

} // namespace

QCoro::Task<Result<PhaseResult>> runAfterwardsPhase(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const auto target = work->driver(work->targetName());
    const auto old = work->driver(work->activeName());
    const QDateTime since = promotedAt(*work);
    const QDateTime patience = work->world.clock->nowUtc().addSecs(3 * 3600);
    int cycles = 0;
    for (;;) {
        const auto runs = co_await target->runs(Guid(), 60, stop);
        if (!runs)
            co_return failure(runs.error());
        work->firstExports = exportsSince(*runs, since);
        cycles = cyclesIn(work->firstExports);
        work->report(Progress(work->targetName(), Progress::Unit::Steps, cycles, cyclesToWatch));
        work->announce();
        if (cycles >= cyclesToWatch || work->world.clock->nowUtc() > patience)
            break;
        if (stop.stop_requested())
            co_return failure(MigrationTexts::cancelled());
        co_await work->world.clock->sleep(std::chrono::minutes(1), stop);
    }
    for (const QString &name : {work->targetName(), work->activeName()}) {
        const ServerReading before = *work->reading(name);
        const ServerReading now = co_await readRole(work->driver(name), work->world.clock, before, stop);
        *work->reading(name) = now;
    }
    const auto events = co_await target->events(since, 500, stop);
    std::optional<bool> hashSync;
    if (const auto &settings = work->reading(work->targetName())->settings)
        hashSync = settings->flag(QStringLiteral("Microsoft.OptionalFeature.PasswordHashSync")).value_or(false);
    work->proof = {Proof::roles(*work->reading(work->targetName()), *work->reading(work->activeName())), Proof::exports(work->firstExports)};
    if (events) {
        work->proof << Proof::errors(*events, since) << Proof::heartbeat(*events, since, hashSync);
    }
    const auto returned = co_await returnBorrowed(work, stop);
    if (!returned)
        co_return failure(returned.error());
    const EntryDraft proof = EntryDraft(EntryKind::Capture, proofPayload(*work, cycles))
                                 .inPhase(toWord(PhaseId::Afterwards)).atStep(QStringLiteral("proof")).about(work->targetName());
    if (const auto kept = work->append(proof); !kept)
        co_return failure(kept.error());
    work->announce();
    QVariantMap facts;
    facts.insert(QStringLiteral("cycles"), cycles);
    co_return PhaseResult(PhaseId::Afterwards, PhaseState::Done, facts);
}

} // namespace swingbridge
