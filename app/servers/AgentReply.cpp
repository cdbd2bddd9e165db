// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/AgentReply.h"

#include "servers/AgentRequest.h"
#include "servers/Fields.h"

namespace swingbridge {
namespace {

//! Agents may write {} where there is nothing to say.
template <typename T>
std::optional<T> unlessEmpty(const Json &json, const char *key)
{
    const Json &value = valueAt(json, key);
    return value.empty() ? std::nullopt : std::optional<T>(value.get<T>());
}

} // namespace

AgentReply AgentReply::success(Guid operationId, QByteArray resultJson)
{
    AgentReply reply;
    reply.operationId = operationId;
    reply.resultJson = std::move(resultJson);
    return reply;
}

AgentReply AgentReply::refusal(Guid operationId, AgentError error)
{
    AgentReply reply;
    reply.operationId = operationId;
    reply.error = std::move(error);
    return reply;
}

void to_json(Json &json, const AgentReply &reply)
{
    Json agent = Json::object();
    agent["version"] = textOrNull(reply.agentVersion);
    agent["sha256"] = textOrNull(reply.agentSha256);
    json = Json::object();
    json["protocol"] = agentProtocol;
    json["operationId"] = reply.operationId;
    json["ok"] = reply.isOk();
    if (reply.isOk())
        json["result"] = fields::embeddedJson(reply.resultJson);
    else
        json["error"] = *reply.error;
    json["receipt"] = fields::optionalJson(reply.receipt);
    json["observed"] = fields::optionalJson(reply.observed);
    json["agent"] = agent;
}

void from_json(const Json &json, AgentReply &reply)
{
    if (fields::needInteger(json, "protocol") != agentProtocol)
        fields::throwMissing("protocol", "1");
    const Guid id = fields::needGuid(json, "operationId");
    if (fields::needBool(json, "ok"))
        reply = AgentReply::success(id, fields::bytesOf(fields::needObject(json, "result")));
    else
        reply = AgentReply::refusal(id, fields::needObject(json, "error").get<AgentError>());
    reply.receipt = unlessEmpty<Receipt>(json, "receipt");
    reply.observed = unlessEmpty<ObservedFacts>(json, "observed");
    reply.agentVersion = textAt(valueAt(json, "agent"), "version");
    reply.agentSha256 = textAt(valueAt(json, "agent"), "sha256");
}

} // namespace swingbridge
