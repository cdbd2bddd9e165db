// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/StandInWays.h"

#include "async/Completion.h"
#include "lab/LabEndpoint.h"
#include "servers/AgentError.h"
#include "servers/ServerAddress.h"

namespace swingbridge::test {
namespace {

//! A server that does not get as far as answering.
class NoWay final : public AgentEndpoint
{
public:
    NoWay(QString address, AgentErrorCode code, QString detail) : m_address(std::move(address)), m_code(code), m_detail(std::move(detail)) {}

    QCoro::Task<Result<AgentReply>> call(AgentRequest, std::stop_token) override
    {
        const Error error = toError(AgentError(m_code, m_detail), m_address);
        co_await nextTurn(); // a server never answers within the same event
        co_return failure(error);
    }
    QString address() const override { return m_address; }

private:
    QString m_address;
    AgentErrorCode m_code;
    QString m_detail;
};

//! A server that wants a user and a password before it answers.
class SignedInWay final : public AgentEndpoint
{
public:
    SignedInWay(QString address, std::shared_ptr<AgentEndpoint> inner, std::shared_ptr<Connections> connections)
        : m_state(std::make_shared<State>()), m_address(std::move(address)), m_inner(std::move(inner)), m_connections(std::move(connections)) {}

    QCoro::Task<Result<AgentReply>> call(AgentRequest request, std::stop_token stop) override
    {
        return signedIn(m_state, m_address, m_inner, m_connections, std::move(request), std::move(stop));
    }
    QString address() const override { return m_address; }

private:
    struct State
    {
        bool isSignedIn = false;
    };
    static QCoro::Task<Result<AgentReply>> signedIn(std::shared_ptr<State> state, QString address, std::shared_ptr<AgentEndpoint> inner,
                                                    std::shared_ptr<Connections> connections, AgentRequest request, std::stop_token stop)
    {
        CredentialQuestion question(address);
        question.canBeKept = true;
        while (!state->isSignedIn) {
            const auto typed = co_await connections->desk()->ask(question, stop);
            if (!typed)
                co_return failure(toError(AgentError(AgentErrorCode::AuthenticationFailed), address));
            question.user = typed->user;
            question.wasRefused = true;
            state->isSignedIn = typed->password->reveal() == StandInWays::password().toUtf8();
        }
        const auto reply = co_await inner->call(request, stop);
        co_return reply;
    }

    std::shared_ptr<State> m_state;
    QString m_address;
    std::shared_ptr<AgentEndpoint> m_inner;
    std::shared_ptr<Connections> m_connections;
};

std::shared_ptr<AgentEndpoint> wayTo(const ServerAddress &address, const std::shared_ptr<Lab> &lab, const std::shared_ptr<Connections> &connections)
{
    const QString &text = address.text();
    if (!lab->server(address.name()))
        return std::make_shared<NoWay>(text, AgentErrorCode::Unreachable, QStringLiteral("ssh: Could not resolve hostname"));
    if (address.host().section(u'.', 1) == QLatin1String("changed"))
        return std::make_shared<NoWay>(text, AgentErrorCode::HostKeyChanged, QStringLiteral("REMOTE HOST IDENTIFICATION HAS CHANGED"));
    const auto inner = std::make_shared<LabEndpoint>(lab, address.name(), FaultPlan());
    if (address.way() == ServerAddress::Way::WinRm)
        return std::make_shared<SignedInWay>(text, inner, connections);
    if (address.way() == ServerAddress::Way::Ssh && !connections->optionsFor(text).acceptedHostKeys.contains(StandInWays::fingerprint()))
        return std::make_shared<NoWay>(text, AgentErrorCode::HostKeyUnknown, StandInWays::fingerprint() + QStringLiteral(" (ssh-ed25519)"));
    return inner;
}

} // namespace

SessionWorld StandInWays::world(SessionWorld world, std::shared_ptr<Lab> lab, std::shared_ptr<Connections> connections)
{
    world.rehearsal = false;
    world.connections = connections;
    world.door = [lab, connections](const QString &text) -> Result<std::shared_ptr<AgentEndpoint>> {
        const auto address = ServerAddress::parse(text);
        return address ? Result<std::shared_ptr<AgentEndpoint>>(wayTo(*address, lab, connections)) : failure(address.error());
    };
    return world;
}

} // namespace swingbridge::test
