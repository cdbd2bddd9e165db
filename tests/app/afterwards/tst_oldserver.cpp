// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/Decommission.h"
#include "afterwards/FenceCard.h"
#include "afterwards/ProofCheck.h"

#include <QTest>

using namespace swingbridge;

//! What becomes of the old server, when the operator may go home, and the card for the worst night.
class TestOldServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGoesStepByStep();
    void anActiveServerIsNotTakenApart();
    void aDisabledServiceIsOnlyAFence();
    void aDeletedMachineIsAttestedAndNeverSeen();
    void aSilentServerIsNotDone();
    void theVerdictNamesWhatIsMissing_data();
    void theVerdictNamesWhatIsMissing();
    void theCardHoldsOnlyDocumentedCommands();
    void theCardSaysWhatTheRecordSays();

private:
    static DecommissionFacts facts();
    static DecommissionStep::State stateOf(const DecommissionFacts &facts, const char *id);
};

DecommissionFacts TestOldServer::facts()
{
    DecommissionFacts facts;
    facts.server = QStringLiteral("sync01");
    facts.active = QStringLiteral("sync02");
    facts.role = ServerRole::Staging;
    facts.service = ServiceState::Running;
    facts.start = ServiceStart::Delayed;
    facts.wasSeenStaging = true;
    facts.isInstalled = true;
    facts.activeIsSeen = true;
    facts.activeHasExported = true;
    return facts;
}

DecommissionStep::State TestOldServer::stateOf(const DecommissionFacts &facts, const char *id)
{
    for (const DecommissionStep &step : Decommission::judge(facts)) {
        if (step.id() == QLatin1String(id))
            return step.state();
    }
    return DecommissionStep::State::NotRead;
}

void TestOldServer::itGoesStepByStep()
{
    DecommissionFacts now = facts();
    QVERIFY(stateOf(now, "stagingSeen") == DecommissionStep::State::Done);
    QVERIFY(stateOf(now, "fenced") == DecommissionStep::State::Open);
    now.service = ServiceState::Stopped;
    now.start = ServiceStart::Disabled;
    now.role = ServerRole::Unknown;
    QVERIFY(stateOf(now, "fenced") == DecommissionStep::State::Done);
    QVERIFY(stateOf(now, "uninstalled") == DecommissionStep::State::Open);
    now.isInstalled = false;
    now.role = ServerRole::NotInstalled;
    QVERIFY(stateOf(now, "uninstalled") == DecommissionStep::State::Done);
    QVERIFY(!Decommission::isComplete(Decommission::judge(now)));
    now.attested.insert(QStringLiteral("accountsRemoved"), QStringLiteral("adm: removed"));
    QVERIFY(Decommission::isComplete(Decommission::judge(now)));
    for (const DecommissionStep &step : Decommission::judge(now)) {
        QVERIFY(!step.title().isEmpty());
        QVERIFY(!step.how().isEmpty());
        QVERIFY(!step.seen().isEmpty());
    }
}

void TestOldServer::anActiveServerIsNotTakenApart()
{
    DecommissionFacts now = facts();
    now.role = ServerRole::Active;
    QVERIFY(stateOf(now, "stagingSeen") == DecommissionStep::State::Refused);
    now = facts();
    now.wasSeenStaging = false;
    QVERIFY(stateOf(now, "stagingSeen") == DecommissionStep::State::Refused);
    now = facts();
    now.activeIsSeen = false;
    QVERIFY(stateOf(now, "otherExports") == DecommissionStep::State::Refused);
    now = facts();
    now.activeHasExported = false;
    QVERIFY(stateOf(now, "otherExports") == DecommissionStep::State::Open);
}

void TestOldServer::aDisabledServiceIsOnlyAFence()
{
    DecommissionFacts now = facts();
    now.service = ServiceState::Stopped;
    now.start = ServiceStart::Disabled;
    for (const QString &step : Decommission::attestable()) {
        if (step != QLatin1String("machineDeleted"))
            now.attested.insert(step, QStringLiteral("adm"));
    }
    QVERIFY(!Decommission::isComplete(Decommission::judge(now)));
}

void TestOldServer::aDeletedMachineIsAttestedAndNeverSeen()
{
    DecommissionFacts now = facts();
    now.role.reset();
    now.isInstalled.reset();
    now.attested.insert(QStringLiteral("machineDeleted"), QStringLiteral("adm: VM and snapshots deleted"));
    now.attested.insert(QStringLiteral("accountsRemoved"), QStringLiteral("adm"));
    QVERIFY(stateOf(now, "machineDeleted") == DecommissionStep::State::Attested);
    QVERIFY(Decommission::isComplete(Decommission::judge(now)));
}

void TestOldServer::aSilentServerIsNotDone()
{
    DecommissionFacts now = facts();
    now.role.reset();
    now.isInstalled.reset();
    QVERIFY(stateOf(now, "fenced") == DecommissionStep::State::NotRead);
    QVERIFY(stateOf(now, "uninstalled") == DecommissionStep::State::NotRead);
    QVERIFY(!Decommission::isComplete(Decommission::judge(now)));
}

void TestOldServer::theVerdictNamesWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("states");
    QTest::addColumn<int>("word");
    QTest::addColumn<int>("open");
    QTest::newRow("nothing looked at") << QStringList() << int(GoHome::NotYet) << 0;
    QTest::newRow("all well") << QStringList{QStringLiteral("pass"), QStringLiteral("notNeeded")} << int(GoHome::Yes) << 0;
    QTest::newRow("to be said") << QStringList{QStringLiteral("pass"), QStringLiteral("attest")} << int(GoHome::Ask) << 1;
    QTest::newRow("to be seen") << QStringList{QStringLiteral("attest"), QStringLiteral("running")} << int(GoHome::NotYet) << 2;
    QTest::newRow("not read") << QStringList{QStringLiteral("notRead"), QStringLiteral("pass")} << int(GoHome::NotYet) << 1;
    QTest::newRow("wrong") << QStringList{QStringLiteral("running"), QStringLiteral("fail"), QStringLiteral("attest")} << int(GoHome::No) << 3;
    QTest::newRow("a word nobody knows") << QStringList{QStringLiteral("fine")} << int(GoHome::NotYet) << 1;
}

void TestOldServer::theVerdictNamesWhatIsMissing()
{
    QFETCH(QStringList, states);
    QFETCH(int, word);
    QFETCH(int, open);
    QList<ProofCheck> checks;
    for (const QString &state : states) {
        ProofCheck check;
        check.id = check.title = QStringLiteral("the line that is ") + state;
        check.state = state;
        checks << check;
    }
    const GoHomeVerdict verdict = GoHomeVerdict::of(checks);
    QCOMPARE(int(verdict.word()), word);
    QCOMPARE(int(verdict.open().size()), open);
    QVERIFY(!verdict.sentence().isEmpty());
    if (open > 0)
        QVERIFY(verdict.sentence().contains(verdict.open().first().title));
}

void TestOldServer::theCardHoldsOnlyDocumentedCommands()
{
    static const QStringList known{QStringLiteral("Import-Module ADSync; Get-ADSyncScheduler"), QStringLiteral("Set-Service ADSync -StartupType Automatic"),
                                   QStringLiteral("Start-Service ADSync"), QStringLiteral("Stop-Service ADSync; Set-Service ADSync -StartupType Disabled"),
                                   QStringLiteral("Set-ADSyncScheduler -SyncCycleEnabled $true")};
    const FenceCard card(QStringLiteral("sync01"), QStringLiteral("sync02"), QStringLiteral("delayed"), std::nullopt);
    const QStringList steps = card.steps();
    QCOMPARE(int(steps.size()), 6);
    for (const QString &step : steps) {
        const QStringList parts = step.split(QLatin1Char('`'));
        QVERIFY(parts.size() % 2 == 1);
        for (qsizetype i = 1; i < parts.size(); i += 2)
            QVERIFY2(known.contains(parts.at(i)), qPrintable(parts.at(i)));
    }
    QVERIFY(card.warning().contains(QLatin1String("sync01")));
}

void TestOldServer::theCardSaysWhatTheRecordSays()
{
    const auto second = [](std::optional<bool> seen) {
        return FenceCard(QStringLiteral("sync01"), QStringLiteral("sync02"), QStringLiteral("manual"), seen).steps().at(1);
    };
    QVERIFY(second(std::nullopt) != second(true));
    QVERIFY(second(true) != second(false));
    const FenceCard unknown(QStringLiteral("sync01"), QStringLiteral("sync02"), QString(), false);
    QVERIFY(unknown.steps().at(2).contains(QLatin1String("________")));
}

QTEST_GUILESS_MAIN(TestOldServer)
#include "tst_oldserver.moc"
