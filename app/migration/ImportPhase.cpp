// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "migration/BorrowedSettings.h"
#include "migration/MigrationTexts.h"
#include "migration/Phases.h"
#include "migration/Workspace.h"

namespace swingbridge {
namespace {

QString byHand(const QString &server)
{
    return QCoreApplication::translate("Migration",
                                       "Install the product on %1 with \"Import synchronization settings\" and leave it in staging mode, then look again.")
        .arg(server);
}

Json machinePayload(const ServerReading &server)
{
    return {{"role", toString(server.role())}, {"machineId", server.identity->machineId}, {"host", server.identity->host},
            {"domain", server.identity->domain}, {"version", textOrNull(server.version())}, {"tenant", textOrNull(server.identity->tenant)},
            {"scheduler", Json(nullptr)}, {"lastSync", Json(nullptr)}};
}

} // namespace

QCoro::Task<Result<PhaseResult>> runImportPhase(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const QString server = work->targetName();
    const auto driver = work->driver(server);
    const bool wasNeeded = work->reading(server)->notInstalled;
    if (!wasNeeded) {
        work->ask(PhaseId::Import, {});
        co_return PhaseResult(PhaseId::Import, PhaseState::Skipped);
    }
    if (work->world.person) {
        const auto installed = co_await work->world.person->installStaging(server, work->activeName(), stop);
        if (!installed)
            co_return failure(installed.error());
    }
    const ServerReading reading = co_await readServer(driver, work->world.clock, stop);
    *work->reading(server) = reading;
    work->announce();
    if (reading.error)
        co_return failure(*reading.error);
    if (reading.notInstalled) {
        const Question open(PhaseId::Import, Question::Kind::ByHand, server, byHand(server), QString());
        work->ask(PhaseId::Import, QList<Question>(1, open));
        co_return PhaseResult(PhaseId::Import, PhaseState::Open);
    }
    work->ask(PhaseId::Import, {});
    const ServerReading &active = *work->reading(work->activeName());
    if (reading.identity->machineId == active.identity->machineId)
        co_return failure(MigrationTexts::sameMachineTwice(active.name, server));
    if (reading.tenant() != active.tenant())
        co_return failure(MigrationTexts::differentTenants(active.name, active.tenant(), server, reading.tenant()));
    if (reading.role() == ServerRole::Active)
        co_return failure(MigrationTexts::twoActive({active.name, server}));
    driver->expectMachine(reading.identity->machineId);
    const EntryDraft seen = EntryDraft(EntryKind::Capture, machinePayload(reading)).inPhase(toWord(PhaseId::Import)).atStep(QStringLiteral("identity")).about(server);
    if (const auto kept = work->append(seen); !kept)
        co_return failure(kept.error());
    const auto held = co_await holdAutoUpgrade(work, stop); // the new server came with automatic upgrade on
    if (!held)
        co_return failure(held.error());
    QVariantMap facts;
    facts.insert(QStringLiteral("server"), server);
    co_return PhaseResult(PhaseId::Import, PhaseState::Done, facts);
}

} // namespace swingbridge
