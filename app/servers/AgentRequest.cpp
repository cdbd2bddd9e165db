// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/AgentRequest.h"

#include "servers/Fields.h"

namespace swingbridge {
namespace {

//! Keys that begin with "__" could be taken for PowerShell's type hints (agent-protocol.md, Frames).
void refuseReservedKeys(const Json &json)
{
    if (!json.is_structured())
        return;
    for (const auto &[key, value] : json.items()) {
        if (json.is_object() && key.starts_with("__"))
            throw std::runtime_error("a key begins with \"__\"");
        refuseReservedKeys(value);
    }
}

} // namespace

QString AgentRequest::text() const
{
    QString text = toString(operation);
    if (token)
        text += QStringLiteral(" token=%1 seq=%2").arg(token->counter()).arg(seq);
    if (argumentsJson != "{}")
        text += QLatin1Char(' ') + QString::fromUtf8(argumentsJson.left(400));
    return text;
}

void to_json(Json &json, const AgentRequest &request)
{
    json = Json::object();
    json["protocol"] = agentProtocol;
    json["operation"] = toString(request.operation);
    json["operationId"] = request.operationId;
    json["deadlineSeconds"] = fields::optionalJson(request.deadlineSeconds);
    json["arguments"] = fields::embeddedJson(request.argumentsJson);
    json["token"] = fields::optionalJson(request.token);
    json["seq"] = request.seq;
    json["machineId"] = textOrNull(request.machineId);
    json["bootId"] = textOrNull(request.bootId);
    json["agentSha256"] = textOrNull(request.agentSha256);
    json["journalHead"] = textOrNull(request.journalHead);
    json["expect"] = fields::optionalJson(request.expect);
}

void from_json(const Json &json, AgentRequest &request)
{
    refuseReservedKeys(json);
    if (fields::needInteger(json, "protocol") != agentProtocol)
        fields::throwMissing("protocol", "1");
    const auto operation = operationFrom(fields::needText(json, "operation"));
    if (!operation)
        fields::throwMissing("operation", "an operation of the protocol");
    request = AgentRequest(*operation, fields::needGuid(json, "operationId"));
    request.deadlineSeconds = fields::optionalAt<int>(json, "deadlineSeconds");
    const Json &arguments = valueAt(json, "arguments");
    request.argumentsJson = arguments.is_null() ? QByteArray("{}") : fields::bytesOf(fields::needObject(json, "arguments"));
    request.token = fields::optionalAt<SwitchToken>(json, "token");
    request.seq = int(fields::integerOr(json, "seq"));
    request.machineId = textAt(json, "machineId");
    request.bootId = textAt(json, "bootId");
    request.agentSha256 = textAt(json, "agentSha256");
    request.journalHead = textAt(json, "journalHead");
    request.expect = fields::optionalAt<Expectation>(json, "expect");
}

} // namespace swingbridge
