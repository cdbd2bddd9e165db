// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/AgentError.h"

#include "servers/AgentErrorText.h"
#include "servers/Fields.h"

namespace swingbridge {
namespace {

using Code = AgentErrorCode;

Error::Kind kindOf(Code code)
{
    switch (code) {
    case Code::Cancelled: return Error::Kind::Cancelled;
    case Code::Timeout: return Error::Kind::Timeout;
    case Code::Busy: return Error::Kind::InUse;
    case Code::AccessDenied:
    case Code::AuthenticationFailed: return Error::Kind::Unauthorised;
    case Code::BadRequest: return Error::Kind::Internal;
    case Code::Garbled:
    case Code::Unexpected:
    case Code::NotChanged:
    case Code::ChangedMoreThanOneKey:
    case Code::BadRequestHash: return Error::Kind::UnexpectedReply;
    default: return familyOf(code) == AgentErrorFamily::Transport ? Error::Kind::Unreachable : Error::Kind::Refused;
    }
}

QString detailOf(const AgentError &error)
{
    QStringList parts{toString(error.code())};
    for (const QString &part : {error.message(), error.detail()}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QLatin1String(": "));
}

} // namespace

void to_json(Json &json, const AgentError &error)
{
    json = Json::object();
    json["code"] = toString(error.code());
    json["message"] = error.message();
    json["detail"] = error.detail();
    json["retry"] = toString(error.retry());
}

void from_json(const Json &json, AgentError &error)
{
    const QString word = fields::needText(json, "code");
    const QString message = textAt(json, "message");
    const auto code = agentErrorCodeFrom(word);
    // Transport codes are ours: an agent that says "unreachable" is talking nonsense.
    if (code && familyOf(*code) != AgentErrorFamily::Transport)
        error = AgentError(*code, message, textAt(json, "detail"), retryFrom(textAt(json, "retry")));
    else
        error = AgentError(Code::Unexpected, QStringLiteral("[%1] %2").arg(word, message), textAt(json, "detail"), Retry::Unknown);
}

Error toError(const AgentError &error, const QString &serverName)
{
    return Error(kindOf(error.code()), AgentErrorText::summary(error.code(), serverName), detailOf(error), AgentErrorText::remedy(error.code()))
        .withCode(toString(error.code()));
}

Error renamed(const Error &error, const QString &serverName)
{
    const auto code = agentCodeOf(error);
    return code ? Error(error.kind(), AgentErrorText::summary(*code, serverName), error.detail(), error.remedy()).withCode(error.code()) : error;
}

std::optional<AgentErrorCode> agentCodeOf(const Error &error)
{
    return agentErrorCodeFrom(error.code());
}

} // namespace swingbridge
