// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TwoServers.h"

#include "comparison/Comparison.h"
#include "configuration/ServerConfiguration.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>
#include <functional>

using namespace swingbridge;
using namespace swingbridge::test;

//! What holds for every configuration.
class TestComparisonProperties : public QObject
{
    Q_OBJECT

    static QString listed(const Comparison &comparison)
    {
        QStringList lines;
        for (const Difference &difference : comparison.differences)
            lines.append(toWord(difference.severity) + QLatin1Char(' ') + difference.id + QLatin1Char(' ') + difference.path);
        return lines.join(QLatin1Char('\n'));
    }

    static PartitionConfiguration &domain(SyncConfiguration &configuration)
    {
        for (ConnectorConfiguration &connector : configuration.connectors) {
            if (connector.forest() == QLatin1String("contoso.com"))
                return connector.partitions.first();
        }
        qFatal("no domain");
    }

    //! Contoso where \a count organizational units are listed, some hundreds of them within each other.
    static SyncConfiguration withContainers(int count, int odd)
    {
        SyncConfiguration configuration = activeServer();
        PartitionConfiguration &partition = domain(configuration);
        for (int i = 0; i < count; ++i) {
            const QString dn = QStringLiteral("OU=Branch %1,OU=Region %2,OU=Corp,DC=contoso,DC=com").arg(i).arg(i % 97);
            (i % 2 != odd ? partition.containerInclusions : partition.containerExclusions).append(dn);
        }
        return configuration;
    }

    static SyncConfiguration withRules(int count, bool reversed)
    {
        SyncConfiguration configuration = activeServer();
        const SyncRule pattern = ruleNamed(configuration, QStringLiteral("In from AD - User Department"));
        for (int i = 0; i < count; ++i) {
            SyncRule rule = pattern;
            rule.name = QStringLiteral("In from AD - Own %1").arg(i);
            rule.identifier = Guid(QUuid(quint32(i + 1), 77, 77, 1, 1, 1, 1, 1, 1, 1, 1));
            rule.precedence = reversed ? 100000 - i : 1000 + i;
            rule.mappings[0].expression.clear();
            configuration.rules.append(rule);
        }
        return configuration;
    }

    static double cpuSeconds(const std::function<void()> &work)
    {
        const std::clock_t before = std::clock();
        work();
        return double(std::clock() - before) / CLOCKS_PER_SEC;
    }

private Q_SLOTS:
    void anyOtherServerWithTheSameConfigurationShowsNothing()
    {
        const SyncConfiguration active = activeServer();
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const Comparison comparison = compareConfigurations(active, asStaging(active, seed));
            QVERIFY2(comparison.differences.isEmpty(), qPrintable(QStringLiteral("seed %1:\n%2").arg(seed).arg(listed(comparison))));
            QVERIFY(comparison.notKnown.isEmpty());
            QVERIFY(comparison.connectorQuestions.isEmpty());
            QCOMPARE(comparison.connectorPairs.size(), 3);
        }
    }

    void twoCopiesShowNothingInEitherDirection()
    {
        const SyncConfiguration active = activeServer();
        const Comparison comparison = compareConfigurations(asStaging(active, 3), asStaging(active, 8));
        QCOMPARE(listed(comparison), QString());
    }

    void idsAndHashesDependOnWhatDiffersAndOnNothingElse()
    {
        const SyncConfiguration active = activeServer();
        SyncConfiguration changed = active;
        for (SyncRule &rule : changed.rules) {
            if (rule.isStandard() && rule.immutableTag.endsWith(QLatin1String(".003")))
                rule.immutableTag = rule.tagWithoutRevision() + QStringLiteral(".001");
            if (!rule.isStandard()) {
                rule.precedence = 300 - *rule.precedence;
                rule.description = QStringLiteral("By the other\nteam");
            }
        }
        ruleNamed(changed, QStringLiteral("In from AD - User UsageLocation")).mappings[0].expression = QStringLiteral("Trim( [c] )");
        domain(changed).containerInclusions.removeLast();
        changed.connectors.first().attributes.removeFirst();
        changed.connectors.first().objectTypes.removeFirst();
        changed.connectors.first().runProfiles.removeFirst();
        changed.parameters.insert(QStringLiteral("Microsoft.SynchronizationOption.AnchorAttribute"), QStringLiteral("mail"));
        const auto hashes = [](const Comparison &comparison) {
            QStringList all;
            for (const Difference &difference : comparison.differences)
                all.append(difference.id + QLatin1Char(' ') + difference.hash);
            return all;
        };
        const QStringList plain = hashes(compareConfigurations(active, changed));
        QVERIFY(plain.size() >= 12);
        for (quint32 seed = 1; seed <= 6; ++seed)
            QCOMPARE(hashes(compareConfigurations(asStaging(active, seed), asStaging(changed, seed + 100))), plain);
    }

    void contosoAgainstItselfShowsNothing()
    {
        const auto contoso = readServerConfiguration(QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/lab/contoso"));
        QVERIFY(contoso);
        const Comparison comparison = compareConfigurations(*contoso, *contoso);
        QCOMPARE(listed(comparison), QString());
        QVERIFY(comparison.ignored.isEmpty() && comparison.duplicates.isEmpty() && comparison.notKnown.isEmpty());
    }

    void aRenamedConnectorIsOneRowWhateverItsRules()
    {
        const SyncConfiguration active = activeServer();
        SyncConfiguration staging = asStaging(active);
        for (ConnectorConfiguration &connector : staging.connectors)
            connector.name = connector.isEntra() ? connector.name : connector.name + QStringLiteral(" (new)");
        const Comparison comparison = compareConfigurations(active, staging);
        QCOMPARE(comparison.differences.size(), 2); // one a connector
        for (const Difference &difference : comparison.differences)
            QCOMPARE(difference.differenceClass, QStringLiteral("connector.name"));
    }

    void tenThousandContainersTakeTenTimesAsLongAsAThousand()
    {
        const SyncConfiguration small = withContainers(1000, 1);
        const SyncConfiguration smallOther = withContainers(1000, 0);
        const SyncConfiguration large = withContainers(10000, 1);
        const SyncConfiguration largeOther = withContainers(10000, 0);
        qsizetype rows = 0;
        const double forThousand = cpuSeconds([&] { rows = compareConfigurations(small, smallOther).differences.size(); });
        QVERIFY(rows > 900);
        const double forTenThousand = cpuSeconds([&] { rows = compareConfigurations(large, largeOther).differences.size(); });
        QVERIFY(rows > 9000);
        qInfo("1,000 containers: %.3f s, 10,000: %.3f s of CPU", forThousand, forTenThousand);
        QVERIFY2(forTenThousand < 20 * std::max(forThousand, 0.05), "linear is 10, the benchmark allows 12; what compares all with all needs 100");
    }

    void aThousandRulesInReverseAreOneCauseAndQuick()
    {
        const SyncConfiguration active = withRules(1000, false);
        const SyncConfiguration staging = withRules(1000, true);
        Comparison comparison;
        const double spent = cpuSeconds([&] { comparison = compareConfigurations(active, staging); });
        qInfo("1,000 custom rules: %.3f s of CPU", spent);
        QVERIFY2(comparison.differences.size() == 1, qPrintable(listed(comparison)));
        QCOMPARE(comparison.differences.first().variant, QStringLiteral("order"));
        QCOMPARE(comparison.differences.first().consequences, 999);
        QVERIFY2(spent < 5, "an order of magnitude above what it takes, sanitizers included");
    }
};

QTEST_GUILESS_MAIN(TestComparisonProperties)
#include "tst_comparisonproperties.moc"
