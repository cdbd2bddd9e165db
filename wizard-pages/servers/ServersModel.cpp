// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ServersModel.h"

#include "migration/MigrationSession.h"
#include "migration/Workspace.h"
#include "session/SessionTopology.h"

#include <QSet>

namespace swingbridge {

ServersModel::ServersModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Servers, parent)
{
    m_addresses << workspace().setup.activeAddress;
    m_addresses += workspace().setup.stagingAddresses;
    while (m_addresses.size() < 2)
        m_addresses << QString();
}

// Two servers that were never read are read first; only then is there a pair to go on with.
QString ServersModel::deedText() const
{
    return isReady() ? QString() : tr("&Read both servers");
}

bool ServersModel::isDeedEnabled() const
{
    return isReady() || (!isBusy() && !m_addresses.contains(QString()));
}

QString ServersModel::reason() const
{
    if (m_addresses.contains(QString()))
        return tr("Name both servers first");
    return isReady() ? tr("Nothing was changed on either server") : PageModel::reason();
}

void ServersModel::enter() { } // nobody is spoken to before the person says so

void ServersModel::deed()
{
    if (isReady())
        Q_EMIT advanceRequested();
    else
        readAgain();
}

int ServersModel::serverCount() const
{
    return int(m_addresses.size());
}

QString ServersModel::address(int server) const
{
    return m_addresses.value(server);
}

void ServersModel::setAddress(int server, const QString &address)
{
    if (!mayEdit() || m_addresses.value(server) == address)
        return;
    m_addresses[server] = address.trimmed();
    settle(session()->setServers(m_addresses.first(), m_addresses.mid(1)));
}

bool ServersModel::mayEdit() const
{
    return !session()->isPaired() && !isBusy();
}

QString ServersModel::nameOf(int server) const
{
    return serverNameOf(m_addresses.value(server));
}

const ServerReading *ServersModel::reading(int server) const
{
    return workspace().reading(nameOf(server));
}

QString ServersModel::headline(int server) const
{
    const ServerReading *seen = reading(server);
    const QString name = nameOf(server);
    if (name.isEmpty())
        return server == 0 ? tr("The server that is active now") : tr("The server that shall take over");
    if (!seen || !seen->wasAsked)
        return tr("%1 is not read yet").arg(name);
    if (seen->error)
        return tr("%1 does not answer").arg(name);
    switch (seen->role()) {
    case ServerRole::Active: return tr("%1 is active").arg(name);
    case ServerRole::Staging: return tr("%1 is in staging mode").arg(name);
    case ServerRole::NotInstalled: return tr("%1 is not installed yet").arg(name);
    case ServerRole::Unknown: break;
    }
    return tr("The role of %1 is not known").arg(name);
}

QString ServersModel::age(int server) const
{
    const ServerReading *seen = reading(server);
    return seen && seen->readAt.isValid() ? tr("read %1").arg(SessionTopology::age(seen->readAt, workspace().world.clock->nowUtc())) : QString();
}

ServerFact ServersModel::fact(const QString &label, const QString &value, bool isCode)
{
    return ServerFact{label, value.isEmpty() ? tr("not known") : value, isCode};
}

QList<ServerFact> ServersModel::facts(int server) const
{
    const ServerReading *seen = reading(server);
    if (!seen || !seen->identity)
        return {};
    const ServerIdentity &identity = *seen->identity;
    QList<ServerFact> facts{fact(tr("Machine"), identity.host), fact(tr("Machine id"), identity.machineId, true)};
    if (seen->notInstalled)
        return facts << fact(tr("Product"), tr("not installed: page Import comes before Compare"));
    facts << fact(tr("Tenant"), identity.tenant) << fact(tr("Version"), seen->version()) << fact(tr("Source anchor"), seen->sourceAnchor())
          << fact(tr("Connectors"), seen->connectors.join(QStringLiteral(", ")));
    if (!seen->scheduler)
        facts << fact(tr("Scheduler"), tr("not known: the service is stopped"));
    else if (seen->scheduler->syncCycleEnabled)
        facts << fact(tr("Scheduler"), tr("on, every %n min", nullptr, int(seen->scheduler->effectiveInterval.count() / 60)));
    else
        facts << fact(tr("Scheduler"), tr("off; a stopped scheduler is not staging mode"));
    facts << fact(tr("Service account"), identity.serviceAccount) << fact(tr("Signed in as"), identity.caller);
    return facts;
}

std::optional<Error> ServersModel::serverError(int server) const
{
    const ServerReading *seen = reading(server);
    return seen ? seen->error : std::nullopt;
}

bool ServersModel::areAllRead() const
{
    for (int i = 0; i < serverCount(); ++i) {
        const ServerReading *seen = reading(i);
        if (!seen || !seen->isReachable() || !seen->identity)
            return false;
    }
    return true;
}

PairCondition ServersModel::condition(const QString &title, std::optional<bool> holds, const QString &yes, const QString &no) const
{
    const QString waits = tr("waits for both servers");
    return PairCondition{title, !holds ? waits : *holds ? yes : no, holds};
}

QList<PairCondition> ServersModel::conditions() const
{
    std::optional<bool> machines;
    std::optional<bool> tenants;
    std::optional<bool> oneActive;
    std::optional<bool> anchors;
    if (areAllRead()) {
        QSet<QString> ids;
        QSet<QString> tenantNames;
        QSet<QString> anchorNames;
        int active = 0;
        for (int i = 0; i < serverCount(); ++i) {
            const ServerReading &seen = *reading(i);
            ids << seen.identity->machineId;
            active += seen.role() == ServerRole::Active ? 1 : 0;
            if (!seen.notInstalled) {
                tenantNames << seen.tenant();
                anchorNames << seen.sourceAnchor();
            }
        }
        machines = ids.size() == serverCount();
        tenants = tenantNames.size() == 1;
        anchors = anchorNames.size() == 1;
        oneActive = active == 1;
    }
    return {condition(tr("Different machines"), machines, tr("the machine ids differ"), tr("two names, one machine")),
            condition(tr("Exactly one active"), oneActive, tr("%1 is active").arg(nameOf(0)), tr("not exactly one: see above")),
            condition(tr("Same tenant"), tenants, tr("both synchronize one tenant"), tr("they synchronize different tenants")),
            condition(tr("Same source anchor"), anchors, tr("the same attribute on both"), tr("different attributes: compare shows it"))};
}

} // namespace swingbridge
