// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ReadmissionWork.h"

#include "foundation/JsonText.h"
#include "migration/MigrationTexts.h"
#include "migration/SwitchoverPhase.h"
#include "migration/Workspace.h"
#include "switchover/SwitchHistory.h"

namespace swingbridge {

Error ReadmissionWork::notSeen(const QString &server, SwitchCommand command)
{
    switch (command) {
    case SwitchCommand::Claim: return MigrationTexts::notClaimed(server);
    case SwitchCommand::Fence: return Error(Error::Kind::UnexpectedReply, tr("%1 was told to stop and was not seen stopped and disabled.").arg(server), {},
                                            tr("Cut it off the Internet now, then try again."));
    case SwitchCommand::Unfence: return Error(Error::Kind::UnexpectedReply, tr("The service of %1 was not seen running.").arg(server), {}, tr("Leave the block in place and try again."));
    case SwitchCommand::DemoteAgain: return Error(Error::Kind::UnexpectedReply, tr("%1 was not seen in staging mode and idle.").arg(server), {}, tr("Leave the block in place and try again."));
    default: break;
    }
    return Error(Error::Kind::UnexpectedReply, tr("The scheduler of %1 was not seen on.").arg(server), {}, tr("Switch it on by hand; the server is in staging mode."));
}

QString ReadmissionWork::serverOf(const Workspace &work)
{
    const SwitchView &view = work.switchover.view();
    return view.attempt > 0 ? view.other : work.activeName();
}

QCoro::Task<Result<ReadmissionWork::Ptr>> ReadmissionWork::begin(std::shared_ptr<Workspace> work, std::stop_token stop)
{
    prepareRunner(work);
    const SwitchHistory history = SwitchHistory::of(work->journal->entries());
    if (!history.view().isDone()) {
        const Error error(Error::Kind::Refused, tr("The switch is not done; nothing was changed."), {}, tr("Resume it: it deals with %1 itself.").arg(serverOf(*work)));
        co_return failure(error.withCode(QStringLiteral("unfinished")));
    }
    const auto self = std::make_shared<ReadmissionWork>(work);
    self->m_server = history.other();
    self->m_active = history.target();
    qint64 highest = history.highestCounter();
    const QStringList both{self->m_server, self->m_active};
    for (const QString &name : both) {
        const auto driver = work->driver(name);
        const std::optional<SwitchToken> noToken;
        const auto seen = co_await driver->observe(noToken, stop);
        if (!seen && name == self->m_server)
            co_return failure(seen.error());
        if (!seen)
            continue; // its claim comes later, and has to succeed
        if (seen->facts().marker)
            highest = std::max(highest, seen->facts().marker->counter);
        self->m_machines.insert(name, seen->facts().machineId);
        self->m_boots.insert(name, seen->facts().bootId);
    }
    const SwitchInputs inputs = switchInputs(*work);
    const QString targetMachine = inputs.target.name == self->m_active ? inputs.target.machineId : inputs.other.machineId;
    const QString nonce = QString::fromLatin1(work->world.random->hex(16));
    self->m_token = SwitchToken(work->journal->facts().opId, highest + 1, nonce, targetMachine, work->operatorName(), work->world.station);
    co_return self;
}

CommandContext ReadmissionWork::contextFor(const ReadmissionRow &row) const
{
    const QString &server = nameOf(row.side);
    const CommandContext context(m_token, readmission::ratchetFor(row), m_machines.value(server), m_boots.value(server), m_work->journal->head());
    if (row.command != SwitchCommand::Unfence)
        return context;
    Expectation expect;
    expect.approval = m_attestation; // without it an agent starts no server whose staging mode may be off
    return context.withExpectation(expect);
}

QCoro::Task<Result<AgentReply>> ReadmissionWork::deliver(std::shared_ptr<ServerDriver> driver, SwitchCommand command, CommandContext context)
{
    const std::stop_token never; // begun: it is finished
    switch (command) {
    case SwitchCommand::Claim: return driver->claim(context, never);
    case SwitchCommand::Fence: return driver->fence(context, never);
    case SwitchCommand::Unfence: return driver->unfence(context, never);
    case SwitchCommand::DemoteAgain: return driver->demote(context, ChangedBy::Agent, never); // behind the block nobody can sign in to the vendor's wizard
    case SwitchCommand::SchedulerOn: return driver->setScheduler(context, true, never);
    default: break;
    }
    return driver->release(context, never);
}

Done ReadmissionWork::note(const Observation &seen, const QString &becomes)
{
    Json payload = {{"observed", seen.facts()}, {"role", toString(seen.role())}};
    if (!becomes.isEmpty())
        payload["becomes"] = becomes;
    return m_work->append(EntryDraft(EntryKind::Observed, payload).inPhase(toWord(PhaseId::Afterwards)).about(seen.server()).atStep(readmissionStep));
}

QCoro::Task<Result<Observation>> ReadmissionWork::look(Ptr self, QString server)
{
    const auto driver = self->m_work->driver(server);
    const std::optional<SwitchToken> ours = self->m_token;
    const std::stop_token never;
    const auto seen = co_await driver->observe(ours, never);
    if (seen)
        self->m_boots.insert(server, seen->facts().bootId);
    co_return seen;
}

QCoro::Task<Result<Observation>> ReadmissionWork::carryOut(Ptr self, ReadmissionRow row, QString becomes)
{
    const auto work = self->m_work;
    const QString server = self->nameOf(row.side);
    const auto driver = work->driver(server);
    std::optional<Error> last;
    for (int i = 0; i < readmission::tries; ++i) {
        const CommandContext context = self->contextFor(row);
        const Json will = {{"operation", toString(operationOf(row.command))}, {"seq", context.seq}, {"counter", context.token.counter()}, {"nonce", context.token.nonce()},
                           {"target", self->m_active}, {"machineId", textOrNull(context.machineId)}, {"bootId", textOrNull(context.bootId)}};
        const Done intended = work->append(EntryDraft(EntryKind::Intent, will).inPhase(toWord(PhaseId::Afterwards)).about(server).atStep(readmissionStep));
        if (!intended)
            co_return failure(intended.error());
        const auto sent = co_await deliver(driver, row.command, context);
        if (!sent)
            last = sent.error();
        const auto seen = co_await look(self, server);
        if (!seen) {
            last = seen.error();
            continue;
        }
        const bool isThere = readmission::isReached(row, self->lookOf(*seen));
        if (const Done noted = self->note(*seen, isThere ? becomes : QString()); !noted)
            co_return failure(noted.error());
        if (isThere)
            co_return *seen;
        if (seen->isSuperseded())
            break; // somebody else claimed it meanwhile: that is theirs now
    }
    const Error error = notSeen(server, row.command);
    co_return failure(Error(error.kind(), error.summary(), last ? last->detail() : error.detail(), error.remedy()).about({server}));
}

QCoro::Task<Result<Observation>> ReadmissionWork::carryThrough(Ptr self, ReadmissionRow row)
{
    const QString nothing;
    const auto reached = co_await carryOut(self, row, nothing);
    if (!reached || readmission::mayGoOn(row, self->lookOf(*reached)))
        co_return reached;
    if (row.side == Side::Target)
        co_return failure(Error(Error::Kind::Refused, tr("%1 was not seen active; %2 is not started.").arg(self->m_active, self->m_server), {},
                                tr("Find out first who exports.")).withCode(QStringLiteral("noneActive")));
    const std::stop_token never;
    for (int i = 0; i < readmission::looksForIdle; ++i) { // a cycle that began while it was active still exports (guarded-switch.md 3.1)
        co_await self->m_work->world.clock->sleep(std::chrono::seconds(10), never);
        const auto seen = co_await look(self, self->m_server);
        if (!seen || readmission::mayGoOn(row, self->lookOf(*seen)))
            co_return seen;
    }
    co_return failure(notSeen(self->m_server, row.command).about({self->m_server}));
}

QCoro::Task<Done> ReadmissionWork::fence(Ptr self)
{
    for (const ReadmissionRow &row : readmission::fencing) {
        const QString becomes = row.command == SwitchCommand::Fence ? QStringLiteral("fenced") : QStringLiteral("returned");
        const auto seen = co_await carryOut(self, row, becomes);
        if (!seen)
            co_return failure(seen.error());
    }
    co_return done();
}

QCoro::Task<Done> ReadmissionWork::admit(Ptr self)
{
    self->m_attestation = self->m_work->journal->head();
    std::optional<Observation> idle;
    for (const ReadmissionRow &row : readmission::admission) {
        const auto seen = co_await carryThrough(self, row);
        if (!seen)
            co_return failure(seen.error());
        if (row.command == SwitchCommand::DemoteAgain)
            idle = *seen;
    }
    co_return self->note(*idle, QStringLiteral("admitted"));
}

QCoro::Task<Done> ReadmissionWork::release(Ptr self)
{
    for (const ReadmissionRow &row : readmission::release) {
        const QString name = self->nameOf(row.side);
        const auto seen = co_await look(self, name);
        if (!seen || !seen->showsToken())
            continue;
        const QString nothing;
        const auto released = co_await carryOut(self, row, nothing);
        if (!released && released.error().kind() == Error::Kind::LocalFile)
            co_return failure(released.error());
    }
    co_return done();
}

} // namespace swingbridge
