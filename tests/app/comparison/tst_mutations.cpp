// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TwoServers.h"

#include "comparison/Comparison.h"

#include <QTest>

#include <functional>

using namespace swingbridge;
using namespace swingbridge::test;

using Mutation = std::function<void(SyncConfiguration &)>;
Q_DECLARE_METATYPE(Mutation)

namespace {

const QString usage = QStringLiteral("In from AD - User UsageLocation");
const QString service = QStringLiteral("In from AD - User Exclude Service Accounts");
const QString department = QStringLiteral("In from AD - User Department");
const QString groups = QStringLiteral("In from AD - Group Exclude Test Groups");
const QString company = QStringLiteral("In from AD - Contact Company Default");

ConnectorConfiguration &contoso(SyncConfiguration &configuration)
{
    for (ConnectorConfiguration &connector : configuration.connectors) {
        if (connector.type == ConnectorType::ActiveDirectory && connector.name != QLatin1String("fabrikam.com"))
            return connector;
    }
    qFatal("no connector");
}

SyncRule &firstStandard(SyncConfiguration &configuration)
{
    for (SyncRule &rule : configuration.rules) {
        if (rule.name == QLatin1String("In from AD - User Join"))
            return rule;
    }
    qFatal("no rule");
}

Mutation parameter(const QString &name, const QString &value)
{
    return [=](SyncConfiguration &s) { s.parameters.insert(QStringLiteral("Microsoft.") + name, value); };
}

Mutation onRule(const QString &name, const std::function<void(SyncRule &)> &change)
{
    return [=](SyncConfiguration &s) { change(ruleNamed(s, name)); };
}

Mutation onContoso(const std::function<void(ConnectorConfiguration &)> &change)
{
    return [=](SyncConfiguration &s) { change(contoso(s)); };
}

} // namespace

//! Each single change of each kind of fact on the staging server gives one difference of the right class and severity.
class TestMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChangeGivesOneDifference_data()
    {
        QTest::addColumn<Mutation>("change");
        QTest::addColumn<QString>("differenceClass");
        QTest::addColumn<Severity>("severity");
        const auto row = [](const char *name, Mutation change, const char *cls, Severity severity) {
            QTest::newRow(name) << change << QString::fromLatin1(cls) << severity;
        };
        using S = Severity;
        row("a custom rule is missing", [](auto &s) { s.rules.removeIf([](const SyncRule &r) { return r.name == usage; }); }, "customRule.missing", S::Blocker);
        row("a custom rule that is off is missing", [](auto &s) { s.rules.removeIf([](const SyncRule &r) { return r.name == groups; }); }, "customRule.missing", S::Low);
        row("a custom rule is extra", [](auto &s) { SyncRule r = ruleNamed(s, department); r.name += QStringLiteral(" Pilot"); r.mappings[0].destination = QStringLiteral("title"); r.identifier = Guid(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 1)); r.precedence = 60; s.rules.append(r); }, "customRule.extra", S::High);
        row("a custom rule came on", onRule(groups, [](SyncRule &r) { r.disabled = false; }), "customRule.disabledState", S::Blocker);
        row("a custom rule went off", onRule(usage, [](SyncRule &r) { r.disabled = true; }), "customRule.disabledState", S::Blocker);
        row("a scope condition is missing", onRule(service, [](SyncRule &r) { r.scope[0].removeLast(); }), "customRule.scope", S::Blocker);
        row("a join condition is other", onRule(department, [](SyncRule &r) { r.join[0][0].caseSensitive = true; }), "customRule.join", S::Blocker);
        row("the link type is other", onRule(usage, [](SyncRule &r) { r.linkType = QStringLiteral("Provision"); }), "customRule.linkType", S::Blocker);
        row("an object type of a rule is other", onRule(usage, [](SyncRule &r) { r.sourceObjectType = QStringLiteral("inetOrgPerson"); }), "customRule.objectType", S::Blocker);
        row("an expression is other", onRule(usage, [](SyncRule &r) { for (auto &m : r.mappings) { if (m.flowType == FlowType::Expression) m.expression = QStringLiteral("[c]"); } }), "customRule.expression", S::High);
        row("text within quotes is other", onRule(usage, [](SyncRule &r) { for (auto &m : r.mappings) m.expression.replace(QLatin1String("\"US\""), QLatin1String("\" US\"")); }), "customRule.expression", S::High);
        row("a flow is missing", onRule(usage, [](SyncRule &r) { r.mappings.removeIf([](const AttributeMapping &m) { return m.flowType == FlowType::Direct; }); }), "customRule.flow", S::High);
        row("a merge type is other", onRule(department, [](SyncRule &r) { r.mappings[0].mergeType = MergeType::Merge; }), "customRule.flow", S::High);
        row("a flow applies once", onRule(department, [](SyncRule &r) { r.mappings[0].executeOnce = true; }), "customRule.flow", S::High);
        row("a rank is lost", onRule(department, [](SyncRule &r) { r.precedence = 20; }), "customRule.precedence", S::High);
        row("a number alone is other", onRule(service, [](SyncRule &r) { r.precedence = 11; }), "customRule.precedence", S::Low);
        row("a rule outside 0-99 was moved", onRule(company, [](SyncRule &r) { r.precedence = 193; }), "customRule.precedence", S::High);
        row("all numbers shifted", [](auto &s) { for (SyncRule &r : s.rules) { if (!r.isStandard() && *r.precedence < 90) r.precedence = *r.precedence + 1; } }, "customRule.precedence", S::Low);
        row("a rule has another name", onRule(service, [](SyncRule &r) { r.name += QStringLiteral(" (2)"); }), "customRule.renamed", S::Medium);
        row("a description is other", onRule(service, [](SyncRule &r) { r.description = QStringLiteral("x"); }), "customRule.description", S::Info);
        row("a rule syncs passwords", onRule(service, [](SyncRule &r) { r.enablePasswordSync = true; }), "customRule.passwordSync", S::High);
        row("objects are kept longer", onRule(service, [](SyncRule &r) { r.softDeleteExpiry = QStringLiteral("1.00:00:00"); }), "customRule.softDelete", S::Medium);
        row("a rule has an unknown part", onRule(service, [](SyncRule &r) { r.notUnderstood.append(QStringLiteral("brand-new")); }), "customRule.notUnderstood", S::Medium);
        row("a standard rule is off", [](auto &s) { firstStandard(s).disabled = true; }, "standardRule.disabledState", S::High);
        row("a standard rule was edited", [](auto &s) { firstStandard(s).mappings.removeLast(); }, "standardRule.content", S::High);
        row("a standard rule is newer", [](auto &s) { SyncRule &r = firstStandard(s); r.immutableTag = r.tagWithoutRevision() + QStringLiteral(".099"); }, "standardRule.tag", S::Info);
        row("a standard rule is older", [](auto &s) { SyncRule &r = firstStandard(s); r.immutableTag = r.tagWithoutRevision() + QStringLiteral(".000"); }, "standardRule.older", S::Blocker);
        row("a standard rule is gone", [](auto &s) { s.rules.removeIf([](const SyncRule &r) { return r.name == QLatin1String("Out to AAD - Contact Join"); }); }, "standardRule.onlyInActive", S::Medium);
        row("a standard rule is new", [](auto &s) { SyncRule r = firstStandard(s); r.name = QStringLiteral("In from AD - New"); r.immutableTag = QStringLiteral("Microsoft.InfromADNew.001"); r.precedence = 999; s.rules.append(r); }, "standardRule.onlyInStaging", S::Low);
        row("the forests swapped rank", [](auto &s) { for (SyncRule &r : s.rules) { if (r.isStandard() && r.direction == RuleDirection::Inbound && s.connector(r.connector)->name == QLatin1String("fabrikam.com")) r.precedence = *r.precedence - 199; else if (r.isStandard() && s.connector(r.connector)->type == ConnectorType::ActiveDirectory) r.precedence = *r.precedence + 200; } }, "standardRule.forestOrder", S::High);
        row("an OU is not selected", onContoso([](auto &c) { c.partitions[0].containerInclusions.removeIf([](const QString &ou) { return ou.startsWith(QLatin1String("OU=Partners")); }); }), "ou.inclusionMissing", S::Blocker);
        row("an OU is excluded", onContoso([](auto &c) { c.partitions[0].containerExclusions.append(QStringLiteral("OU=Nordic,OU=Partners,DC=contoso,DC=com")); }), "ou.exclusionExtra", S::Blocker);
        row("an OU is not excluded", onContoso([](auto &c) { c.partitions[0].containerExclusions.removeIf([](const QString &ou) { return ou.startsWith(QLatin1String("OU=Disabled")); }); }), "ou.exclusionMissing", S::High);
        row("an OU is selected", onContoso([](auto &c) { c.partitions[0].containerInclusions.append(QStringLiteral("OU=Lab,DC=contoso,DC=com")); }), "ou.inclusionExtra", S::High);
        row("a domain is not selected", onContoso([](auto &c) { c.partitions[0].selected = false; }), "partition.missing", S::Blocker);
        row("a domain is selected", onContoso([](auto &c) { PartitionConfiguration p = c.partitions[0]; p.dn = QStringLiteral("DC=lab,DC=contoso,DC=com"); p.identifier = Guid(); c.partitions.append(p); }), "partition.extra", S::High);
        row("an object type is not selected", onContoso([](auto &c) { c.objectTypes.removeOne(QStringLiteral("contact")); }), "objectType.missing", S::Blocker);
        row("an object type is selected", onContoso([](auto &c) { c.objectTypes.append(QStringLiteral("printQueue")); }), "objectType.extra", S::High);
        row("attributes are not selected", onContoso([](auto &c) { c.attributes.removeOne(QStringLiteral("extensionAttribute7")); c.attributes.removeOne(QStringLiteral("company")); }), "attributes.missing", S::High);
        row("attributes are selected", onContoso([](auto &c) { c.attributes.append(QStringLiteral("pager2")); }), "attributes.extra", S::High);
        row("a run profile is missing", onContoso([](auto &c) { c.runProfiles.removeLast(); }), "runProfile.missing", S::Medium);
        row("a run profile has other steps", onContoso([](auto &c) { c.runProfiles[0].steps.append(c.runProfiles[0].steps.first()); }), "runProfile.changed", S::Medium);
        row("a connector has another name", onContoso([](auto &c) { c.name = QStringLiteral("contoso"); }), "connector.name", S::Low);
        row("a group filters users", onContoso([](auto &c) { c.parameters[QStringLiteral("Connector.GroupFilteringGroupDn")] = QStringLiteral("CN=Pilot"); }), "connector.groupFilter", S::Blocker);
        row("a schema lacks an attribute", onContoso([](auto &c) { c.schema.remove(c.schema.firstKey()); }), "schema.attributeMissing", S::Medium);
        row("a schema has another type", onContoso([](auto &c) { c.schema.first().multiValued = !c.schema.first().multiValued; }), "schema.attributeChanged", S::High);
        row("the metaverse lacks an attribute", [](auto &s) { s.metaverse.objectTypes[QStringLiteral("person")].removeFirst(); }, "metaverse.attributeMissing", S::High);
        row("the source anchor is other", parameter(QStringLiteral("SynchronizationOption.AnchorAttribute"), QStringLiteral("mail")), "anchor", S::Blocker);
        row("the sign-in attribute is other", parameter(QStringLiteral("SynchronizationOption.UPNAttribute"), QStringLiteral("mail")), "upnAttribute", S::Blocker);
        row("the deletion threshold is other", parameter(QStringLiteral("OptionalFeature.ExportDeletionThresholdValue"), QStringLiteral("2000")), "deletion.threshold", S::High);
        row("a feature and its container are other", [](auto &s) { parameter(QStringLiteral("OptionalFeature.DeviceWriteBack"), QStringLiteral("True"))(s); parameter(QStringLiteral("DeviceWriteBack.Container"), QStringLiteral("CN=x"))(s); }, "feature.deviceWriteback", S::High);
        row("automatic upgrade is other", parameter(QStringLiteral("OptionalFeature.AutoUpgradeState"), QStringLiteral("Tested")), "autoUpgrade", S::Low);
        row("the interval is other", parameter(QStringLiteral("Synchronize.TimeInterval"), QStringLiteral("01:00:00")), "schedule.interval", S::Low);
        row("the build is older", parameter(QStringLiteral("Synchronize.ServerConfigurationVersion"), QStringLiteral("1.0.1.0")), "version.older", S::Blocker);
        row("a parameter is unknown", parameter(QStringLiteral("Brand.New"), QStringLiteral("1")), "unknownKey", S::Medium);
        row("a part is not understood", [](auto &s) { s.notUnderstood.append(QStringLiteral("brand-new")); }, "notUnderstood", S::Medium);
    }

    void eachChangeGivesOneDifference()
    {
        QFETCH(Mutation, change);
        QFETCH(QString, differenceClass);
        QFETCH(Severity, severity);
        SyncConfiguration active = activeServer();
        contoso(active).parameters.insert(QStringLiteral("Connector.GroupFilteringGroupDn"), QString());
        SyncConfiguration staging = asStaging(active);
        change(staging);
        const Comparison comparison = compareConfigurations(active, staging);
        QStringList found;
        for (const Difference &difference : comparison.differences)
            found.append(difference.id + QLatin1Char(' ') + difference.path);
        QVERIFY2(comparison.differences.size() == 1, qPrintable(found.join(QLatin1Char('\n'))));
        const Difference &difference = comparison.differences.first();
        QCOMPARE(difference.differenceClass, differenceClass);
        QCOMPARE(difference.severity, severity);
        QVERIFY(!difference.subject().contains(QLatin1Char('%')));
        QVERIFY(!difference.consequence().contains(QLatin1Char('%')));
        QVERIFY(difference.id.startsWith(differenceClass + QLatin1Char('-')));
        QCOMPARE(difference.hash.size(), 64);

        // A second change of the world re-opens what was decided on the first.
        const auto decision = Decision::make(difference, DecisionKind::Accept, QStringLiteral("adm"), QDateTime::currentDateTimeUtc(), QStringLiteral("known"));
        QVERIFY(decision);
        QVERIFY(decision->isCurrent(difference));
        QCOMPARE(comparison.openDifferences({{difference.id, *decision}}).size(), 0);
        QCOMPARE(comparison.openDifferences({}).size(), difference.needsDecision() ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
