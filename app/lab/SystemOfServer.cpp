// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/SystemOfServer.h"

#include "foundation/JsonText.h"
#include "lab/ServerDisk.h"
#include "servers/ServerIdentity.h"

namespace swingbridge {

namespace {

constexpr qint64 gigabyte = 1024LL * 1024 * 1024;

QList<TlsValue> tlsValues()
{
    QList<TlsValue> values;
    for (const auto &framework : {QStringLiteral("HKLM:\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319"),
             QStringLiteral("HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\.NETFramework\\v4.0.30319")}) {
        values << TlsValue(framework, QStringLiteral("SystemDefaultTlsVersions"), 1)
               << TlsValue(framework, QStringLiteral("SchUseStrongCrypto"), 1);
    }
    for (const auto &side : {QStringLiteral("Server"), QStringLiteral("Client")}) {
        const QString key = QStringLiteral("HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\") + side;
        values << TlsValue(key, QStringLiteral("Enabled"), 1) << TlsValue(key, QStringLiteral("DisabledByDefault"), 0);
    }
    return values;
}

QString accountOf(const ServerState &state, bool isEntra)
{
    // The name of the cloud account holds the server's name; the forest's account a part of the instance id.
    return isEntra ? QStringLiteral("Sync_%1_%2@%3").arg(state.hostName(), state.instanceId.toString().left(12).remove(QLatin1Char('-')), state.tenant)
                   : QStringLiteral("CONTOSO\\MSOL_%1").arg(state.instanceId.toString().left(12).remove(QLatin1Char('-')));
}

} // namespace

QString labAgentSha256()
{
    static const QString hash = sha256Hex(QByteArray("swingbridge lab agent ") + labAgentVersion);
    return hash;
}

AgentResult<Json> identityOf(ServerDisk &disk, const QDateTime &now)
{
    const auto read = disk.state();
    if (!read)
        return tl::unexpected<AgentError>(diskError(read.error()));
    const ServerState &state = **read;
    ServerIdentity identity;
    identity.host = state.name;
    identity.domain = state.domain;
    identity.machineId = state.machineId;
    identity.bootId = state.bootId.toString();
    identity.caller = QStringLiteral("CONTOSO\\lab");
    identity.callerGroups = QStringList{QStringLiteral("Administrators"), QStringLiteral("ADSyncAdmins")};
    identity.powerShell = QStringLiteral("5.1.20348.2849");
    identity.clock = now;
    if (!state.installed)
        return Json(identity);
    identity.instanceId = state.instanceId.toString();
    identity.tenant = state.tenant;
    identity.serviceAccount = QStringLiteral("NT SERVICE\\ADSync");
    identity.connectorAccounts = QStringList{accountOf(state, false), accountOf(state, true)};
    for (const auto method : {VersionReading::Method::EngineConfiguration, VersionReading::Method::EngineFile,
             VersionReading::Method::WizardFile, VersionReading::Method::Registry})
        identity.versions << VersionReading(method, state.version);
    return Json(identity);
}

SystemFacts systemOf(const ServerState &state)
{
    SystemFacts facts;
    facts.osName = QStringLiteral("Windows Server 2022 Standard");
    facts.osRelease = QStringLiteral("2022");
    facts.osBuild = QStringLiteral("10.0.20348.2849");
    facts.serverCore = false;
    facts.domainJoined = true;
    facts.dotNetVersion = QStringLiteral("4.8");
    facts.dotNetRelease = 528449;
    facts.tls = tlsValues();
    facts.diskFreeBytes = 61 * gigabyte;
    facts.diskTotalBytes = 127 * gigabyte;
    facts.memoryBytes = 16 * gigabyte;
    if (!state.installed)
        return facts;
    const bool isLarge = state.objects > 100'000; // what LocalDB holds (adsync.md 9)
    facts.databaseKind = isLarge ? SystemFacts::DatabaseKind::SqlServer : SystemFacts::DatabaseKind::LocalDb;
    facts.databaseVersion = QStringLiteral("15.0.4382.1");
    facts.databaseBytes = 200 * 1024 * 1024 + static_cast<qint64>(state.objects) * 60 * 1024;
    facts.healthServices = QList<WindowsService>{WindowsService(QStringLiteral("AzureADConnectHealthAgent"), QStringLiteral("running"), QStringLiteral("delayed"))};
    return facts;
}

} // namespace swingbridge
