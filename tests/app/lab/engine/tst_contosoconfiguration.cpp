// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/ContosoConfiguration.h"
#include "lab/engine/SyncEngine.h"

#include <QElapsedTimer>
#include <QTest>

using namespace swingbridge;

namespace {

Result<SyncConfiguration> stagingOf(const QString &scenario)
{
    return ContosoConfiguration::staging(scenario, QStringLiteral("sync02"), 15);
}

Result<SyncConfiguration> activeOf(const QString &scenario)
{
    return ContosoConfiguration::active(scenario, QStringLiteral("sync01"), 14);
}

} // namespace

class TestContosoConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoServersHaveOtherIdentifiersAndTheSameRules()
    {
        const auto one = activeOf(QStringLiteral("clean"));
        const auto two = stagingOf(QStringLiteral("clean"));
        QVERIFY(one && two);
        QCOMPARE(one->rules.size(), 70);
        QCOMPARE(one->customRules().size(), 8);
        const auto *ad1 = one->firstConnector(ConnectorType::ActiveDirectory);
        const auto *ad2 = two->firstConnector(ConnectorType::ActiveDirectory);
        QVERIFY(ad1 && ad2);
        QVERIFY(!(ad1->identifier == ad2->identifier));
        QCOMPARE(ad1->name, ad2->name);
        QVERIFY(one->connector(entraConnectorId()) && two->connector(entraConnectorId()));
        for (qsizetype i = 0; i < one->rules.size(); ++i) {
            const SyncRule &a = one->rules.at(i);
            const SyncRule &b = two->rules.at(i);
            QCOMPARE(a.name, b.name);
            QCOMPARE(a.identifier == b.identifier, !a.isStandard()); // custom rules keep theirs
            QVERIFY(one->connector(a.connector) && two->connector(b.connector));
            QCOMPARE(a.mappings, b.mappings);
        }
    }

    void aScenarioIsAsSaid_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("activeVersion");
        QTest::addColumn<int>("adds");
        QTest::addColumn<int>("updates");
        QTest::addColumn<int>("deletes");
        QTest::newRow("clean") << "clean" << "2.6.92.0" << 0 << 0 << 0;
        QTest::newRow("contoso") << "contoso" << "2.5.190.0" << 4 << 34 << 2;
        QTest::newRow("blocked") << "blocked" << "2.6.92.0" << 0 << 0 << 600;
        QTest::newRow("two-active") << "two-active" << "2.6.92.0" << 0 << 0 << 0;
        QTest::newRow("unreachable") << "unreachable" << "2.6.92.0" << 0 << 0 << 0;
        QTest::newRow("not-installed") << "not-installed" << "2.5.190.0" << 0 << 34 << 0;
    }
    void aScenarioIsAsSaid()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, activeVersion);
        QFETCH(int, adds);
        QFETCH(int, updates);
        QFETCH(int, deletes);
        const auto active = activeOf(scenario);
        const auto staging = stagingOf(scenario);
        QVERIFY(active && staging);
        QCOMPARE(active->productVersion(), activeVersion);
        QCOMPARE(staging->productVersion(), QStringLiteral("2.6.92.0"));
        QCOMPARE(staging->parameters.value(QStringLiteral("Microsoft.Synchronize.StagingMode")),
                 scenario == u"two-active" ? QStringLiteral("False") : QStringLiteral("True"));
        const SyncConfiguration mended = ContosoConfiguration::mended(*staging, scenario, ContosoConfiguration::differences(scenario));
        QElapsedTimer timer;
        timer.start();
        for (const quint64 seed : {1ULL, 7ULL, 8ULL}) {
            SyncEngine engine{Directory(ContosoConfiguration::population(scenario, seed))};
            const ExportCounts counts = engine.pendingExports(mended, &*active).counts();
            QCOMPARE(counts.adds, adds);
            QCOMPARE(counts.updates, updates);
            QCOMPARE(counts.deletes, deletes);
        }
        qInfo("%lld ms for three seeds", timer.elapsed());
    }

    void eachDifferenceShowsAndIsMended_data()
    {
        QTest::addColumn<QString>("key");
        for (const ContosoDifference &difference : ContosoConfiguration::differences(QStringLiteral("contoso")))
            QTest::newRow(qPrintable(difference.key)) << difference.key;
    }
    void eachDifferenceShowsAndIsMended()
    {
        QFETCH(QString, key);
        const auto clean = stagingOf(QStringLiteral("clean"));
        QVERIFY(clean);
        const SyncConfiguration changed = ContosoConfiguration::different(*clean, key);
        QVERIFY(!(changed == *clean));
        QCOMPARE(ContosoConfiguration::mended(changed, key), *clean);
        QCOMPARE(ContosoConfiguration::mended(*clean, key), *clean);
        SyncEngine engine{Directory(ContosoConfiguration::population(QStringLiteral("contoso"), 3))};
        const ExportCounts counts = engine.pendingExports(changed, &*clean).counts();
        qInfo("+%d ~%d -%d", counts.adds, counts.updates, counts.deletes);
        QCOMPARE(counts.total() > 0, !key.startsWith(u"parameter-"));
    }

    void beforeMendingContosoShowsMore()
    {
        const auto active = activeOf(QStringLiteral("contoso"));
        const auto staging = stagingOf(QStringLiteral("contoso"));
        QVERIFY(active && staging);
        SyncEngine engine{Directory(ContosoConfiguration::population(QStringLiteral("contoso"), 7))};
        const ExportCounts counts = engine.pendingExports(*staging, &*active).counts();
        QVERIFY(counts.adds > 4 && counts.updates > 34 && counts.deletes > 2);
    }

    void largeHasThreeHundredCustomRulesInOrder()
    {
        const auto active = activeOf(QStringLiteral("large"));
        QVERIFY(active);
        QCOMPARE(active->customRules().size(), 300);
        QSet<int> precedences;
        for (const SyncRule &rule : active->rules)
            precedences << rule.precedence.value_or(-1);
        QCOMPARE(precedences.size(), active->rules.size());
        int lastCustom = 0;
        int firstStandard = 100000;
        for (const SyncRule &rule : active->rules) {
            if (rule.isStandard())
                firstStandard = qMin(firstStandard, *rule.precedence);
            else
                lastCustom = qMax(lastCustom, *rule.precedence);
        }
        QVERIFY(lastCustom < firstStandard);
    }

    void theSecretsOfTheResourceStayOut()
    {
        const auto read = ContosoConfiguration::resource();
        QVERIFY(read);
        for (const ConnectorConfiguration &connector : read->connectors)
            QVERIFY(!connector.parameters.contains(QStringLiteral("Password")));
    }
};

QTEST_GUILESS_MAIN(TestContosoConfiguration)
#include "tst_contosoconfiguration.moc"
