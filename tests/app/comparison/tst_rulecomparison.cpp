// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TwoServers.h"

#include "comparison/Comparison.h"

#include <QTest>

using namespace swingbridge;
using namespace swingbridge::test;

//! Rules of one name, of another name, of one rank too few.
class TestRuleComparison : public QObject
{
    Q_OBJECT

    static QStringList classes(const Comparison &comparison)
    {
        QStringList found;
        for (const Difference &difference : comparison.differences)
            found.append(difference.variant.isEmpty() ? difference.differenceClass : difference.differenceClass + QLatin1Char('/') + difference.variant);
        found.sort();
        return found;
    }

    //! Rules "0", "1", … that write department at the numbers \a ranks; which names is theirs alone.
    static SyncConfiguration ranked(const QList<int> &ranks)
    {
        SyncConfiguration configuration = activeServer();
        const SyncRule pattern = ruleNamed(configuration, QStringLiteral("In from AD - User Department"));
        configuration.rules.removeIf([](const SyncRule &rule) { return !rule.isStandard(); });
        for (int i = 0; i < ranks.size(); ++i) {
            SyncRule rule = pattern;
            rule.name = QString::number(i);
            rule.identifier = Guid(QUuid(quint32(i + 1), 66, 66, 1, 1, 1, 1, 1, 1, 1, 1));
            rule.precedence = ranks.at(i);
            configuration.rules.append(rule);
        }
        return configuration;
    }

    static SyncRule copyOf(SyncConfiguration &configuration, const QString &name, quint32 number)
    {
        SyncRule copy = ruleNamed(configuration, name);
        copy.identifier = Guid(QUuid(number, 55, 55, 1, 1, 1, 1, 1, 1, 1, 1));
        return copy;
    }

    const QString m_department = QStringLiteral("In from AD - User Department");

private Q_SLOTS:
    void namesakesAreToldApartByWhatTheyDo()
    {
        SyncConfiguration active = activeServer();
        SyncRule namesake = copyOf(active, m_department, 1);
        namesake.mappings[0].destination = QStringLiteral("title");
        namesake.precedence = 41;
        active.rules.append(namesake);
        SyncConfiguration staging = asStaging(active, 5);
        const Comparison same = compareConfigurations(active, staging);
        QCOMPARE(classes(same), QStringList());
        QCOMPARE(same.duplicates.size(), 2); // shown on both sides all the same
        QCOMPARE(same.duplicates.first().subject, m_department);
        QCOMPARE(same.duplicates.first().count, 2);

        for (SyncRule &rule : staging.rules) {
            if (rule.name == m_department && rule.precedence == 41)
                rule.mappings[0].executeOnce = true;
        }
        QCOMPARE(classes(compareConfigurations(active, staging)), QStringList{QStringLiteral("customRule.flow")}); // the other is itself
    }

    void namesakesThatCannotBeToldApartAreNotGuessed()
    {
        SyncConfiguration active = activeServer();
        active.rules.append(copyOf(active, m_department, 1));
        active.rules.last().mappings[0].destination = QStringLiteral("title");
        SyncConfiguration staging = asStaging(active);
        for (SyncRule &rule : staging.rules) {
            if (rule.name == m_department)
                rule.mappings[0].executeOnce = true;
        }
        const QStringList found = classes(compareConfigurations(active, staging));
        QCOMPARE(found, (QStringList{QStringLiteral("customRule.extra"), QStringLiteral("customRule.extra"), QStringLiteral("customRule.missing"), QStringLiteral("customRule.missing")}));
    }

    void theIdsOfTwoRowsAreNeverOne()
    {
        SyncConfiguration active = activeServer();
        active.rules.append(copyOf(active, m_department, 1));
        active.rules.last().mappings[0].destination = QStringLiteral("title");
        SyncConfiguration staging = asStaging(activeServer());
        staging.rules.removeIf([&](const SyncRule &rule) { return rule.name == m_department; });
        const Comparison comparison = compareConfigurations(active, staging);
        QCOMPARE(comparison.differences.size(), 2);
        QVERIFY(comparison.differences.at(0).id != comparison.differences.at(1).id);
    }

    void aRuleOfEqualContentMayHaveBeenRenamed()
    {
        const SyncConfiguration active = activeServer();
        SyncConfiguration staging = asStaging(active);
        ruleNamed(staging, m_department).name = QStringLiteral("Department");
        const Comparison comparison = compareConfigurations(active, staging);
        QCOMPARE(classes(comparison), QStringList{QStringLiteral("customRule.renamed")});
        QVERIFY(comparison.differences.first().consequence().contains(QLatin1String("Department")));
    }

    void aSourceWithoutContentRenamesNothing()
    {
        const SyncConfiguration active = activeServer();
        SyncConfiguration staging = asStaging(active);
        SyncRule &rule = ruleNamed(staging, m_department);
        rule.name = QStringLiteral("Department");
        rule.notKnown = QStringList{QStringLiteral("flows")};
        QCOMPARE(classes(compareConfigurations(active, staging)), (QStringList{QStringLiteral("customRule.extra"), QStringLiteral("customRule.missing")}));
    }

    void whatASourceDoesNotStateDoesNotDiffer()
    {
        const SyncConfiguration active = activeServer();
        SyncConfiguration staging = asStaging(active);
        for (SyncRule &rule : staging.rules) {
            rule.scope.clear();
            rule.join.clear();
            rule.mappings.clear();
            rule.linkType.clear();
            rule.softDeleteExpiry.clear();
            rule.description.clear();
            rule.notKnown = QStringList{QStringLiteral("scope"), QStringLiteral("join"), QStringLiteral("flows"), QStringLiteral("linkType"),
                                        QStringLiteral("softDeleteExpiry"), QStringLiteral("description")};
        }
        staging.known.setFlag(KnownArea::StandardRuleContent, false);
        for (ConnectorConfiguration &connector : staging.connectors) {
            connector.known = KnownArea::Containers;
            connector.objectTypes.clear();
            connector.attributes.clear();
            connector.runProfiles.clear();
            connector.schema.clear();
            if (!connector.isEntra())
                connector.parameters = {{QStringLiteral("Forest.FQDN"), connector.forest()}};
        }
        const Comparison comparison = compareConfigurations(active, staging);
        QCOMPARE(classes(comparison), QStringList());
        QCOMPARE(comparison.notKnown.size(), 1 + 3 * 5); // standard rules; five areas of each of three connectors
        for (const NotKnown &item : comparison.notKnown)
            QCOMPARE(item.side, ComparedSide::Staging);
    }

    void ranksAreComparedNotNumbers_data()
    {
        QTest::addColumn<QList<int>>("active");
        QTest::addColumn<QList<int>>("staging");
        QTest::addColumn<QStringList>("found");
        const QString order = QStringLiteral("customRule.precedence/order");
        const QString number = QStringLiteral("customRule.precedence/number");
        QTest::newRow("a shift") << QList<int>{10, 20, 30} << QList<int>{11, 21, 31} << QStringList{number};
        QTest::newRow("two swapped") << QList<int>{10, 20, 30} << QList<int>{20, 10, 30} << QStringList{order};
        QTest::newRow("the last is first") << QList<int>{10, 20, 30, 40} << QList<int>{10, 20, 30, 5} << QStringList{order};
        QTest::newRow("all turned round") << QList<int>{10, 20, 30, 40} << QList<int>{40, 30, 20, 10} << QStringList{order};
        QTest::newRow("one number for two") << QList<int>{10, 20} << QList<int>{10, 10} << QStringList{number};
    }
    void ranksAreComparedNotNumbers()
    {
        QFETCH(QList<int>, active);
        QFETCH(QList<int>, staging);
        const Comparison comparison = compareConfigurations(ranked(active), asStaging(ranked(staging)));
        QTEST(classes(comparison), "found");
        for (const Difference &difference : comparison.differences) {
            QCOMPARE(difference.consequences, int(difference.furtherRules.size()));
            QCOMPARE(difference.paths.size(), 1 + difference.furtherRules.size());
            QVERIFY(!difference.furtherRules.contains(difference.activeRule));
        }
    }

    void aRuleWithoutConnectorIsOneRowWhereItsNamesakeActs()
    {
        const Guid nowhere(QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9));
        SyncConfiguration active = activeServer();
        SyncConfiguration staging = asStaging(active);
        ruleNamed(staging, m_department).connector = nowhere;
        QCOMPARE(classes(compareConfigurations(active, staging)), QStringList{QStringLiteral("rule.noConnector/onStaging")});
        ruleNamed(active, m_department).connector = nowhere;
        QCOMPARE(classes(compareConfigurations(active, staging)), QStringList{QStringLiteral("rule.noConnector/both")});
        QCOMPARE(classes(compareConfigurations(active, asStaging(activeServer()))), QStringList{QStringLiteral("rule.noConnector/onActive")});
    }

    void attributesThatNobodySelectsAnyMoreNameTheRulesThatReadThem()
    {
        const SyncConfiguration active = activeServer();
        SyncConfiguration staging = asStaging(active);
        for (ConnectorConfiguration &connector : staging.connectors) {
            if (connector.forest() == QLatin1String("contoso.com"))
                connector.attributes.removeIf([](const QString &name) { return name.compare(QLatin1String("extensionAttribute2"), Qt::CaseInsensitive) == 0; });
        }
        const Comparison comparison = compareConfigurations(active, staging);
        QCOMPARE(classes(comparison), QStringList{QStringLiteral("attributes.missing/read")});
        QVERIFY(comparison.differences.first().consequence().contains(m_department));
    }
};

QTEST_GUILESS_MAIN(TestRuleComparison)
#include "tst_rulecomparison.moc"
