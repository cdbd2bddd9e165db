// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabBench.h"

#include "lab/LabStore.h"

#include <QDir>
#include <QTest>

using namespace swingbridge;
using namespace std::chrono_literals;
using test::LabBench;

class TestLabCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAServerDidIsThereAfterAKill();
    void anIntentWithoutOutcomeForcesTheBarrier();
    void aSettingInFlightDoesNotFireAfterTheBarrier();
    void aSettingInFlightFiresWhenNobodyStopsIt();
    void aHigherClaimSettlesWhatIsDangling();
    void aRestartLeavesTheIntentDangling_data();
    void aRestartLeavesTheIntentDangling();
    void aTornSlotIsNoLoss();
    void twoTornSlotsAreRefused();
    void aLabIsMadeWholeOrNotAtAll();
    void whatIsNoLabSaysSo();
    void twoWizardsMayLookAtOneLab();
};

void TestLabCrash::whatAServerDidIsThereAfterAKill()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::a(), Operation::Claim, token);
    bench.change(LabBench::a(), Operation::Demote, token, ratchet::demote);
    const QDateTime at = bench.state(LabBench::a()).at;
    bench.reopen();
    QVERIFY(bench.clock->nowUtc() >= at);
    const ObservedFacts seen = bench.look(LabBench::a());
    QVERIFY(seen.role() == ServerRole::Staging);
    QVERIFY(seen.marker->isOf(token));
    QCOMPARE(seen.marker->seq, ratchet::demote);
    QVERIFY(seen.lastReceipt->kind == Receipt::Kind::Outcome);
}

void TestLabCrash::anIntentWithoutOutcomeForcesTheBarrier()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::a(), Operation::Claim, token);
    const AgentRequest demote = bench.request(LabBench::a(), Operation::Demote, token, ratchet::demote);
    bench.send(LabBench::a(), demote, FaultKind::KilledBefore);
    bench.reopen();
    QVERIFY(bench.look(LabBench::a()).dangling);
    QVERIFY(bench.look(LabBench::a()).dangling->operation == Operation::Demote);
    QVERIFY(bench.look(LabBench::a()).role() == ServerRole::Active);
    const QDateTime before = bench.clock->nowUtc();
    QVERIFY(bench.send(LabBench::a(), demote).isOk());
    QVERIFY(before.secsTo(bench.clock->nowUtc()) >= 20); // the service was restarted
    QVERIFY(!bench.look(LabBench::a()).dangling);
    QVERIFY(bench.look(LabBench::a()).role() == ServerRole::Staging);
}

void TestLabCrash::aSettingInFlightDoesNotFireAfterTheBarrier()
{
    LabBench bench;
    const QString a = LabBench::a();
    const SwitchToken first = bench.switchToken(1, LabBench::s());
    bench.change(a, Operation::Claim, first);
    bench.send(a, bench.request(a, Operation::Demote, first, ratchet::demote), FaultKind::KilledInFlight);
    const SwitchToken second = bench.switchToken(2, a); // somebody takes over in the other direction
    QVERIFY(bench.change(a, Operation::Claim, second).isOk());
    bench.pass(10min);
    QVERIFY(bench.look(a).role() == ServerRole::Active);
}

void TestLabCrash::aSettingInFlightFiresWhenNobodyStopsIt()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::a(), Operation::Claim, token);
    bench.send(LabBench::a(), bench.request(LabBench::a(), Operation::Demote, token, ratchet::demote), FaultKind::KilledInFlight);
    QVERIFY(bench.look(LabBench::a()).role() == ServerRole::Active);
    bench.pass(1min);
    QVERIFY(bench.look(LabBench::a()).role() == ServerRole::Staging);
    QVERIFY(bench.look(LabBench::a()).dangling);
}

void TestLabCrash::aHigherClaimSettlesWhatIsDangling()
{
    LabBench bench;
    const SwitchToken first = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::a(), Operation::Claim, first);
    const AgentRequest late = bench.request(LabBench::a(), Operation::Demote, first, ratchet::demote);
    bench.send(LabBench::a(), late, FaultKind::KilledBefore);
    QVERIFY(bench.change(LabBench::a(), Operation::Claim, bench.switchToken(2, LabBench::a())).isOk());
    QVERIFY(!bench.look(LabBench::a()).dangling);
    QCOMPARE(LabBench::codeOf(bench.send(LabBench::a(), late)), QStringLiteral("stale-token"));
}

void TestLabCrash::aRestartLeavesTheIntentDangling_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("changed");
    QTest::newRow("before the effect") << static_cast<int>(FaultKind::RebootBefore) << false;
    QTest::newRow("after the effect") << static_cast<int>(FaultKind::RebootAfter) << true;
}

void TestLabCrash::aRestartLeavesTheIntentDangling()
{
    QFETCH(int, fault);
    QFETCH(bool, changed);
    LabBench bench;
    const QString boot = bench.look(LabBench::a()).bootId;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::a(), Operation::Claim, token);
    const AgentRequest demote = bench.request(LabBench::a(), Operation::Demote, token, ratchet::demote);
    bench.send(LabBench::a(), demote, static_cast<FaultKind>(fault));
    const ObservedFacts seen = bench.look(LabBench::a());
    QVERIFY(seen.bootId != boot);
    QVERIFY(seen.dangling);
    QCOMPARE(seen.stagingMode, std::optional<bool>(changed));
    QVERIFY(bench.send(LabBench::a(), demote).isOk());
    QVERIFY(bench.look(LabBench::a()).role() == ServerRole::Staging);
}

void TestLabCrash::aTornSlotIsNoLoss()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::a(), Operation::Claim, token);
    bench.change(LabBench::a(), Operation::Demote, token, ratchet::demote);
    bench.lab.reset();
    {
        const auto store = LabStore::open(bench.folder() + QStringLiteral("/sync01.sqlite"));
        QVERIFY((*store)->write(QStringLiteral("UPDATE slot SET bytes = x'7b' WHERE sequence = (SELECT max(sequence) FROM slot)")));
    }
    bench.reopen();
    const ObservedFacts seen = bench.look(LabBench::a());
    QVERIFY(seen.marker->isOf(token));
    QVERIFY(seen.dangling); // the slot before held the intent
    QVERIFY(bench.change(LabBench::a(), Operation::Demote, token, ratchet::demote).isOk());
}

void TestLabCrash::twoTornSlotsAreRefused()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::a(), Operation::Claim, token);
    bench.change(LabBench::a(), Operation::Demote, token, ratchet::demote);
    bench.lab.reset();
    {
        const auto store = LabStore::open(bench.folder() + QStringLiteral("/sync01.sqlite"));
        QVERIFY((*store)->write(QStringLiteral("UPDATE slot SET sha256 = ''")));
    }
    bench.reopen();
    QCOMPARE(LabBench::codeOf(bench.change(LabBench::a(), Operation::Fence, token, ratchet::fence)), QStringLiteral("marker-damaged"));
    QCOMPARE(LabBench::codeOf(bench.ask(LabBench::a(), Operation::Observe)), QStringLiteral("marker-damaged"));
}

void TestLabCrash::aLabIsMadeWholeOrNotAtAll()
{
    QTemporaryDir dir;
    const QString lab = dir.filePath(QStringLiteral("lab"));
    const Scenario clean = *Scenario::find(QStringLiteral("clean"));
    QVERIFY(createLab(lab, clean, 1, 300));
    QCOMPARE(QDir(lab).entryList(QDir::Files).join(QLatin1Char(' ')), QStringLiteral("sync01.sqlite sync02.sqlite"));
    QVERIFY(!createLab(lab, clean, 1, 300)); // never overwritten
    QFile inTheWay(dir.filePath(QStringLiteral("file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Done refused = createLab(dir.filePath(QStringLiteral("file/lab")), clean, 1, 300);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind() == Error::Kind::LocalFile);
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 2);
}

void TestLabCrash::whatIsNoLabSaysSo()
{
    QTemporaryDir dir;
    const auto none = Lab::open(dir.path(), std::make_shared<LabClock>());
    QVERIFY(!none);
    QVERIFY(none.error().kind() == Error::Kind::BadInput);
    QFile file(dir.filePath(QStringLiteral("sync01.sqlite")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no database at all, but long enough to be taken for one: it must not be written to");
    file.close();
    QVERIFY(!Lab::open(dir.path(), std::make_shared<LabClock>()));
}

void TestLabCrash::twoWizardsMayLookAtOneLab()
{
    LabBench bench;
    const auto other = Lab::open(bench.folder(), std::make_shared<LabClock>());
    QVERIFY(other);
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::a(), Operation::Claim, token);
    bench.change(LabBench::a(), Operation::Demote, token, ratchet::demote);
    QVERIFY((*other)->server(LabBench::a())->trueState().stagingMode);
    QCOMPARE((*other)->exportCapable(), QStringList());
}

QTEST_GUILESS_MAIN(TestLabCrash)
#include "tst_labcrash.moc"
