// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ServersModel.h"

#include "migration/Connections.h"
#include "migration/MigrationSession.h"
#include "migration/Workspace.h"
#include "session/SessionTopology.h"

#include <QLocale>
#include <QSet>

namespace swingbridge {
namespace {

constexpr int fewest = 2;
constexpr int most = 4;

} // namespace

ServersModel::ServersModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Servers, parent)
{
    const SessionSetup &setup = workspace().setup;
    m_slots << makeSlot(setup.activeAddress);
    for (const QString &address : setup.stagingAddresses)
        m_slots << makeSlot(address);
    while (m_slots.size() < fewest)
        m_slots << makeSlot(QString());
    connect(this, &PageModel::changed, this, &ServersModel::rememberPair);
}

ServerSlot *ServersModel::makeSlot(const QString &address)
{
    auto *slot = new ServerSlot(session(), address, this);
    connect(slot, &ServerSlot::addressChanged, this, &ServersModel::takeAddresses);
    connect(slot, &ServerSlot::changed, this, &PageModel::changed);
    return slot;
}

//! An address that leads nowhere is kept here, not in the migration.
void ServersModel::takeAddresses()
{
    QStringList addresses;
    for (const ServerSlot *slot : std::as_const(m_slots))
        addresses << (slot->isUsable() ? slot->address() : QString());
    settle(session()->setServers(addresses.constFirst(), addresses.mid(1)));
}

// Two servers that were never read are read first; only then is there a pair to go on with.
QString ServersModel::deedText() const
{
    if (isReady())
        return {};
    if (areAllRead())
        return tr("&Pair these servers");
    return serverCount() > fewest ? tr("&Read all servers") : tr("&Read both servers");
}

bool ServersModel::isDeedEnabled() const
{
    const bool areNamed = std::all_of(m_slots.cbegin(), m_slots.cend(), [](const ServerSlot *slot) { return slot->isUsable(); });
    return isReady() || (!isBusy() && areNamed && !isAnyTesting());
}

QString ServersModel::reason() const
{
    if (isReady())
        return tr("Nothing was changed on either server");
    for (const ServerSlot *slot : m_slots) {
        if (slot->address().isEmpty())
            return tr("Name both servers first");
        if (!slot->isUsable())
            return tr("%1 leads to no server").arg(slot->address());
    }
    return isAnyTesting() ? tr("Reading…") : PageModel::reason();
}

void ServersModel::enter() { } // nobody is spoken to before the person says so

void ServersModel::deed()
{
    if (isReady())
        Q_EMIT advanceRequested();
    else
        readAgain();
}

void ServersModel::readAnew()
{
    if (session()->isPaired()) {
        PageModel::readAnew();
        return;
    }
    for (ServerSlot *slot : std::as_const(m_slots))
        slot->test();
}

bool ServersModel::mayEdit() const
{
    return !session()->isPaired() && !isBusy();
}

bool ServersModel::mayAdd() const
{
    return mayEdit() && serverCount() < most;
}

void ServersModel::addServer()
{
    if (!mayAdd())
        return;
    m_slots << makeSlot(QString());
    Q_EMIT serversChanged();
    takeAddresses();
}

bool ServersModel::mayRemove(int server) const
{
    return mayEdit() && server >= fewest;
}

void ServersModel::removeServer(int server)
{
    if (!mayRemove(server))
        return;
    m_slots.takeAt(server)->deleteLater();
    Q_EMIT serversChanged();
    takeAddresses();
}

void ServersModel::swapServers()
{
    if (!mayEdit())
        return;
    m_slots.swapItemsAt(0, 1);
    Q_EMIT serversChanged();
    takeAddresses();
}

const QString &ServersModel::ticket() const
{
    return workspace().setup.ticket;
}

void ServersModel::setTicket(const QString &ticket)
{
    if (mayEdit())
        session()->sharedWorkspace()->setup.ticket = ticket.trimmed();
}

QString ServersModel::headline(int server) const
{
    const ServerReading *seen = m_slots.at(server)->reading();
    const QString name = m_slots.at(server)->name();
    if (name.isEmpty() && server > 1)
        return tr("Another staging server");
    if (name.isEmpty())
        return server == 0 ? tr("The server that is active now") : tr("The server that shall take over");
    if (m_slots.at(server)->isTesting())
        return tr("%1 is being read").arg(name);
    if (!seen || !seen->wasAsked)
        return tr("%1 is not read yet").arg(name);
    if (m_slots.at(server)->hostKey())
        return tr("%1 is not trusted yet").arg(name);
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
    const ServerReading *seen = m_slots.at(server)->reading();
    return seen && seen->readAt.isValid() ? tr("read %1").arg(SessionTopology::age(seen->readAt, workspace().world.clock->nowUtc())) : QString();
}

ServerFact ServersModel::fact(const QString &label, const QString &value, bool isCode)
{
    return ServerFact{label, value.isEmpty() ? tr("not known") : value, isCode};
}

QString ServersModel::schedulerText(const ServerReading &reading)
{
    if (!reading.scheduler)
        return tr("not known: the service is stopped");
    if (!reading.scheduler->syncCycleEnabled)
        return tr("off; a stopped scheduler is not staging mode");
    return tr("on, every %n min", nullptr, int(reading.scheduler->effectiveInterval.count() / 60));
}

QList<ServerFact> ServersModel::facts(int server) const
{
    const ServerReading *seen = m_slots.at(server)->reading();
    if (!seen || !seen->identity)
        return {};
    const ServerIdentity &identity = *seen->identity;
    const QString machine = identity.domain.isEmpty() ? identity.host : identity.host + u'.' + identity.domain;
    QList<ServerFact> facts{fact(tr("Machine"), machine), fact(tr("Machine id"), identity.machineId, true)};
    if (seen->notInstalled)
        return facts << fact(tr("Product"), tr("not installed: page Import comes before Compare"));
    facts << fact(tr("Tenant"), identity.tenant) << fact(tr("Version"), seen->version()) << fact(tr("Source anchor"), seen->sourceAnchor())
          << fact(tr("Connectors"), seen->connectors.join(QStringLiteral(", "))) << fact(tr("Scheduler"), schedulerText(*seen))
          << fact(tr("Last run"), seen->lastSync.isValid() ? QLocale().toString(seen->lastSync.toLocalTime(), QLocale::ShortFormat) : QString())
          << fact(tr("Service account"), identity.serviceAccount) << fact(tr("Signed in as"), identity.caller);
    return facts;
}

bool ServersModel::isAnyTesting() const
{
    return std::any_of(m_slots.cbegin(), m_slots.cend(), [](const ServerSlot *slot) { return slot->isTesting(); });
}

bool ServersModel::areAllRead() const
{
    return std::all_of(m_slots.cbegin(), m_slots.cend(), [](const ServerSlot *slot) {
        const ServerReading *seen = slot->reading();
        return seen && seen->isReachable() && seen->identity;
    });
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
        for (const ServerSlot *slot : m_slots) {
            const ServerReading &seen = *slot->reading();
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
            condition(tr("Exactly one active"), oneActive, tr("%1 is active").arg(m_slots.constFirst()->name()), tr("not exactly one: see above")),
            condition(tr("Same tenant"), tenants, tr("both synchronize one tenant"), tr("they synchronize different tenants")),
            condition(tr("Same source anchor"), anchors, tr("the same attribute on both"), tr("different attributes: compare shows it"))};
}

std::optional<Error> ServersModel::refusal() const
{
    const bool isOnACard = std::any_of(m_slots.cbegin(), m_slots.cend(), [](const ServerSlot *slot) { return slot->error() || slot->hostKey(); });
    return isOnACard ? std::nullopt : error();
}

bool ServersModel::mendsByDemoting() const
{
    return error() && error()->code() == QLatin1String("two-active");
}

QList<int> ServersModel::mendable() const
{
    const bool isNoneActive = error() && error()->code() == QLatin1String("none-active");
    QList<int> servers;
    for (int i = 0; i < serverCount(); ++i) {
        const ServerReading *seen = m_slots.at(i)->reading();
        const bool fits = mendsByDemoting() ? seen && seen->role() == ServerRole::Active : isNoneActive && i == 0;
        if (fits)
            servers << i;
    }
    return servers;
}

QList<SavedPair> ServersModel::savedPairs() const
{
    return mayEdit() && workspace().world.connections ? m_saved.all() : QList<SavedPair>();
}

void ServersModel::usePair(const SavedPair &pair)
{
    if (!mayEdit() || pair.servers.size() < fewest || !workspace().world.connections)
        return;
    QList<ServerSlot *> fresh;
    for (const SavedServer &server : pair.servers.mid(0, most)) {
        workspace().world.connections->setIdentityFile(server.address, server.identityFile);
        fresh << makeSlot(server.address);
    }
    m_slots.swap(fresh);
    for (ServerSlot *old : std::as_const(fresh))
        old->deleteLater(); // its card shows it until it is taken away
    Q_EMIT serversChanged();
    takeAddresses();
}

void ServersModel::forgetPair(const SavedPair &pair)
{
    m_saved.forget(pair);
    Q_EMIT changed();
}

// Only what was seen to be a pair is offered again, and only live servers: a lab is made anew each time.
void ServersModel::rememberPair()
{
    if (m_isRemembered || !isReady() || !workspace().world.connections || workspace().world.rehearsal)
        return;
    m_isRemembered = true;
    SavedPair pair;
    for (const ServerSlot *slot : std::as_const(m_slots))
        pair.servers << SavedServer{slot->address(), slot->identityFile()};
    m_saved.remember(pair);
}

} // namespace swingbridge
