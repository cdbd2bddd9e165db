// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ServerDriver.h"

#include "servers/ServerExchange.h"

namespace swingbridge {
namespace {

constexpr std::chrono::seconds afterDeadline{30}; //!< How long we still wait for the answer of a command that may no longer begin.

//! One JSON object of arguments from pairs; a pair's value is anything that converts to JSON.
QByteArray arguments(std::initializer_list<std::pair<const char *, Json>> pairs)
{
    Json object = Json::object();
    for (const auto &[key, value] : pairs)
        object[key] = value;
    return fields::bytesOf(object);
}

QByteArray byWhom(ChangedBy by)
{
    return arguments({{"by", by == ChangedBy::Agent ? "agent" : "person"}});
}

Json guidOrNull(const Guid &guid)
{
    return guid.isNull() ? Json(nullptr) : Json(guid);
}

} // namespace

ServerDriver::ServerDriver(QString name, std::shared_ptr<AgentEndpoint> endpoint, std::shared_ptr<Clock> clock, std::shared_ptr<RandomSource> random)
    : m_name(std::move(name)), m_endpoint(std::move(endpoint)), m_clock(std::move(clock)), m_random(std::move(random))
{
}

ServerDriver::Exchange ServerDriver::reading(Operation operation, QByteArray argumentsJson) const
{
    AgentRequest request(operation, Guid::fromRandomBytes(m_random->bytes(16)));
    request.argumentsJson = std::move(argumentsJson);
    request.machineId = m_machineId;
    return Exchange(m_name, m_endpoint, m_clock, m_random, std::move(request));
}

ServerDriver::Exchange ServerDriver::changing(Operation operation, const CommandContext &context, QByteArray argumentsJson) const
{
    Exchange exchange = reading(operation, std::move(argumentsJson));
    AgentRequest &request = exchange.request();
    request.token = context.token;
    request.seq = context.seq;
    request.machineId = context.machineId;
    request.bootId = context.bootId;
    request.journalHead = context.journalHead;
    request.expect = context.expect;
    request.deadlineSeconds = context.deadlineSeconds;
    request.patience = std::chrono::seconds(context.deadlineSeconds) + afterDeadline;
    return exchange;
}

ServerDriver::Answer<QString> ServerDriver::hello(std::stop_token stop)
{
    const auto ask = [](Exchange exchange, std::stop_token token) -> Answer<QString> {
        const auto reply = co_await Exchange::ask(exchange, token);
        if (!reply)
            co_return failure(reply.error());
        co_return reply->agentVersion;
    };
    return ask(reading(Operation::Hello), std::move(stop));
}

ServerDriver::Answer<Observation> ServerDriver::observe(std::optional<SwitchToken> token, std::stop_token stop)
{
    Exchange exchange = reading(Operation::Observe);
    exchange.request().token = token;
    return lookAt(std::move(exchange), std::move(token), std::move(stop));
}

ServerDriver::Answer<Observation> ServerDriver::lookAt(Exchange exchange, std::optional<SwitchToken> token, std::stop_token stop)
{
    const auto reply = co_await Exchange::ask(exchange, stop);
    if (!reply)
        co_return failure(reply.error());
    if (!reply->observed)
        co_return failure(exchange.garbled(QStringLiteral("nothing was observed")));
    Observation observation(exchange.server(), *reply->observed, token);
    co_return observation;
}

ServerDriver::Answer<ServerIdentity> ServerDriver::identity(std::stop_token stop)
{
    const auto ask = [](Exchange exchange, std::stop_token token) -> Answer<ServerIdentity> {
        auto identity = co_await Exchange::value<ServerIdentity>(exchange, token);
        if (identity)
            identity->readAt = exchange.now();
        co_return identity;
    };
    return ask(reading(Operation::Identity), std::move(stop));
}

ServerDriver::Answer<SystemFacts> ServerDriver::system(std::stop_token stop)
{
    return Exchange::value<SystemFacts>(reading(Operation::SystemRead), std::move(stop));
}

ServerDriver::Answer<QList<ConnectivityTest>> ServerDriver::connectivity(std::stop_token stop)
{
    return Exchange::list<ConnectivityTest>(reading(Operation::ConnectivityTest), "tests", std::move(stop));
}

ServerDriver::Answer<SchedulerFacts> ServerDriver::scheduler(std::stop_token stop)
{
    return Exchange::value<SchedulerFacts>(reading(Operation::SchedulerRead), std::move(stop));
}

ServerDriver::Answer<GlobalSettings> ServerDriver::settings(std::stop_token stop)
{
    return Exchange::value<GlobalSettings>(reading(Operation::SettingsRead), std::move(stop));
}

ServerDriver::Answer<QList<ConnectorFacts>> ServerDriver::connectors(std::stop_token stop)
{
    return Exchange::list<ConnectorFacts>(reading(Operation::ConnectorsList), "connectors", std::move(stop));
}

ServerDriver::Answer<QList<ConnectorStatistics>> ServerDriver::statistics(std::stop_token stop)
{
    return Exchange::list<ConnectorStatistics>(reading(Operation::ConnectorsStatistics), "statistics", std::move(stop));
}

ServerDriver::Answer<QList<RunResult>> ServerDriver::runs(Guid connector, int limit, std::stop_token stop)
{
    const QByteArray which = arguments({{"connector", guidOrNull(connector)}, {"limit", limit}});
    return Exchange::list<RunResult>(reading(Operation::RunsList, which), "runs", std::move(stop));
}

ServerDriver::Answer<QList<RuleFacts>> ServerDriver::rules(std::stop_token stop)
{
    return Exchange::list<RuleFacts>(reading(Operation::RulesList), "rules", std::move(stop));
}

ServerDriver::Answer<RuleFacts> ServerDriver::rule(Guid identifier, std::stop_token stop)
{
    return Exchange::value<RuleFacts>(reading(Operation::RulesRead, arguments({{"identifier", identifier}})), std::move(stop));
}

ServerDriver::Answer<QList<ConnectorOverride>> ServerDriver::overrides(std::stop_token stop)
{
    return Exchange::list<ConnectorOverride>(reading(Operation::OverridesRead), "overrides", std::move(stop));
}

ServerDriver::Answer<DeletionThreshold> ServerDriver::threshold(std::stop_token stop)
{
    return Exchange::value<DeletionThreshold>(reading(Operation::ThresholdRead), std::move(stop));
}

ServerDriver::Answer<AutoUpgrade> ServerDriver::autoUpgrade(std::stop_token stop)
{
    return Exchange::value<AutoUpgrade>(reading(Operation::AutoUpgradeRead), std::move(stop));
}

ServerDriver::Answer<QList<EventRecord>> ServerDriver::events(QDateTime since, int limit, std::stop_token stop)
{
    const QByteArray which = arguments({{"since", timeOrNull(since)}, {"limit", limit}});
    return Exchange::list<EventRecord>(reading(Operation::EventsRead, which), "events", std::move(stop));
}

ServerDriver::Answer<OpenPrograms> ServerDriver::openPrograms(std::stop_token stop)
{
    return Exchange::value<OpenPrograms>(reading(Operation::ProcessesRead), std::move(stop));
}

ServerDriver::Answer<QList<ScheduledTask>> ServerDriver::tasks(std::stop_token stop)
{
    return Exchange::list<ScheduledTask>(reading(Operation::TasksRead), "tasks", std::move(stop));
}

ServerDriver::Answer<QList<RemoteFile>> ServerDriver::files(QString folder, std::stop_token stop)
{
    return Exchange::list<RemoteFile>(reading(Operation::FilesList, arguments({{"folder", folder}})), "files", std::move(stop));
}

ServerDriver::Answer<CaptureStatus> ServerDriver::captureConfiguration(std::stop_token stop)
{
    return Exchange::value<CaptureStatus>(reading(Operation::ConfigurationCapture), std::move(stop));
}

ServerDriver::Answer<CaptureStatus> ServerDriver::captureExports(Guid connector, std::stop_token stop)
{
    return Exchange::value<CaptureStatus>(reading(Operation::ExportsCapture, arguments({{"connector", connector}})), std::move(stop));
}

ServerDriver::Answer<CaptureStatus> ServerDriver::captureStatus(QString id, std::stop_token stop)
{
    return Exchange::value<CaptureStatus>(reading(Operation::CaptureStatus, arguments({{"id", id}})), std::move(stop));
}

ServerDriver::Answer<AgentReply> ServerDriver::claim(CommandContext context, std::stop_token stop)
{
    return Exchange::ask(changing(Operation::Claim, context), std::move(stop));
}

ServerDriver::Answer<AgentReply> ServerDriver::release(CommandContext context, std::stop_token stop)
{
    return Exchange::ask(changing(Operation::Release, context), std::move(stop));
}

ServerDriver::Answer<AgentReply> ServerDriver::demote(CommandContext context, ChangedBy by, std::stop_token stop)
{
    return Exchange::ask(changing(Operation::Demote, context, byWhom(by)), std::move(stop));
}

ServerDriver::Answer<AgentReply> ServerDriver::fence(CommandContext context, std::stop_token stop)
{
    return Exchange::ask(changing(Operation::Fence, context), std::move(stop));
}

ServerDriver::Answer<AgentReply> ServerDriver::unfence(CommandContext context, std::stop_token stop)
{
    return Exchange::ask(changing(Operation::Unfence, context), std::move(stop));
}

ServerDriver::Answer<AgentReply> ServerDriver::promote(CommandContext context, ChangedBy by, std::stop_token stop)
{
    return Exchange::ask(changing(Operation::Promote, context, byWhom(by)), std::move(stop));
}

ServerDriver::Answer<AgentReply> ServerDriver::seal(CommandContext context, std::stop_token stop)
{
    return Exchange::ask(changing(Operation::Seal, context), std::move(stop));
}

ServerDriver::Answer<AgentReply> ServerDriver::setScheduler(CommandContext context, bool enabled, std::stop_token stop)
{
    return Exchange::ask(changing(Operation::SchedulerSet, context, arguments({{"enabled", enabled}})), std::move(stop));
}

ServerDriver::Answer<AgentReply> ServerDriver::startCycle(CommandContext context, SchedulerFacts::Policy policy, std::stop_token stop)
{
    return Exchange::ask(changing(Operation::CycleStart, context, arguments({{"policy", toString(policy)}})), std::move(stop));
}

ServerDriver::Answer<AgentReply> ServerDriver::stopCycle(CommandContext context, std::stop_token stop)
{
    return Exchange::ask(changing(Operation::CycleStop, context), std::move(stop));
}

ServerDriver::Answer<RunResult> ServerDriver::startRun(CommandContext context, Guid connector, QString runProfile, std::stop_token stop)
{
    Exchange exchange = changing(Operation::RunStart, context, arguments({{"connector", connector}, {"runProfile", runProfile}}));
    exchange.request().deadlineSeconds.reset();
    exchange.request().patience = std::chrono::milliseconds::zero();
    return Exchange::value<RunResult>(std::move(exchange), std::move(stop));
}

ServerDriver::Answer<AgentReply> ServerDriver::stopRun(CommandContext context, Guid connector, std::stop_token stop)
{
    return Exchange::ask(changing(Operation::RunStop, context, arguments({{"connector", connector}})), std::move(stop));
}

ServerDriver::Answer<AgentReply> ServerDriver::applyRule(CommandContext context, QByteArray ruleJson, std::stop_token stop)
{
    return Exchange::ask(changing(Operation::RuleApply, context, arguments({{"rule", fields::embeddedJson(ruleJson)}})), std::move(stop));
}

ServerDriver::Answer<AgentReply> ServerDriver::removeRule(CommandContext context, Guid identifier, std::stop_token stop)
{
    return Exchange::ask(changing(Operation::RuleRemove, context, arguments({{"identifier", identifier}})), std::move(stop));
}

ServerDriver::Answer<AgentReply> ServerDriver::setOverride(CommandContext context, ConnectorOverride value, std::stop_token stop)
{
    return Exchange::ask(changing(Operation::OverridesSet, context, fields::bytesOf(Json(value))), std::move(stop));
}

ServerDriver::Answer<AgentReply> ServerDriver::setThreshold(CommandContext context, DeletionThreshold value, std::stop_token stop)
{
    return Exchange::ask(changing(Operation::ThresholdSet, context, fields::bytesOf(Json(value))), std::move(stop));
}

ServerDriver::Answer<AgentReply> ServerDriver::setAutoUpgrade(CommandContext context, AutoUpgrade::State state, std::stop_token stop)
{
    return Exchange::ask(changing(Operation::AutoUpgradeSet, context, arguments({{"state", toString(state)}})), std::move(stop));
}

ServerDriver::Answer<AgentReply> ServerDriver::setService(CommandContext context, ServiceState state, ServiceStart start, std::stop_token stop)
{
    const QByteArray wanted = arguments({{"state", toString(state)}, {"start", toString(start)}});
    return Exchange::ask(changing(Operation::ServiceSet, context, wanted), std::move(stop));
}

ServerDriver::Answer<AgentReply> ServerDriver::putFile(CommandContext context, QString path, QByteArray bytes, std::stop_token stop)
{
    const QByteArray file = arguments({{"path", path}, {"data", bytes.toBase64().toStdString()}, {"sha256", sha256Hex(bytes)}});
    return Exchange::ask(changing(Operation::FilesPut, context, file), std::move(stop));
}

} // namespace swingbridge
