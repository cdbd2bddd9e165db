// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "migration/BorrowedSettings.h"
#include "migration/ImportWork.h"
#include "migration/MigrationTexts.h"
#include "migration/Phases.h"
#include "migration/Workspace.h"

namespace swingbridge {
namespace {

//! A blocker stands in the way of the vendor's import until somebody says by name how it is dealt with.
QList<Question> blockersOf(const Workspace &work)
{
    QList<Question> open;
    for (const ImportFinding &finding : work.importState.findings) {
        if (finding.severity() != Severity::Blocker || work.record.guardAnswers().contains(finding.id()))
            continue;
        const QString command = QStringLiteral("swingbridge-cli run --journal DIR --yes-to=%1 --reason TEXT").arg(finding.id());
        open.append(Question(PhaseId::Import, Question::Kind::Guard, finding.id(), finding.guidance(), command));
    }
    return open;
}

Json machinePayload(const ServerReading &server)
{
    return {{"role", toString(server.role())}, {"machineId", server.identity->machineId}, {"host", server.identity->host},
            {"domain", server.identity->domain}, {"version", textOrNull(server.version())}, {"tenant", textOrNull(server.identity->tenant)},
            {"scheduler", Json(nullptr)}, {"lastSync", Json(nullptr)}};
}

//! The new server must be another machine of the same tenant, and not active.
Done checkPair(const Workspace &work, const ServerReading &reading)
{
    const ServerReading &active = *work.reading(work.activeName());
    if (reading.identity->machineId == active.identity->machineId)
        return failure(MigrationTexts::sameMachineTwice(active.name, reading.name));
    if (reading.tenant() != active.tenant())
        return failure(MigrationTexts::differentTenants(active.name, active.tenant(), reading.name, reading.tenant()));
    if (reading.role() == ServerRole::Active)
        return failure(MigrationTexts::twoActive({active.name, reading.name}));
    return done();
}

//! Looks at what the import came to, once more when it was looked at before.
QCoro::Task<Result<PhaseResult>> lookAtImported(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const auto checked = co_await checkImport(work, stop);
    if (!checked)
        co_return failure(checked.error());
    work->ask(PhaseId::Import, {});
    const QList<NotCarried> items = work->importState.notCarried;
    const auto missing = std::count_if(items.cbegin(), items.cend(), [](const NotCarried &item) { return item.state() == NotCarried::State::Missing; });
    QVariantMap facts;
    facts.insert(QStringLiteral("server"), work->targetName());
    facts.insert(QStringLiteral("missing"), int(missing));
    co_return PhaseResult(PhaseId::Import, PhaseState::Done, facts);
}

//! The product is there now: identifies the new server and believes it from here on.
QCoro::Task<Done> identifyNewServer(std::shared_ptr<Workspace> work, ServerReading reading, std::stop_token stop)
{
    if (const auto pair = checkPair(*work, reading); !pair)
        co_return failure(pair.error());
    work->driver(reading.name)->expectMachine(reading.identity->machineId);
    const EntryDraft seen = EntryDraft(EntryKind::Capture, machinePayload(reading)).inPhase(toWord(PhaseId::Import)).atStep(QStringLiteral("identity")).about(reading.name);
    if (const auto kept = work->append(seen); !kept)
        co_return failure(kept.error());
    co_return co_await holdAutoUpgrade(work, stop); // the new server came with automatic upgrade on
}

} // namespace

QCoro::Task<Result<PhaseResult>> runImportPhase(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const QString server = work->targetName();
    const bool looksOnly = std::exchange(work->importState.looksOnly, false);
    const bool wasImported = work->record.phase(PhaseId::Import).state() == PhaseState::Done;
    if (!wasImported && !work->reading(server)->notInstalled) {
        work->ask(PhaseId::Import, {});
        co_return PhaseResult(PhaseId::Import, PhaseState::Skipped);
    }
    if (!work->importState.isPrepared || !wasImported) {
        const auto prepared = co_await prepareImport(work, stop);
        if (!prepared)
            co_return failure(prepared.error());
    }
    if (wasImported)
        co_return co_await lookAtImported(work, stop);
    const QList<Question> blockers = blockersOf(*work);
    work->ask(PhaseId::Import, blockers);
    if (!blockers.isEmpty())
        co_return PhaseResult(PhaseId::Import, PhaseState::Open);
    if (work->world.person && !looksOnly) {
        const auto installed = co_await work->world.person->installStaging(server, work->activeName(), stop);
        if (!installed)
            co_return failure(installed.error());
    }
    const ServerReading reading = co_await readServer(work->driver(server), work->world.clock, stop);
    *work->reading(server) = reading;
    work->announce();
    if (reading.error)
        co_return failure(*reading.error);
    if (reading.notInstalled) {
        const Question open(PhaseId::Import, Question::Kind::ByHand, server, MigrationTexts::installByHand(server), QString());
        work->ask(PhaseId::Import, QList<Question>(1, open));
        co_return PhaseResult(PhaseId::Import, PhaseState::Open);
    }
    const auto identified = co_await identifyNewServer(work, reading, stop);
    if (!identified)
        co_return failure(identified.error());
    co_return co_await lookAtImported(work, stop);
}

} // namespace swingbridge
