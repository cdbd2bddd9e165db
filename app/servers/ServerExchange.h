// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/Fields.h"
#include "servers/ServerDriver.h"

namespace swingbridge {

//! One request on its way: it keeps alive whatever its coroutine needs, so that the driver may go.
//! Part of ServerDriver; a header of its own because the driver's operations fill a file.
class ServerDriver::Exchange
{
public:
    Exchange(QString server, std::shared_ptr<AgentEndpoint> endpoint, std::shared_ptr<Clock> clock, std::shared_ptr<RandomSource> random,
             AgentRequest request)
        : m_server(std::move(server)), m_endpoint(std::move(endpoint)), m_clock(std::move(clock)), m_random(std::move(random)),
          m_request(std::move(request)) {}

    const QString &server() const { return m_server; }
    QDateTime now() const { return m_clock->nowUtc(); }
    AgentRequest &request() { return m_request; }
    //! The same server, asked something else under a new operation id.
    Exchange asking(QByteArray argumentsJson) const;

    //! Asks, and lets only an answer through that belongs to the question.
    static Answer<AgentReply> ask(Exchange exchange, std::stop_token stop);

    template <typename T>
    static Answer<T> value(Exchange exchange, std::stop_token stop)
    {
        const auto reply = co_await ask(exchange, stop);
        if (!reply)
            co_return failure(reply.error());
        co_return exchange.parsed<T>(*reply, [](const Json &result) { return result.get<T>(); });
    }

    template <typename T>
    static Answer<QList<T>> list(Exchange exchange, const char *key, std::stop_token stop)
    {
        const auto reply = co_await ask(exchange, stop);
        if (!reply)
            co_return failure(reply.error());
        co_return exchange.parsed<QList<T>>(*reply, [key](const Json &result) { return fields::listAt<T>(result, key); });
    }

    //! The border where what is missing or malformed in a result stops being an exception.
    template <typename T, typename Parse>
    Result<T> parsed(const AgentReply &reply, Parse parse) const
    {
        try {
            return parse(fields::embeddedJson(reply.resultJson));
        } catch (const Json::parse_error &) { // its text would quote the reply
            return failure(garbled(QStringLiteral("the result is not JSON")));
        } catch (const std::exception &e) {
            return failure(garbled(QString::fromLatin1(e.what())));
        }
    }

    Error garbled(const QString &why) const;

private:
    Result<AgentReply> checked(Result<AgentReply> answer) const;

    QString m_server;
    std::shared_ptr<AgentEndpoint> m_endpoint;
    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<RandomSource> m_random;
    AgentRequest m_request;
};

} // namespace swingbridge
