// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/SshEndpoint.h"

#include "foundation/Logging.h"
#include "servers/ProgramRun.h"
#include "servers/TransportProgram.h"
#include "servers/TransportSigns.h"

#include <QRegularExpression>

#include <algorithm>

namespace swingbridge {

namespace {

constexpr std::chrono::seconds keyscanLimit{30};

} // namespace

//! What the calls of one endpoint share; it outlives the endpoint while a call is under way.
class SshEndpoint::Shared
{
public:
    Shared(ServerAddress where, TransportOptions what, AgentProgram program, std::shared_ptr<RandomSource> random)
        : address(std::move(where)), options(std::move(what)), process(std::make_unique<ProcessEndpoint>(address.text(), std::move(program), std::move(random))) {}

    Error error(AgentErrorCode code, const QString &detail) const { return toError(AgentError(code, detail), address.text()); }

    ServerAddress address;
    TransportOptions options;
    std::unique_ptr<ProcessEndpoint> process;
    std::stop_source closing;
};

SshEndpoint::SshEndpoint(ServerAddress address, TransportOptions options, AgentProgram program, std::shared_ptr<RandomSource> random)
    : m_shared(std::make_shared<Shared>(std::move(address), std::move(options), std::move(program), std::move(random)))
{
}

SshEndpoint::~SshEndpoint()
{
    m_shared->closing.request_stop();
    m_shared->process.reset(); // calls under way end as cancelled
}

QCoro::Task<Result<AgentReply>> SshEndpoint::call(AgentRequest request, std::stop_token stop)
{
    return callChecked(m_shared, std::move(request), std::move(stop));
}

QString SshEndpoint::address() const
{
    return m_shared->address.text();
}

QCoro::Task<Result<AgentReply>> SshEndpoint::callChecked(std::shared_ptr<Shared> shared, AgentRequest request, std::stop_token stop)
{
    auto reply = co_await shared->process->call(request, stop);
    if (reply || agentCodeOf(reply.error()) != AgentErrorCode::HostKeyUnknown)
        co_return reply;
    const Done learnt = co_await learnHostKey(shared, stop); // ssh sent nothing to a host it does not know
    if (!learnt)
        co_return failure(learnt.error());
    if (shared->closing.stop_requested())
        co_return failure(shared->error(AgentErrorCode::Cancelled, QStringLiteral("not sent")));
    auto again = co_await shared->process->call(request, stop);
    co_return again;
}

QCoro::Task<Done> SshEndpoint::learnHostKey(std::shared_ptr<Shared> shared, std::stop_token stop)
{
    const AgentProgram keyscan = transport_program::keyscan(shared->address);
    const auto outcome = co_await ProgramRun::run(keyscan.program, keyscan.arguments, keyscanLimit, stop);
    if (outcome.wasStopped && stop.stop_requested())
        co_return failure(shared->error(AgentErrorCode::Cancelled, QStringLiteral("while the host key was fetched")));
    const QList<HostKey> keys = hostKeysIn(outcome.output);
    const QString said = QString::fromUtf8(outcome.errorOutput).trimmed();
    if (keys.isEmpty())
        co_return failure(shared->error(transportCodeIn(outcome.errorOutput).value_or(AgentErrorCode::Unreachable),
                                        outcome.wasStarted ? QStringLiteral("ssh-keyscan told no key\n") + said : QStringLiteral("ssh-keyscan could not be started")));
    const auto accepted = std::find_if(keys.begin(), keys.end(), [&](const HostKey &key) { return shared->options.acceptedHostKeys.contains(key.fingerprint()); });
    if (accepted != keys.end()) {
        qCInfo(logServers, "%s: host key %s was confirmed", qUtf8Printable(shared->address.text()), qUtf8Printable(accepted->fingerprint()));
        co_return KnownHosts(shared->options.knownHostsFile()).add(*accepted);
    }
    QStringList shown;
    for (const HostKey &key : keys)
        shown << key.fingerprint() + QStringLiteral(" (%1)").arg(QString::fromLatin1(key.type()));
    std::sort(shown.begin(), shown.end(), [](const QString &a, const QString &b) { return a.contains(QLatin1String("ed25519")) && !b.contains(QLatin1String("ed25519")); });
    const QString remedy = tr("Compare the fingerprint with the one that the server itself tells, then confirm it: on page Servers, or with --accept-host-key %1").arg(shown.constFirst().section(u' ', 0, 0));
    co_return failure(shared->error(AgentErrorCode::HostKeyUnknown, shown.join(QStringLiteral(", "))).withRemedy(remedy));
}

QStringList fingerprintsIn(const Error &error)
{
    static const QRegularExpression form(QStringLiteral("SHA256:[A-Za-z0-9+/]{43}"));
    QStringList found;
    auto matches = form.globalMatch(error.detail());
    while (matches.hasNext())
        found << matches.next().captured();
    return found;
}

} // namespace swingbridge
