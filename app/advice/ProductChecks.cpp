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

PreflightCheck judgeListedBuild(const CheckDraft &draft, const SupportedBuild &build, bool isLeftBehind, const QDate &today)
{
    if (build.isWithdrawn) {
        const AdviceText seen(QT_TRANSLATE_NOOP("AdviceText", "Build %1 was withdrawn by its vendor."), {build.version});
        const AdviceText remedy(QT_TRANSLATE_NOOP("AdviceText", "Uninstall it and install the current build."));
        return isLeftBehind ? draft.warning(seen, remedy) : draft.blocker(seen, remedy);
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

PreflightCheck checkSupport(const ServerFacts &facts, const QDateTime &now)
{
    const CheckDraft draft("support", PreflightGroup::Product, QT_TRANSLATE_NOOP("AdviceText", "Version and support"),
                           QT_TRANSLATE_NOOP("AdviceText", "A build past its end of support stops synchronizing sooner or later, and nobody helps."),
                           "adsync.md 9", facts);
    const SupportedBuilds &known = SupportedBuilds::known();
    const QString version = facts.engineVersion();
    if (version.isEmpty())
        return draft.notRead();
    const bool isActive = facts.role() == ServerRole::Active;
    if (const auto end = known.ended(BuildEnd::Of::Synchronization, version, now.date())) {
        const AdviceText seen(QT_TRANSLATE_NOOP("AdviceText", "Version %1 cannot synchronize since %2."), {version, isoDay(end->after)});
        return isActive ? draft.warning(seen, QT_TRANSLATE_NOOP("AdviceText", "Upgrade this server before or during this migration."))
                        : draft.blocker(seen, QT_TRANSLATE_NOOP("AdviceText", "Upgrade this server first: it could not take over."));
    }
    if (const auto build = known.build(version))
        return judgeListedBuild(draft, *build, isActive, now.date());
    if (compareVersions(version, known.newest()) > 0)
        return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "Version %1 is newer than the newest that this program knew on %3, %2."), {version, known.newest(), isoDay(known.asOf())}});
    return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "Version %1 is not in the table of supported builds."), {version}},
                         QT_TRANSLATE_NOOP("AdviceText", "Look the build up in the vendor's version history; plan to upgrade it."));
}

//! What is wrong with a build: the sentence for BuildTrouble::id, with %1 for its reference, and what to do.
struct TroubleText
{
    const char *id;
    const char *what;
    const char *remedy;
};
constexpr TroubleText troubleTexts[] = {
    {"privilegeEscalation", QT_TRANSLATE_NOOP("AdviceText", "A local user can raise his rights (%1)."),
     QT_TRANSLATE_NOOP("AdviceText", "Upgrade, and keep others from signing in to this server.")},
    {"entraConnectorInManager", QT_TRANSLATE_NOOP("AdviceText", "Editing the Entra connector in the Synchronization Service Manager strips its sign-in."),
     QT_TRANSLATE_NOOP("AdviceText", "Leave the properties of the Entra connector alone until this server is upgraded.")},
    {"editedServerConfig", QT_TRANSLATE_NOOP("AdviceText", "The service does not start when %1 was edited before the upgrade to this build."),
     QT_TRANSLATE_NOOP("AdviceText", "Compare that file with an untouched one before the next upgrade.")},
    {"passThroughAuthentication", QT_TRANSLATE_NOOP("AdviceText", "Switching on pass-through authentication in the vendor's wizard can fail."),
     QT_TRANSLATE_NOOP("AdviceText", "Upgrade before you switch it on.")},
};

PreflightCheck checkTroubles(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("knownTroubles", PreflightGroup::Product, QT_TRANSLATE_NOOP("AdviceText", "Known troubles of this build"),
                           QT_TRANSLATE_NOOP("AdviceText", "What is known to go wrong with a build is easier to avoid than to find."), "adsync.md 9, upgrade-paths.md 10", facts);
    const QString version = facts.engineVersion();
    if (version.isEmpty())
        return draft.notRead();
    QList<AdviceText> seen;
    QList<AdviceText> remedies;
    for (const BuildTrouble &trouble : SupportedBuilds::known().troublesOf(version)) {
        for (const TroubleText &text : troubleTexts) {
            if (trouble.id == QLatin1String(text.id)) {
                seen << AdviceText(text.what, {trouble.reference});
                remedies << AdviceText(text.remedy);
            }
        }
    }
    if (seen.isEmpty())
        return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "None is known."));
    return draft.warning(AdviceText::together(seen), AdviceText::together(remedies));
}

PreflightCheck checkVersionsAgree(const ServerFacts &facts, const QDateTime &)
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

PreflightCheck checkWizardSignIn(const ServerFacts &facts, const QDateTime &now)
{
    const CheckDraft draft("wizardSignIn", PreflightGroup::Product, QT_TRANSLATE_NOOP("AdviceText", "Sign-in in the vendor's wizard"),
                           QT_TRANSLATE_NOOP("AdviceText", "The assisted switch needs the vendor's wizard, and old builds cannot sign in there any more."),
                           "upgrade-paths.md 1 (since 2025-04-07)", facts);
    const QString version = facts.engineVersion();
    if (version.isEmpty())
        return draft.notRead();
    if (const auto end = SupportedBuilds::known().ended(BuildEnd::Of::WizardSignIn, version, now.date())) {
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "Version %1 is older than %2: its wizard cannot sign in to the cloud."), {version, end->below}},
                             QT_TRANSLATE_NOOP("AdviceText", "Use the automatic mode, or fence this server."));
    }
    return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "Version %1 can sign in to the cloud."), {version}});
}

PreflightCheck checkAutoUpgrade(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("G19", PreflightGroup::Product, QT_TRANSLATE_NOOP("AdviceText", "Automatic upgrade"),
                           QT_TRANSLATE_NOOP("AdviceText", "An upgrade that starts by itself in the middle of a switch changes the server under our hands."),
                           "adsync.md 2.4, guarded-switch.md G19", facts);
    if (!facts.autoUpgrade || facts.autoUpgrade->state == AutoUpgrade::State::Unknown)
        return draft.notRead();
    if (facts.autoUpgrade->state == AutoUpgrade::State::Disabled)
        return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "It is off."));
    return draft.pass({QT_TRANSLATE_NOOP("AdviceText", "It is %1; it is held off during the migration and put back afterwards."), {toString(facts.autoUpgrade->state)}});
}

PreflightCheck checkPrograms(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("G20", PreflightGroup::Product, QT_TRANSLATE_NOOP("AdviceText", "The vendor's programs"),
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
    using O = Operation;
    return {{{O::Identity, O::Observe}, checkSupport},
            {{O::Identity}, checkTroubles},
            {{O::Identity}, checkVersionsAgree},
            {{O::Identity}, checkWizardSignIn},
            {{O::AutoUpgradeRead}, checkAutoUpgrade},
            {{O::ProcessesRead}, checkPrograms}};
}

} // namespace swingbridge
