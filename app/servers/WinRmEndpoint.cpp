// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/WinRmEndpoint.h"

#include "async/Completion.h"
#include "servers/AgentError.h"
#include "servers/Credentials.h"

namespace swingbridge {

namespace {

constexpr int mostTries = 3;

bool isSignInRefused(const Error &error)
{
    return agentCodeOf(error) == AgentErrorCode::AuthenticationFailed;
}

//! Stops when either of two tokens does.
class EitherStop
{
public:
    EitherStop(const std::stop_token &one, const std::stop_token &other) : m_onOne(one, GiveUp(&m_source)), m_onOther(other, GiveUp(&m_source)) {}
    std::stop_token token() const { return m_source.get_token(); }

private:
    class GiveUp
    {
    public:
        explicit GiveUp(std::stop_source *source) : m_source(source) {}
        void operator()() const { m_source->request_stop(); }

    private:
        std::stop_source *m_source;
    };

    std::stop_source m_source;
    std::stop_callback<GiveUp> m_onOne;
    std::stop_callback<GiveUp> m_onOther;
};

} // namespace

//! What the calls of one endpoint share; it outlives the endpoint while a call is under way.
class WinRmEndpoint::Shared
{
public:
    Shared(ServerAddress where, TransportOptions what, AgentProgram program, std::shared_ptr<RandomSource> source)
        : address(std::move(where)), options(std::move(what)), ticket(std::move(program)), random(std::move(source)), process(processWith({})) {}

    std::shared_ptr<ProcessEndpoint> processWith(const Credential &credential) const
    {
        AgentProgram program = ticket;
        program.user = credential.user;
        program.password = credential.password;
        return std::make_shared<ProcessEndpoint>(address.text(), program, random);
    }
    AgentRequest hello() const
    {
        AgentRequest request(Operation::Hello, Guid::fromRandomBytes(random->bytes(16)));
        request.patience = ticket.helloLimit;
        return request;
    }

    ServerAddress address;
    TransportOptions options;
    AgentProgram ticket; //!< As it is started for whoever is signed in here.
    std::shared_ptr<RandomSource> random;
    std::shared_ptr<ProcessEndpoint> process;
    int generation = 0; //!< Rises with each sign-in that was accepted.
    std::shared_ptr<Completion> lastTurn;
    std::stop_source closing;
};

WinRmEndpoint::WinRmEndpoint(ServerAddress address, TransportOptions options, AgentProgram program, std::shared_ptr<RandomSource> random)
    : m_shared(std::make_shared<Shared>(std::move(address), std::move(options), std::move(program), std::move(random)))
{
}

WinRmEndpoint::~WinRmEndpoint()
{
    m_shared->closing.request_stop(); // calls under way end as cancelled
}

QCoro::Task<Result<AgentReply>> WinRmEndpoint::call(AgentRequest request, std::stop_token stop)
{
    return callSignedIn(m_shared, std::move(request), std::move(stop));
}

QString WinRmEndpoint::address() const
{
    return m_shared->address.text();
}

QCoro::Task<Result<AgentReply>> WinRmEndpoint::callSignedIn(std::shared_ptr<Shared> shared, AgentRequest request, std::stop_token stop)
{
    const EitherStop either(stop, shared->closing.get_token());
    const int generation = shared->generation;
    const auto process = shared->process; // another call may put a new one in its place meanwhile
    auto first = co_await process->call(request, either.token());
    if (first || !isSignInRefused(first.error()) || !shared->options.credentials)
        co_return first;
    const Done signedIn = co_await signIn(shared, generation, first.error(), either.token()); // nothing was sent to whoever refused
    if (!signedIn)
        co_return failure(signedIn.error());
    const auto signedInProcess = shared->process;
    auto again = co_await signedInProcess->call(request, either.token());
    co_return again;
}

QCoro::Task<Done> WinRmEndpoint::signIn(std::shared_ptr<Shared> shared, int generation, Error refusal, std::stop_token stop)
{
    const auto mine = std::make_shared<Completion>();
    const auto previous = std::exchange(shared->lastTurn, mine);
    if (previous)
        co_await previous->wait(); // a person is asked once, whoever waits for the answer
    Done outcome = done();
    if (shared->generation == generation)
        outcome = co_await tryCredentials(shared, refusal, stop);
    QMetaObject::invokeMethod(mine.get(), &Completion::complete, Qt::QueuedConnection);
    co_return outcome;
}

QCoro::Task<Done> WinRmEndpoint::tryCredentials(std::shared_ptr<Shared> shared, Error refusal, std::stop_token stop)
{
    const Error stopped = toError(AgentError(AgentErrorCode::Cancelled, QStringLiteral("not sent")), shared->address.text());
    std::optional<Credential> refused;
    for (int tries = 0; tries < mostTries; ++tries) {
        const auto found = co_await Credentials::find(shared->options.credentials, shared->address.text(), refused, stop);
        if (stop.stop_requested())
            co_return failure(stopped);
        if (!found) // the server's refusal is what happened; why nobody was asked is what to do about it
            co_return failure(found.error().remedy().isEmpty() ? refusal : refusal.withRemedy(found.error().remedy()));
        const auto process = shared->processWith(*found);
        const AgentRequest hello = shared->hello();
        const auto greeted = co_await process->call(hello, stop);
        if (stop.stop_requested())
            co_return failure(stopped);
        if (greeted) {
            shared->process = process;
            ++shared->generation;
            co_await Credentials::accept(shared->options.credentials, shared->address.text(), *found, stop);
            co_return done();
        }
        if (!isSignInRefused(greeted.error()))
            co_return failure(greeted.error());
        refusal = greeted.error();
        refused = *found;
    }
    co_return failure(refusal);
}

} // namespace swingbridge
