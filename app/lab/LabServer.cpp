// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/LabServer.h"

#include "foundation/JsonText.h"
#include "lab/LabCaptures.h"
#include "lab/LabClock.h"
#include "lab/LabCommand.h"
#include "lab/LabReader.h"
#include "lab/LabSite.h"
#include "lab/Observing.h"
#include "lab/SystemOfServer.h"

namespace swingbridge {

namespace {

constexpr qint64 snapshotAfterSeconds = 25 * 60; // when somebody puts a lost server back

AgentReply refusal(const AgentRequest &request, const AgentError &error)
{
    return AgentReply::refusal(request.operationId, error);
}

AgentReply success(const AgentRequest &request, const Json &result)
{
    return AgentReply::success(request.operationId, QByteArray::fromStdString(result.dump()));
}

//! Assisted mode: whoever looks writes the outcome, once a person has done what the intent waits for.
Done settlePerson(ServerDisk &disk, LabMachine &machine, MarkerRecord &record, const QDateTime &at)
{
    if (!record.dangling || !record.waitsForPerson || !LabEffects(disk, machine).isInPlace(record.dangling->operation, record))
        return done();
    Receipt outcome = *record.dangling;
    outcome.kind = Receipt::Kind::Outcome;
    outcome.at = at;
    record.dangling.reset();
    record.waitsForPerson = false;
    record.sawStaging = (*disk.state())->stagingMode;
    return disk.commit([&]() -> Done {
        auto appended = disk.protectedFolder().append(record, outcome);
        return appended ? disk.protectedFolder().write(record) : appended;
    });
}

std::optional<AgentError> wrongAddressee(const AgentRequest &request, const ServerState &state)
{
    if (!request.machineId.isEmpty() && request.machineId != state.machineId)
        return AgentError(AgentErrorCode::WrongServer, QStringLiteral("This is machine %1.").arg(state.machineId));
    if (!request.bootId.isEmpty() && request.bootId != state.bootId.toString())
        return AgentError(AgentErrorCode::WrongBoot, QStringLiteral("The server was restarted since then."));
    if (!request.agentSha256.isEmpty() && request.agentSha256 != labAgentSha256())
        return AgentError(AgentErrorCode::WrongAgent, QStringLiteral("This is another agent."));
    return std::nullopt;
}

bool isCapture(Operation operation)
{
    return operation == Operation::ConfigurationCapture || operation == Operation::ExportsCapture || operation == Operation::CaptureStatus;
}

AgentResult<Json> capture(LabCaptures captures, Operation operation, const Json &arguments, const QDateTime &at)
{
    if (operation == Operation::ConfigurationCapture)
        return captures.startConfiguration(at);
    return operation == Operation::ExportsCapture ? captures.startExports(arguments, at) : captures.status(arguments, at);
}

} // namespace

LabServer::LabServer(LabSite &site, QString name) : m_site(site), m_name(std::move(name)) {}

std::chrono::milliseconds LabServer::latencyOf(Operation operation)
{
    using std::chrono::milliseconds;
    switch (operation) {
    case Operation::Demote:
    case Operation::Promote: return milliseconds(2000);
    case Operation::Fence: return milliseconds(5000);
    case Operation::Unfence:
    case Operation::ServiceSet: return milliseconds(15000);
    case Operation::CycleStart:
    case Operation::CycleStop: return milliseconds(1000);
    default: return milliseconds(isMutating(operation) ? 400 : 150);
    }
}

bool LabServer::isReachable()
{
    const auto state = m_site.disk(m_name).state();
    return state && (*state)->power != ServerState::Power::Off;
}

ServerState LabServer::trueState()
{
    const LabSite::Lock lock(m_site.lockStore());
    static_cast<void>(m_site.advance());
    const auto state = m_site.disk(m_name).state();
    return state ? **state : ServerState();
}

LabAnswer LabServer::handle(const AgentRequest &request, std::optional<FaultKind> fault)
{
    const LabSite::Lock lock(m_site.lockStore());
    if (!lock.isHeld())
        return LabAnswer(refusal(request, AgentError(AgentErrorCode::Busy, QStringLiteral("The server's lock is held by another command."))));
    if (auto advanced = m_site.advance(); !advanced)
        return LabAnswer(refusal(request, diskError(advanced.error())));
    ServerState &state = **m_site.disk(m_name).state();
    const bool isWork = request.token && request.token->isWorkToken();
    if (!state.diesAt.isEmpty() && state.diesAt == toString(request.operation) && !isWork) {
        if (state.scenario != QLatin1String("stopped-active"))
            return die();
        state.diesAt.clear(); // the machine goes on, without its service
        if (auto stopped = m_site.machine(m_name).stopService(m_site.now()); !stopped)
            return LabAnswer(refusal(request, diskError(stopped.error())));
    }
    LabAnswer answer = answerTo(request, fault);
    answer.reply.agentVersion = QLatin1String(labAgentVersion);
    answer.reply.agentSha256 = labAgentSha256();
    return answer;
}

//! The machine is gone, with everything that ran on it: its scenario wants it so.
LabAnswer LabServer::die()
{
    static_cast<void>(m_site.machine(m_name).stopService(m_site.now()));
    ServerState &state = **m_site.disk(m_name).state();
    state.power = ServerState::Power::Off;
    state.diesAt.clear();
    if (state.scenario == QLatin1String("snapshot-restored"))
        state.acts << PlannedAct{m_site.now().addSecs(snapshotAfterSeconds), QStringLiteral("restore-snapshot")};
    static_cast<void>(m_site.disk(m_name).commit());
    LabAnswer answer{AgentReply()};
    answer.died = true;
    return answer;
}

LabAnswer LabServer::answerTo(const AgentRequest &request, std::optional<FaultKind> fault)
{
    ServerDisk &disk = m_site.disk(m_name);
    LabMachine &machine = m_site.machine(m_name);
    if (const auto wrong = wrongAddressee(request, **disk.state()))
        return LabAnswer(refusal(request, *wrong));
    QDateTime at = m_site.now();
    LabAnswer answer{AgentReply()};
    if (isMutating(request.operation)) {
        LabCommand command(disk, machine, request, at, fault);
        answer = command.execute();
        answer.took = std::chrono::milliseconds(at.msecsTo(command.endedAt()));
        m_site.clock().advance(answer.took);
        at = command.endedAt();
    } else {
        answer = LabAnswer(read(request, at));
    }
    if (answer.died || (!isMutating(request.operation) && request.operation != Operation::Observe))
        return answer;
    if (auto looked = look(answer.reply, at); !looked)
        answer.reply = refusal(request, AgentError(AgentErrorCode::MarkerDamaged, looked.error().summary()));
    return answer;
}

AgentReply LabServer::read(const AgentRequest &request, const QDateTime &at)
{
    ServerDisk &disk = m_site.disk(m_name);
    LabMachine &machine = m_site.machine(m_name);
    const auto arguments = parseJson(request.argumentsJson, QStringLiteral("arguments"));
    if (!arguments || !arguments->is_object())
        return refusal(request, AgentError(AgentErrorCode::BadRequest, QStringLiteral("The arguments are no JSON object.")));
    const auto result = isCapture(request.operation)
        ? capture(LabCaptures(m_site, disk, machine), request.operation, *arguments, at)
        : LabReader(m_site, disk, machine).read(request.operation, *arguments);
    return result ? success(request, *result) : refusal(request, result.error());
}

Done LabServer::look(AgentReply &reply, const QDateTime &at)
{
    ServerDisk &disk = m_site.disk(m_name);
    auto record = disk.protectedFolder().read();
    if (!record)
        return failure(record.error());
    if (auto settled = settlePerson(disk, m_site.machine(m_name), *record, at); !settled)
        return settled;
    const auto seen = observe(disk, *record, at);
    if (!seen)
        return failure(seen.error());
    reply.observed = *seen;
    return done();
}

std::optional<AgentReply> LabServer::endOfRun(const LabAnswer &held)
{
    const LabSite::Lock lock(m_site.lockStore());
    if (!lock.isHeld() || !m_site.advance())
        return std::nullopt; // asked again later
    const auto run = m_site.disk(m_name).runs().find(held.heldRun);
    if (!run || !*run || !(*run)->isComplete)
        return std::nullopt;
    AgentReply reply = held.reply;
    reply.resultJson = QByteArray::fromStdString(Json(**run).dump());
    static_cast<void>(look(reply, m_site.now()));
    return reply;
}

} // namespace swingbridge
