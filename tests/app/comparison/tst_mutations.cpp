// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TwoServers.h"

#include "comparison/Comparison.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace swingbridge;
using namespace swingbridge::test;

//! Changes one fact, at a place that the generator picks where there are several.
using Mutation = std::function<void(SyncConfiguration &, QRandomGenerator &)>;
Q_DECLARE_METATYPE(Mutation)

namespace {

const QString usage = QStringLiteral("In from AD - User UsageLocation");
const QString service = QStringLiteral("In from AD - User Exclude Service Accounts");
const QString department = QStringLiteral("In from AD - User Department");
const QString groups = QStringLiteral("In from AD - Group Exclude Test Groups");
const QString company = QStringLiteral("In from AD - Contact Company Default");

ConnectorConfiguration &connectorIn(SyncConfiguration &configuration, const std::function<bool(const ConnectorConfiguration &)> &is)
{
    const auto it = std::find_if(configuration.connectors.begin(), configuration.connectors.end(), is);
    if (it == configuration.connectors.end())
        qFatal("no such connector");
    return *it;
}

ConnectorConfiguration &contoso(SyncConfiguration &configuration)
{
    return connectorIn(configuration, [](const ConnectorConfiguration &c) { return c.forest() == QLatin1String("contoso.com"); });
}

ConnectorConfiguration &cloud(SyncConfiguration &configuration)
{
    return connectorIn(configuration, [](const ConnectorConfiguration &c) { return c.isEntra(); });
}

template <typename T>
T &any(QList<T> &list, QRandomGenerator &random)
{
    return list[random.bounded(int(list.size()))];
}

//! One of the rules for which \a is holds.
SyncRule &anyRule(SyncConfiguration &configuration, QRandomGenerator &random, const std::function<bool(const SyncRule &)> &is)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < configuration.rules.size(); ++i) {
        if (is(configuration.rules.at(i)))
            found.append(i);
    }
    if (found.isEmpty())
        qFatal("no such rule");
    return configuration.rules[any(found, random)];
}

bool isActing(const SyncRule &rule) { return rule.disabled == false; }
bool isActingCustom(const SyncRule &rule) { return !rule.isStandard() && isActing(rule); }
bool hasFlows(const SyncRule &rule) { return rule.isStandard() && isActing(rule) && !rule.mappings.isEmpty(); }
int revisionOf(const SyncRule &rule) { return rule.immutableTag.section(QLatin1Char('.'), -1).toInt(); }

void removeWithoutCase(QStringList &list, const QString &item)
{
    list.removeIf([&](const QString &other) { return other.compare(item, Qt::CaseInsensitive) == 0; });
}

Mutation parameter(const QString &name, const QString &value)
{
    return [=](SyncConfiguration &s, QRandomGenerator &) { s.parameters.insert(QStringLiteral("Microsoft.") + name, value); };
}

Mutation onRule(const QString &name, const std::function<void(SyncRule &)> &change)
{
    return [=](SyncConfiguration &s, QRandomGenerator &) { change(ruleNamed(s, name)); };
}

Mutation onCustomRule(const std::function<void(SyncRule &)> &change)
{
    return [=](SyncConfiguration &s, QRandomGenerator &r) { change(anyRule(s, r, isActingCustom)); };
}

Mutation onContoso(const std::function<void(ConnectorConfiguration &)> &change)
{
    return [=](SyncConfiguration &s, QRandomGenerator &) { change(contoso(s)); };
}

Mutation onPartition(const std::function<void(PartitionConfiguration &)> &change)
{
    return [=](SyncConfiguration &s, QRandomGenerator &) { change(contoso(s).partitions[0]); };
}

void removeRule(SyncConfiguration &s, QString name) // by value: it may be a name in the list
{
    s.rules.removeIf([&](const SyncRule &rule) { return rule.name == name; });
}

} // namespace

//! Each single change of each kind of fact on the staging server gives one difference of the right class and severity,
//! wherever it is made and however the other server writes the same configuration.
class TestMutations : public QObject
{
    Q_OBJECT

    using S = Severity;

    static void row(const char *name, Mutation change, const char *cls, Severity severity)
    {
        QTest::newRow(name) << std::move(change) << QString::fromLatin1(cls) << severity;
    }

    static void rulesOfOwn()
    {
        row("a custom rule is missing", [](auto &s, auto &r) { removeRule(s, anyRule(s, r, isActingCustom).name); }, "customRule.missing", S::Blocker);
        row("a custom rule that is off is missing", [](auto &s, auto &) { removeRule(s, groups); }, "customRule.missing", S::Low);
        row("a custom rule is extra", [](auto &s, auto &) {
            SyncRule extra = ruleNamed(s, department);
            extra.name += QStringLiteral(" Pilot");
            extra.mappings[0].destination = QStringLiteral("title");
            extra.identifier = Guid(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 1));
            extra.precedence = 60;
            s.rules.append(extra);
        }, "customRule.extra", S::High);
        row("a custom rule came on", onRule(groups, [](SyncRule &r) { r.disabled = false; }), "customRule.disabledState", S::Blocker);
        row("a custom rule went off", onCustomRule([](SyncRule &r) { r.disabled = true; }), "customRule.disabledState", S::Blocker);
        row("a scope condition is missing", onRule(service, [](SyncRule &r) { r.scope[0].removeLast(); }), "customRule.scope", S::Blocker);
        row("a scope condition is more", onCustomRule([](SyncRule &r) {
            r.scope.append(ScopeGroup{ScopeCondition(QStringLiteral("mail"), QStringLiteral("ISNOTNULL"), QString())});
        }), "customRule.scope", S::Blocker);
        row("the value of a condition is other", onRule(service, [](SyncRule &r) {
            for (ScopeCondition &condition : r.scope[0])
                condition.value += QStringLiteral("x");
        }), "customRule.scope", S::Blocker);
        row("a join condition is other", onRule(department, [](SyncRule &r) { r.join[0][0].caseSensitive = true; }), "customRule.join", S::Blocker);
        row("the link type is other", onCustomRule([](SyncRule &r) { r.linkType = QStringLiteral("Provision"); }), "customRule.linkType", S::Blocker);
        row("an object type of a rule is other", onCustomRule([](SyncRule &r) { r.sourceObjectType = QStringLiteral("inetOrgPerson"); }), "customRule.objectType", S::Blocker);
        row("a rule synchronizes passwords", onCustomRule([](SyncRule &r) { r.enablePasswordSync = true; }), "customRule.passwordSync", S::High);
        row("a rule keeps objects", onCustomRule([](SyncRule &r) { r.softDeleteExpiry = QStringLiteral("01:00:00"); }), "customRule.softDelete", S::Medium);
        row("a description is other", onCustomRule([](SyncRule &r) { r.description = QStringLiteral("by me"); }), "customRule.description", S::Low);
        row("a rule has an unknown part", onCustomRule([](SyncRule &r) { r.notUnderstood.append(QStringLiteral("brand-new")); }), "customRule.notUnderstood", S::Medium);
        row("a rule is called otherwise", onRule(usage, [](SyncRule &r) { r.name = QStringLiteral("usageLocation"); }), "customRule.renamed", S::Medium);
        row("a rule's connector does not exist", [](auto &s, auto &r) { anyRule(s, r, isActing).connector = Guid(QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)); },
            "rule.noConnector", S::Blocker);
        row("a foreign rule has no connector", [](auto &s, auto &) {
            SyncRule lost = ruleNamed(s, department);
            lost.name = QStringLiteral("lost");
            lost.connector = Guid(QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9));
            s.rules.append(lost);
        }, "rule.noConnector", S::High);
    }

    static void flowsAndRanks()
    {
        row("an expression is other", onRule(usage, [](SyncRule &r) {
            for (AttributeMapping &mapping : r.mappings) {
                if (mapping.flowType == FlowType::Expression)
                    mapping.expression = QStringLiteral("[c]");
            }
        }), "customRule.expression", S::High);
        row("text within quotes is other", onRule(usage, [](SyncRule &r) {
            for (AttributeMapping &mapping : r.mappings)
                mapping.expression.replace(QLatin1String("\"US\""), QLatin1String("\" US\""));
        }), "customRule.expression", S::High);
        row("an attribute in an expression has another case", onRule(usage, [](SyncRule &r) {
            for (AttributeMapping &mapping : r.mappings)
                mapping.expression.replace(QLatin1String("[c]"), QLatin1String("[C]"));
        }), "customRule.expression", S::High);
        row("a flow is missing", onCustomRule([](SyncRule &r) { r.mappings.removeLast(); }), "customRule.flow", S::High);
        row("a flow stands twice", onCustomRule([](SyncRule &r) { r.mappings.append(r.mappings.last()); }), "customRule.flow", S::High);
        row("a second source attribute is more", onRule(department, [](SyncRule &r) { r.mappings[0].sources.append(QStringLiteral("company")); }), "customRule.flow", S::High);
        row("a merge type is other", onCustomRule([](SyncRule &r) { r.mappings[0].mergeType = MergeType::Merge; }), "customRule.flow", S::High);
        row("a flow applies once", onCustomRule([](SyncRule &r) { r.mappings[0].executeOnce = true; }), "customRule.flow", S::High);
        row("a rank is lost", onRule(department, [](SyncRule &r) { r.precedence = 20; }), "customRule.precedence", S::High);
        row("a number alone is other", onRule(service, [](SyncRule &r) { r.precedence = 11; }), "customRule.precedence", S::Low);
        row("a rule beyond 99 was moved", onRule(company, [](SyncRule &r) { r.precedence = *r.precedence - 1; }), "customRule.precedence", S::High);
        row("all numbers are shifted", [](auto &s, auto &) {
            for (SyncRule &rule : s.rules) {
                if (!rule.isStandard() && *rule.precedence < 90)
                    rule.precedence = *rule.precedence + 3;
            }
        }, "customRule.precedence", S::Low);
        row("a standard rule was edited", [](auto &s, auto &r) { anyRule(s, r, hasFlows).mappings.removeLast(); }, "standardRule.content", S::High);
        row("the join of a standard rule was edited", [](auto &s, auto &r) {
            anyRule(s, r, [](const SyncRule &rule) { return rule.isStandard() && !rule.join.isEmpty(); }).join.removeLast();
        }, "standardRule.content", S::High);
        row("a standard rule is off", [](auto &s, auto &r) { anyRule(s, r, hasFlows).disabled = true; }, "standardRule.disabledState", S::High);
        row("a standard rule is missing", [](auto &s, auto &r) {
            const Guid entra = cloud(s).identifier;
            removeRule(s, anyRule(s, r, [&](const SyncRule &rule) { return rule.isStandard() && rule.connector == entra; }).name);
        }, "standardRule.onlyInActive", S::Medium);
        row("a standard rule is older", [](auto &s, auto &r) {
            SyncRule &rule = anyRule(s, r, [](const SyncRule &one) { return one.isStandard() && revisionOf(one) > 0; });
            rule.immutableTag = rule.tagWithoutRevision() + QStringLiteral(".000");
        }, "standardRule.older", S::Blocker);
        row("a standard rule is newer", [](auto &s, auto &r) {
            SyncRule &rule = anyRule(s, r, hasFlows);
            rule.immutableTag = rule.tagWithoutRevision() + QStringLiteral(".909");
        }, "standardRule.tag", S::Info);
        row("a standard rule is not the product's", [](auto &s, auto &r) { anyRule(s, r, hasFlows).immutableTag = QStringLiteral("Fabrikam.Own.001"); },
            "standardRule.notProduct", S::High);
        row("the forests changed rank", [](auto &s, auto &) {
            for (SyncRule &rule : s.rules) {
                const ConnectorConfiguration &connector = *s.connector(rule.connector);
                if (rule.isStandard() && connector.type == ConnectorType::ActiveDirectory)
                    rule.precedence = *rule.precedence + (connector.name == QLatin1String("fabrikam.com") && rule.direction == RuleDirection::Inbound ? -199 : 200);
            }
        }, "standardRule.forestOrder", S::High);
    }

    static void connectors()
    {
        row("an OU is not selected", onPartition([](auto &p) { removeWithoutCase(p.containerInclusions, QStringLiteral("OU=Partners,DC=contoso,DC=com"));
            removeWithoutCase(p.containerInclusions, QStringLiteral("OU=Partners, DC=contoso, DC=com")); }), "ou.inclusionMissing", S::Blocker);
        row("an OU is excluded", onPartition([](auto &p) { p.containerExclusions.append(QStringLiteral("OU=Nordic,OU=Partners,DC=contoso,DC=com")); }), "ou.exclusionExtra", S::Blocker);
        row("an OU is not excluded", onPartition([](auto &p) {
            p.containerExclusions.removeIf([](const QString &ou) { return ou.startsWith(QLatin1String("OU=Disabled"), Qt::CaseInsensitive); });
        }), "ou.exclusionMissing", S::High);
        row("an OU is selected", onPartition([](auto &p) { p.containerInclusions.append(QStringLiteral("OU=Lab,DC=contoso,DC=com")); }), "ou.inclusionExtra", S::High);
        row("the rest of a domain is selected", onPartition([](auto &p) {
            p.containerExclusions.removeIf([](const QString &dn) { return dn.startsWith(QLatin1String("DC="), Qt::CaseInsensitive); });
            p.containerInclusions.append(QStringLiteral("DC=contoso,DC=com"));
        }), "ou.newExtra", S::High);
        row("a domain is not selected", onPartition([](auto &p) { p.selected = false; }), "partition.missing", S::Blocker);
        row("a domain is selected", onContoso([](auto &c) {
            PartitionConfiguration partition = c.partitions[0];
            partition.dn = QStringLiteral("DC=lab,DC=contoso,DC=com");
            partition.identifier = Guid();
            c.partitions.append(partition);
        }), "partition.extra", S::High);
        row("a domain is reached otherwise", onPartition([](auto &p) { p.parameters.insert(QStringLiteral("sign-and-seal"), QStringLiteral("0")); }), "partition.parameter", S::Medium);
        row("an object type is not selected", [](auto &s, auto &r) { auto &types = contoso(s).objectTypes; types.removeAt(r.bounded(int(types.size()))); }, "objectType.missing", S::Blocker);
        row("an object type is selected", onContoso([](auto &c) { c.objectTypes.append(QStringLiteral("printQueue")); }), "objectType.extra", S::High);
        row("an attribute is not selected", [](auto &s, auto &r) { auto &names = contoso(s).attributes; names.removeAt(r.bounded(int(names.size()))); }, "attributes.missing", S::High);
        row("many attributes are not selected", onContoso([](auto &c) { c.attributes = c.attributes.mid(20); }), "attributes.missing", S::High);
        row("an attribute is selected", onContoso([](auto &c) { c.attributes.append(QStringLiteral("pager2")); }), "attributes.extra", S::High);
        row("a run profile is missing", onContoso([](auto &c) { c.runProfiles.removeLast(); }), "runProfile.missing", S::Medium);
        row("a run profile has other steps", [](auto &s, auto &r) { auto &steps = any(contoso(s).runProfiles, r).steps; steps.append(steps.first()); }, "runProfile.changed", S::Medium);
        row("a run profile has other limits", [](auto &s, auto &r) { any(contoso(s).runProfiles, r).steps[0].batchSize = 7; }, "runProfile.changed", S::Low);
        row("a connector has another name", onContoso([](auto &c) { c.name = QStringLiteral("contoso"); }), "connector.name", S::Low);
        row("a connector and its rules are missing", [](auto &s, auto &) {
            const Guid gone = contoso(s).identifier;
            s.connectors.removeIf([&](const ConnectorConfiguration &c) { return c.identifier == gone; });
            s.rules.removeIf([&](const SyncRule &rule) { return rule.connector == gone; });
        }, "connector.missing", S::Blocker);
        row("a connector is extra", [](auto &s, auto &) {
            ConnectorConfiguration extra = contoso(s);
            extra.identifier = Guid(QUuid(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5));
            extra.parameters[QStringLiteral("Forest.FQDN")] = extra.name = QStringLiteral("tailspin.com");
            s.connectors.append(extra);
        }, "connector.extra", S::Blocker);
        row("signing is off", onContoso([](auto &c) { c.parameters[QStringLiteral("sign-and-seal")] = QStringLiteral("0"); }), "connector.parameter", S::Medium);
        row("passwords are tried less often", onContoso([](auto &c) { c.parameters[QStringLiteral("password-sync.maximum-retry-count")] = QStringLiteral("1"); }), "connector.parameter", S::Medium);
        row("a parameter is new", onContoso([](auto &c) { c.parameters[QStringLiteral("brand-new")] = QStringLiteral("1"); }), "connector.parameter", S::Low);
        row("a hierarchy is other", onContoso([](auto &c) { c.parameters[QStringLiteral("provisioning-hierarchy")] = QStringLiteral("ou, organizationalUnit"); }), "connector.hierarchy", S::Medium);
        row("a group filters users", onContoso([](auto &c) { c.parameters[QStringLiteral("Connector.GroupFilteringGroupDn")] = QStringLiteral("CN=Pilot"); }), "connector.groupFilter", S::Blocker);
        row("a directory synchronizes its hashes", onContoso([](auto &c) { c.parameters[QStringLiteral("password-hash-sync")] = QStringLiteral("1"); }), "feature.passwordHashSync", S::High);
        row("the cloud connector writes passwords back", [](auto &s, auto &) { cloud(s).parameters[QStringLiteral("password-reset")] = QStringLiteral("1"); }, "feature.passwordWriteback", S::High);
        row("the tenant is other", [](auto &s, auto &) {
            cloud(s).parameters[QStringLiteral("UserName")] = QStringLiteral("Sync_SYNC02_1@fabrikam.onmicrosoft.com");
            cloud(s).name = QStringLiteral("fabrikam.onmicrosoft.com - AAD");
        }, "tenant", S::Blocker);
        row("a connector has an unknown part", onContoso([](auto &c) { c.notUnderstood.append(QStringLiteral("brand-new")); }), "connector.notUnderstood", S::Medium);
        row("a schema lacks an attribute", onContoso([](auto &c) { c.schema.remove(c.schema.firstKey()); }), "schema.attributeMissing", S::Medium);
        row("a schema has another type", onContoso([](auto &c) { c.schema.first().multiValued = !c.schema.first().multiValued; }), "schema.attributeChanged", S::High);
    }

    static void settings()
    {
        row("the metaverse lacks an attribute", [](auto &s, auto &r) { auto &names = s.metaverse.objectTypes[QStringLiteral("person")]; names.removeAt(r.bounded(int(names.size()))); },
            "metaverse.attributeMissing", S::High);
        row("the metaverse lacks an index", [](auto &s, auto &) { s.metaverse.indexed.removeFirst(); }, "metaverse.index", S::Low);
        row("the source anchor is other", parameter(QStringLiteral("SynchronizationOption.AnchorAttribute"), QStringLiteral("mail")), "anchor", S::Blocker);
        row("the sign-in attribute is other", parameter(QStringLiteral("SynchronizationOption.UPNAttribute"), QStringLiteral("mail")), "upnAttribute", S::Blocker);
        row("users are matched otherwise", parameter(QStringLiteral("SynchronizationOption.JoinCriteria"), QStringLiteral("Mail")), "joinCriteria", S::Blocker);
        row("a feature and its container are other", [](auto &s, auto &r) {
            parameter(QStringLiteral("OptionalFeature.DeviceWriteBack"), QStringLiteral("True"))(s, r);
            parameter(QStringLiteral("DeviceWriteBack.Container"), QStringLiteral("CN=x"))(s, r);
        }, "feature.deviceWriteback", S::High);
        row("hashes are synchronized, everywhere", [](auto &s, auto &r) {
            parameter(QStringLiteral("OptionalFeature.PasswordHashSync"), QStringLiteral("True"))(s, r);
            for (ConnectorConfiguration &connector : s.connectors)
                connector.parameters.insert(QStringLiteral("password-hash-sync"), QStringLiteral("1"));
        }, "feature.passwordHashSync", S::High);
        row("a group filters, everywhere", [](auto &s, auto &r) {
            parameter(QStringLiteral("OptionalFeature.GroupFiltering"), QStringLiteral("True"))(s, r);
            contoso(s).parameters[QStringLiteral("Connector.GroupFilteringGroupDn")] = QStringLiteral("CN=Pilot,DC=contoso,DC=com");
        }, "groupFilter", S::Blocker);
        row("Exchange is hybrid no more", parameter(QStringLiteral("OptionalFeature.HybridExchange"), QStringLiteral("False")), "exchange.hybrid", S::High);
        row("attributes are kept out", parameter(QStringLiteral("AADFilter.AttributeExclusionList"), QStringLiteral("pager")), "attributeFilter", S::High);
        row("extensions are other", parameter(QStringLiteral("OptionalFeature.DirectoryExtensionAttributes"), QStringLiteral("badgeId.user.String.True")), "extensions.missing", S::High);
        row("the deletion threshold is raised", parameter(QStringLiteral("OptionalFeature.ExportDeletionThresholdValue"), QStringLiteral("2000")), "deletion.threshold", S::High);
        row("the deletion threshold is off", parameter(QStringLiteral("OptionalFeature.ExportDeletionThreshold"), QStringLiteral("False")), "deletion.threshold", S::High);
        row("the deletion threshold is lowered", parameter(QStringLiteral("OptionalFeature.ExportDeletionThresholdValue"), QStringLiteral("20")), "deletion.threshold", S::Low);
        row("automatic upgrade is other", parameter(QStringLiteral("OptionalFeature.AutoUpgradeState"), QStringLiteral("Tested")), "autoUpgrade", S::Low);
        row("the interval is other", parameter(QStringLiteral("Synchronize.TimeInterval"), QStringLiteral("01:00:00")), "schedule.interval", S::Low);
        row("the scheduler is off", parameter(QStringLiteral("Synchronize.SynchronizationSchedule"), QStringLiteral("False")), "schedule.enabled", S::High);
        row("maintenance is off", parameter(QStringLiteral("Synchronize.MaintenanceEnabled"), QStringLiteral("False")), "schedule.maintenance", S::Medium);
        row("runs are kept longer", parameter(QStringLiteral("Synchronize.RunHistoryPurgeInterval"), QStringLiteral("30.00:00:00")), "schedule.purge", S::Low);
        row("the build is newer", parameter(QStringLiteral("Synchronize.ServerConfigurationVersion"), QStringLiteral("2.6.92.0")), "metadata.version", S::Info);
        row("the build is older", parameter(QStringLiteral("Synchronize.ServerConfigurationVersion"), QStringLiteral("1.0.1.0")), "version.older", S::Blocker);
        row("a parameter is unknown", parameter(QStringLiteral("Brand.New"), QStringLiteral("1")), "unknownKey", S::Medium);
        row("a part is not understood", [](auto &s, auto &) { s.notUnderstood.append(QStringLiteral("brand-new")); }, "notUnderstood", S::Medium);
    }

    static QString listed(const Comparison &comparison)
    {
        QStringList found;
        for (const Difference &difference : comparison.differences)
            found.append(difference.id + QLatin1Char(' ') + difference.path);
        return found.join(QLatin1Char('\n'));
    }

    //! A second change of the world re-opens what was decided on the first.
    static void checkDecision(const Comparison &comparison, const Difference &difference)
    {
        const auto decision = Decision::make(difference, DecisionKind::Accept, QStringLiteral("adm"), QDateTime::currentDateTimeUtc(), QStringLiteral("known"));
        QVERIFY(decision);
        QVERIFY(decision->isCurrent(difference));
        QCOMPARE(comparison.openDifferences({{difference.id, *decision}}).size(), 0);
        QCOMPARE(comparison.openDifferences({}).size(), difference.needsDecision() ? 1 : 0);
    }

private Q_SLOTS:
    void eachChangeGivesOneDifference_data()
    {
        QTest::addColumn<Mutation>("change");
        QTest::addColumn<QString>("differenceClass");
        QTest::addColumn<Severity>("severity");
        rulesOfOwn();
        flowsAndRanks();
        connectors();
        settings();
    }

    void eachChangeGivesOneDifference()
    {
        QFETCH(Mutation, change);
        QFETCH(QString, differenceClass);
        QFETCH(Severity, severity);
        const SyncConfiguration active = activeServer();
        for (quint32 seed = 1; seed <= 2; ++seed) {
            SyncConfiguration staging = asStaging(active, seed);
            QRandomGenerator random(seed);
            change(staging, random);
            const Comparison comparison = compareConfigurations(active, staging);
            QVERIFY2(comparison.differences.size() == 1, qPrintable(QStringLiteral("seed %1:\n%2").arg(seed).arg(listed(comparison))));
            const Difference &difference = comparison.differences.first();
            QCOMPARE(difference.differenceClass, differenceClass);
            QCOMPARE(difference.severity, severity);
            for (const QString &text : {difference.subject(), difference.consequence(), difference.remedy()})
                QVERIFY2(!text.isEmpty() && !text.contains(QLatin1Char('%')), qPrintable(text));
            QVERIFY(difference.id.startsWith(differenceClass + QLatin1Char('-')));
            QCOMPARE(difference.hash.size(), 64);
            checkDecision(comparison, difference);
        }
    }
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
