// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ServerSlot.h"

#include "async/Detach.h"
#include "migration/Connections.h"
#include "migration/MigrationSession.h"
#include "migration/ServersPhase.h"
#include "migration/Workspace.h"
#include "servers/AgentError.h"
#include "servers/AgentErrorText.h"

#include <QRegularExpression>

namespace swingbridge {

using Way = ServerAddress::Way;

ServerSlot::ServerSlot(MigrationSession *session, const QString &address, QObject *parent)
    : QObject(parent), m_session(session), m_address(address), m_fields(WayFields::of(address))
{
    if (Connections *ways = connections(); ways && ways->desk())
        connect(ways->desk(), &SignInDesk::changed, this, &ServerSlot::changed);
}

Connections *ServerSlot::connections() const
{
    return m_session->workspace().world.connections.get();
}

void ServerSlot::setAddress(const QString &address)
{
    const QString wanted = address.trimmed();
    if (!mayEdit() || wanted == m_address)
        return;
    m_fields = WayFields::of(wanted, m_fields.way);
    moveTo(wanted);
}

void ServerSlot::setFields(const WayFields &fields)
{
    if (!mayEdit() || fields == m_fields)
        return;
    m_fields = fields;
    moveTo(fields.address());
}

// What was said of the way to the old place counts for the new one too: it is mostly the next letter of a name.
void ServerSlot::moveTo(const QString &address)
{
    if (connections())
        connections()->setIdentityFile(address, identityFile());
    m_scope.cancel();
    m_isTesting = false;
    m_isKeyDeclined = false;
    m_address = address;
    Q_EMIT addressChanged();
    Q_EMIT changed();
}

QList<Way> ServerSlot::ways() const
{
    QList<Way> ways{Way::Lab};
    if (!m_session->workspace().world.rehearsal)
        ways = {Way::Ssh, Way::WinRm, Way::Local, Way::Files};
    if (!ways.contains(m_fields.way))
        ways << m_fields.way;
    return ways;
}

QString ServerSlot::wayText(Way way)
{
    switch (way) {
    case Way::Ssh: return tr("SSH");
    case Way::WinRm: return tr("WinRM");
    case Way::Local: return tr("This machine");
    case Way::Files: return tr("Offline copy in a folder");
    case Way::Lab: return tr("Server of the lab");
    }
    Q_UNREACHABLE();
}

QString ServerSlot::identityFile() const
{
    return connections() ? connections()->identityFile(m_address) : QString();
}

void ServerSlot::setIdentityFile(const QString &file)
{
    if (!connections() || file == identityFile())
        return;
    connections()->setIdentityFile(m_address, file);
    Q_EMIT changed();
}

bool ServerSlot::mayEdit() const
{
    return !m_session->isPaired() && !m_session->isBusy();
}

bool ServerSlot::takesIdentityFile() const
{
    return connections() && m_fields.way == Way::Ssh && !m_session->isBusy();
}

bool ServerSlot::isUsable() const
{
    return ServerAddress::parse(m_address).has_value();
}

std::optional<Error> ServerSlot::addressError() const
{
    const auto address = ServerAddress::parse(m_address);
    return m_address.isEmpty() || address ? std::nullopt : std::optional<Error>(address.error());
}

QString ServerSlot::name() const
{
    return isUsable() ? serverNameOf(m_address) : QString();
}

void ServerSlot::test()
{
    if (m_isTesting || m_session->isBusy() || !isUsable())
        return;
    m_isTesting = true;
    m_isKeyDeclined = false;
    Q_EMIT changed();
    detach(testNow(this, m_session->sharedWorkspace(), name(), m_scope.restart()));
}

QCoro::Task<> ServerSlot::testNow(QPointer<ServerSlot> self, std::shared_ptr<Workspace> work, QString name, std::stop_token stop)
{
    co_await readOne(work, name, stop);
    if (!self || stop.stop_requested())
        co_return;
    self->m_isTesting = false;
    Q_EMIT self->changed();
}

const ServerReading *ServerSlot::reading() const
{
    const ServerReading *reading = m_session->workspace().reading(name());
    return reading && reading->address == m_address ? reading : nullptr;
}

std::optional<Error> ServerSlot::error() const
{
    if (!reading() || !reading()->error || m_isTesting || hostKey())
        return std::nullopt;
    const Error &error = *reading()->error;
    const auto code = agentCodeOf(error);
    if (code == AgentErrorCode::HostKeyUnknown)
        return error.withRemedy(tr("Nothing is sent to %1 before its key is trusted. Compare the fingerprint with the one that the server tells of itself, then test again.").arg(name()));
    if (code != AgentErrorCode::HostKeyChanged || !connections())
        return error;
    return error.withRemedy(tr("Somebody may stand between you and %1. Nothing here accepts this key. Only if you know that the server was set up anew: take its old line out of %2, then test again and compare the new key.")
                                .arg(name(), connections()->knownHostsFile()));
}

std::optional<ShownHostKey> ServerSlot::hostKey() const
{
    static const QRegularExpression form(QStringLiteral("(SHA256:[A-Za-z0-9+/]{43}) \\(([a-z0-9@.-]+)\\)"));
    if (!connections() || m_isKeyDeclined || m_isTesting || !reading() || !reading()->error
        || agentCodeOf(*reading()->error) != AgentErrorCode::HostKeyUnknown)
        return std::nullopt;
    const auto shown = form.match(reading()->error->detail()); // the strongest comes first
    if (!shown.hasMatch())
        return std::nullopt;
    ShownHostKey key;
    key.fingerprint = shown.captured(1);
    key.type = shown.captured(2);
    const QString kind = key.type.contains(QLatin1String("ed25519")) ? QStringLiteral("ed25519")
        : key.type.startsWith(QLatin1String("ecdsa"))                ? QStringLiteral("ecdsa")
                                                                     : QStringLiteral("rsa");
    key.command = QStringLiteral("ssh-keygen -lf C:\\ProgramData\\ssh\\ssh_host_%1_key.pub").arg(kind);
    return key;
}

void ServerSlot::trustHostKey()
{
    const auto key = hostKey();
    if (!key || m_session->isBusy())
        return;
    connections()->acceptHostKey(m_address, key->fingerprint);
    test();
}

void ServerSlot::declineHostKey()
{
    m_isKeyDeclined = true;
    Q_EMIT changed();
}

const CredentialQuestion *ServerSlot::signIn() const
{
    return connections() && connections()->desk() ? connections()->desk()->question(m_address) : nullptr;
}

void ServerSlot::signInAs(const QString &user, const QString &password, bool keep)
{
    if (signIn())
        connections()->desk()->answer(m_address, Credential(user, password.toUtf8(), keep));
}

void ServerSlot::declineSignIn()
{
    if (signIn())
        connections()->desk()->decline(m_address);
}

std::optional<Error> ServerSlot::notKept() const
{
    return connections() && connections()->desk() ? connections()->desk()->notKept(m_address) : std::nullopt;
}

} // namespace swingbridge
