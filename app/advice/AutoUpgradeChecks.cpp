// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why automatic upgrade does not happen, code by code, and what an upgrade in place would reset: what a server alone tells.
#include "advice/CheckDraft.h"
#include "advice/PreflightChecks.h"
#include "advice/SupportedBuilds.h"
#include "foundation/Clock.h"

#include <algorithm>

namespace swingbridge {
namespace {

constexpr qint64 upgradeGigabyte = 1024LL * 1024 * 1024;
constexpr auto customRulesBlockUpTo = "2.2.1.0"; // upgrade-paths.md 1.1 C5

//! Whether what a code complains about is so at the moment; nothing: it cannot be read.
using CauseLook = std::optional<bool> (*)(const ServerFacts &facts);

//! One code of the vendor (upgrade-paths.md 5): what it means, the live look that proves it still holds, what to do.
class UpgradeCode
{
public:
    const char *code;
    const char *meaning;
    const char *remedy;
    QList<Operation> reads;
    CauseLook holds;
};

std::optional<bool> isGroupMissing(const ServerFacts &facts)
{
    const bool isThere = facts.identity && facts.identity->callerGroups.contains(QLatin1String("ADSyncAdmins"), Qt::CaseInsensitive);
    return isThere ? std::optional<bool>(false) : std::nullopt; // a caller outside of the group does not prove that there is none
}

std::optional<bool> isDiskFull(const ServerFacts &facts)
{
    return facts.system && facts.system->diskFreeBytes ? std::optional<bool>(*facts.system->diskFreeBytes < 2 * upgradeGigabyte) : std::nullopt;
}

std::optional<bool> isServiceDown(const ServerFacts &facts)
{
    const ServiceState state = facts.observation ? facts.observation->facts().serviceState : ServiceState::Unknown;
    return state == ServiceState::Unknown ? std::nullopt : std::optional<bool>(state == ServiceState::Stopped);
}

std::optional<bool> isSchedulerOff(const ServerFacts &facts)
{
    return facts.scheduler ? std::optional<bool>(!facts.scheduler->syncCycleEnabled) : std::nullopt;
}

std::optional<bool> isManagerOpen(const ServerFacts &facts)
{
    return facts.programs ? std::optional<bool>(facts.programs->manager) : std::nullopt;
}

std::optional<bool> isSomethingGoingOn(const ServerFacts &facts)
{
    const auto isIdle = facts.observation ? facts.observation->isIdle() : std::nullopt;
    if (!facts.programs || !isIdle)
        return std::nullopt;
    const auto &scheduler = facts.observation->facts().scheduler;
    return facts.programs->wizard || (!*isIdle && scheduler && !scheduler->cycleInProgress);
}

std::optional<bool> areCustomRulesInTheWay(const ServerFacts &facts)
{
    if (!facts.rules || facts.engineVersion().isEmpty())
        return std::nullopt;
    const bool hasCustom = std::any_of(facts.rules->cbegin(), facts.rules->cend(), [](const RuleFacts &rule) { return !rule.standard; });
    return hasCustom && compareVersions(facts.engineVersion(), QLatin1String(customRulesBlockUpTo)) <= 0;
}

//! An empty folder says nothing: only beside other files of the vendor is a missing one a sign.
std::optional<bool> isPersistedStateMissing(const ServerFacts &facts)
{
    if (!facts.vendorFiles || facts.vendorFiles->isEmpty())
        return std::nullopt;
    return std::none_of(facts.vendorFiles->cbegin(), facts.vendorFiles->cend(), [](const RemoteFile &file) {
        return file.path.endsWith(QLatin1String("/PersistedState.xml"), Qt::CaseInsensitive);
    });
}

std::optional<bool> isOnFullSql(const ServerFacts &facts)
{
    if (!facts.system || facts.system->databaseKind == SystemFacts::DatabaseKind::Unknown)
        return std::nullopt;
    return facts.system->databaseKind == SystemFacts::DatabaseKind::SqlServer;
}

std::optional<bool> isLocalDbLarge(const ServerFacts &facts)
{
    const auto isFull = isOnFullSql(facts);
    if (!isFull || (!*isFull && !facts.system->databaseBytes))
        return std::nullopt;
    return !*isFull && *facts.system->databaseBytes >= 8 * upgradeGigabyte;
}

std::optional<bool> cannotBeSeen(const ServerFacts &)
{
    return std::nullopt;
}

constexpr auto byHand = QT_TRANSLATE_NOOP("AdviceText", "Upgrade this server by hand: it does not upgrade by itself.");

const QList<UpgradeCode> &upgradeCodes()
{
    using O = Operation;
    static const QList<UpgradeCode> codes{
        {"UpgradeAbortedServiceIsNotRunning", QT_TRANSLATE_NOOP("AdviceText", "The service ADSync does not run."),
         QT_TRANSLATE_NOOP("AdviceText", "Start it, unless it was fenced on purpose."), {O::Observe}, isServiceDown},
        {"UpgradeAbortedSyncCycleDisabled", QT_TRANSLATE_NOOP("AdviceText", "The scheduler is off."),
         QT_TRANSLATE_NOOP("AdviceText", "Switch it on, unless a migration has borrowed it."), {O::SchedulerRead}, isSchedulerOff},
        {"UpgradeAbortedSyncExeInUse", QT_TRANSLATE_NOOP("AdviceText", "The Synchronization Service Manager is open."),
         QT_TRANSLATE_NOOP("AdviceText", "Close it on the server; look into disconnected sessions too."), {O::ProcessesRead}, isManagerOpen},
        {"UpgradeAbortedSyncOrConfigurationInProgress", QT_TRANSLATE_NOOP("AdviceText", "The vendor's wizard is open, or a run goes on outside of a cycle."),
         QT_TRANSLATE_NOOP("AdviceText", "Wait for its end, or close the wizard."), {O::ProcessesRead, O::Observe}, isSomethingGoingOn},
        {"UpgradeAbortedInsufficientDiskSpace", QT_TRANSLATE_NOOP("AdviceText", "Less than 2 GB are free."),
         QT_TRANSLATE_NOOP("AdviceText", "Make room on the system disk."), {O::SystemRead}, isDiskFull},
        {"UpgradeAbortedSecurityGroupsNotPresent", QT_TRANSLATE_NOOP("AdviceText", "The product's groups ADSyncAdmins, ADSyncOperators, ADSyncBrowse and ADSyncPasswordSet are missing."),
         QT_TRANSLATE_NOOP("AdviceText", "Create them again."), {O::Identity}, isGroupMissing},
        {"UpgradeNotSupportedCustomizedSyncRules", QT_TRANSLATE_NOOP("AdviceText", "There are custom rules, and a build up to 2.2.1.0 does not upgrade by itself then."), byHand,
         {O::RulesList, O::Identity}, areCustomRulesInTheWay},
        {"UpgradeNotSupportedInvalidPersistedState", QT_TRANSLATE_NOOP("AdviceText", "PersistedState.xml is missing: the installation is neither an Express one nor one that came from DirSync."), byHand,
         {O::FilesList}, isPersistedStateMissing},
        {"UpgradeNotSupportedNonLocalDbInstall", QT_TRANSLATE_NOOP("AdviceText", "The database is on a full SQL Server."), byHand, {O::SystemRead}, isOnFullSql},
        {"UpgradeNotSupportedLocalDbSizeExceeded", QT_TRANSLATE_NOOP("AdviceText", "The LocalDB database has 8 GB or more."),
         QT_TRANSLATE_NOOP("AdviceText", "Move to a server with a full SQL Server by a swing migration."), {O::SystemRead}, isLocalDbLarge},
        // What no reading shows is only spoken of when the server names it.
        {"UpgradeNotSupportedAADHealthUploadDisabled", QT_TRANSLATE_NOOP("AdviceText", "The upload to Health is switched off in the portal."),
         QT_TRANSLATE_NOOP("AdviceText", "Switch it on in the portal."), {}, cannotBeSeen},
        {"UpgradeAbortedCouldNotSetUpgradeMarker", QT_TRANSLATE_NOOP("AdviceText", "The upgrade could not write its mark into the registry."),
         QT_TRANSLATE_NOOP("AdviceText", "Look at the rights on the product's key in the registry."), {}, cannotBeSeen},
        {"UpgradeAbortedInsufficientDatabasePermissions", QT_TRANSLATE_NOOP("AdviceText", "The server's administrators lack rights on the database."), byHand, {}, cannotBeSeen},
        {"UpgradeAbortedServiceCanNotBeStarted", QT_TRANSLATE_NOOP("AdviceText", "The service ADSync could not be started."),
         QT_TRANSLATE_NOOP("AdviceText", "Look into the System log; mend the service's account."), {}, cannotBeSeen},
        {"UpgradeAbortedServiceCanNotBeStopped", QT_TRANSLATE_NOOP("AdviceText", "The service ADSync could not be stopped."),
         QT_TRANSLATE_NOOP("AdviceText", "Look into the System log; mend the service's account."), {}, cannotBeSeen},
    };
    return codes;
}

//! The code that the server gives as its reason; the vendor spells one of them in two ways.
QString reasonOf(const ServerFacts &facts)
{
    QString reason = facts.autoUpgrade ? facts.autoUpgrade->suspensionReason : QString();
    return reason.replace(QLatin1String("UpgradeAbortedAdSyncExeInUse"), QLatin1String("UpgradeAbortedSyncExeInUse"), Qt::CaseInsensitive);
}

bool isNamed(const UpgradeCode &code, const ServerFacts &facts)
{
    return reasonOf(facts).section(QLatin1Char('-'), 0, 0).compare(QLatin1String(code.code), Qt::CaseInsensitive) == 0;
}

PreflightCheck judgeCode(const UpgradeCode &code, const ServerFacts &facts)
{
    const CheckDraft draft(code.code, PreflightGroup::Product, code.code,
                           QT_TRANSLATE_NOOP("AdviceText", "While its cause holds, automatic upgrade stops again."), "upgrade-paths.md 5", facts);
    const auto holds = code.holds(facts);
    if (!holds && !isNamed(code, facts))
        return draft.notRead();
    if (!holds)
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "The server names it: %1. Whether it still holds cannot be read."), {QLatin1String(code.code)}}, code.remedy);
    if (*holds)
        return draft.warning(code.meaning, code.remedy);
    return draft.pass(isNamed(code, facts) ? QT_TRANSLATE_NOOP("AdviceText", "The server names it, but its cause no longer holds.")
                                           : QT_TRANSLATE_NOOP("AdviceText", "Its cause does not hold."));
}

PreflightCheck checkAutoUpgradeState(const ServerFacts &facts, const QDateTime &now)
{
    const CheckDraft draft("autoUpgrade", PreflightGroup::Product, QT_TRANSLATE_NOOP("AdviceText", "Automatic upgrade"),
                           QT_TRANSLATE_NOOP("AdviceText", "Who counts on it and is not upgraded finds out when synchronization stops."), "upgrade-paths.md 5, 1.3", facts);
    if (!facts.autoUpgrade || facts.autoUpgrade->state == AutoUpgrade::State::Unknown)
        return draft.notRead();
    if (const auto end = SupportedBuilds::known().ended(BuildEnd::Of::AutomaticUpgrade, facts.engineVersion(), now.date())) {
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "It needs %1 or newer, this is %2."), {end->below, facts.engineVersion()}}, byHand);
    }
    const QString reason = reasonOf(facts);
    switch (facts.autoUpgrade->state) {
    case AutoUpgrade::State::Disabled:
        return draft.warning(QT_TRANSLATE_NOOP("AdviceText", "It is off: a person switched it off, or a migration that is under way."),
                             QT_TRANSLATE_NOOP("AdviceText", "Unless that is wanted: Set-ADSyncAutoUpgrade -AutoUpgradeState Enabled."));
    case AutoUpgrade::State::Suspended:
        return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "The system suspended it: %1"), {reason.isEmpty() ? QStringLiteral("-") : reason}},
                             QT_TRANSLATE_NOOP("AdviceText", "Mend what the code complains about; it is tried again by itself."));
    default: return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "It is on. Not every release is offered to it."));
    }
}

PreflightCheck checkUpgradeEvents(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("autoUpgradeEvents", PreflightGroup::Product, QT_TRANSLATE_NOOP("AdviceText", "Attempts to upgrade"),
                           QT_TRANSLATE_NOOP("AdviceText", "What automatic upgrade tried stands in the Application log."), "upgrade-paths.md 5", facts);
    if (!facts.events)
        return draft.notRead();
    const auto newest = std::find_if(facts.events->cbegin(), facts.events->cend(), [](const EventRecord &event) {
        return event.id >= 300 && event.id <= 399 && event.source.endsWith(QLatin1String("Connect Upgrade"));
    });
    if (newest == facts.events->cend())
        return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "None within 30 days."));
    const AdviceText seen(QT_TRANSLATE_NOOP("AdviceText", "%1, event %2: %3"), {toIsoUtc(newest->at), QString::number(newest->id), newest->message.simplified()});
    if (newest->level == QLatin1String("information"))
        return draft.pass(seen);
    return draft.warning(seen, QT_TRANSLATE_NOOP("AdviceText", "Read the events 300 to 399 of that time in the Application log."));
}

//! A standard rule that was edited stands there twice: the untouched one switched off, the edited one under the same name (settings-json.md E25).
bool isEditedTwin(const RuleFacts &original, const RuleFacts &rule)
{
    return original.identifier != rule.identifier && original.connector == rule.connector && original.direction == rule.direction
        && rule.name.compare(original.name, Qt::CaseInsensitive) == 0;
}

PreflightCheck checkEditedRules(const ServerFacts &facts, const QDateTime &)
{
    const CheckDraft draft("editedRules", PreflightGroup::Data, QT_TRANSLATE_NOOP("AdviceText", "Edited standard rules"),
                           QT_TRANSLATE_NOOP("AdviceText", "An upgrade in place resets edited standard rules and brings deleted ones back, switched on."), "upgrade-paths.md 1, 1.1 C11, 3.5", facts);
    if (!facts.rules)
        return draft.notRead();
    QStringList edited;
    for (const RuleFacts &original : *facts.rules) {
        const bool isOff = original.standard && original.disabled;
        if (isOff && std::any_of(facts.rules->cbegin(), facts.rules->cend(), [&original](const RuleFacts &rule) { return isEditedTwin(original, rule); }))
            edited << original.name;
    }
    if (edited.isEmpty())
        return draft.pass(QT_TRANSLATE_NOOP("AdviceText", "No standard rule has an edited twin. One that was edited or deleted in its place shows only beside another server of the same build."));
    return draft.warning({QT_TRANSLATE_NOOP("AdviceText", "Edited: %1"), {edited.join(QLatin1String(", "))}},
                         QT_TRANSLATE_NOOP("AdviceText", "Clone each into a custom rule with a precedence below 100 and leave the standard rule switched off; then upgrade."));
}

} // namespace

QList<ServerCheck> aloneChecks()
{
    using O = Operation;
    return {{{O::AutoUpgradeRead, O::Identity}, checkAutoUpgradeState}, {{O::EventsRead}, checkUpgradeEvents}, {{O::RulesList}, checkEditedRules}};
}

QList<PreflightCheck> upgradeCodeChecks(const ServerFacts &facts)
{
    QList<PreflightCheck> checks;
    for (const UpgradeCode &code : upgradeCodes()) {
        if (code.reads.isEmpty() && !isNamed(code, facts))
            continue;
        PreflightCheck check = judgeCode(code, facts);
        check.readAt = facts.oldestOf(code.reads);
        checks << check;
    }
    return checks;
}

} // namespace swingbridge
