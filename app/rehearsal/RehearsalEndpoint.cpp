// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/RehearsalEndpoint.h"

#include "foundation/JsonText.h"
#include "lab/SystemOfServer.h"

namespace swingbridge {

QCoro::Task<Result<AgentReply>> RehearsalEndpoint::call(AgentRequest request, std::stop_token stop)
{
    return callChecked(m_inner, m_learn, std::move(request), std::move(stop));
}

QCoro::Task<Result<AgentReply>> RehearsalEndpoint::callChecked(std::shared_ptr<AgentEndpoint> inner, Learn learn, AgentRequest request, std::stop_token stop)
{
    // The agent compares it before it acts (wrong-agent): a real one refuses whatever a rehearsal might command.
    request.agentSha256 = labAgentSha256();
    auto reply = co_await inner->call(request, stop);
    if (reply && reply->agentSha256 == labAgentSha256() && request.operation == Operation::Identity) {
        const auto identity = parseJson(reply->resultJson, QStringLiteral("identity"));
        learn(identity ? textAt(*identity, "host") : QString());
    }
    if (!reply || reply->agentSha256 == labAgentSha256())
        co_return reply;
    const AgentError refusal(AgentErrorCode::WrongAgent, QStringLiteral("a rehearsal speaks to agents of the lab only"));
    co_return failure(toError(refusal, inner->address()));
}

} // namespace swingbridge
