// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a command leaves: intent, sent, reply or unknown. What it did is told by the look that follows.
#include "switchover/SwitchWork.h"

#include "foundation/JsonText.h"
#include "foundation/Logging.h"
#include "servers/AgentError.h"
#include "switchover/SwitchInvariants.h"

namespace swingbridge {
namespace {

using Refusal = SwitchEvent::Refusal;
using Code = AgentErrorCode;

} // namespace

Expectation SwitchWork::expectationFor(Side side, SwitchCommand command) const
{
    const auto &observation = m_looks.at(indexOf(side));
    const SwitchLook look = observation ? lookAt(side, *observation) : SwitchLook();
    const ExpectedState expected = expectedBy(command, observation ? &look : nullptr);
    Expectation expectation;
    if (expected.staging != SeenServer::Flag::Unknown)
        expectation.stagingMode = expected.staging == SeenServer::Flag::On;
    if (expected.idle)
        expectation.idle = true;
    if (!expected.configuration)
        return expectation;
    expectation.configurationHash = approvedConfiguration();
    if (!inputs.isRollBack) { // else: minutes ago it was active under this one
        expectation.approvedConfigurationHash = inputs.approval.configurationHash;
        expectation.exportHash = inputs.approval.exportHash;
        expectation.approval = inputs.approval.entryHash;
    }
    expectation.otherFencedReceipt = record.history().seen(record.history().other()).fenceReceipt;
    return expectation;
}

CommandContext SwitchWork::contextFor(Side side, SwitchCommand command) const
{
    const auto &observation = m_looks.at(indexOf(side));
    const SwitchLook look = observation ? lookAt(side, *observation) : SwitchLook();
    const int seq = ratchetFor(command, observation ? &look : nullptr);
    // Bound to the start of the machine at which the claim was seen (guarded-switch.md 6.4); CLAIM itself to this one.
    const QString bootId = observation ? observation->facts().bootId : QString();
    const CommandContext context(record.history().token(), seq, inputs.at(side).machineId, bootId, record.head());
    return context.withExpectation(expectationFor(side, command));
}

//! The ledger is written before the setting is touched.
Done SwitchWork::borrowFor(Side side, SwitchCommand command)
{
    const auto &look = m_looks.at(indexOf(side));
    if (!look)
        return done();
    const ObservedFacts &facts = look->facts();
    if (command == SwitchCommand::SchedulerOff && facts.scheduler && facts.scheduler->enabled)
        return record.borrowed(nameOf(side), QStringLiteral("scheduler"), QStringLiteral("on"), QStringLiteral("off"));
    if (command == SwitchCommand::Fence && facts.serviceStart != ServiceStart::Disabled)
        return record.borrowed(nameOf(side), QStringLiteral("serviceStart"), toString(facts.serviceStart), QStringLiteral("disabled"));
    return done();
}

QCoro::Task<Result<AgentReply>> SwitchWork::deliver(Ptr self, Side side, SwitchCommand command, CommandContext context)
{
    const auto driver = self->driver(side);
    const bool byPerson = self->record.history().mode() == SwitchMode::Assisted && !self->inputs.isRollBack;
    const ChangedBy by = byPerson ? ChangedBy::Person : ChangedBy::Agent;
    const std::stop_token never;
    switch (command) {
    case SwitchCommand::Claim: return driver->claim(context, never);
    case SwitchCommand::SchedulerOff: return driver->setScheduler(context, false, never);
    case SwitchCommand::SchedulerOn: return driver->setScheduler(context, true, never);
    case SwitchCommand::CycleStop: return driver->stopCycle(context, never);
    case SwitchCommand::CycleStart: return driver->startCycle(context, SchedulerFacts::Policy::Delta, never);
    case SwitchCommand::Demote: return driver->demote(context, by, never);
    case SwitchCommand::DemoteAgain: return driver->demote(context, ChangedBy::Agent, never); // no time for a person
    case SwitchCommand::Fence: return driver->fence(context, never);
    case SwitchCommand::Promote: return driver->promote(context, by, never);
    case SwitchCommand::Seal: return driver->seal(context, never);
    case SwitchCommand::Unfence: return driver->unfence(context, never);
    case SwitchCommand::Release: return driver->release(context, never);
    case SwitchCommand::None: break;
    }
    Q_UNREACHABLE();
}

SwitchWork::Event SwitchWork::send(Ptr self, Side side, SwitchCommand command)
{
    const QString server = self->nameOf(side);
    const QString stepWord = toWord(command);
    const Done sound = checkInvariants(self->record.history(), side, command, self->inputs.at(side).machineId);
    if (!sound) {
        qCCritical(logSwitch, "%s", qUtf8Printable(sound.error().detail()));
        co_return failure(sound.error());
    }
    const Done borrowed = self->borrowFor(side, command);
    if (!borrowed)
        co_return failure(borrowed.error());

    const QByteArray requestId = self->random->bytes(16);
    const CommandContext planned = self->contextFor(side, command);
    const Json intent{{"operation", toString(operationOf(command))}, {"seq", planned.seq}, {"counter", planned.token.counter()},
                      {"machineId", textOrNull(planned.machineId)}, {"bootId", textOrNull(planned.bootId)}, {"expect", *planned.expect}};
    const Done intended = self->record.command(EntryKind::Intent, server, stepWord, requestId, intent);
    if (!intended)
        co_return failure(intended.error());

    const CommandContext context = self->contextFor(side, command); // anchors the head that holds the intent
    self->m_mustLook = true;
    self->m_steps.at(indexOf(side)) = stepWord;
    auto underWay = deliver(self, side, command, context);
    const Done sent = self->record.command(EntryKind::Sent, server, stepWord, requestId, Json::object());
    if (!sent)
        co_return failure(sent.error());
    auto reply = co_await underWay;
    if (self->record.isClosed())
        co_return failure(cancelled());
    co_return self->answered(side, command, requestId, reply);
}

Result<SwitchEvent> SwitchWork::answered(Side side, SwitchCommand command, const QByteArray &requestId, const Result<AgentReply> &reply)
{
    Json payload;
    EntryKind kind = EntryKind::Reply;
    Refusal refusal = Refusal::None;
    if (reply) {
        payload = Json{{"ok", true}, {"receipt", reply->receipt ? Json(*reply->receipt) : Json(nullptr)}};
    } else {
        const Code code = agentCodeOf(reply.error()).value_or(Code::Unexpected);
        refusal = refusalOf(command, code);
        kind = leavesOutcomeOpen(code) ? EntryKind::Unknown : EntryKind::Reply;
        payload = Json{{"ok", false}, {"code", toString(code)}, {"detail", textOrNull(reply.error().detail())}};
    }
    const Done written = record.command(kind, nameOf(side), toWord(command), requestId, payload);
    if (!written)
        return failure(written.error());
    return SwitchEvent::answered(side, command, refusal);
}

} // namespace swingbridge
