// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ProcessEndpoint.h"

#include "async/Completion.h"
#include "async/Detach.h"
#include "foundation/Logging.h"
#include "servers/AgentSession.h"
#include "servers/Fields.h"
#include "servers/Frame.h"

namespace swingbridge {
namespace {

//! Lets the next call go on when this one ends, whichever way: at the event loop's next turn.
class Turn
{
public:
    explicit Turn(std::shared_ptr<Completion> mine) : m_mine(std::move(mine)) {}
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;
    ~Turn() { QMetaObject::invokeMethod(m_mine.get(), &Completion::complete, Qt::QueuedConnection); }

private:
    std::shared_ptr<Completion> m_mine;
};

Result<AgentReply> readReply(const QByteArray &json, const QString &address)
{
    const auto garbled = [&address](const QString &why) { return failure(toError(AgentError(AgentErrorCode::Garbled, why), address)); };
    const auto document = parseJson(json, address);
    if (!document)
        return garbled(QStringLiteral("the reply is not JSON"));
    try {
        return document->get<AgentReply>();
    } catch (const std::exception &e) {
        return garbled(QString::fromLatin1(e.what()));
    }
}

} // namespace

//! What outlives the endpoint while calls are under way.
class ProcessEndpoint::Shared
{
public:
    Shared(QString where, AgentProgram what, std::shared_ptr<RandomSource> source)
        : address(std::move(where)), program(std::move(what)), random(std::move(source)) {}

    static QCoro::Task<Result<AgentReply>> inTurn(std::shared_ptr<Shared> shared, AgentRequest request, std::stop_token stop);
    static QCoro::Task<Result<AgentReply>> alone(std::shared_ptr<Shared> shared, AgentRequest request, std::stop_token stop);
    //! The session in which the next request goes; greets first when it is not known whether sessions can be kept.
    static QCoro::Task<Result<std::shared_ptr<AgentSession>>> openSession(std::shared_ptr<Shared> shared, std::stop_token stop);
    static QCoro::Task<Result<AgentReply>> converse(std::shared_ptr<Shared> shared, std::shared_ptr<AgentSession> session, AgentRequest request,
                                                    AgentSession::Input input, std::stop_token stop);

    std::shared_ptr<AgentSession> newSession() const
    {
        auto session = std::make_shared<AgentSession>(program);
        session->start();
        return session;
    }

    //! A session whose question ended without an answer is out of step: the next one gets another process.
    void dropSpoiltSession()
    {
        if (kept && !kept->isUsable())
            detach(AgentSession::retire(std::exchange(kept, nullptr)));
    }

    QString address;
    AgentProgram program;
    std::shared_ptr<RandomSource> random;
    Session mode = Session::NotKnown;
    std::shared_ptr<AgentSession> kept;
    std::shared_ptr<Completion> lastTurn;
    std::stop_source closing;
};

QCoro::Task<Result<AgentReply>> ProcessEndpoint::Shared::converse(std::shared_ptr<Shared> shared, std::shared_ptr<AgentSession> session,
                                                                  AgentRequest request, AgentSession::Input input, std::stop_token stop)
{
    const QByteArray json = fields::bytesOf(Json(request));
    const QByteArray token = shared->random->hex(16);
    const QByteArray framed = frame::encodeRequest(json, token);
    const bool isFirst = !session->hasAnswered();
    const auto end = co_await AgentSession::ask(session, framed, token, input, request.patience, stop, shared->closing.get_token());
    // What a process says before it answers may come from the far side all the same: of a change it proves nothing.
    if (end.code && isFirst && isMutating(request.operation) && !leavesOutcomeOpen(*end.code))
        co_return failure(toError(AgentError(AgentErrorCode::Cut, end.detail), shared->address));
    if (end.code)
        co_return failure(toError(AgentError(*end.code, end.detail), shared->address));
    co_return readReply(end.json, shared->address);
}

QCoro::Task<Result<AgentReply>> ProcessEndpoint::Shared::alone(std::shared_ptr<Shared> shared, AgentRequest request, std::stop_token stop)
{
    const auto session = shared->newSession();
    const auto reply = co_await converse(shared, session, request, AgentSession::Input::Close, stop);
    detach(AgentSession::retire(session));
    co_return reply;
}

QCoro::Task<Result<std::shared_ptr<AgentSession>>> ProcessEndpoint::Shared::openSession(std::shared_ptr<Shared> shared, std::stop_token stop)
{
    if (shared->kept && shared->kept->isUsable())
        co_return std::as_const(shared->kept);
    shared->dropSpoiltSession();
    auto session = shared->newSession();
    // Every new process is greeted: what goes wrong on the way shows itself before anything is sent that could count.
    AgentRequest hello(Operation::Hello, Guid::fromRandomBytes(shared->random->bytes(16)));
    hello.patience = shared->program.helloLimit;
    const auto greeted = co_await converse(shared, session, hello, AgentSession::Input::KeepOpen, stop);
    if (!greeted) {
        detach(AgentSession::retire(session));
        if (shared->mode == Session::Kept || agentCodeOf(greeted.error()) != AgentErrorCode::Timeout)
            co_return failure(greeted.error());
        qCInfo(logServers, "%s: lines do not arrive before the end of input: single sessions", qUtf8Printable(shared->address));
        shared->mode = Session::Single;
        co_return std::shared_ptr<AgentSession>();
    }
    shared->mode = Session::Kept;
    shared->kept = session;
    co_return session;
}

QCoro::Task<Result<AgentReply>> ProcessEndpoint::Shared::inTurn(std::shared_ptr<Shared> shared, AgentRequest request, std::stop_token stop)
{
    const auto mine = std::make_shared<Completion>();
    const auto previous = std::exchange(shared->lastTurn, mine);
    const Turn turn(mine);
    if (previous)
        co_await previous->wait();
    if (stop.stop_requested() || shared->closing.stop_requested())
        co_return failure(toError(AgentError(AgentErrorCode::Cancelled, QStringLiteral("not sent")), shared->address));
    if (shared->mode != Session::Single) {
        const auto session = co_await openSession(shared, stop);
        if (!session)
            co_return failure(session.error());
        if (*session) {
            const auto reply = co_await converse(shared, *session, request, AgentSession::Input::KeepOpen, stop);
            shared->dropSpoiltSession();
            co_return reply;
        }
    }
    const auto reply = co_await alone(shared, request, stop);
    co_return reply;
}

ProcessEndpoint::ProcessEndpoint(QString address, AgentProgram program, std::shared_ptr<RandomSource> random)
    : m_shared(std::make_shared<Shared>(std::move(address), std::move(program), std::move(random)))
{
    if (m_shared->program.helloLimit.count() == 0)
        m_shared->mode = Session::Single;
}

ProcessEndpoint::~ProcessEndpoint()
{
    m_shared->closing.request_stop();
    if (m_shared->kept)
        detach(AgentSession::retire(std::exchange(m_shared->kept, nullptr)));
}

QCoro::Task<Result<AgentReply>> ProcessEndpoint::call(AgentRequest request, std::stop_token stop)
{
    if (request.operation == Operation::RunStart)
        return Shared::alone(m_shared, std::move(request), std::move(stop));
    return Shared::inTurn(m_shared, std::move(request), std::move(stop));
}

QString ProcessEndpoint::address() const
{
    return m_shared->address;
}

ProcessEndpoint::Session ProcessEndpoint::session() const
{
    return m_shared->mode;
}

} // namespace swingbridge
