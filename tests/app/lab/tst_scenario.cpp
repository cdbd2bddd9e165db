// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabBench.h"

#include "lab/Scenario.h"
#include "servers/GlobalSettings.h"
#include "servers/ServerIdentity.h"

#include <QTest>

using namespace swingbridge;
using test::LabBench;

class TestScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsThatOfTheContract();
    void anUnknownNameListsThoseThereAre();
    void eachCarriesItsAnswers_data();
    void eachCarriesItsAnswers();
    void eachBeginsAsItSays_data();
    void eachBeginsAsItSays();
    void anotherSeedMakesOtherMachines();
};

void TestScenario::theTableIsThatOfTheContract()
{
    QStringList table;
    for (const Scenario &scenario : Scenario::all())
        table << QStringLiteral("%1 %2").arg(scenario.name()).arg(scenario.exitStatus());
    QCOMPARE(table.join(QLatin1Char(',')),
        QStringLiteral("clean 0,contoso 1,blocked 4,two-active 4,unreachable 5,not-installed 1,large 1,snapshot-restored 5,stopped-active 5"));
}

void TestScenario::anUnknownNameListsThoseThereAre()
{
    const auto none = Scenario::find(QStringLiteral("constoso"));
    QVERIFY(!none);
    QVERIFY(none.error().kind() == Error::Kind::BadInput);
    QVERIFY(none.error().remedy().contains(QLatin1String("contoso")));
}

void TestScenario::eachCarriesItsAnswers_data()
{
    QTest::addColumn<QString>("name");
    for (const Scenario &scenario : Scenario::all())
        QTest::newRow(qPrintable(scenario.name())) << scenario.name();
}

void TestScenario::eachCarriesItsAnswers()
{
    QFETCH(QString, name);
    const auto answers = parseJson(Scenario::find(name)->answers(), name);
    QVERIFY(answers);
    QCOMPARE(textAt(*answers, "schema"), QStringLiteral("swingbridge/answers/1"));
    QCOMPARE(textAt(*answers, "operator"), QStringLiteral("lab"));
    for (const Json &difference : valueAt(*answers, "differences")) {
        QVERIFY(textAt(difference, "maxSeverity") != QLatin1String("blocker"));
        QVERIFY(!textAt(difference, "reason").isEmpty());
    }
}

void TestScenario::eachBeginsAsItSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("roles");
    QTest::addColumn<QString>("versions");
    const QString same = QStringLiteral("2.6.92.0 2.6.92.0");
    const QString newer = QStringLiteral("2.5.190.0 2.6.92.0");
    QTest::newRow("clean") << QStringLiteral("clean") << QStringLiteral("active staging") << same;
    QTest::newRow("contoso") << QStringLiteral("contoso") << QStringLiteral("active staging") << newer;
    QTest::newRow("blocked") << QStringLiteral("blocked") << QStringLiteral("active staging") << same;
    QTest::newRow("two-active") << QStringLiteral("two-active") << QStringLiteral("active active") << same;
    QTest::newRow("unreachable") << QStringLiteral("unreachable") << QStringLiteral("active staging") << same;
    QTest::newRow("snapshot-restored") << QStringLiteral("snapshot-restored") << QStringLiteral("active staging") << same;
    QTest::newRow("stopped-active") << QStringLiteral("stopped-active") << QStringLiteral("active staging") << same;
    QTest::newRow("not-installed") << QStringLiteral("not-installed") << QStringLiteral("active unknown") << QStringLiteral("2.5.190.0 ");
}

void TestScenario::eachBeginsAsItSays()
{
    QFETCH(QString, name);
    QFETCH(QString, roles);
    QFETCH(QString, versions);
    LabBench bench(qPrintable(name), 3, 1000);
    QStringList seenRoles;
    QStringList seenVersions;
    for (const QString &server : bench.lab->serverNames()) {
        seenRoles << toString(bench.look(server).role());
        seenVersions << bench.read(server, Operation::Identity).get<ServerIdentity>().engineVersion();
    }
    QCOMPARE(seenRoles.join(QLatin1Char(' ')), roles);
    QCOMPARE(seenVersions.join(QLatin1Char(' ')), versions);
    QCOMPARE(bench.lab->scenario().name(), name);
}

void TestScenario::anotherSeedMakesOtherMachines()
{
    LabBench one("clean", 1);
    LabBench again("clean", 1);
    LabBench other("clean", 2);
    QCOMPARE(one.state(LabBench::a()).machineId, again.state(LabBench::a()).machineId);
    QVERIFY(one.state(LabBench::a()).machineId != other.state(LabBench::a()).machineId);
    QVERIFY(one.state(LabBench::a()).machineId != one.state(LabBench::s()).machineId);
}

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
