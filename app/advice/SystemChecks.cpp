// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/CheckDraft.h"
#include "advice/PreflightChecks.h"

#include <QLocale>

#include <algorithm>

namespace swingbridge {
namespace {

constexpr qint64 gigabyte = 1024LL * 1024 * 1024;
constexpr int dotNet472 = 461808; // upgrade-paths.md 10
constexpr int dotNet48 = 528040;

QString size(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

PreflightCheck checkOs(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("os", PreflightGroup::System, QT_TRANSLATE_NOOP("AdviceText", "Operating system"),
                           QT_TRANSLATE_NOOP("AdviceText", "The product is supported on Windows Server 2016 to 2022 with a desktop, as a member of the domain."),
                           "adsync.md 9, upgrade-paths.md 1.2", facts);
    if (!facts.system || facts.system->osName.isEmpty())
        return draft.notRead();
    const SystemFacts &system = *facts.system;
    const bool isActive = facts.role() == ServerRole::Active;
    const AdviceText seen(QT_TRANSLATE_NOOP("AdviceText", "%1, build %2."), {system.osName, system.osBuild});
    if (system.osRelease == QLatin1String("2025")) {
        const AdviceText mend(QT_TRANSLATE_NOOP("AdviceText", "Use Windows Server 2022; where the product already runs on 2025, install KB5070773 or later."));
        return isActive ? draft.warning(seen, mend) : draft.waivableBlocker(seen, mend);
    }
    if (system.serverCore.value_or(false) || !system.domainJoined.value_or(true)) {
        return draft.blocker({QT_TRANSLATE_NOOP("AdviceText", "%1 has no desktop or is not a member of a domain."), {system.osName}},
                             QT_TRANSLATE_NOOP("AdviceText", "Use a domain member with the desktop experience."));
    }
    if (QStringList{QStringLiteral("2016"), QStringLiteral("2019"), QStringLiteral("2022")}.contains(system.osRelease))
        return draft.pass(seen);
    const AdviceText mend(QT_TRANSLATE_NOOP("AdviceText", "Move to a server with Windows Server 2022 by a swing migration."));
    return isActive ? draft.warning(seen, mend) : draft.blocker(seen, mend);
}

PreflightCheck checkDotNet(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("dotNet", PreflightGroup::System, QT_TRANSLATE_NOOP("AdviceText", ".NET Framework"),
                           QT_TRANSLATE_NOOP("AdviceText", "Current builds need .NET Framework 4.7.2; 4.8 is advised."), "adsync.md 9, upgrade-paths.md 1.1 C7", facts);
    if (!facts.system || !facts.system->dotNetRelease)
        return draft.notRead();
    const AdviceText seen(QT_TRANSLATE_NOOP("AdviceText", "Version %1, release %2."), {facts.system->dotNetVersion, QString::number(*facts.system->dotNetRelease)});
    const AdviceText mend(QT_TRANSLATE_NOOP("AdviceText", "Install .NET Framework 4.8 and restart the server."));
    if (*facts.system->dotNetRelease < dotNet472)
        return draft.blocker(seen, mend);
    return *facts.system->dotNetRelease < dotNet48 ? draft.warning(seen, mend) : draft.pass(seen);
}

//! True when \a value forbids TLS 1.2: DisabledByDefault counts the other way round.
bool isForbidding(const TlsValue &value)
{
    return value.value && (value.name == QLatin1String("DisabledByDefault") ? *value.value != 0 : *value.value == 0);
}

PreflightCheck checkTls(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("tls12", PreflightGroup::System, QT_TRANSLATE_NOOP("AdviceText", "TLS 1.2"),
                           QT_TRANSLATE_NOOP("AdviceText", "The cloud accepts nothing older than TLS 1.2."), "adsync.md 9, upgrade-paths.md 1.1 C8", facts);
    if (!facts.system || facts.system->tls.isEmpty())
        return draft.notRead();
    QStringList forbidding;
    QStringList missing;
    for (const TlsValue &value : facts.system->tls) {
        const QString name = value.key + QLatin1Char('\\') + value.name;
        if (isForbidding(value))
            forbidding << name;
        else if (!value.value)
            missing << name;
    }
    const AdviceText mend(QT_TRANSLATE_NOOP("AdviceText", "Set the registry values as the vendor describes and restart the server."));
    if (!forbidding.isEmpty())
        return draft.waivableBlocker({QT_TRANSLATE_NOOP("AdviceText", "Switched off by: %1"), {forbidding.join(QLatin1String(", "))}}, mend);
    const QString version = facts.identity ? facts.identity->engineVersion() : QString();
    const bool isDemanded = compareVersions(version, QStringLiteral("2.3.20.0")) >= 0 && compareVersions(version, QStringLiteral("2.4.129.0")) <= 0;
    const AdviceText absent(QT_TRANSLATE_NOOP("AdviceText", "Not set: %1"), {missing.join(QLatin1String(", "))});
    if (!missing.isEmpty())
        return isDemanded ? draft.waivableBlocker(absent, mend) : draft.warning(absent, mend);
    return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "Switched on by the registry."));
}

PreflightCheck checkDisk(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("disk", PreflightGroup::System, QT_TRANSLATE_NOOP("AdviceText", "Disk"),
                           QT_TRANSLATE_NOOP("AdviceText", "The database grows during a full import, and captures are written to the same disk."), "adsync.md 9", facts);
    if (!facts.system || !facts.system->diskFreeBytes)
        return draft.notRead();
    const AdviceText seen(QT_TRANSLATE_NOOP("AdviceText", "%1 are free."), {size(*facts.system->diskFreeBytes)});
    const AdviceText mend(QT_TRANSLATE_NOOP("AdviceText", "Make room on the system disk."));
    if (*facts.system->diskFreeBytes < 2 * gigabyte)
        return draft.waivableBlocker(seen, mend);
    return *facts.system->diskFreeBytes < 10 * gigabyte ? draft.warning(seen, mend) : draft.pass(seen);
}

PreflightCheck checkDatabase(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("database", PreflightGroup::System, QT_TRANSLATE_NOOP("AdviceText", "Database"),
                           QT_TRANSLATE_NOOP("AdviceText", "LocalDB stops at 10 GB, which is about 100,000 objects; a full database stops synchronization."),
                           "adsync.md 9, upgrade-paths.md 1", facts);
    if (!facts.system || facts.system->databaseKind == SystemFacts::DatabaseKind::Unknown)
        return draft.notRead();
    const qint64 bytes = facts.system->databaseBytes.value_or(0);
    if (facts.system->databaseKind == SystemFacts::DatabaseKind::SqlServer)
        return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "SQL Server %1, %2."), {facts.system->databaseVersion, size(bytes)}});
    const AdviceText seen(QT_TRANSLATE_NOOP("AdviceText", "LocalDB %1, %2 of 10 GB."), {facts.system->databaseVersion, size(bytes)});
    const AdviceText mend(QT_TRANSLATE_NOOP("AdviceText", "Move to a server with a full SQL Server by a swing migration."));
    if (bytes >= 19 * gigabyte / 2)
        return draft.waivableBlocker(seen, mend);
    return bytes >= 8 * gigabyte ? draft.warning(seen, mend) : draft.pass(seen);
}

PreflightCheck checkHealth(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("G17", PreflightGroup::System, QT_TRANSLATE_NOOP("AdviceText", "Health agent"),
                           QT_TRANSLATE_NOOP("AdviceText", "Without the agent nobody is told when exports fail after the switch."), "guarded-switch.md G17, upgrade-paths.md 10", facts);
    if (!facts.system)
        return draft.notRead();
    QStringList stopped;
    for (const WindowsService &service : facts.system->healthServices) {
        if (!service.isRunning())
            stopped << service.name;
    }
    const AdviceText mend(QT_TRANSLATE_NOOP("AdviceText", "Install or register the Health agent anew, or accept that there are no alerts."));
    if (facts.system->healthServices.isEmpty())
        return draft.warning(QT_TRANSLATE_NOOP("AdviceText", "It is not installed."), mend);
    if (!stopped.isEmpty())
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "Not running: %1"), {stopped.join(QLatin1String(", "))}}, mend);
    return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "It is running."));
}

PreflightCheck checkProxy(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("proxy", PreflightGroup::System, QT_TRANSLATE_NOOP("AdviceText", "Proxy"),
                           QT_TRANSLATE_NOOP("AdviceText", "The product uses the machine's proxy, not the user's; one that closes idle connections too early or wants a sign-in stops the vendor's wizard."),
                           "upgrade-paths.md 3.1, 10", facts);
    if (!facts.system)
        return draft.notRead();
    if (facts.system->proxy.isEmpty())
        return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "None: the way to the cloud is direct."));
    const AdviceText seen(QT_TRANSLATE_NOOP("AdviceText", "The way to the cloud leads over %1."), {facts.system->proxy});
    const bool isCut = facts.connectivity && std::any_of(facts.connectivity->cbegin(), facts.connectivity->cend(), [](const ConnectivityTest &test) {
        return test.target == QLatin1String("entra") && !test.ok;
    });
    return isCut ? draft.warning(seen, QT_TRANSLATE_NOOP("AdviceText", "The cloud does not answer: look at this proxy in machine.config; it has to keep idle connections for six minutes."))
                 : draft.pass(seen);
}

} // namespace

QList<ServerCheck> systemChecks()
{
    using O = Operation;
    return {{{O::SystemRead}, checkOs},
            {{O::SystemRead}, checkDotNet},
            {{O::SystemRead}, checkTls},
            {{O::SystemRead}, checkDisk},
            {{O::SystemRead}, checkDatabase},
            {{O::SystemRead}, checkHealth},
            {{O::SystemRead}, checkProxy}};
}

} // namespace swingbridge
