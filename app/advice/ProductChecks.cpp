// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/CheckDraft.h"
#include "advice/PreflightChecks.h"
#include "advice/SupportedBuilds.h"

namespace swingbridge {
namespace {

constexpr int warnDaysAhead = 90;

QString isoDay(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

bool isOlder(const QString &version, const char *than)
{
    return compareVersions(version, QLatin1String(than)) < 0;
}

PreflightCheck judgeListedBuild(const CheckDraft &draft, const SupportedBuild &build, const QDate &today)
{
    if (build.isWithdrawn) {
        return draft.blocker({QT_TRANSLATE_NOOP("AdviceText", "Build %1 was withdrawn by its vendor."), {build.version}},
                             QT_TRANSLATE_NOOP("AdviceText", "Uninstall it and install the current build."));
    }
    if (!build.endOfSupport.isValid())
        return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "Version %1; no end of support is announced."), {build.version}});
    const AdviceText mend(QT_TRANSLATE_NOOP("AdviceText", "Upgrade this server before or during this migration."));
    const QStringList seen{build.version, isoDay(build.endOfSupport)};
    if (build.endOfSupport < today)
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "Version %1; its support ended on %2."), seen}, mend);
    if (today.daysTo(build.endOfSupport) <= warnDaysAhead)
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "Version %1; its support ends soon, on %2."), seen}, mend);
    return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "Version %1; supported until %2."), seen});
}

PreflightCheck checkSupport(const PreflightFacts &facts, const QDateTime &now)
{
    const CheckDraft draft("support", PreflightGroup::Product, QT_TRANSLATE_NOOP("AdviceText", "Version and support"),
                           QT_TRANSLATE_NOOP("AdviceText", "A build past its end of support stops synchronizing sooner or later, and nobody helps."),
                           "adsync.md 9", facts);
    const QString version = facts.identity ? facts.identity->engineVersion() : QString();
    if (version.isEmpty())
        return draft.notRead();
    const bool hasStopped = isOlder(version, oldestSynchronizingBuild) && now.date() > syncStopsAfter();
    if (hasStopped && facts.role() != ServerRole::Active) {
        return draft.blocker({QT_TRANSLATE_NOOP("AdviceText", "Version %1 cannot synchronize since %2; it could not take over."), {version, isoDay(syncStopsAfter())}},
                             QT_TRANSLATE_NOOP("AdviceText", "Upgrade this server first."));
    }
    if (const auto build = supportedBuild(version))
        return judgeListedBuild(draft, *build, now.date());
    if (compareVersions(version, newestKnownBuild()) > 0)
        return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "Version %1 is newer than the newest that this program knows, %2."), {version, newestKnownBuild()}});
    return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "Version %1 is not in the table of supported builds."), {version}},
                         QT_TRANSLATE_NOOP("AdviceText", "Look the build up in the vendor's version history; plan to upgrade it."));
}

PreflightCheck checkVersionsAgree(const PreflightFacts &facts, const QDateTime &)
{
    using Method = VersionReading::Method;
    const CheckDraft draft("versionReadings", PreflightGroup::Product, QT_TRANSLATE_NOOP("AdviceText", "Version readings"),
                           QT_TRANSLATE_NOOP("AdviceText", "Engine files and engine configuration are read independently; where they differ an upgrade was not finished."),
                           "adsync.md 8, upgrade-paths.md 11", facts);
    if (!facts.identity || facts.identity->versions.isEmpty())
        return draft.notRead();
    const QString configured = facts.identity->version(Method::EngineConfiguration);
    const QString files = facts.identity->version(Method::EngineFile);
    const QString wizard = facts.identity->version(Method::WizardFile);
    if (!facts.identity->engineVersionsAgree()) {
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "Engine configuration says %1, engine files say %2."), {configured, files}},
                             QT_TRANSLATE_NOOP("AdviceText", "Restart the service ADSync, then the server; if they still differ, repair the installation."));
    }
    if (compareVersions(wizard, configured) > 0) {
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "The vendor's wizard is %1, the engine %2: an upgrade was prepared and not carried out."), {wizard, configured}},
                             QT_TRANSLATE_NOOP("AdviceText", "Start the vendor's wizard and finish the upgrade, or leave it until this migration is over."));
    }
    return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "Engine files and engine configuration agree on %1."), {configured}});
}

PreflightCheck checkWizardSignIn(const PreflightFacts &facts, const QDateTime &)
{
    const CheckDraft draft("wizardSignIn", PreflightGroup::Product, QT_TRANSLATE_NOOP("AdviceText", "Sign-in in the vendor's wizard"),
                           QT_TRANSLATE_NOOP("AdviceText", "The assisted switch needs the vendor's wizard, and old builds cannot sign in there any more."),
                           "upgrade-paths.md 1 (since 2025-04-07)", facts);
    const QString version = facts.identity ? facts.identity->engineVersion() : QString();
    if (version.isEmpty())
        return draft.notRead();
    if (isOlder(version, oldestSigningInBuild)) {
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "Version %1 is older than %2: its wizard cannot sign in to the cloud."), {version, QLatin1String(oldestSigningInBuild)}},
                             QT_TRANSLATE_NOOP("AdviceText", "Use the automatic mode, or fence this server."));
    }
    return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "Version %1 can sign in to the cloud."), {version}});
}

PreflightCheck checkAutoUpgrade(const PreflightFacts &facts, const QDateTime &)
{
    const CheckDraft draft("autoUpgrade", PreflightGroup::Product, QT_TRANSLATE_NOOP("AdviceText", "Automatic upgrade"),
                           QT_TRANSLATE_NOOP("AdviceText", "An upgrade that starts by itself in the middle of a switch changes the server under our hands."),
                           "adsync.md 2.4, guarded-switch.md G19", facts);
    if (!facts.autoUpgrade || facts.autoUpgrade->state == AutoUpgrade::State::Unknown)
        return draft.notRead();
    if (facts.autoUpgrade->state == AutoUpgrade::State::Disabled)
        return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "It is off."));
    return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "It is %1; it is held off during the migration and put back afterwards."), {toString(facts.autoUpgrade->state)}});
}

PreflightCheck checkPrograms(const PreflightFacts &facts, const QDateTime &)
{
    const CheckDraft draft("programs", PreflightGroup::Product, QT_TRANSLATE_NOOP("AdviceText", "The vendor's programs"),
                           QT_TRANSLATE_NOOP("AdviceText", "While the vendor's wizard is open nothing synchronizes, and an open manager can export by hand."),
                           "adsync.md 1.6, guarded-switch.md G20", facts);
    if (!facts.programs)
        return draft.notRead();
    const QString users = facts.programs->users.join(QLatin1String(", "));
    const AdviceText mend(QT_TRANSLATE_NOOP("AdviceText", "Close it on the server; look into disconnected sessions too."));
    if (facts.programs->wizard)
        return draft.blocker({QT_TRANSLATE_NOOP("AdviceText", "The vendor's wizard is open (%1)."), {users}}, mend);
    if (facts.programs->manager)
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "The Synchronization Service Manager is open (%1)."), {users}}, mend);
    if (facts.programs->ruleEditor)
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "The Synchronization Rules Editor is open (%1)."), {users}}, mend);
    return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "None of them is open."));
}

} // namespace

QList<ServerCheck> productChecks()
{
    return {checkSupport, checkVersionsAgree, checkWizardSignIn, checkAutoUpgrade, checkPrograms};
}

} // namespace swingbridge
