// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Preflight.h"
#include "lab/Lab.h"
#include "lab/LabEndpoint.h"
#include "support/Await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace swingbridge;

class tst_PreflightOnLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLabsServersAreJudgedAsTheirScenarioSays_data()
    {
        QTest::addColumn<QStringList>("objections");
        QTest::newRow("clean") << QStringList();
        QTest::newRow("contoso") << (QStringList{QStringLiteral("support@sync01: warning"), QStringLiteral("knownTroubles@sync01: warning")});
        QTest::newRow("two-active") << QStringList(QStringLiteral("G04@pair: blocker"));
    }
    void theLabsServersAreJudgedAsTheirScenarioSays()
    {
        QFETCH(const QStringList, objections);
        const QTemporaryDir folder;
        const auto scenario = Scenario::find(QLatin1String(QTest::currentDataTag()));
        QVERIFY(scenario.has_value());
        QVERIFY(createLab(folder.path(), *scenario, 7, 200).has_value());
        const auto clock = std::make_shared<LabClock>(0.0);
        const auto lab = Lab::open(folder.path(), clock);
        QVERIFY(lab.has_value());
        QList<ServerFacts> facts;
        for (const QString &name : scenario->servers()) {
            const auto endpoint = std::make_shared<LabEndpoint>(*lab, name);
            const auto driver = std::make_shared<ServerDriver>(name, endpoint, clock, std::make_shared<SeededRandom>(7, name.toLatin1()));
            const auto read = test::await(readServerFacts(driver, clock, factRound::pair(), {}));
            QVERIFY(read.has_value());
            facts << *read;
            const auto whole = test::await(readServerFacts(driver, clock, factRound::alone(), {}));
            QVERIFY(whole.has_value());
            for (const PreflightCheck &check : evaluateAlone(*whole, clock->nowUtc())) // the lab keeps no file of the vendor's installer
                QVERIFY2(check.state != PreflightState::NotRead || check.id == QLatin1String("UpgradeNotSupportedInvalidPersistedState"), qPrintable(check.id));
        }
        QStringList found;
        for (const PreflightCheck &check : evaluatePreflight(facts, clock->nowUtc())) {
            if (check.state != PreflightState::Pass && check.state != PreflightState::Attest)
                found << check.id + QLatin1Char('@') + check.server + QLatin1String(": ") + toString(check.state);
        }
        QCOMPARE(found, objections);
    }
};

QTEST_GUILESS_MAIN(tst_PreflightOnLab)
#include "tst_preflightonlab.moc"
