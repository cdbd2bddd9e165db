// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/AfterwardsWork.h"

#include "foundation/JsonText.h"
#include "migration/AfterwardsProof.h"
#include "migration/MigrationTexts.h"
#include "migration/Readmission.h"
#include "migration/SwitchoverPhase.h"
#include "migration/Workspace.h"

namespace swingbridge {
namespace {

const QString decommissionStep = QStringLiteral("decommission");

QString saidBy(const Statement &statement)
{
    return QStringLiteral("%1, %2: %3").arg(statement.by(), toIsoUtc(statement.at()), statement.text());
}

QString wordOf(DecommissionStep::State state)
{
    switch (state) {
    case DecommissionStep::State::Open: return QStringLiteral("open");
    case DecommissionStep::State::Done: return QStringLiteral("done");
    case DecommissionStep::State::Attested: return QStringLiteral("attested");
    case DecommissionStep::State::NotRead: return QStringLiteral("notRead");
    case DecommissionStep::State::Refused: break;
    }
    return QStringLiteral("refused");
}

//! The last sighting of \a server with its service running, as the record has it: staging mode?
bool wasSeenStaging(const Workspace &work, const QString &server)
{
    const QList<Entry> &entries = work.journal->entries();
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (entry->kind() != EntryKind::Observed || entry->server() != server)
            continue;
        const Json payload = entry->payload();
        if (textAt(valueAt(valueAt(payload, "observed"), "service"), "state") == toString(ServiceState::Running))
            return textAt(payload, "role") == toString(ServerRole::Staging);
    }
    return false;
}

DecommissionFacts decommissionFacts(const Workspace &work)
{
    DecommissionFacts facts;
    facts.server = work.activeName();
    facts.active = work.targetName();
    const ServerReading *goes = work.reading(facts.server);
    const ServerReading *stays = work.reading(facts.active);
    if (goes && goes->isReachable()) {
        facts.role = goes->role();
        facts.isInstalled = !goes->notInstalled;
        if (goes->observation) {
            facts.service = goes->observation->facts().serviceState;
            facts.start = goes->observation->facts().serviceStart;
        }
    }
    facts.wasSeenStaging = wasSeenStaging(work, facts.server);
    facts.activeIsSeen = stays && stays->isReachable() && stays->role() == ServerRole::Active;
    for (const RunResult &run : work.firstExports)
        facts.activeHasExported = facts.activeHasExported || run.outcome() == RunOutcome::Ok || run.outcome() == RunOutcome::Soft;
    for (const QString &step : Decommission::attestable()) {
        const auto said = work.record.guardAnswers().constFind(decommissionStep + u'.' + step);
        if (said != work.record.guardAnswers().cend())
            facts.attested.insert(step, saidBy(said->statement()));
    }
    return facts;
}

} // namespace

QDateTime promotedAt(const Workspace &work)
{
    for (const SwitchLine &line : work.switchover.view().timeline) {
        if (line.state == SwitchStateId::Promote && line.at.isValid())
            return line.at;
    }
    return {};
}

Done prepareAfterwards(const std::shared_ptr<Workspace> &work)
{
    if (!work->journal)
        return failure(Error::Kind::Internal, MigrationTexts::notPairedYet());
    if (auto opened = work->openDoors(); !opened)
        return opened;
    for (const JournalServer &server : work->journal->facts().servers) {
        if (const auto driver = work->driver(server.name()); driver && !server.machineId().isEmpty())
            driver->expectMachine(server.machineId());
    }
    prepareRunner(work);
    return keepWitness(*work);
}

Done keepWitness(Workspace &work)
{
    if (!work.witness) {
        if (const CaptureRecord *said = work.record.lastCapture(QStringLiteral("witness"), QString()))
            work.witness = CloudWitness::fromJson(said->payload());
        return done();
    }
    if (work.witnessText.isEmpty() || !work.journal)
        return done();
    const auto artefact = work.journal->addArtefact(QStringLiteral("witness"), work.witnessText);
    if (!artefact)
        return failure(artefact.error());
    Json payload = work.witness->toJson();
    payload["by"] = work.operatorName();
    payload["artefacts"] = Json::array({artefact->toStdString()});
    auto kept = work.append(EntryDraft(EntryKind::Capture, payload).inPhase(toWord(PhaseId::Afterwards)).atStep(QStringLiteral("witness")));
    if (kept)
        work.witnessText.clear();
    return kept;
}

void judgeProof(Workspace &work)
{
    ProofFacts facts;
    facts.target = *work.reading(work.targetName());
    facts.old = *work.reading(work.activeName());
    const ReadmissionView readmission = ReadmissionView::of(work.journal->entries());
    facts.readmission = readmission.isOpen() ? readmission.isTrue() : QString();
    facts.since = promotedAt(work);
    facts.now = work.world.clock->nowUtc();
    facts.exports = work.firstExports;
    facts.cyclesWanted = work.cyclesWanted;
    facts.events = work.eventsSincePromotion;
    if (const auto &settings = facts.target.settings) {
        facts.passwordHashSync = settings->flag(QStringLiteral("Microsoft.OptionalFeature.PasswordHashSync")).value_or(false);
        facts.passwordWriteback = settings->flag(QStringLiteral("Microsoft.OptionalFeature.PasswordWriteback")).value_or(false);
    }
    facts.witness = work.witness;
    const auto &answers = work.record.guardAnswers();
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (AfterwardsProof::isAttestable(it.key()))
            facts.attested.insert(it.key(), saidBy(it->statement()));
    }
    for (const BorrowedSetting &setting : work.record.borrowed())
        facts.stillBorrowed += setting.isReturned() ? 0 : 1;
    work.proof = AfterwardsProof::judge(facts);
}

Done judgeProofAgain(Workspace &work)
{
    if (work.proof.isEmpty())
        return done();
    judgeProof(work);
    const PhaseResult before = work.record.phase(PhaseId::Afterwards);
    const QString verdict = toWord(GoHomeVerdict::of(work.proof).word());
    if (before.state() != PhaseState::Done || before.facts().value(QStringLiteral("verdict")).toString() == verdict)
        return done();
    return work.appendPhase(PhaseId::Afterwards, PhaseState::Done, {{"cycles", before.facts().value(QStringLiteral("cycles")).toInt()}, {"verdict", verdict}});
}

QCoro::Task<Done> lookForDecommission(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const QStringList both{work->activeName(), work->targetName()};
    for (const QString &name : both) {
        const ServerReading now = co_await readServer(work->driver(name), work->world.clock, stop);
        if (ServerReading *kept = work->reading(name))
            *kept = now;
    }
    const QDateTime since = promotedAt(*work);
    const auto runs = co_await work->driver(work->targetName())->runs(Guid(), 60, stop);
    if (runs) {
        work->firstExports.clear();
        for (const RunResult &run : *runs) {
            if (since.isValid() && run.isComplete && run.runProfile == QLatin1String(runProfile::exportProfile) && run.start >= since)
                work->firstExports << run;
        }
    }
    work->decommission = Decommission::judge(decommissionFacts(*work));
    Json steps = Json::array();
    for (const DecommissionStep &step : std::as_const(work->decommission))
        steps.push_back({{"id", step.id()}, {"state", wordOf(step.state())}});
    const Json payload = {{"complete", Decommission::isComplete(work->decommission)}, {"steps", steps}};
    const EntryDraft draft = EntryDraft(EntryKind::Capture, payload).inPhase(toWord(PhaseId::Afterwards)).about(work->activeName()).atStep(decommissionStep);
    const auto kept = work->append(draft);
    work->announce();
    co_return kept;
}

QCoro::Task<Done> fenceOldServer(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    const auto looked = co_await lookForDecommission(work, stop);
    if (!looked)
        co_return looked;
    for (const DecommissionStep &step : std::as_const(work->decommission)) {
        if (step.state() == DecommissionStep::State::Refused) {
            const Error error(Error::Kind::Refused, step.seen(), {}, step.how());
            co_return failure(error.withCode(step.id()).about({work->activeName()}));
        }
    }
    const QString server = work->activeName();
    const auto driver = work->driver(server);
    const auto context = co_await Workspace::claimWork(work, server, stop);
    if (!context)
        co_return failure(context.error());
    const Json will = {{"operation", "service.set"}, {"counter", context->token.counter()}};
    const auto intended = work->append(EntryDraft(EntryKind::Intent, will).inPhase(toWord(PhaseId::Afterwards)).about(server).atStep(QStringLiteral("fence")));
    if (!intended)
        co_return intended;
    const std::stop_token never; // begun: it is finished
    const auto off = co_await driver->setScheduler(*context, false, never);
    const auto stopped = co_await driver->setService(*context, ServiceState::Stopped, ServiceStart::Disabled, never);
    const auto released = co_await Workspace::releaseWork(work, server, *context);
    const auto seen = co_await lookForDecommission(work, never);
    if (!seen)
        co_return seen;
    for (const DecommissionStep &step : std::as_const(work->decommission)) {
        if (step.id() == QLatin1String("fenced") && !step.isOver())
            co_return failure(!stopped ? stopped.error() : MigrationTexts::settingNotChanged(server, QStringLiteral("serviceStart")));
    }
    co_return released;
}

} // namespace swingbridge
