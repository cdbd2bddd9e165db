// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabBench.h"

#include <QTest>

using namespace swingbridge;
using namespace std::chrono_literals;
using test::LabBench;

namespace {

const auto refusedAs = [](const AgentReply &reply) { return LabBench::codeOf(reply); };

} // namespace

class TestLabSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeSequenceTurnsTheRoles();
    void aStagingServerIsNotPromotedWithoutItsEvidence();
    void promoteOnTheOtherServerIsTheWrongDirection();
    void aLowerTokenIsStaleAndAHigherOneUnknown();
    void theSameNumberOfSomebodyElseIsForeign();
    void demoteDoesNotStartAStoppedService();
    void unfenceNeedsADemotionThatWasSeen();
    void aPassedStepIsNotDoneAgain();
    void theSameStepGivesTheStoredReceipt();
    void aSwallowedSettingIsSetAgain();
    void afterTheSealNoPromoteRuns();
    void aReleasedTokenDoesNothingMore();
    void aWorkTokenChangesNoRole();
    void workIsRefusedWhileASwitchIsOpen();
    void promoteStartsAFencedTarget();
    void receiptsFormAChainThatNamesTheJournal();
    void anotherMachineOrAnotherStartIsRefused();
    void anExpectationThatIsNotMetChangesNothing_data();
    void anExpectationThatIsNotMetChangesNothing();
};

void TestLabSwitch::theWholeSequenceTurnsTheRoles()
{
    LabBench bench;
    const QString a = LabBench::a();
    const QString s = LabBench::s();
    const SwitchToken token = bench.switchToken(1, s);
    QVERIFY(bench.look(a).role() == ServerRole::Active);
    QVERIFY(bench.look(s).role() == ServerRole::Staging);
    const auto ok = [&](const QString &server, Operation operation, int seq, const Json &arguments = Json::object()) {
        const AgentReply reply = bench.change(server, operation, token, seq, arguments);
        if (!reply.isOk())
            qWarning("%s on %s: %s", qPrintable(toString(operation)), qPrintable(server), qPrintable(reply.error->message()));
        return reply.isOk() && reply.observed && reply.observed->marker && reply.observed->marker->isOf(token)
            && bench.lab->exportCapable().size() <= 1;
    };
    QVERIFY(ok(a, Operation::Claim, 0));
    QVERIFY(ok(s, Operation::Claim, 0));
    QVERIFY(ok(a, Operation::SchedulerSet, 0, {{"enabled", false}}));
    QVERIFY(ok(s, Operation::SchedulerSet, 0, {{"enabled", false}}));
    QVERIFY(ok(a, Operation::Demote, ratchet::demote, {{"by", "agent"}}));
    QVERIFY(bench.look(a).role() == ServerRole::Staging);
    QVERIFY(bench.lab->exportCapable().isEmpty());
    QVERIFY(ok(a, Operation::Fence, ratchet::fence));
    QVERIFY(bench.look(a).serviceStart == ServiceStart::Disabled);
    QVERIFY(!bench.look(a).stagingMode);
    QVERIFY(bench.look(a).configurationHash.isEmpty());
    QVERIFY(ok(s, Operation::Promote, ratchet::promote, {{"by", "agent"}}));
    QVERIFY(bench.look(s).role() == ServerRole::Active);
    QVERIFY(ok(s, Operation::Seal, ratchet::seal));
    QVERIFY(bench.look(s).marker->sealed);
    QVERIFY(ok(a, Operation::Unfence, ratchet::unfence));
    QVERIFY(bench.look(a).role() == ServerRole::Staging);
    QVERIFY(bench.look(a).serviceStart == ServiceStart::Delayed);
    QVERIFY(!bench.look(a).scheduler->enabled);
    QVERIFY(ok(s, Operation::SchedulerSet, 5, {{"enabled", true}}));
    QVERIFY(ok(s, Operation::CycleStart, 5, {{"policy", "Delta"}}));
    QVERIFY(bench.look(s).scheduler->cycleInProgress);
    bench.pass(5min);
    QVERIFY(*bench.look(s).isIdle());
    QVERIFY(ok(a, Operation::SchedulerSet, 3, {{"enabled", true}}));
    QVERIFY(ok(a, Operation::Release, 3));
    QVERIFY(ok(s, Operation::Release, 5));
    QVERIFY(!bench.look(s).marker->open);
    QCOMPARE(bench.lab->exportCapable(), QStringList{s});
    const auto runs = bench.read(s, Operation::RunsList, {{"connector", nullptr}, {"limit", 20}});
    int exports = 0;
    for (const Json &run : runs["runs"])
        exports += run["runProfile"] == "Export" && run["result"] == "success";
    QCOMPARE(exports, 2);
}

void TestLabSwitch::aStagingServerIsNotPromotedWithoutItsEvidence()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::s(), Operation::Claim, token);
    AgentRequest promote = bench.request(LabBench::s(), Operation::Promote, token, ratchet::promote);
    promote.expect = Expectation();
    QCOMPARE(refusedAs(bench.send(LabBench::s(), promote)), QStringLiteral("expectation-failed"));
    promote.expect->configurationHash = QString(64, QLatin1Char('0'));
    const AgentReply reply = bench.send(LabBench::s(), promote);
    QCOMPARE(refusedAs(reply), QStringLiteral("expectation-failed"));
    QCOMPARE(reply.error->detail(), QStringLiteral("configurationHash"));
    QVERIFY(bench.look(LabBench::s()).role() == ServerRole::Staging);
}

void TestLabSwitch::promoteOnTheOtherServerIsTheWrongDirection()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::a(), Operation::Claim, token);
    bench.change(LabBench::s(), Operation::Claim, token);
    QCOMPARE(refusedAs(bench.change(LabBench::a(), Operation::Promote, token, ratchet::promote)), QStringLiteral("wrong-direction"));
    QCOMPARE(refusedAs(bench.change(LabBench::s(), Operation::Demote, token, ratchet::demote)), QStringLiteral("wrong-direction"));
}

void TestLabSwitch::aLowerTokenIsStaleAndAHigherOneUnknown()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(5, LabBench::s());
    QCOMPARE(refusedAs(bench.change(LabBench::a(), Operation::Demote, token, ratchet::demote)), QStringLiteral("unknown-token"));
    bench.change(LabBench::a(), Operation::Claim, token);
    QCOMPARE(refusedAs(bench.change(LabBench::a(), Operation::Demote, bench.switchToken(4, LabBench::s()), ratchet::demote)), QStringLiteral("stale-token"));
    QCOMPARE(refusedAs(bench.change(LabBench::a(), Operation::Demote, bench.switchToken(6, LabBench::s()), ratchet::demote)), QStringLiteral("unknown-token"));
    QCOMPARE(refusedAs(bench.change(LabBench::a(), Operation::Claim, bench.switchToken(4, LabBench::s()))), QStringLiteral("stale-token"));
    QVERIFY(bench.look(LabBench::a()).role() == ServerRole::Active);
}

void TestLabSwitch::theSameNumberOfSomebodyElseIsForeign()
{
    LabBench bench;
    bench.change(LabBench::a(), Operation::Claim, bench.switchToken(1, LabBench::s()));
    const SwitchToken other(Guid(), 1, QString(32, QLatin1Char('f')), bench.state(LabBench::s()).machineId, QStringLiteral("x"), QStringLiteral("y"));
    QCOMPARE(refusedAs(bench.change(LabBench::a(), Operation::Demote, other, ratchet::demote)), QStringLiteral("foreign-token"));
    QCOMPARE(refusedAs(bench.change(LabBench::a(), Operation::Claim, other)), QStringLiteral("foreign-token"));
}

void TestLabSwitch::demoteDoesNotStartAStoppedService()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::a(), Operation::Claim, token);
    QVERIFY(bench.lab->person().stopService(LabBench::a()));
    QCOMPARE(refusedAs(bench.change(LabBench::a(), Operation::Demote, token, ratchet::demote)), QStringLiteral("service-stopped"));
    QVERIFY(bench.look(LabBench::a()).serviceState == ServiceState::Stopped);
}

void TestLabSwitch::unfenceNeedsADemotionThatWasSeen()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::a(), Operation::Claim, token);
    QVERIFY(bench.change(LabBench::a(), Operation::Fence, token, ratchet::fence).isOk()); // while it was active
    const AgentReply reply = bench.change(LabBench::a(), Operation::Unfence, token, ratchet::unfence);
    QCOMPARE(refusedAs(reply), QStringLiteral("expectation-failed"));
    QCOMPARE(reply.error->detail(), QStringLiteral("demotionObserved"));
    QVERIFY(bench.lab->exportCapable().isEmpty());
}

void TestLabSwitch::aPassedStepIsNotDoneAgain()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::a(), Operation::Claim, token);
    bench.change(LabBench::a(), Operation::Demote, token, ratchet::demote);
    bench.change(LabBench::a(), Operation::Fence, token, ratchet::fence);
    QCOMPARE(refusedAs(bench.change(LabBench::a(), Operation::Demote, token, ratchet::demote)), QStringLiteral("passed"));
}

void TestLabSwitch::theSameStepGivesTheStoredReceipt()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    const AgentReply claim = bench.change(LabBench::a(), Operation::Claim, token);
    QCOMPARE(bench.change(LabBench::a(), Operation::Claim, token).receipt->hash, claim.receipt->hash);
    const AgentReply first = bench.change(LabBench::a(), Operation::Demote, token, ratchet::demote);
    const AgentReply second = bench.change(LabBench::a(), Operation::Demote, token, ratchet::demote);
    QVERIFY(second.isOk());
    QCOMPARE(second.receipt->hash, first.receipt->hash);
    QVERIFY(first.receipt->kind == Receipt::Kind::Outcome);
}

void TestLabSwitch::aSwallowedSettingIsSetAgain()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::a(), Operation::Claim, token);
    const AgentRequest demote = bench.request(LabBench::a(), Operation::Demote, token, ratchet::demote);
    QCOMPARE(refusedAs(bench.send(LabBench::a(), demote, FaultKind::Swallowed)), QStringLiteral("not-changed"));
    QVERIFY(bench.look(LabBench::a()).role() == ServerRole::Active);
    QVERIFY(bench.send(LabBench::a(), demote).isOk());
    QVERIFY(bench.look(LabBench::a()).role() == ServerRole::Staging);
}

void TestLabSwitch::afterTheSealNoPromoteRuns()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::s(), Operation::Claim, token);
    QVERIFY(bench.change(LabBench::s(), Operation::Seal, token, ratchet::seal).isOk());
    QCOMPARE(refusedAs(bench.change(LabBench::s(), Operation::Promote, token, ratchet::promote)), QStringLiteral("sealed"));
}

void TestLabSwitch::aReleasedTokenDoesNothingMore()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::a(), Operation::Claim, token);
    bench.change(LabBench::a(), Operation::Release, token);
    QVERIFY(bench.change(LabBench::a(), Operation::Claim, token).isOk());
    QVERIFY(!bench.look(LabBench::a()).marker->open);
    QCOMPARE(refusedAs(bench.change(LabBench::a(), Operation::Demote, token, ratchet::demote)), QStringLiteral("stale-token"));
    QVERIFY(bench.look(LabBench::a()).role() == ServerRole::Active);
}

void TestLabSwitch::aWorkTokenChangesNoRole()
{
    LabBench bench;
    const SwitchToken token = bench.workToken(1);
    QVERIFY(bench.change(LabBench::a(), Operation::Claim, token).isOk());
    QCOMPARE(refusedAs(bench.change(LabBench::a(), Operation::Demote, token, ratchet::demote)), QStringLiteral("wrong-direction"));
}

void TestLabSwitch::workIsRefusedWhileASwitchIsOpen()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::s(), Operation::Claim, token);
    QCOMPARE(refusedAs(bench.change(LabBench::s(), Operation::Claim, bench.workToken(2))), QStringLiteral("claimed"));
    bench.change(LabBench::s(), Operation::Release, token);
    QVERIFY(bench.change(LabBench::s(), Operation::Claim, bench.workToken(2)).isOk());
    QVERIFY(bench.change(LabBench::s(), Operation::Claim, bench.switchToken(3, LabBench::s())).isOk()); // supersedes the work token
}

void TestLabSwitch::promoteStartsAFencedTarget()
{
    LabBench bench;
    const SwitchToken there = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::a(), Operation::Claim, there);
    const QString hash = bench.look(LabBench::a()).configurationHash;
    bench.change(LabBench::a(), Operation::Demote, there, ratchet::demote);
    bench.change(LabBench::a(), Operation::Fence, there, ratchet::fence);
    const SwitchToken back = bench.switchToken(2, LabBench::a());
    bench.change(LabBench::a(), Operation::Claim, back);
    AgentRequest promote = bench.request(LabBench::a(), Operation::Promote, back, ratchet::promote);
    promote.expect->configurationHash = hash;
    QVERIFY(bench.send(LabBench::a(), promote).isOk());
    QVERIFY(bench.look(LabBench::a()).role() == ServerRole::Active);
    QVERIFY(bench.look(LabBench::a()).serviceStart == ServiceStart::Delayed);
}

void TestLabSwitch::receiptsFormAChainThatNamesTheJournal()
{
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    const AgentReply claim = bench.change(LabBench::a(), Operation::Claim, token);
    const AgentReply demote = bench.change(LabBench::a(), Operation::Demote, token, ratchet::demote);
    QCOMPARE(claim.receipt->prev, QString(64, QLatin1Char('0')));
    QCOMPARE(claim.receipt->journalHead, QString(64, QLatin1Char('a')));
    QVERIFY(claim.receipt->isIntact() && demote.receipt->isIntact());
    QVERIFY(demote.receipt->prev != claim.receipt->hash); // the intent stands between them
    QCOMPARE(demote.observed->lastReceipt->hash, demote.receipt->hash);
}

void TestLabSwitch::anotherMachineOrAnotherStartIsRefused()
{
    LabBench bench;
    AgentRequest claim = bench.request(LabBench::a(), Operation::Claim, bench.switchToken(1, LabBench::s()), 0);
    claim.machineId = bench.state(LabBench::s()).machineId;
    QCOMPARE(refusedAs(bench.send(LabBench::a(), claim)), QStringLiteral("wrong-server"));
    claim.machineId = bench.state(LabBench::a()).machineId;
    claim.bootId = bench.look(LabBench::a()).bootId;
    QVERIFY(bench.lab->person().reboot(LabBench::a()));
    QCOMPARE(refusedAs(bench.send(LabBench::a(), claim)), QStringLiteral("wrong-boot"));
}

void TestLabSwitch::anExpectationThatIsNotMetChangesNothing_data()
{
    QTest::addColumn<QString>("which");
    QTest::newRow("staging mode") << QStringLiteral("stagingMode");
    QTest::newRow("idle") << QStringLiteral("idle");
    QTest::newRow("configuration") << QStringLiteral("configurationHash");
}

void TestLabSwitch::anExpectationThatIsNotMetChangesNothing()
{
    QFETCH(QString, which);
    LabBench bench;
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    bench.change(LabBench::a(), Operation::Claim, token);
    AgentRequest demote = bench.request(LabBench::a(), Operation::Demote, token, ratchet::demote);
    demote.expect = Expectation();
    if (which == QLatin1String("stagingMode"))
        demote.expect->stagingMode = true;
    else if (which == QLatin1String("idle"))
        demote.expect->idle = false;
    else
        demote.expect->configurationHash = QString(64, QLatin1Char('1'));
    const AgentReply reply = bench.send(LabBench::a(), demote);
    QCOMPARE(refusedAs(reply), QStringLiteral("expectation-failed"));
    QCOMPARE(reply.error->detail(), which);
    QVERIFY(bench.look(LabBench::a()).role() == ServerRole::Active);
    QVERIFY(!bench.look(LabBench::a()).dangling);
}

QTEST_GUILESS_MAIN(TestLabSwitch)
#include "tst_labswitch.moc"
