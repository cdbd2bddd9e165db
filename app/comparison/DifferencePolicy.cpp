// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/DifferencePolicy.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace swingbridge {
namespace {

using A = DifferenceArea;
using S = Severity;
#define TEXT(x) QT_TRANSLATE_NOOP("swingbridge::DifferencePolicy", x)

//! The order within a class: its own row first, then the variants.
constexpr std::array rows = {
    // --- Connectors and what they cover ---
    DifferencePolicyRow{"connector.missing", "", A::Connector, S::Blocker, TEXT("%1"),
        TEXT("The staging server has no connector to %1, so every object that comes from it would be deleted in the cloud."),
        TEXT("Add the connector on the staging server, or install it again with all directories; an import cannot add one.")},
    DifferencePolicyRow{"connector.extra", "", A::Connector, S::Blocker, TEXT("%1"),
        TEXT("Only the staging server has a connector to %1, so its objects would appear in the cloud."),
        TEXT("Remove the connector on the staging server, or install it again with the directories of the active server.")},
    DifferencePolicyRow{"connector.name", "", A::Connector, S::Low, TEXT("%1"),
        TEXT("The connector to %1 has another name on the staging server; nothing is synchronized differently."),
        TEXT("Rename it if your own scripts call it by its name.")},
    DifferencePolicyRow{"connector.parameter", "", A::Connector, S::Medium, TEXT("%1: %2"),
        TEXT("The connector to %1 is set up differently: %2."),
        TEXT("Read both values and align them in the connector's properties unless the difference is meant.")},
    DifferencePolicyRow{"connector.groupFilter", "", A::Scope, S::Blocker, TEXT("Group filter of %1"),
        TEXT("The two servers filter %1 by different groups, so users outside the group would be deleted or would appear."),
        TEXT("Set the same group in Filter users and devices, or install the staging server again: the group cannot be changed later.")},
    DifferencePolicyRow{"connector.notUnderstood", "", A::Connector, S::Medium, TEXT("%1: %2"),
        TEXT("The configuration of %1 has a part, %2, that this program does not understand and that only one server has."),
        TEXT("Look at it in the connector's properties on both servers.")},

    // --- Domains and organizational units ---
    DifferencePolicyRow{"partition.missing", "", A::Scope, S::Blocker, TEXT("%1 not selected"),
        TEXT("The domain %1 is not selected on the staging server, so its objects would be deleted in the cloud."),
        TEXT("Select it in Domain and OU filtering.")},
    DifferencePolicyRow{"partition.extra", "", A::Scope, S::High, TEXT("%1 selected"),
        TEXT("The domain %1 is selected only on the staging server, so its objects would appear in the cloud."),
        TEXT("Clear it in Domain and OU filtering unless you mean to add it.")},
    DifferencePolicyRow{"ou.inclusionMissing", "", A::Scope, S::Blocker, TEXT("%1 not selected"),
        TEXT("%1 is not selected on the staging server, so its objects would be deleted in the cloud."),
        TEXT("Select it in Domain and OU filtering.")},
    DifferencePolicyRow{"ou.exclusionExtra", "", A::Scope, S::Blocker, TEXT("%1 excluded"),
        TEXT("%1 is excluded on the staging server only, so its objects would be deleted in the cloud."),
        TEXT("Select it in Domain and OU filtering.")},
    DifferencePolicyRow{"ou.exclusionMissing", "", A::Scope, S::High, TEXT("%1 not excluded"),
        TEXT("%1 is excluded on the active server but not on the staging server, so new objects would appear in the cloud."),
        TEXT("Clear it in Domain and OU filtering.")},
    DifferencePolicyRow{"ou.inclusionExtra", "", A::Scope, S::High, TEXT("%1 selected"),
        TEXT("%1 is selected only on the staging server, so new objects would appear in the cloud."),
        TEXT("Clear it in Domain and OU filtering.")},
    DifferencePolicyRow{"objectType.missing", "", A::ObjectType, S::Blocker, TEXT("%1 (%2)"),
        TEXT("The object type %1 of %2 is not selected on the staging server, so those objects would be deleted in the cloud."),
        TEXT("Select the object type in the connector's properties.")},
    DifferencePolicyRow{"objectType.extra", "", A::ObjectType, S::High, TEXT("%1 (%2)"),
        TEXT("The object type %1 of %2 is selected only on the staging server, so new objects could appear in the cloud."),
        TEXT("Clear the object type in the connector's properties.")},
    DifferencePolicyRow{"attributes.missing", "", A::AttributeSelection, S::High, TEXT("%2 (%1)"),
        TEXT("Selected on the active server but not on the staging server: %2 of %1. Rules that read them would see nothing."),
        TEXT("Select them in the properties of the connector.")},
    DifferencePolicyRow{"attributes.extra", "", A::AttributeSelection, S::High, TEXT("%2 (%1)"),
        TEXT("Selected only on the staging server: %2 of %1. Rules that read them would begin to see values."),
        TEXT("Clear them in the properties of the connector unless a rule needs them.")},
    DifferencePolicyRow{"runProfile.missing", "", A::RunProfile, S::Medium, TEXT("%1 (%2)"),
        TEXT("The run profile %1 of %2 is missing on the staging server; an import does not carry run profiles."),
        TEXT("Create it in Synchronization Service Manager if a script or a task runs it.")},
    DifferencePolicyRow{"runProfile.extra", "", A::RunProfile, S::Low, TEXT("%1 (%2)"),
        TEXT("Only the staging server has the run profile %1 of %2."),
        TEXT("No action is needed unless something runs it.")},
    DifferencePolicyRow{"runProfile.changed", "", A::RunProfile, S::Medium, TEXT("%1 (%2)"),
        TEXT("The run profile %1 of %2 has other steps on the staging server."),
        TEXT("Align its steps in Synchronization Service Manager.")},

    // --- Custom rules ---
    DifferencePolicyRow{"customRule.missing", "", A::CustomRule, S::Blocker, TEXT("%1"),
        TEXT("This custom rule is missing on the staging server, so what it does would stop."),
        TEXT("Find out why it did not arrive, then create it there.")},
    DifferencePolicyRow{"customRule.missing", "disabled", A::CustomRule, S::Low, TEXT("%1"),
        TEXT("This custom rule is missing on the staging server; on the active server it is switched off."),
        TEXT("Create it there, switched off, if you mean to keep it.")},
    DifferencePolicyRow{"customRule.extra", "", A::CustomRule, S::High, TEXT("%1"),
        TEXT("Only the staging server has this custom rule, so it would begin to act at the switch."),
        TEXT("Remove it on the staging server, or document why it is needed.")},
    DifferencePolicyRow{"customRule.extra", "disabled", A::CustomRule, S::Low, TEXT("%1"),
        TEXT("Only the staging server has this custom rule; it is switched off."),
        TEXT("Remove it on the staging server if nobody needs it.")},
    DifferencePolicyRow{"customRule.disabledState", "cameOn", A::CustomRule, S::Blocker, TEXT("%1"),
        TEXT("This custom rule is switched off on the active server but on here, a known fault of the import."),
        TEXT("Switch it off on the staging server before any export.")},
    DifferencePolicyRow{"customRule.disabledState", "wentOff", A::CustomRule, S::Blocker, TEXT("%1"),
        TEXT("This custom rule acts on the active server and is switched off on the staging server."),
        TEXT("Switch it on on the staging server.")},
    DifferencePolicyRow{"customRule.scope", "", A::CustomRule, S::Blocker, TEXT("%1"),
        TEXT("The scoping filter differs, so the rule acts on other objects on the staging server and could delete or add them in the cloud."),
        TEXT("Copy the rule of the active server to the staging server.")},
    DifferencePolicyRow{"customRule.join", "", A::CustomRule, S::Blocker, TEXT("%1"),
        TEXT("The join conditions differ, so objects could be matched to other people on the staging server."),
        TEXT("Copy the rule of the active server to the staging server.")},
    DifferencePolicyRow{"customRule.linkType", "", A::CustomRule, S::Blocker, TEXT("%1"),
        TEXT("The link type differs, so objects could appear or be lost on the staging server."),
        TEXT("Copy the rule of the active server to the staging server.")},
    DifferencePolicyRow{"customRule.objectType", "", A::CustomRule, S::Blocker, TEXT("%1"),
        TEXT("The rule connects other object types on the staging server."),
        TEXT("Copy the rule of the active server to the staging server.")},
    DifferencePolicyRow{"customRule.expression", "", A::CustomRule, S::High, TEXT("%1"),
        TEXT("The two servers compute %2 differently, which would change the values of many objects."),
        TEXT("Align the expression: copy the rule of the active server to the staging server.")},
    DifferencePolicyRow{"customRule.flow", "", A::CustomRule, S::High, TEXT("%1"),
        TEXT("The attribute flows of this rule differ: %2."),
        TEXT("Copy the rule of the active server to the staging server.")},
    DifferencePolicyRow{"customRule.precedence", "order", A::CustomRule, S::High, TEXT("%1"),
        TEXT("This rule has another rank among the rules that write %2, so another value may win."),
        TEXT("Give it the same rank on both servers.")},
    DifferencePolicyRow{"customRule.precedence", "range", A::CustomRule, S::High, TEXT("%1"),
        TEXT("This custom rule sits outside 0-99 and was moved: the product may move it again."),
        TEXT("Give it a free number below 100 on both servers.")},
    DifferencePolicyRow{"customRule.precedence", "number", A::CustomRule, S::Low, TEXT("%1"),
        TEXT("The precedence number differs, but the order among the rules that write the same attributes is the same."),
        TEXT("No action is needed.")},
    DifferencePolicyRow{"customRule.renamed", "", A::CustomRule, S::Medium, TEXT("%1"),
        TEXT("The staging server calls this rule %2; everything else in it is the same."),
        TEXT("Rename it if the names are to agree; values do not depend on it.")},
    DifferencePolicyRow{"customRule.passwordSync", "", A::CustomRule, S::High, TEXT("%1"),
        TEXT("The rule enables password hash synchronization on one server only."),
        TEXT("Copy the rule of the active server to the staging server.")},
    DifferencePolicyRow{"customRule.softDelete", "", A::CustomRule, S::Medium, TEXT("%1"),
        TEXT("The rule keeps objects for another time after they left its scope."),
        TEXT("Copy the rule of the active server to the staging server.")},
    DifferencePolicyRow{"customRule.description", "", A::CustomRule, S::Info, TEXT("%1"),
        TEXT("Only the description of the rule differs."), TEXT("No action is needed.")},
    DifferencePolicyRow{"customRule.notUnderstood", "", A::CustomRule, S::Medium, TEXT("%1"),
        TEXT("The rule has a part, %2, that this program does not understand and that only one server has."),
        TEXT("Look at the rule in the Synchronization Rules Editor on both servers.")},
    DifferencePolicyRow{"rule.noConnector", "", A::CustomRule, S::High, TEXT("%1"),
        TEXT("On one server this rule belongs to a connector that does not exist there, so it does nothing."),
        TEXT("Remove the rule, or create it for the right connector.")},

    // --- Standard rules ---
    DifferencePolicyRow{"standardRule.tag", "", A::StandardRule, S::Info, TEXT("Revised standard rules"),
        TEXT("The newer build of the staging server ships newer revisions of these standard rules."),
        TEXT("Read the release notes, run a full synchronization on the staging server and review its pending exports.")},
    DifferencePolicyRow{"standardRule.older", "", A::StandardRule, S::Blocker, TEXT("Older standard rules"),
        TEXT("The staging server has older revisions of standard rules than the active server."),
        TEXT("Upgrade the staging server first.")},
    DifferencePolicyRow{"standardRule.forestOrder", "", A::StandardRule, S::High, TEXT("Rank of the forests"),
        TEXT("The forests changed rank: %2 now wins where several supply the same attribute."),
        TEXT("Compare the pending exports of shared users before the switch, or add the directories in the same order.")},
    DifferencePolicyRow{"standardRule.onlyInStaging", "", A::StandardRule, S::Low, TEXT("%1"),
        TEXT("The newer build or an enabled feature added this standard rule."),
        TEXT("No action is needed unless pending exports show unexpected changes.")},
    DifferencePolicyRow{"standardRule.onlyInStaging", "returned", A::StandardRule, S::Medium, TEXT("%1"),
        TEXT("This standard rule was deleted on the active server and is back on the staging server."),
        TEXT("Switch it off on the staging server if the deletion was intended.")},
    DifferencePolicyRow{"standardRule.onlyInActive", "", A::StandardRule, S::Medium, TEXT("%1"),
        TEXT("The staging server does not have this standard rule: the newer build dropped it or a feature is off."),
        TEXT("Check Optional features on the staging server.")},
    DifferencePolicyRow{"standardRule.disabledState", "cameOn", A::StandardRule, S::High, TEXT("%1"),
        TEXT("This standard rule is switched off on the active server and on here."),
        TEXT("Switch it off on the staging server.")},
    DifferencePolicyRow{"standardRule.disabledState", "wentOff", A::StandardRule, S::High, TEXT("%1"),
        TEXT("This standard rule acts on the active server and is switched off on the staging server."),
        TEXT("Switch it on on the staging server, unless a custom rule replaces it.")},
    DifferencePolicyRow{"standardRule.content", "", A::StandardRule, S::High, TEXT("%1"),
        TEXT("This standard rule was edited on one server: %2. An upgrade resets such edits."),
        TEXT("Undo the edit, or repeat it as a custom rule below 100 on both servers.")},
    DifferencePolicyRow{"standardRule.notProduct", "", A::StandardRule, S::High, TEXT("%1"),
        TEXT("The two servers have different rules under this name: %2 and %3."),
        TEXT("Treat it as an edited rule: find out which one the product ships.")},
};
constexpr std::array settingRows = {
    DifferencePolicyRow{"metadata.version", "", A::Other, S::Info, TEXT("Product version"),
        TEXT("The staging server runs a newer build, as planned."),
        TEXT("Read the release notes for changes of rules between the two.")},
    DifferencePolicyRow{"version.older", "", A::Other, S::Blocker, TEXT("Product version"),
        TEXT("The staging server runs an older build than the active server."),
        TEXT("Upgrade the staging server first.")},
    DifferencePolicyRow{"anchor", "", A::GlobalSetting, S::Blocker, TEXT("Source anchor"),
        TEXT("The source anchor differs, so users could lose their match in the cloud."),
        TEXT("Stop, and install the staging server again with the same anchor.")},
    DifferencePolicyRow{"upnAttribute", "", A::GlobalSetting, S::Blocker, TEXT("Sign-in name attribute"),
        TEXT("The attribute for sign-in names differs, so sign-in names would change."),
        TEXT("Install the staging server again with the same attribute.")},
    DifferencePolicyRow{"joinCriteria", "", A::GlobalSetting, S::Blocker, TEXT("Matching of users across forests"),
        TEXT("Users would be matched across forests differently."),
        TEXT("Install the staging server again with the same choice in Identifying users.")},
    DifferencePolicyRow{"signIn.method", "", A::Feature, S::Blocker, TEXT("Sign-in method"),
        TEXT("The sign-in method differs."), TEXT("Align User sign-in before the switch.")},
    DifferencePolicyRow{"signIn.sso", "", A::Feature, S::High, TEXT("Seamless single sign-on"),
        TEXT("Seamless single sign-on is not set alike on the two servers."), TEXT("Set User sign-in to the same options.")},
    DifferencePolicyRow{"feature.passwordHashSync", "", A::Feature, S::High, TEXT("Password hash synchronization"),
        TEXT("Password hash synchronization is not set alike; passwords could stop to follow after the switch."),
        TEXT("Set Optional features to match.")},
    DifferencePolicyRow{"feature.passwordWriteback", "", A::Feature, S::High, TEXT("Password writeback"),
        TEXT("Password writeback is not set alike; self-service reset could stop after the switch."),
        TEXT("Set Optional features to match.")},
    DifferencePolicyRow{"feature.deviceWriteback", "", A::Feature, S::High, TEXT("Device writeback"),
        TEXT("Device writeback is not set alike; an import records it but never applies it."),
        TEXT("Configure it by hand on the staging server.")},
    DifferencePolicyRow{"feature.deviceWriteup", "", A::Feature, S::High, TEXT("Device registration (hybrid join)"),
        TEXT("The synchronization of devices is not set alike."), TEXT("Set Configure device options to match.")},
    DifferencePolicyRow{"feature.groupWriteback", "", A::Feature, S::High, TEXT("Group writeback"),
        TEXT("Group writeback is not set alike."), TEXT("Set Optional features to match.")},
    DifferencePolicyRow{"feature.userWriteback", "", A::Feature, S::High, TEXT("User writeback"),
        TEXT("User writeback is not set alike."), TEXT("Set Optional features to match.")},
    DifferencePolicyRow{"exchange.hybrid", "", A::Feature, S::High, TEXT("Exchange hybrid deployment"),
        TEXT("Exchange hybrid is not set alike, so attributes would stop or begin to be written back."),
        TEXT("Set Optional features to match.")},
    DifferencePolicyRow{"exchange.publicFolders", "", A::Feature, S::Medium, TEXT("Exchange mail public folders"),
        TEXT("Mail public folders are not set alike, so their addresses would stop or begin to synchronize."),
        TEXT("Set Optional features to match.")},
    DifferencePolicyRow{"attributeFilter", "", A::Feature, S::High, TEXT("App and attribute filtering"),
        TEXT("The two servers keep different attributes out of the cloud."), TEXT("Set the attribute filtering again.")},
    DifferencePolicyRow{"groupFilter", "", A::Scope, S::Blocker, TEXT("Group filtering"),
        TEXT("Filtering by a group is on for one server only, so users would be deleted or would appear."),
        TEXT("Install the staging server again with the same choice in Filter users and devices.")},
    DifferencePolicyRow{"extensions.missing", "", A::Feature, S::High, TEXT("Directory extensions"),
        TEXT("The directory extensions differ, so their values would stop or begin to flow."),
        TEXT("Set Directory extensions to match.")},
    DifferencePolicyRow{"deletion.threshold", "", A::Schedule, S::High, TEXT("Deletion threshold"),
        TEXT("The staging server would allow another number of deletions (%2 instead of %1)."),
        TEXT("Set the threshold back before the switch.")},
    DifferencePolicyRow{"autoUpgrade", "", A::Schedule, S::Low, TEXT("Automatic upgrade"),
        TEXT("Automatic upgrade differs; Suspended does not stop an upgrade."),
        TEXT("Set it to Disabled on both servers until the switch is done.")},
    DifferencePolicyRow{"schedule.interval", "", A::Schedule, S::Low, TEXT("Synchronization interval"),
        TEXT("The staging server synchronizes at another interval."), TEXT("Set the interval if it is meant to stay.")},
    DifferencePolicyRow{"schedule.enabled", "", A::Schedule, S::Low, TEXT("Scheduler"),
        TEXT("The scheduler is on for one server and off for the other."),
        TEXT("Switch it on on both: the staging server must keep itself current.")},
    DifferencePolicyRow{"schedule.maintenance", "", A::Schedule, S::Medium, TEXT("Maintenance tasks"),
        TEXT("Maintenance tasks are off on one server, so keys and certificates are not renewed there."),
        TEXT("Switch maintenance on.")},
    DifferencePolicyRow{"schedule.purge", "", A::Schedule, S::Low, TEXT("Run history"),
        TEXT("Run history is kept for another time."), TEXT("No action is needed.")},
    DifferencePolicyRow{"parameter.changed", "", A::GlobalSetting, S::Medium, TEXT("%1"),
        TEXT("The global parameter %1 differs."), TEXT("Read both values and decide whether it matters.")},
    DifferencePolicyRow{"unknownKey", "", A::GlobalSetting, S::Medium, TEXT("%1"),
        TEXT("One server has a setting, %1, that the catalogue does not know."),
        TEXT("Read it and decide whether it matters.")},
    DifferencePolicyRow{"schema.attributeMissing", "", A::Schema, S::Medium, TEXT("%1: %2"),
        TEXT("The staging server's schema of %1 lacks %2, so rules that use them would fail."),
        TEXT("Refresh the schema of the connector.")},
    DifferencePolicyRow{"schema.attributeExtra", "", A::Schema, S::Info, TEXT("%1: %2"),
        TEXT("The staging server's schema of %1 knows more attributes, as a newer build does."), TEXT("No action is needed.")},
    DifferencePolicyRow{"schema.attributeChanged", "", A::Schema, S::High, TEXT("%1: %2"),
        TEXT("In the schema of %1 these attributes are of another type: %2."),
        TEXT("Refresh the schema of the connector on both servers and compare again.")},
    DifferencePolicyRow{"metaverse.attributeMissing", "", A::Schema, S::High, TEXT("Metaverse: %1"),
        TEXT("The staging server's metaverse lacks %1, so rules that use them would fail."),
        TEXT("Create the attributes in the metaverse designer before the rules are applied.")},
    DifferencePolicyRow{"metaverse.attributeExtra", "", A::Schema, S::Info, TEXT("Metaverse: %1"),
        TEXT("The staging server's metaverse has more attributes."), TEXT("No action is needed.")},
    DifferencePolicyRow{"metaverse.attributeChanged", "", A::Schema, S::High, TEXT("Metaverse: %1"),
        TEXT("In the metaverse these attributes are of another type: %1."),
        TEXT("Align the metaverse schema before rules are applied.")},
    DifferencePolicyRow{"notUnderstood", "", A::Other, S::Medium, TEXT("%1"),
        TEXT("The configuration has a part, %1, that this program does not understand and that only one server has."),
        TEXT("Look at it and decide whether it matters.")},
};
#undef TEXT

constexpr auto allRows = [] {
    std::array<DifferencePolicyRow, rows.size() + settingRows.size()> all{};
    std::copy(rows.begin(), rows.end(), all.begin());
    std::copy(settingRows.begin(), settingRows.end(), all.begin() + rows.size());
    return all;
}();

QString keyOf(const QString &differenceClass, const QString &variant)
{
    return differenceClass + QLatin1Char('/') + variant;
}

} // namespace

std::span<const DifferencePolicyRow> differencePolicy() { return allRows; }

const DifferencePolicyRow &policyFor(const QString &differenceClass, const QString &variant)
{
    static const auto index = [] {
        QHash<QString, const DifferencePolicyRow *> byKey;
        for (const DifferencePolicyRow &row : allRows)
            byKey.insert(keyOf(QLatin1String(row.differenceClass), QLatin1String(row.variant)), &row);
        return byKey;
    }();
    if (const auto *row = index.value(keyOf(differenceClass, variant)))
        return *row;
    if (const auto *row = index.value(keyOf(differenceClass, {})))
        return *row;
    return *index.value(QStringLiteral("notUnderstood/"));
}

} // namespace swingbridge
