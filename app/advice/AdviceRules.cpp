// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/AdviceRules.h"

#include "advice/SupportedBuilds.h"

#include <QCoreApplication> // QT_TRANSLATE_NOOP

namespace swingbridge {
namespace {

using Way = UpgradeWay;
using Facts = const AdviceFacts &;
constexpr qint64 manyObjects = 100'000;  // upgrade-paths.md 1, LocalDB and "servers, objects"
constexpr qint64 dirsyncLimit = 50'000;  // mission.md U5
constexpr int longAgoMonths = 12;

const AdviceServer &subject(Facts facts)
{
    return *facts.subject();
}
bool isOlder(Facts facts, const char *than)
{
    return !subject(facts).version.isEmpty() && compareVersions(subject(facts).version, QLatin1String(than)) < 0;
}
bool isProduct(Facts facts, AdviceServer::Product product)
{
    return subject(facts).product == product;
}

// --- when a rule speaks ----------------------------------------------------------------------------
bool isSingle(Facts facts) { return facts.servers.size() == 1; }
bool isPair(Facts facts) { return facts.servers.size() > 1; }
bool isSingleSmall(Facts facts) { return isSingle(facts) && subject(facts).objects.value_or(manyObjects) < manyObjects; }
bool isLarge(Facts facts) { return subject(facts).objects.value_or(0) >= manyObjects; }
bool isLargeOnLocalDb(Facts facts) { return isLarge(facts) && subject(facts).database == SystemFacts::DatabaseKind::LocalDb; }
bool wasLongAgo(Facts facts) { return subject(facts).lastUpgrade.isValid() && subject(facts).lastUpgrade.addMonths(longAgoMonths) < facts.today; }
bool isVersion1(Facts facts) { return isOlder(facts, "2.0"); }
bool hasModifiedRules(Facts facts) { return subject(facts).modifiedStandardRules.value_or(0) > 0; }
bool isOsTooOld(Facts facts) { return subject(facts).os.startsWith(QLatin1String("2012")) || subject(facts).os.startsWith(QLatin1String("2008")); }
bool wantsOther(Facts facts) { return !facts.wantedOs.isEmpty() || facts.wantsNewHardware; }
bool staysWhereItIs(Facts facts) { return !wantsOther(facts) && !isOsTooOld(facts); }
bool wants2025(Facts facts) { return facts.wantedOs == QLatin1String("2025"); }
bool isAzureAdSync(Facts facts) { return isProduct(facts, AdviceServer::Product::AzureAdSync); }
bool isSmallDirSync(Facts facts) { return isProduct(facts, AdviceServer::Product::DirSync) && subject(facts).objects.value_or(dirsyncLimit) < dirsyncLimit; }
bool isLargeDirSync(Facts facts) { return isProduct(facts, AdviceServer::Product::DirSync) && !isSmallDirSync(facts); }
bool isAutoOn(Facts facts) { return subject(facts).autoUpgrade == AutoUpgrade::State::Enabled; }
bool isAutoNotOn(Facts facts) { return !isAutoOn(facts); }
bool isTooOldForAuto(Facts facts) { return SupportedBuilds::known().ended(BuildEnd::Of::AutomaticUpgrade, subject(facts).version, facts.today).has_value(); }
bool hasRulesBlockingAuto(Facts facts) { return subject(facts).customRules.value_or(0) > 0 && isOlder(facts, "2.2.1.0"); }
bool isWithdrawn(Facts facts)
{
    const auto build = SupportedBuilds::known().build(subject(facts).version);
    return build && build->isWithdrawn;
}
bool isSingleWithdrawn(Facts facts) { return isSingle(facts) && isWithdrawn(facts); }
bool isStandbyAlone(Facts facts) { return isSingle(facts) && subject(facts).role == ServerRole::Staging && isProduct(facts, AdviceServer::Product::Connect); }
bool hasAnother(Facts facts) { return !isStandbyAlone(facts); }
bool hasStoppedSynchronizing(Facts facts) { return SupportedBuilds::known().ended(BuildEnd::Of::Synchronization, subject(facts).version, facts.today).has_value(); }

// --- what fills its text ----------------------------------------------------------------------------
QStringList nothing(Facts) { return {}; }
QStringList objects(Facts facts) { return {QString::number(subject(facts).objects.value_or(0))}; }
QStringList rules(Facts facts) { return {QString::number(subject(facts).modifiedStandardRules.value_or(0))}; }
QStringList version(Facts facts) { return {subject(facts).version}; }
QStringList upgraded(Facts facts) { return {subject(facts).lastUpgrade.toString(Qt::ISODate)}; }
QStringList os(Facts facts) { return {subject(facts).os}; }
QStringList autoState(Facts facts) { return {toString(subject(facts).autoUpgrade)}; }

constexpr auto table1 = "upgrade-paths.md 1";

} // namespace

const QList<AdviceRule> &adviceRules()
{
    static const QList<AdviceRule> rulesOfPaper{
        {"pair", Way::Swing, 4, QT_TRANSLATE_NOOP("AdviceText", "There is a standby: the staging server is upgraded and checked first, and the way back stays open."), table1, isPair, nothing},
        {"singleSmall", Way::InPlace, 3, QT_TRANSLATE_NOOP("AdviceText", "One server with %1 objects: in place is preferred. There is no standby and no way back."), table1, isSingleSmall, objects},
        {"singleServer", Way::Swing, -1, QT_TRANSLATE_NOOP("AdviceText", "It needs a second server, at least while it lasts."), table1, isSingle, nothing},
        {"pairInPlace", Way::InPlace, -3, QT_TRANSLATE_NOOP("AdviceText", "It cannot be rolled back, and here is a standby that makes a way back possible."), table1, isPair, nothing},
        {"manyObjects", Way::Swing, 5, QT_TRANSLATE_NOOP("AdviceText", "%1 objects: a full cycle takes long, and meanwhile another server keeps the deltas going."), table1, isLarge, objects},
        {"manyObjects", Way::InPlace, -3, QT_TRANSLATE_NOOP("AdviceText", "%1 objects: no delta is synchronized while the full cycle lasts."), table1, isLarge, objects},
        {"localDbLimit", Way::Swing, 2, QT_TRANSLATE_NOOP("AdviceText", "LocalDB ends at 10 GB, about 100,000 objects: the new server can have a full SQL Server."), "upgrade-paths.md 1 (LocalDB)", isLargeOnLocalDb, nothing},
        {"longAgo", Way::Swing, 2, QT_TRANSLATE_NOOP("AdviceText", "The last upgrade was on %1, more than 12 months ago."), table1, wasLongAgo, upgraded},
        {"version1", Way::Swing, 4, QT_TRANSLATE_NOOP("AdviceText", "Version %1 is too far from today's for a step in place."), table1, isVersion1, version},
        {"version1", Way::Automatic, AdviceRule::excludes, QT_TRANSLATE_NOOP("AdviceText", "Version %1 is retired and does not upgrade by itself."), table1, isVersion1, version},
        {"modifiedRules", Way::Swing, 3, QT_TRANSLATE_NOOP("AdviceText", "%1 standard rules were edited: compare them on a second server before they count."), table1, hasModifiedRules, rules},
        {"modifiedRules", Way::InPlace, -2, QT_TRANSLATE_NOOP("AdviceText", "%1 edited standard rules would be reset: clone and disable them first."), table1, hasModifiedRules, rules},
        {"osTooOld", Way::OsSwing, 9, QT_TRANSLATE_NOOP("AdviceText", "Windows Server %1: a current version does not install here; a new server is needed."), table1, isOsTooOld, os},
        {"osTooOld", Way::InPlace, AdviceRule::excludes, QT_TRANSLATE_NOOP("AdviceText", "Windows Server %1: a current version does not install here."), table1, isOsTooOld, os},
        {"osTooOld", Way::Automatic, AdviceRule::excludes, QT_TRANSLATE_NOOP("AdviceText", "Windows Server %1: a current version does not install here."), table1, isOsTooOld, os},
        {"otherSystemWanted", Way::OsSwing, 9, QT_TRANSLATE_NOOP("AdviceText", "Another operating system or other hardware is wanted: a new server joins as staging and takes over."), "upgrade-paths.md 1, 1.2", wantsOther, nothing},
        {"otherSystemWanted", Way::InPlace, -6, QT_TRANSLATE_NOOP("AdviceText", "It changes neither the operating system nor the hardware."), "upgrade-paths.md 1.2", wantsOther, nothing},
        {"sameSystem", Way::OsSwing, -9, QT_TRANSLATE_NOOP("AdviceText", "No other operating system and no other hardware is wanted."), "upgrade-paths.md 1.2", staysWhereItIs, nothing},
        {"target2025", Way::OsSwing, AdviceRule::excludes, QT_TRANSLATE_NOOP("AdviceText", "Windows Server 2025 is not supported as a target; choose 2022."), "upgrade-paths.md 1.2", wants2025, nothing},
        {"azureAdSync", Way::Swing, 6, QT_TRANSLATE_NOOP("AdviceText", "Azure AD Sync is left by a swing migration only."), "upgrade-paths.md 1, 1.1 C1", isAzureAdSync, nothing},
        {"azureAdSync", Way::InPlace, AdviceRule::excludes, QT_TRANSLATE_NOOP("AdviceText", "Azure AD Sync cannot be upgraded in place."), "upgrade-paths.md 1.1 C1", isAzureAdSync, nothing},
        {"azureAdSync", Way::Automatic, AdviceRule::excludes, QT_TRANSLATE_NOOP("AdviceText", "Azure AD Sync does not upgrade by itself."), "upgrade-paths.md 1.1 C1", isAzureAdSync, nothing},
        {"dirsyncSmall", Way::DirsyncInPlace, 3, QT_TRANSLATE_NOOP("AdviceText", "DirSync with %1 objects: the installer takes it over in place."), "upgrade-paths.md 1.1 C2", isSmallDirSync, objects},
        {"dirsyncLarge", Way::DirsyncParallel, 3, QT_TRANSLATE_NOOP("AdviceText", "DirSync with 50,000 objects or more, or their number is not known: deploy in parallel."), "upgrade-paths.md 1.1 C2", isLargeDirSync, nothing},
        {"dirsyncLarge", Way::DirsyncInPlace, -3, QT_TRANSLATE_NOOP("AdviceText", "In place it takes about three hours for every 50,000 objects, without synchronization."), "mission.md U5", isLargeDirSync, nothing},
        {"autoOn", Way::Automatic, 1, QT_TRANSLATE_NOOP("AdviceText", "It is on and needs the least work, but may not bring the newest build."), table1, isAutoOn, nothing},
        {"autoOff", Way::Automatic, AdviceRule::excludes, QT_TRANSLATE_NOOP("AdviceText", "Its state is %1."), table1, isAutoNotOn, autoState},
        {"autoPair", Way::Automatic, -2, QT_TRANSLATE_NOOP("AdviceText", "It upgrades both servers when it likes, and never during a swing."), table1, isPair, nothing},
        {"autoTooOld", Way::Automatic, AdviceRule::excludes, QT_TRANSLATE_NOOP("AdviceText", "Version %1 is older than 2.3.20.0, which automatic upgrade needs."), "upgrade-paths.md 1.3", isTooOldForAuto, version},
        {"autoCustomRules", Way::Automatic, AdviceRule::excludes, QT_TRANSLATE_NOOP("AdviceText", "Custom rules block it below 2.2.1.0."), "upgrade-paths.md 1.1 C5", hasRulesBlockingAuto, nothing},
        {"withdrawn", Way::InPlace, AdviceRule::excludes, QT_TRANSLATE_NOOP("AdviceText", "Build %1 was withdrawn: it is uninstalled, not upgraded."), table1, isWithdrawn, version},
        {"withdrawn", Way::Automatic, AdviceRule::excludes, QT_TRANSLATE_NOOP("AdviceText", "Build %1 was withdrawn: it is uninstalled, not upgraded."), table1, isWithdrawn, version},
        {"withdrawn", Way::Rebuild, 6, QT_TRANSLATE_NOOP("AdviceText", "Build %1 was withdrawn: uninstall it and install the current one from the stored export."), table1, isSingleWithdrawn, version},
        {"noActive", Way::Rebuild, 6, QT_TRANSLATE_NOOP("AdviceText", "The only server is in staging mode and no other one is known: nothing is exported."), "mission.md U8", isStandbyAlone, nothing},
        {"alive", Way::Rebuild, -6, QT_TRANSLATE_NOOP("AdviceText", "It is for a dead server without a standby."), "mission.md U8", hasAnother, nothing},
        {"syncStopped", Way::Swing, 1, QT_TRANSLATE_NOOP("AdviceText", "Version %1 cannot synchronize any more: months of changes may be pending and have to be reviewed before they are exported."), "upgrade-paths.md 1 (build)", hasStoppedSynchronizing, version},
    };
    return rulesOfPaper;
}

QList<UpgradeWay> waysFor(const AdviceFacts &facts)
{
    if (isProduct(facts, AdviceServer::Product::DirSync))
        return {Way::DirsyncParallel, Way::DirsyncInPlace};
    return {Way::Swing, Way::InPlace, Way::OsSwing, Way::Automatic, Way::Rebuild};
}

} // namespace swingbridge
