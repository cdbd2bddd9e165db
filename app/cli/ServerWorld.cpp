// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ServerWorld.h"

#include "cli/TerminalCredentials.h"
#include "migration/LiveWorld.h"
#include "servers/ServerAddress.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace swingbridge {

namespace {

bool isInLab(const QString &address)
{
    return address.startsWith(QLatin1String("lab:"));
}

bool areAllInLab(const QStringList &addresses)
{
    return std::all_of(addresses.begin(), addresses.end(), isInLab);
}

Result<LabWorld> openLab(const ServerWays &ways, const QString &folder, const QStringList &addresses, const QString &operatorName,
                         const QByteArray &purpose, const FaultPlan &faults)
{
    return areAllInLab(addresses) ? LabWorld::open(folder, faults, operatorName, purpose)
                                  : LabWorld::openShared(folder, faults, operatorName, purpose, ways.pace, ways.transports);
}

} // namespace

tl::expected<ServerWays, Failure> ServerWays::of(const Invocation &invocation)
{
    static const QRegularExpression fingerprint(QStringLiteral("^SHA256:[A-Za-z0-9+/]{43}$"));
    ServerWays ways;
    const auto pace = invocation.number(QStringLiteral("pace"), qint64(ways.pace));
    if (!pace)
        return tl::unexpected<Failure>(pace.error());
    ways.pace = double(std::max<qint64>(1, *pace));
    ways.transports.credentials = terminalCredentials();
    ways.transports.identityFile = invocation.value(QStringLiteral("identity"));
    ways.transports.acceptedHostKeys = invocation.values(QStringLiteral("accept-host-key"));
    for (const QString &one : std::as_const(ways.transports.acceptedHostKeys)) {
        if (!fingerprint.match(one).hasMatch())
            return tl::unexpected<Failure>(usageError(tr("%1 is no fingerprint of a host key.").arg(one), tr("Write it as ssh-keygen -l does: SHA256: and 43 characters.")));
    }
    return ways;
}

tl::expected<ServerWorld, Failure> ServerWorld::open(const Invocation &invocation, const QStringList &addresses, const QString &labFolder,
                                                     const QString &operatorName, const QByteArray &purpose, const FaultPlan &faults)
{
    const auto ways = ServerWays::of(invocation);
    if (!ways)
        return tl::unexpected<Failure>(ways.error());
    QSet<QString> names;
    for (const QString &text : addresses) {
        const auto address = ServerAddress::parse(text);
        if (!address)
            return tl::unexpected<Failure>(address.error());
        if (address->way() == ServerAddress::Way::Files)
            return tl::unexpected<Failure>(Error(Error::Kind::Refused, tr("%1 is an earlier copy in a folder; this needs a server that can be asked what it is doing now.").arg(text), {},
                                                 tr("Name the server itself. Copies are read by the settings commands.")));
        if (names.contains(address->name()))
            return tl::unexpected<Failure>(usageError(tr("Two servers are called %1.").arg(address->name()), tr("Each address is given once; behind one host name give each its port.")));
        names.insert(address->name());
    }
    if (labFolder.isEmpty() && std::any_of(addresses.begin(), addresses.end(), isInLab))
        return tl::unexpected<Failure>(usageError(tr("--lab is needed: of which lab are these servers?")));
    if (labFolder.isEmpty())
        return ServerWorld(liveWorld(ways->transports, operatorName));
    const auto lab = openLab(*ways, labFolder, addresses, operatorName, purpose, faults);
    if (!lab)
        return tl::unexpected<Failure>(Failure(lab.error()).withFile(labFolder));
    ServerWorld world(lab->world());
    world.m_lab = lab->lab();
    world.m_labFolder = labFolder;
    return world;
}

Result<SessionWorld> ServerWorld::resume(const ServerWays &ways, const std::optional<Rehearsal> &begun, const QStringList &addresses,
                                         const QString &operatorName, const QByteArray &purpose, const FaultPlan &faults)
{
    if (!begun)
        return liveWorld(ways.transports, operatorName);
    const auto lab = openLab(ways, begun->lab, addresses, operatorName, purpose, faults);
    if (!lab)
        return failure(lab.error());
    return lab->world();
}

QString ServerWorld::labFolder(const Invocation &invocation, const QStringList &addresses, const QString &otherwise)
{
    const bool wantsLab = invocation.has(QStringLiteral("lab")) || std::any_of(addresses.begin(), addresses.end(), isInLab);
    const QString folder = wantsLab ? invocation.value(QStringLiteral("lab"), otherwise) : QString();
    return folder.isEmpty() ? folder : QFileInfo(folder).absoluteFilePath();
}

Result<QByteArray> ServerWorld::rehearsal(const QString &journalFolder) const
{
    if (!m_lab)
        return QByteArray();
    return Rehearsal(m_lab->scenario().name(), m_lab->seed(), m_lab->scenario().objects(), m_labFolder).toJson(journalFolder);
}

} // namespace swingbridge
