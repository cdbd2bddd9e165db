// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/CheckDraft.h"
#include "advice/PreflightChecks.h"
#include "foundation/Clock.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace swingbridge {
namespace {

CheckDraft pairDraft(const char *id, PreflightGroup group, const char *title, const char *why, const char *source, const QList<ServerFacts> &facts)
{
    const QDateTime readAt = facts.isEmpty() ? QDateTime() : facts.first().readAt;
    return CheckDraft(id, group, title, why, source, QStringLiteral("pair"), readAt);
}

bool allIdentified(const QList<ServerFacts> &facts)
{
    return std::all_of(facts.begin(), facts.end(), [](const ServerFacts &server) { return server.identity.has_value(); });
}

PreflightCheck checkDifferentMachines(const QList<ServerFacts> &facts)
{
    const CheckDraft draft = pairDraft("G01", PreflightGroup::Servers, QT_TRANSLATE_NOOP("AdviceText", "Different machines"),
                                       QT_TRANSLATE_NOOP("AdviceText", "Two addresses of one machine would be demoted and promoted in one go."), "guarded-switch.md G01", facts);
    if (!allIdentified(facts))
        return draft.notRead();
    QStringList machines;
    QStringList instances;
    for (const ServerFacts &server : facts) {
        if (machines.contains(server.identity->machineId) || (server.identity->isInstalled() && instances.contains(server.identity->instanceId))) {
            return draft.blocker({QT_TRANSLATE_NOOP("AdviceText", "%1 is the same machine or installation as another one of the pair."), {server.name}},
                                 QT_TRANSLATE_NOOP("AdviceText", "Correct the addresses."));
        }
        machines << server.identity->machineId;
        instances << server.identity->instanceId;
    }
    return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "Every address is a machine of its own."));
}

PreflightCheck checkOneActive(const QList<ServerFacts> &facts)
{
    const CheckDraft draft = pairDraft("G04", PreflightGroup::Safety, QT_TRANSLATE_NOOP("AdviceText", "One active server"),
                                       QT_TRANSLATE_NOOP("AdviceText", "Two active servers overwrite each other in the cloud; with none, nothing is exported."), "guarded-switch.md G04", facts);
    QStringList active;
    for (const ServerFacts &server : facts) {
        if (server.role() == ServerRole::Active)
            active << server.name;
        else if (server.role() == ServerRole::Unknown)
            return draft.notRead();
    }
    if (active.size() > 1) {
        return draft.blocker({QT_TRANSLATE_NOOP("AdviceText", "Several servers are active: %1"), {active.join(QLatin1String(", "))}},
                             QT_TRANSLATE_NOOP("AdviceText", "Demote all but the one that shall stay active. Stopping a scheduler is not staging mode."));
    }
    if (active.isEmpty()) {
        return draft.blocker(QT_TRANSLATE_NOOP("AdviceText", "No server is active: nothing is exported at the moment."),
                             QT_TRANSLATE_NOOP("AdviceText", "Promote the server that was active last, or take the recovery path."));
    }
    return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "%1 is active, the others are in staging mode."), active});
}

PreflightCheck checkAgents(const QList<ServerFacts> &facts)
{
    const CheckDraft draft = pairDraft("G03", PreflightGroup::Servers, QT_TRANSLATE_NOOP("AdviceText", "Agents and markers"),
                                       QT_TRANSLATE_NOOP("AdviceText", "The guard against two active servers lives on the servers: both have to answer, in the same version."), "guarded-switch.md G03", facts);
    QStringList versions;
    for (const ServerFacts &server : facts) {
        if (!server.agentVersion || !server.observation)
            return draft.notRead();
        if (!versions.contains(*server.agentVersion))
            versions << *server.agentVersion;
    }
    if (versions.size() > 1) {
        return draft.blocker({QT_TRANSLATE_NOOP("AdviceText", "The agents are of different versions: %1"), {versions.join(QLatin1String(", "))}},
                             QT_TRANSLATE_NOOP("AdviceText", "Use the same version of Swingbridge for every server."));
    }
    return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "Version %1 on every server, and their markers can be read."), versions});
}

PreflightCheck checkClaims(const QList<ServerFacts> &facts)
{
    const CheckDraft draft = pairDraft("G05", PreflightGroup::Safety, QT_TRANSLATE_NOOP("AdviceText", "Claimed by others"),
                                       QT_TRANSLATE_NOOP("AdviceText", "Two people who switch at the same time undo each other's work."), "guarded-switch.md G05", facts);
    for (const ServerFacts &server : facts) {
        if (!server.observation)
            return draft.notRead();
        const auto &marker = server.observation->facts().marker;
        if (marker && marker->open && marker->isSwitchToken()) {
            return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "%1 was claimed by %2 at %3, %4."), {server.name, marker->operatorName, marker->station, toIsoUtc(marker->since)}},
                                 QT_TRANSLATE_NOOP("AdviceText", "If that was not you, speak with them; if that attempt is over, take over on page Switch."));
        }
    }
    return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "No server holds an open claim for a switch."));
}

QString anchorOf(const ServerFacts &server)
{
    return server.settings->value(QStringLiteral("Microsoft.SynchronizationOption.AnchorAttribute"));
}

QString forestsOf(const ServerFacts &server)
{
    QStringList names;
    for (const ConnectorFacts &connector : *server.connectors) {
        if (!connector.isEntra())
            names << connector.name.toLower();
    }
    names.sort();
    return names.join(QLatin1String(", "));
}

//! The first value and those that differ from it, each named once.
QStringList differing(const QList<ServerFacts> &facts, QString (*valueOf)(const ServerFacts &))
{
    QStringList values;
    for (const ServerFacts &server : facts) {
        if (!values.contains(valueOf(server), Qt::CaseInsensitive))
            values << valueOf(server);
    }
    return values;
}

PreflightCheck checkSameWorld(const QList<ServerFacts> &facts)
{
    const CheckDraft draft = pairDraft("G13", PreflightGroup::Servers, QT_TRANSLATE_NOOP("AdviceText", "Same tenant, anchor and forests"),
                                       QT_TRANSLATE_NOOP("AdviceText", "A standby of another tenant, source anchor or forest would export these objects as other objects."), "guarded-switch.md G13", facts);
    for (const ServerFacts &server : facts) {
        if (!server.identity || server.identity->tenant.isEmpty() || !server.settings || !server.connectors)
            return draft.notRead();
    }
    const auto tenants = differing(facts, [](const ServerFacts &server) { return server.identity->tenant; });
    const auto anchors = differing(facts, anchorOf);
    const auto forests = differing(facts, forestsOf);
    const AdviceText mend(QT_TRANSLATE_NOOP("AdviceText", "These servers cannot replace each other: correct the addresses, or install the staging server anew."));
    if (tenants.size() > 1)
        return draft.blocker({QT_TRANSLATE_NOOP("AdviceText", "The servers belong to different tenants: %1"), {tenants.join(QLatin1String("; "))}}, mend);
    if (anchors.size() > 1)
        return draft.blocker({QT_TRANSLATE_NOOP("AdviceText", "The servers use different source anchors: %1"), {anchors.join(QLatin1String("; "))}}, mend);
    if (forests.size() > 1)
        return draft.blocker({QT_TRANSLATE_NOOP("AdviceText", "The servers are connected to different forests: %1"), {forests.join(QLatin1String("; "))}}, mend);
    return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "%1; %2; %3"), {tenants.first(), anchors.first(), forests.first()}});
}

//! A parameter that says what a server does for the tenant, and not how it is kept (guarded-switch.md G15).
bool isFeature(const QString &name)
{
    const bool isOfOne = name.startsWith(QLatin1String("Microsoft.OptionalFeature.")) || name.startsWith(QLatin1String("Microsoft.UserSignIn."));
    return isOfOne && !name.contains(QLatin1String("AutoUpgrade")) && !name.contains(QLatin1String("ExportDeletion"));
}

PreflightCheck checkFeatures(const QList<ServerFacts> &facts)
{
    const CheckDraft draft = pairDraft("G15", PreflightGroup::Data, QT_TRANSLATE_NOOP("AdviceText", "Same features"),
                                       QT_TRANSLATE_NOOP("AdviceText", "Password hash synchronization, writeback and hybrid features stop with the switch where the staging server does not have them."),
                                       "adsync.md 2.1, guarded-switch.md G15", facts);
    QSet<QString> names;
    for (const ServerFacts &server : facts) {
        if (!server.settings)
            return draft.notRead();
        const QStringList keys = server.settings->parameters.keys();
        std::copy_if(keys.cbegin(), keys.cend(), std::inserter(names, names.end()), isFeature);
    }
    QStringList differ;
    for (const QString &name : std::as_const(names)) {
        const QString first = facts.first().settings->value(name);
        if (std::any_of(facts.cbegin(), facts.cend(), [&](const ServerFacts &server) { return server.settings->value(name) != first; }))
            differ << name.section(QLatin1Char('.'), -1);
    }
    differ.sort();
    if (!differ.isEmpty()) {
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "They differ in: %1"), {differ.join(QLatin1String(", "))}},
                             QT_TRANSLATE_NOOP("AdviceText", "Set them alike, or decide the difference on page Compare; the switch asks for it by name."));
    }
    return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "They are the same."));
}

PreflightCheck checkVersionOrder(const QList<ServerFacts> &facts)
{
    const CheckDraft draft = pairDraft("G16", PreflightGroup::Product, QT_TRANSLATE_NOOP("AdviceText", "Versions of the pair"),
                                       QT_TRANSLATE_NOOP("AdviceText", "A swing migration goes to the same or a newer version; the servers may differ meanwhile."), "adsync.md 9, guarded-switch.md G16", facts);
    if (!allIdentified(facts))
        return draft.notRead();
    const auto active = std::find_if(facts.begin(), facts.end(), [](const ServerFacts &server) { return server.role() == ServerRole::Active; });
    if (active == facts.end())
        return draft.notRead();
    const QString from = active->engineVersion();
    for (const ServerFacts &server : facts) {
        const QString to = server.engineVersion();
        if (compareVersions(to, from) < 0) {
            return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "%1 has version %2, older than the active server's %3."), {server.name, to, from}},
                                 QT_TRANSLATE_NOOP("AdviceText", "Upgrade the staging server before it takes over."));
        }
    }
    return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "No staging server is older than the active server's %1."), {from}});
}

PreflightCheck askSnapshots(const QList<ServerFacts> &facts)
{
    return pairDraft("G22", PreflightGroup::Safety, QT_TRANSLATE_NOOP("AdviceText", "Snapshots and backups"),
                     QT_TRANSLATE_NOOP("AdviceText", "A snapshot taken while a server is active boots as an active server; reverting one during a switch makes two."),
                     "guarded-switch.md G22, upgrade-paths.md 8.4", facts)
        .attest(QT_TRANSLATE_NOOP("AdviceText", "No program can see this."),
                QT_TRANSLATE_NOOP("AdviceText", "State that backups exist and that nobody will revert a snapshot during the switch."));
}

PreflightCheck askSignIn(const QList<ServerFacts> &facts)
{
    return pairDraft("G25", PreflightGroup::Safety, QT_TRANSLATE_NOOP("AdviceText", "Cloud sign-in rehearsed"),
                     QT_TRANSLATE_NOOP("AdviceText", "A sign-in that hangs in its second factor between demotion and promotion leaves nobody active."),
                     "guarded-switch.md G25, upgrade-paths.md 8.1", facts)
        .attest(QT_TRANSLATE_NOOP("AdviceText", "No program can see this."),
                QT_TRANSLATE_NOOP("AdviceText", "Sign in today in the vendor's wizard on both servers, leave without changing anything, and state it here."));
}

} // namespace

QList<PairCheck> pairChecks()
{
    using O = Operation;
    return {{{O::Identity}, checkDifferentMachines},
            {{O::Hello, O::Observe}, checkAgents},
            {{O::Identity, O::SettingsRead, O::ConnectorsList}, checkSameWorld},
            {{O::Identity, O::Observe}, checkVersionOrder},
            {{O::SettingsRead}, checkFeatures},
            {{O::Observe}, checkOneActive},
            {{O::Observe}, checkClaims},
            {{}, askSnapshots},
            {{}, askSignIn}};
}

} // namespace swingbridge
