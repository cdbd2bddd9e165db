// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/LabCommand.h"

#include "foundation/JsonText.h"
#include "lab/ConfigurationHash.h"
#include "lab/Parameters.h"
#include "lab/ServerDisk.h"

#include <array>

namespace swingbridge {

namespace {

constexpr int barrierSeconds = 20;
constexpr int inFlightSeconds = 8;

MarkerCommand commandOf(const AgentRequest &request)
{
    if (request.operation == Operation::Claim)
        return request.token->isWorkToken() ? MarkerCommand::ClaimWork : MarkerCommand::ClaimSwitch;
    if (request.operation == Operation::Release)
        return MarkerCommand::Release;
    if (changesRole(request.operation))
        return MarkerCommand::Role;
    return tokenNeedOf(request.operation) == TokenNeed::Work ? MarkerCommand::Work : MarkerCommand::Window;
}

AgentErrorCode codeOf(MarkerRuling ruling)
{
    switch (ruling) {
    case MarkerRuling::StaleToken: return AgentErrorCode::StaleToken;
    case MarkerRuling::UnknownToken: return AgentErrorCode::UnknownToken;
    case MarkerRuling::ForeignToken: return AgentErrorCode::ForeignToken;
    case MarkerRuling::WrongDirection: return AgentErrorCode::WrongDirection;
    case MarkerRuling::Passed: return AgentErrorCode::Passed;
    case MarkerRuling::Sealed: return AgentErrorCode::Sealed;
    case MarkerRuling::Claimed: return AgentErrorCode::Claimed;
    default: return AgentErrorCode::Unexpected;
    }
}

} // namespace

LabCommand::LabCommand(ServerDisk &disk, LabMachine &machine, const AgentRequest &request, QDateTime at, std::optional<FaultKind> fault)
    : m_disk(disk), m_machine(machine), m_effects(disk, machine), m_request(request), m_began(at), m_at(at), m_fault(fault)
{
}

LabCommand::~LabCommand() = default;

ServerState &LabCommand::state()
{
    return **m_disk.state();
}

LabAnswer LabCommand::execute()
{
    AgentDone outcome = prepare();
    if (outcome)
        outcome = judge();
    if (outcome && !m_isStored)
        outcome = act().map([this](const Guid &run) { m_run = run; });
    LabAnswer answer(outcome ? AgentReply::success(m_request.operationId) : AgentReply::refusal(m_request.operationId, outcome.error()));
    answer.reply.receipt = m_receipt;
    answer.heldRun = m_run;
    answer.died = m_isDead;
    return answer;
}

AgentDone LabCommand::prepare()
{
    const auto arguments = parseJson(m_request.argumentsJson, QStringLiteral("arguments"));
    if (!arguments || !arguments->is_object())
        return refuse(AgentErrorCode::BadRequest, QStringLiteral("The arguments are no JSON object."));
    m_arguments = std::make_unique<Json>(*arguments);
    if (!m_request.token || m_request.token->isNull() || m_request.token->nonce().isEmpty())
        return refuse(AgentErrorCode::BadRequest, QStringLiteral("%1 needs a token.").arg(toString(m_request.operation)));
    if (!agentRules::hasItsStep(m_request.operation, m_request.seq))
        return refuse(AgentErrorCode::BadRequest, QStringLiteral("%1 has no step %2.").arg(toString(m_request.operation)).arg(m_request.seq));
    const auto record = m_disk.protectedFolder().read();
    if (!record) {
        const bool isDamaged = record.error().code() == QLatin1String("marker-damaged");
        return isDamaged ? refuse(AgentErrorCode::MarkerDamaged, record.error().summary()) : tl::unexpected<AgentError>(diskError(record.error()));
    }
    m_record = *record;
    return {};
}

MarkerQuestion LabCommand::question()
{
    const SwitchToken &token = *m_request.token;
    TokenFacts facts;
    facts.counter = token.counter();
    if (const auto &marker = m_record.marker) {
        facts.markerCounter = marker->counter;
        facts.sameNonce = marker->nonce == token.nonce();
        facts.sameTarget = marker->target == token.target();
        facts.isTarget = marker->target == state().machineId;
        const bool isItsStep = facts.sameNonce && marker->counter == token.counter() && marker->seq == m_request.seq;
        const auto stored = m_disk.protectedFolder().outcomeOf(*marker, m_request.operation, m_request.seq);
        facts.hasOutcome = stored && stored->has_value();
        if (facts.hasOutcome && isItsStep && changesRole(m_request.operation))
            m_receipt = **stored;
    }
    return agentRules::question(commandOf(m_request), m_request.operation, m_request.seq, m_effects.facts(m_record), facts);
}

AgentDone LabCommand::judge()
{
    const MarkerVerdict verdict = decideByMarker(question());
    if (verdict.isRefusal()) {
        m_receipt.reset();
        return refuse(codeOf(verdict.ruling()), QStringLiteral("The marker of %1 refuses %2: %3.")
            .arg(state().name, toString(m_request.operation), verdict.toString()));
    }
    if (verdict.barrierFirst()) {
        if (auto settled = barrier(); !settled)
            return settled;
    }
    m_isStored = verdict.ruling() == MarkerRuling::StoredReceipt;
    if (!m_isStored) {
        m_receipt.reset();
        return {};
    }
    if (!m_receipt && m_record.marker) { // of a claim or a release
        const auto stored = m_disk.protectedFolder().outcomeOf(*m_record.marker, m_request.operation, m_request.seq);
        m_receipt = stored ? *stored : std::nullopt;
    }
    return {};
}

//! Stops and starts the service, so that nothing handed to it earlier fires later.
AgentDone LabCommand::restart()
{
    state().inFlight.reset();
    Done restarted;
    if (state().isRunning()) {
        restarted = m_machine.stopService(m_at);
        m_at = m_at.addSecs(barrierSeconds);
        if (restarted)
            restarted = m_machine.startService(m_at);
    }
    return restarted ? keep() : tl::unexpected<AgentError>(diskError(restarted.error()));
}

//! The barrier of guarded-switch.md 4.3, rule 6: after it the intent is settled, whatever became of it.
AgentDone LabCommand::barrier()
{
    if (auto restarted = restart(); !restarted)
        return restarted;
    Receipt resolved = *m_record.dangling;
    resolved.kind = Receipt::Kind::Resolved;
    resolved.at = m_at;
    m_record.dangling.reset();
    m_record.waitsForPerson = false;
    state().acts.clear();
    return keep([this, resolved] { return m_disk.protectedFolder().append(m_record, resolved); });
}

AgentDone LabCommand::expectations()
{
    AgentExpectation expected;
    if (const auto &expect = m_request.expect) {
        expected.given = true;
        expected.staging = expect->stagingMode;
        expected.idle = expect->idle;
        expected.namesConfiguration = !expect->configurationHash.isEmpty();
        if (expected.namesConfiguration) {
            const auto configuration = m_disk.configuration().current();
            expected.configurationFits = configuration && configurationHash(**configuration, globalParameters(state())) == expect->configurationHash;
        }
        expected.isApproved = expect->approvedConfigurationHash.isEmpty() || expect->approvedConfigurationHash == expect->configurationHash;
    }
    const char *unmet = agentRules::unmet(m_request.operation, expected, m_effects.facts(m_record));
    return unmet ? refuse(AgentErrorCode::ExpectationFailed, QStringLiteral("An expectation was not met."), QLatin1String(unmet)) : AgentDone();
}

Receipt LabCommand::receipt(Receipt::Kind kind) const
{
    Receipt receipt;
    receipt.kind = kind;
    receipt.counter = m_request.token->counter();
    receipt.nonce = m_request.token->nonce();
    receipt.operation = m_request.operation;
    receipt.seq = m_request.seq;
    receipt.journalHead = m_request.journalHead;
    receipt.at = m_at;
    return receipt;
}

AgentDone LabCommand::keep(const std::function<Done()> &more)
{
    state().at = m_at;
    const auto kept = m_disk.commit([&]() -> Done {
        if (more) {
            if (auto done = more(); !done)
                return done;
        }
        return m_disk.protectedFolder().write(m_record);
    });
    return kept ? AgentDone() : tl::unexpected<AgentError>(diskError(kept.error()));
}

AgentResult<Guid> LabCommand::act()
{
    if (auto met = expectations(); !met)
        return tl::unexpected<AgentError>(met.error());
    if (auto allowed = m_effects.check(m_request, *m_arguments, m_record); !allowed)
        return tl::unexpected<AgentError>(allowed.error());
    if (m_request.deadlineSeconds && m_began.secsTo(m_at) >= *m_request.deadlineSeconds)
        return refuse(AgentErrorCode::Expired, QStringLiteral("The deadline had passed before the intent was written; nothing was changed."));
    if (m_fault == FaultKind::Rejected)
        return refuse(AgentErrorCode::Unexpected, QStringLiteral("The RPC server is too busy to complete this operation."));
    if (auto intended = writeIntent(); !intended)
        return tl::unexpected<AgentError>(intended.error());
    if (textAt(*m_arguments, "by") == QLatin1String("person") && !m_effects.isInPlace(m_request.operation, m_record)) {
        const auto waiting = waitForPerson();
        return tl::unexpected<AgentError>(waiting.error());
    }
    if (diesBefore())
        return Guid();
    if (m_request.operation == Operation::Seal) {
        if (auto restarted = restart(); !restarted)
            return tl::unexpected<AgentError>(restarted.error());
    }
    AgentResult<Guid> applied = m_fault == FaultKind::Swallowed ? AgentResult<Guid>(Guid()) : m_effects.apply(m_request, *m_arguments, m_at);
    if (diesAfter())
        return Guid();
    if (auto outcome = writeOutcome(); !outcome)
        return tl::unexpected<AgentError>(outcome.error());
    if (!applied)
        return applied;
    const auto verified = verify();
    return verified ? applied : tl::unexpected<AgentError>(verified.error());
}

//! Claims and releases change nothing but the marker: one write, no intent.
AgentDone LabCommand::writeIntent()
{
    if (m_request.operation == Operation::Claim || m_request.operation == Operation::Release)
        return {};
    if (commandOf(m_request) == MarkerCommand::Role) {
        m_record.marker->seq = m_request.seq;
        if (state().isRunning())
            m_record.sawStaging = state().stagingMode; // the last look before the service may be stopped
    }
    return keep([this]() -> Done {
        auto appended = m_disk.protectedFolder().append(m_record, receipt(Receipt::Kind::Intent));
        m_record.dangling = m_record.lastReceipt;
        m_record.waitsForPerson = false;
        return appended;
    });
}

AgentDone LabCommand::waitForPerson()
{
    m_record.waitsForPerson = true;
    if (auto kept = keep(); !kept)
        return kept;
    if (auto asked = m_effects.askPerson(m_request.operation, m_at); !asked)
        return tl::unexpected<AgentError>(diskError(asked.error()));
    return refuse(AgentErrorCode::WaitingForPerson, QStringLiteral("The intent is written; a person changes staging mode in the vendor's wizard."));
}

AgentDone LabCommand::writeOutcome()
{
    const SwitchToken &token = *m_request.token;
    if (m_request.operation == Operation::Claim) {
        if (state().isRunning())
            m_record.sawStaging = state().stagingMode;
        Marker marker;
        marker.counter = token.counter();
        marker.nonce = token.nonce();
        marker.target = token.target();
        marker.open = true;
        marker.operatorName = token.operatorName();
        marker.station = token.station();
        marker.since = m_at;
        m_record.marker = marker;
    } else if (m_request.operation == Operation::Release) {
        m_record.marker->open = false;
    } else if (m_request.operation == Operation::Seal) {
        m_record.marker->sealed = true;
    }
    if (changesRole(m_request.operation) && state().isRunning())
        m_record.sawStaging = state().stagingMode;
    return keep([this]() -> Done {
        auto appended = m_disk.protectedFolder().append(m_record, receipt(Receipt::Kind::Outcome));
        m_record.dangling.reset();
        m_record.waitsForPerson = false;
        m_receipt = m_record.lastReceipt;
        return appended;
    });
}

//! Acknowledgements prove nothing: the agent reads back what it set.
AgentDone LabCommand::verify()
{
    const bool isRole = changesRole(m_request.operation);
    if (!isRole || m_effects.isInPlace(m_request.operation, m_record))
        return {};
    return refuse(AgentErrorCode::NotChanged, QStringLiteral("The product reported success, and the setting is not changed."));
}

bool LabCommand::diesBefore()
{
    if (m_fault == FaultKind::KilledInFlight && (m_request.operation == Operation::Demote || m_request.operation == Operation::Promote)) {
        state().inFlight.emplace();
        state().inFlight->stagingMode = m_request.operation == Operation::Demote;
        state().inFlight->appliesAt = m_at.addSecs(inFlightSeconds);
        m_isDead = keep().has_value();
        return true;
    }
    if (m_fault == FaultKind::RebootBefore)
        m_isDead = m_machine.reboot(m_at).has_value();
    m_isDead = m_isDead || m_fault == FaultKind::KilledBefore || m_fault == FaultKind::KilledInFlight;
    return m_isDead;
}

bool LabCommand::diesAfter()
{
    if (m_fault == FaultKind::RebootAfter)
        m_isDead = m_machine.reboot(m_at).has_value();
    return m_isDead;
}

} // namespace swingbridge
