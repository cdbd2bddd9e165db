// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ServerExchange.h"

#include "foundation/Logging.h"

namespace swingbridge {
namespace {

//! An agent that could not read the request knows no operation id; the frame's token paired the two.
bool couldNotRead(const AgentReply &reply)
{
    return reply.error && reply.operationId.isNull()
        && (reply.error->code() == AgentErrorCode::BadRequest || reply.error->code() == AgentErrorCode::BadRequestHash);
}

} // namespace

ServerDriver::Exchange ServerDriver::Exchange::asking(QByteArray argumentsJson) const
{
    Exchange next(*this);
    next.m_request.operationId = Guid::fromRandomBytes(m_random->bytes(16));
    next.m_request.argumentsJson = std::move(argumentsJson);
    return next;
}

ServerDriver::Answer<AgentReply> ServerDriver::Exchange::ask(Exchange exchange, std::stop_token stop)
{
    qCDebug(logServers, "%s <- %s", qUtf8Printable(exchange.m_server), qUtf8Printable(exchange.m_request.text()));
    auto answer = co_await exchange.m_endpoint->call(exchange.m_request, stop);
    auto reply = exchange.checked(std::move(answer));
    if (!reply)
        qCInfo(logServers, "%s: %s: %s", qUtf8Printable(exchange.m_server), qUtf8Printable(toString(exchange.m_request.operation)),
               qUtf8Printable(reply.error().detail()));
    co_return reply;
}

Result<AgentReply> ServerDriver::Exchange::checked(Result<AgentReply> answer) const
{
    if (!answer)
        return failure(renamed(answer.error(), m_server));
    if (couldNotRead(*answer))
        return failure(toError(*answer->error, m_server));
    if (answer->operationId != m_request.operationId)
        return failure(garbled(QStringLiteral("the reply belongs to another operation")));
    if (!m_request.machineId.isEmpty() && answer->observed && answer->observed->machineId != m_request.machineId) {
        const QString detail = QStringLiteral("expected %1, answered %2").arg(m_request.machineId, answer->observed->machineId);
        return failure(toError(AgentError(AgentErrorCode::WrongServer, detail), m_server));
    }
    if (!answer->isOk())
        return failure(toError(*answer->error, m_server));
    return answer;
}

Error ServerDriver::Exchange::garbled(const QString &why) const
{
    return toError(AgentError(AgentErrorCode::Garbled, toString(m_request.operation), why), m_server);
}

} // namespace swingbridge
