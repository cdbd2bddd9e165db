// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabBench.h"

#include <QTest>

using namespace swingbridge;
using namespace std::chrono_literals;
using test::LabBench;

class TestLabAssisted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAgentWaitsAndThePersonClicks();
    void theOutcomeIsWrittenByWhoLooks();
    void whatIsThereAlreadyNeedsNobody();
    void aLaterStepLeavesTheWaitingIntentBehind();
};

void TestLabAssisted::theAgentWaitsAndThePersonClicks()
{
    LabBench bench;
    const QString a = LabBench::a();
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(a, Operation::Claim, token);
    const AgentReply reply = bench.change(a, Operation::Demote, token, ratchet::demote, {{"by", "person"}});
    QCOMPARE(LabBench::codeOf(reply), QStringLiteral("waiting-for-person"));
    QVERIFY(reply.observed->dangling);
    QVERIFY(bench.look(a).role() == ServerRole::Active);
    bench.pass(40s);
    QVERIFY(bench.look(a).scheduler->suspended);
    QVERIFY(bench.read(a, Operation::ProcessesRead)["wizard"].get<bool>());
    QVERIFY(bench.look(a).role() == ServerRole::Active);
    bench.pass(55s);
    QVERIFY(bench.look(a).role() == ServerRole::Staging);
    bench.pass(10s);
    QVERIFY(!bench.look(a).scheduler->suspended);
}

void TestLabAssisted::theOutcomeIsWrittenByWhoLooks()
{
    LabBench bench;
    const QString a = LabBench::a();
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(a, Operation::Claim, token);
    bench.change(a, Operation::Demote, token, ratchet::demote, {{"by", "person"}});
    bench.reopen(); // the wizard crashed meanwhile
    bench.pass(3min);
    const ObservedFacts seen = bench.look(a);
    QVERIFY(!seen.dangling);
    QVERIFY(seen.lastReceipt->kind == Receipt::Kind::Outcome);
    QVERIFY(seen.lastReceipt->operation == Operation::Demote);
    QVERIFY(seen.lastReceipt->isIntact());
}

void TestLabAssisted::whatIsThereAlreadyNeedsNobody()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::a());
    bench.change(LabBench::s(), Operation::Claim, token);
    QVERIFY(bench.change(LabBench::s(), Operation::Demote, token, ratchet::demote, {{"by", "person"}}).isOk());
    QVERIFY(!bench.look(LabBench::s()).dangling);
}

void TestLabAssisted::aLaterStepLeavesTheWaitingIntentBehind()
{
    LabBench bench;
    const QString a = LabBench::a();
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(a, Operation::Claim, token);
    bench.change(a, Operation::Demote, token, ratchet::demote, {{"by", "person"}});
    QVERIFY(bench.change(a, Operation::Claim, token).isOk()); // resume: nothing is restarted for that
    QVERIFY(bench.look(a).dangling);
    QVERIFY(bench.change(a, Operation::Claim, bench.switchToken(2, a)).isOk());
    QVERIFY(!bench.look(a).dangling);
    bench.pass(5min);
    QVERIFY(bench.look(a).role() == ServerRole::Active);
}

QTEST_GUILESS_MAIN(TestLabAssisted)
#include "tst_labassisted.moc"
