// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ReadmissionWork.h"

#include "foundation/JsonText.h"
#include "migration/MigrationTexts.h"
#include "migration/SwitchoverPhase.h"
#include "migration/Workspace.h"
#include "switchover/SwitchHistory.h"

namespace swingbridge {
namespace {

constexpr int tries = 4;
constexpr int looksForIdle = 60;


} // namespace

const char *ReadmissionWork::wordOf(Step step)
{
    switch (step) {
    case Step::Claim: return "claim";
    case Step::Fence: return "fence";
    case Step::Unfence: return "unfence";
    case Step::Demote: return "demote";
    case Step::SchedulerOn: return "scheduler.set";
    case Step::Release: break;
    }
    return "release";
}

Error ReadmissionWork::notSeen(const QString &server, Step step)
{
    switch (step) {
    case Step::Claim: return MigrationTexts::notClaimed(server);
    case Step::Fence: return Error(Error::Kind::UnexpectedReply, tr("%1 was told to stop and was not seen stopped and disabled.").arg(server), {},
                                   tr("Cut it off the Internet now, then try again."));
    case Step::Unfence: return Error(Error::Kind::UnexpectedReply, tr("The service of %1 was not seen running.").arg(server), {}, tr("Leave the block in place and try again."));
    case Step::Demote: return Error(Error::Kind::UnexpectedReply, tr("%1 was not seen in staging mode and idle.").arg(server), {}, tr("Leave the block in place and try again."));
    case Step::SchedulerOn:
    case Step::Release: break;
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

CommandContext ReadmissionWork::contextFor(const QString &server, Step step) const
{
    const int seq = step == Step::Fence ? ratchet::fence : step == Step::Unfence ? ratchet::unfence : step == Step::Claim ? 0 : ratchet::demoteAgain;
    const bool isActive = server == m_active; // nothing but claim and release is sent there
    const CommandContext context(m_token, isActive ? 0 : seq, m_machines.value(server), m_boots.value(server), m_work->journal->head());
    if (step != Step::Unfence)
        return context;
    Expectation expect;
    expect.approval = m_attestation; // without it an agent starts no server whose staging mode may be off
    return context.withExpectation(expect);
}

QCoro::Task<Result<AgentReply>> ReadmissionWork::deliver(std::shared_ptr<ServerDriver> driver, Step step, CommandContext context)
{
    const std::stop_token never; // begun: it is finished
    switch (step) {
    case Step::Claim: return driver->claim(context, never);
    case Step::Fence: return driver->fence(context, never);
    case Step::Unfence: return driver->unfence(context, never);
    case Step::Demote: return driver->demote(context, ChangedBy::Agent, never); // behind the block nobody can sign in to the vendor's wizard
    case Step::SchedulerOn: return driver->setScheduler(context, true, never);
    case Step::Release: break;
    }
    return driver->release(context, never);
}

bool ReadmissionWork::isIn(const Observation &seen, Step step)
{
    const ObservedFacts &facts = seen.facts();
    if (!seen.showsToken())
        return false;
    switch (step) {
    case Step::Claim: return true;
    case Step::Fence:
        return facts.serviceState == ServiceState::Stopped && facts.serviceStart == ServiceStart::Disabled && seen.showsOutcome(Operation::Fence, ratchet::fence);
    case Step::Unfence: return facts.serviceState == ServiceState::Running;
    case Step::Demote: return seen.isStaging() && seen.showsOutcome(Operation::Demote, ratchet::demoteAgain);
    case Step::SchedulerOn: return facts.scheduler && facts.scheduler->enabled;
    case Step::Release: break;
    }
    return facts.marker && !facts.marker->open;
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

QCoro::Task<Result<Observation>> ReadmissionWork::carryOut(Ptr self, QString server, Step step, QString becomes)
{
    const auto work = self->m_work;
    const auto driver = work->driver(server);
    std::optional<Error> last;
    for (int i = 0; i < tries; ++i) {
        const CommandContext context = self->contextFor(server, step);
        const Json will = {{"operation", wordOf(step)}, {"seq", context.seq}, {"counter", context.token.counter()}, {"nonce", context.token.nonce()},
                           {"target", self->m_active}, {"machineId", textOrNull(context.machineId)}, {"bootId", textOrNull(context.bootId)}};
        const Done intended = work->append(EntryDraft(EntryKind::Intent, will).inPhase(toWord(PhaseId::Afterwards)).about(server).atStep(readmissionStep));
        if (!intended)
            co_return failure(intended.error());
        const auto sent = co_await deliver(driver, step, context);
        if (!sent)
            last = sent.error();
        const auto seen = co_await look(self, server);
        if (!seen) {
            last = seen.error();
            continue;
        }
        const bool isThere = isIn(*seen, step);
        if (const Done noted = self->note(*seen, isThere ? becomes : QString()); !noted)
            co_return failure(noted.error());
        if (isThere)
            co_return *seen;
        if (seen->isSuperseded())
            break; // somebody else claimed it meanwhile: that is theirs now
    }
    const Error error = notSeen(server, step);
    co_return failure(Error(error.kind(), error.summary(), last ? last->detail() : error.detail(), error.remedy()).about({server}));
}

QCoro::Task<Done> ReadmissionWork::fence(Ptr self)
{
    const QString server = self->m_server;
    const QString returned = QStringLiteral("returned");
    const auto claimed = co_await carryOut(self, server, Step::Claim, returned);
    if (!claimed)
        co_return failure(claimed.error());
    const QString becomes = QStringLiteral("fenced");
    const auto fenced = co_await carryOut(self, server, Step::Fence, becomes);
    if (!fenced)
        co_return failure(fenced.error());
    co_return done();
}

QCoro::Task<Done> ReadmissionWork::admit(Ptr self)
{
    const auto work = self->m_work;
    self->m_attestation = work->journal->head();
    const QString nothing;
    const auto claimed = co_await carryOut(self, self->m_active, Step::Claim, nothing);
    if (!claimed)
        co_return failure(claimed.error());
    if (claimed->role() != ServerRole::Active)
        co_return failure(Error(Error::Kind::Refused, tr("%1 was not seen active; %2 is not started.").arg(self->m_active, self->m_server), {},
                                tr("Find out first who exports.")).withCode(QStringLiteral("noneActive")));
    const auto started = co_await carryOut(self, self->m_server, Step::Unfence, nothing);
    if (!started)
        co_return failure(started.error());
    const auto demoted = co_await carryOut(self, self->m_server, Step::Demote, nothing);
    if (!demoted)
        co_return failure(demoted.error());
    const std::stop_token never;
    for (int i = 0; i < looksForIdle; ++i) { // a cycle that began while it was active still exports (guarded-switch.md 3.1)
        const auto seen = co_await look(self, self->m_server);
        if (!seen)
            co_return failure(seen.error());
        if (seen->isStaging() && seen->isIdle().value_or(false)) {
            const auto on = co_await carryOut(self, self->m_server, Step::SchedulerOn, nothing);
            if (!on)
                co_return failure(on.error());
            co_return self->note(*seen, QStringLiteral("admitted"));
        }
        co_await work->world.clock->sleep(std::chrono::seconds(10), never);
    }
    co_return failure(notSeen(self->m_server, Step::Demote).about({self->m_server}));
}

QCoro::Task<Done> ReadmissionWork::release(Ptr self)
{
    const QStringList both{self->m_server, self->m_active};
    for (const QString &name : both) {
        const auto seen = co_await look(self, name);
        if (!seen || !seen->showsToken())
            continue;
        const QString nothing;
        const auto released = co_await carryOut(self, name, Step::Release, nothing);
        if (!released && released.error().kind() == Error::Kind::LocalFile)
            co_return failure(released.error());
    }
    co_return done();
}

} // namespace swingbridge
