// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "migration/MigrationTexts.h"
#include "migration/Phases.h"
#include "migration/ServersPhase.h"
#include "migration/SessionResume.h"
#include "migration/SwitchoverPhase.h"
#include "migration/Workspace.h"

namespace swingbridge {
namespace {

//! Why these servers are no pair, whatever roles they have; nothing when they are one (mission.md S1). \a mayBeFenced: one that is stopped
//! need not tell its tenant.
std::optional<Error> noPair(const Workspace &work, bool mayBeFenced)
{
    for (const ServerReading &server : work.servers) {
        if (server.error)
            return server.error;
    }
    for (qsizetype i = 0; i < work.servers.size(); ++i) {
        for (qsizetype j = i + 1; j < work.servers.size(); ++j) {
            const ServerReading &a = work.servers.at(i);
            const ServerReading &b = work.servers.at(j);
            if (a.identity->machineId == b.identity->machineId)
                return MigrationTexts::sameMachineTwice(a.name, b.name);
            const bool isOneUntold = mayBeFenced && (a.tenant().isEmpty() || b.tenant().isEmpty());
            if (!a.notInstalled && !b.notInstalled && !isOneUntold && a.tenant() != b.tenant())
                return MigrationTexts::differentTenants(a.name, a.tenant(), b.name, b.tenant());
        }
    }
    if (work.targetName() == work.activeName())
        return MigrationTexts::sameMachineTwice(work.activeName(), work.targetName());
    if (!work.reading(work.targetName()))
        return MigrationTexts::targetNotInPair(work.targetName());
    return std::nullopt;
}

//! The same with their roles: exactly one is active, and it is the one that was named.
std::optional<Error> refusal(const Workspace &work)
{
    if (auto error = noPair(work, false))
        return error;
    QStringList active;
    for (const ServerReading &server : work.servers) {
        if (server.role() == ServerRole::Active)
            active << server.name;
    }
    if (active.size() > 1)
        return MigrationTexts::twoActive(active);
    const auto &claim = work.switchover.foreign;
    if (!work.journal && claim && active != QStringList(work.activeName()))
        return claim->held(); // somebody's switch was left in the middle: taking it over is the way to go on
    if (active.isEmpty())
        return MigrationTexts::noneActive({work.activeName(), work.targetName()});
    if (active.first() != work.activeName())
        return MigrationTexts::rolesSwapped(work.activeName(), active.first());
    return std::nullopt;
}

Json extraFacts(const Workspace &work)
{
    const SessionSetup &setup = work.setup;
    Json person = {{"role", "operator"}, {"name", work.operatorName()}};
    Json extra = {{"ticket", textOrNull(setup.ticket)}, {"operator", work.operatorName()}, {"station", work.world.station},
                  {"active", work.activeName()}, {"target", work.targetName()}, {"hardFenceReason", textOrNull(setup.hardFenceReason)}};
    extra["people"] = Json::array({person});
    extra["rehearsal"] = setup.rehearsal.isEmpty() ? Json(nullptr) : parseJson(setup.rehearsal, QStringLiteral("rehearsal")).value_or(Json());
    extra["answers"] = setup.answers.isEmpty() ? Json(nullptr) : Json(sha256Hex(setup.answers));
    return extra;
}

//! Entry 1. Everything in it comes from the servers and the setup, nothing from this machine's folders.
Done createJournal(Workspace &work)
{
    OpenFacts facts;
    facts.opId = Guid::fromRandomBytes(work.world.random->bytes(16));
    facts.toolVersion = work.world.toolVersion;
    facts.tenant = work.reading(work.activeName())->tenant();
    if (facts.tenant.isEmpty())
        facts.tenant = work.reading(work.targetName())->tenant();
    facts.method = QStringLiteral("swing");
    facts.mode = work.setup.assisted ? QStringLiteral("assisted") : QStringLiteral("automatic");
    facts.hardFence = work.setup.hardFence;
    for (const ServerReading &server : work.servers)
        facts.servers.append(JournalServer(server.name, server.notInstalled ? QString() : server.identity->machineId, server.address));
    if (const auto set = facts.setExtra(extraFacts(work)); !set)
        return set;
    QList<OpeningArtefact> artefacts;
    if (!work.setup.answers.isEmpty())
        artefacts.append(OpeningArtefact(QStringLiteral("answers"), work.setup.answers));
    auto journal = Journal::create(work.folder, facts, *work.world.clock, artefacts);
    if (!journal)
        return failure(journal.error());
    work.journal = std::move(*journal);
    work.record = MigrationRecord();
    for (const Entry &entry : work.journal->entries())
        work.record.fold(entry);
    return done();
}

//! The machines of an opened journal must be those that answer now; a server that was not installed then has no id yet.
std::optional<Error> otherMachine(const Workspace &work)
{
    for (const JournalServer &server : work.journal->facts().servers) {
        const ServerReading *reading = work.reading(server.name());
        if (reading && reading->identity && !server.machineId().isEmpty() && reading->identity->machineId != server.machineId())
            return MigrationTexts::otherMachine(server.name());
    }
    return std::nullopt;
}

Json identityPayload(const ServerReading &server)
{
    const ServerIdentity &identity = *server.identity;
    return {{"role", toString(server.role())}, {"machineId", identity.machineId}, {"host", identity.host}, {"domain", identity.domain},
            {"version", textOrNull(server.version())}, {"tenant", textOrNull(identity.tenant)},
            {"scheduler", server.scheduler ? Json(server.scheduler->syncCycleEnabled ? "on" : "off") : Json(nullptr)},
            {"lastSync", timeOrNull(server.lastSync)}};
}

QCoro::Task<Done> readAll(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    if (work->world.connections && !work->journal)
        work->drivers.clear(); // a person may have said otherwise by now how they are reached
    if (const auto opened = work->openDoors(); !opened)
        co_return failure(opened.error());
    for (qsizetype i = 0; i < work->servers.size(); ++i) {
        const auto driver = work->driver(work->servers.at(i).name);
        ServerReading reading = co_await readServer(driver, work->world.clock, stop);
        reading.address = work->servers.at(i).address; // as the person wrote it
        work->servers[i] = reading;
        work->announce();
        if (stop.stop_requested())
            co_return failure(MigrationTexts::cancelled());
    }
    findForeignClaim(*work);
    co_return done();
}

Done keepIdentities(Workspace &work)
{
    for (const ServerReading &server : std::as_const(work.servers)) {
        const EntryDraft seen = EntryDraft(EntryKind::Capture, identityPayload(server))
                                    .inPhase(toWord(PhaseId::Servers)).atStep(QStringLiteral("identity")).about(server.name);
        if (auto kept = work.append(seen); !kept)
            return kept;
    }
    return done();
}

void expectMachines(Workspace &work)
{
    work.areIdentified = true;
    for (const ServerReading &server : std::as_const(work.servers)) {
        if (server.identity && !server.notInstalled)
            work.driver(server.name)->expectMachine(server.identity->machineId);
    }
}

} // namespace

QCoro::Task<Done> identify(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    if (!work->journal) // nobody to be told apart from: phase Servers makes the pair
        co_return failure(Error::Kind::Refused, MigrationTexts::notPairedYet());
    const auto read = co_await readAll(work, stop);
    if (!read)
        co_return failure(read.error());
    if (const auto wrong = otherMachine(*work))
        co_return failure(*wrong);
    expectMachines(*work);
    co_return done();
}

QCoro::Task<> readOne(std::shared_ptr<Workspace> work, QString name, std::stop_token stop)
{
    work->nameServers(); // of a journal that was just opened nobody was asked yet
    if (!work->reading(name))
        co_return;
    const ServerReading before = *work->reading(name);
    ServerReading seen = before;
    seen.wasAsked = true;
    if (const auto opened = work->reopenDoor(name); !opened) {
        seen.error = opened.error();
    } else {
        const auto driver = work->driver(name);
        ServerReading answered = co_await readServer(driver, work->world.clock, stop);
        answered.address = before.address;
        if (answered.identity)
            seen = answered;
        else
            seen.error = answered.error; // what it said the last time is shown with its age
    }
    ServerReading *place = work->reading(name);
    if (stop.stop_requested() || !place || place->address != before.address)
        co_return;
    *place = seen;
    work->announce();
}

QCoro::Task<Done> pairForTakeOver(std::shared_ptr<Workspace> work, QString confirmedOwner, std::stop_token stop)
{
    const auto read = co_await readAll(work, stop);
    if (!read)
        co_return failure(read.error());
    if (const auto refused = noPair(*work, true))
        co_return failure(*refused);
    const std::optional<ForeignClaim> claim = work->switchover.foreign;
    if (!claim)
        co_return failure(ForeignClaim::none());
    if (claim->owner() != confirmedOwner)
        co_return failure(claim->held());
    if (const auto created = createJournal(*work); !created)
        co_return failure(created.error());
    expectMachines(*work);
    if (const auto kept = keepIdentities(*work); !kept)
        co_return failure(kept.error());
    co_return work->appendPhase(PhaseId::Servers, PhaseState::Done, Json::object());
}

QCoro::Task<Result<PhaseResult>> runServersPhase(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const auto read = co_await readAll(work, stop);
    if (!read)
        co_return failure(read.error());
    if (const auto refused = refusal(*work))
        co_return failure(*refused);
    if (!work->journal) {
        if (const auto created = createJournal(*work); !created)
            co_return failure(created.error());
    } else if (const auto wrong = otherMachine(*work)) {
        co_return failure(*wrong);
    }
    expectMachines(*work);
    if (const auto kept = keepIdentities(*work); !kept)
        co_return failure(kept.error());
    const auto restored = co_await restoreEvidence(work, stop); // of a journal that was opened; nothing of a new one
    if (!restored)
        co_return failure(restored.error());
    QVariantMap facts;
    facts.insert(QStringLiteral("active"), work->activeName());
    facts.insert(QStringLiteral("staging"), work->targetName());
    co_return PhaseResult(PhaseId::Servers, PhaseState::Done, facts);
}

} // namespace swingbridge
