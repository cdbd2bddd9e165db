// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/CheckDraft.h"
#include "advice/PreflightChecks.h"

#include <algorithm>

namespace swingbridge {
namespace {

CheckDraft pairDraft(const char *id, PreflightGroup group, const char *title, const char *why, const char *source, const QList<PreflightFacts> &facts)
{
    QDateTime oldest = facts.first().readAt;
    for (const PreflightFacts &server : facts)
        oldest = std::min(oldest, server.readAt);
    return CheckDraft(id, group, title, why, source, QStringLiteral("pair"), oldest);
}

bool allIdentified(const QList<PreflightFacts> &facts)
{
    return std::all_of(facts.begin(), facts.end(), [](const PreflightFacts &server) { return server.identity.has_value(); });
}

PreflightCheck checkDifferentMachines(const QList<PreflightFacts> &facts)
{
    const CheckDraft draft = pairDraft("G01", PreflightGroup::Servers, QT_TRANSLATE_NOOP("AdviceText", "Different machines"),
                                       QT_TRANSLATE_NOOP("AdviceText", "Two addresses of one machine would be demoted and promoted in one go."), "guarded-switch.md G01", facts);
    if (!allIdentified(facts))
        return draft.notRead();
    QStringList machines;
    QStringList instances;
    for (const PreflightFacts &server : facts) {
        if (machines.contains(server.identity->machineId) || (server.identity->isInstalled() && instances.contains(server.identity->instanceId))) {
            return draft.blocker({QT_TRANSLATE_NOOP("AdviceText", "%1 is the same machine or installation as another one of the pair."), {server.name}},
                                 QT_TRANSLATE_NOOP("AdviceText", "Correct the addresses."));
        }
        machines << server.identity->machineId;
        instances << server.identity->instanceId;
    }
    return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "Every address is a machine of its own."));
}

PreflightCheck checkOneActive(const QList<PreflightFacts> &facts)
{
    const CheckDraft draft = pairDraft("G04", PreflightGroup::Safety, QT_TRANSLATE_NOOP("AdviceText", "One active server"),
                                       QT_TRANSLATE_NOOP("AdviceText", "Two active servers overwrite each other in the cloud; with none, nothing is exported."), "guarded-switch.md G04", facts);
    QStringList active;
    for (const PreflightFacts &server : facts) {
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

PreflightCheck checkOneTenant(const QList<PreflightFacts> &facts)
{
    const CheckDraft draft = pairDraft("tenant", PreflightGroup::Servers, QT_TRANSLATE_NOOP("AdviceText", "Same tenant"),
                                       QT_TRANSLATE_NOOP("AdviceText", "A standby of another tenant would export these objects into the wrong cloud."), "guarded-switch.md G13", facts);
    QStringList tenants;
    for (const PreflightFacts &server : facts) {
        if (!server.identity || server.identity->tenant.isEmpty())
            return draft.notRead();
        if (!tenants.contains(server.identity->tenant, Qt::CaseInsensitive))
            tenants << server.identity->tenant;
    }
    if (tenants.size() > 1) {
        return draft.blocker({QT_TRANSLATE_NOOP("AdviceText", "The servers belong to different tenants: %1"), {tenants.join(QLatin1String(", "))}},
                             QT_TRANSLATE_NOOP("AdviceText", "Correct the addresses."));
    }
    return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "All belong to %1."), tenants});
}

PreflightCheck checkVersionOrder(const QList<PreflightFacts> &facts)
{
    const CheckDraft draft = pairDraft("versionOrder", PreflightGroup::Product, QT_TRANSLATE_NOOP("AdviceText", "Versions of the pair"),
                                       QT_TRANSLATE_NOOP("AdviceText", "A swing migration goes to the same or a newer version; the servers may differ meanwhile."), "adsync.md 9", facts);
    if (!allIdentified(facts))
        return draft.notRead();
    const auto active = std::find_if(facts.begin(), facts.end(), [](const PreflightFacts &server) { return server.role() == ServerRole::Active; });
    if (active == facts.end())
        return draft.notRead();
    const QString from = active->identity->engineVersion();
    for (const PreflightFacts &server : facts) {
        const QString to = server.identity->engineVersion();
        if (compareVersions(to, from) < 0) {
            return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "%1 has version %2, older than the active server's %3."), {server.name, to, from}},
                                 QT_TRANSLATE_NOOP("AdviceText", "Upgrade the staging server before it takes over."));
        }
    }
    return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "No staging server is older than the active server's %1."), {from}});
}

PreflightCheck askSnapshots(const QList<PreflightFacts> &facts)
{
    return pairDraft("G22", PreflightGroup::Safety, QT_TRANSLATE_NOOP("AdviceText", "Snapshots and backups"),
                     QT_TRANSLATE_NOOP("AdviceText", "A snapshot taken while a server is active boots as an active server; reverting one during a switch makes two."),
                     "guarded-switch.md G22, upgrade-paths.md 8.4", facts)
        .attest(QT_TRANSLATE_NOOP("AdviceText", "No program can see this."),
                QT_TRANSLATE_NOOP("AdviceText", "State that backups exist and that nobody will revert a snapshot during the switch."));
}

PreflightCheck askSignIn(const QList<PreflightFacts> &facts)
{
    return pairDraft("G25", PreflightGroup::Safety, QT_TRANSLATE_NOOP("AdviceText", "Cloud sign-in rehearsed"),
                     QT_TRANSLATE_NOOP("AdviceText", "A sign-in that hangs in its second factor between demotion and promotion leaves nobody active."),
                     "guarded-switch.md G25, upgrade-paths.md 8.1", facts)
        .attest(QT_TRANSLATE_NOOP("AdviceText", "No program can see this."),
                QT_TRANSLATE_NOOP("AdviceText", "Sign in today in the vendor's wizard on both servers, leave without changing anything, and state it here."));
}

} // namespace

QList<PreflightCheck> pairChecks(const QList<PreflightFacts> &facts, const QDateTime &)
{
    return {checkDifferentMachines(facts), checkOneTenant(facts), checkVersionOrder(facts), checkOneActive(facts), askSnapshots(facts), askSignIn(facts)};
}

} // namespace swingbridge
