// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Completion.h"
#include "servers/AgentEndpoint.h"

#include <QQueue>

#include <functional>

namespace swingbridge::test {

//! A server that follows a script: it says what it expects to be asked and what it answers.
//! Anything asked out of turn is an error, so the transcript is the test.
class ScriptedEndpoint final : public AgentEndpoint
{
public:
    using Answer = std::function<Result<AgentReply>(const AgentRequest &)>;

    //! The next request must be \a operation; it is answered by \a resultJson (and \a observed).
    void expect(Operation operation, QByteArray resultJson = "{}", std::optional<ObservedFacts> observed = {})
    {
        expectThen(operation, [resultJson, observed](const AgentRequest &request) -> Result<AgentReply> {
            AgentReply reply = AgentReply::success(request.operationId, resultJson);
            reply.observed = observed;
            return reply;
        });
    }
    //! The next request must be \a operation; the agent refuses it.
    void expectRefused(Operation operation, AgentErrorCode code, QString message = {})
    {
        expectThen(operation, [code, message](const AgentRequest &request) -> Result<AgentReply> {
            return AgentReply::refusal(request.operationId, AgentError(code, message));
        });
    }
    //! The next request must be \a operation; no believable answer comes.
    void expectLost(Operation operation, AgentErrorCode code = AgentErrorCode::Unreachable)
    {
        expectThen(operation, [code](const AgentRequest &) -> Result<AgentReply> {
            return failure(toError(AgentError(code), QStringLiteral("scripted")));
        });
    }
    void expectThen(Operation operation, Answer answer) { m_script.enqueue(std::make_pair(operation, std::move(answer))); }

    bool isScriptPlayed() const { return m_script.isEmpty(); }
    const QList<AgentRequest> &asked() const { return m_asked; }

    QString address() const override { return QStringLiteral("scripted:"); }
    QCoro::Task<Result<AgentReply>> call(AgentRequest request, std::stop_token stop) override
    {
        m_asked << request;
        if (m_script.isEmpty() || m_script.head().first != request.operation)
            co_return failure(Error::Kind::Internal, QStringLiteral("not in the script"), request.text());
        const Answer answer = m_script.dequeue().second;
        co_await nextTurn(); // a server never answers within the same event
        if (stop.stop_requested())
            co_return failure(toError(AgentError(AgentErrorCode::Cancelled), QStringLiteral("scripted")));
        co_return answer(request);
    }

private:
    QQueue<std::pair<Operation, Answer>> m_script;
    QList<AgentRequest> m_asked;
};

} // namespace swingbridge::test
