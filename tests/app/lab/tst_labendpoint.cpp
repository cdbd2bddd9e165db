// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LabBench.h"

#include "async/Detach.h"
#include "foundation/Random.h"
#include "lab/LabEndpoint.h"
#include "servers/ServerDriver.h"
#include "support/Await.h"

#include <QTest>

using namespace swingbridge;
using namespace std::chrono_literals;
using test::LabBench;

namespace {

//! A driver over an endpoint with faults, and what asking took in the lab's time.
class Way
{
public:
    Way(LabBench &bench, const QString &server, const char *faults = "")
        : driver(server, std::make_shared<LabEndpoint>(bench.lab, server, *FaultPlan::parse(QLatin1String(faults))), bench.clock,
              std::make_shared<SeededRandom>(1))
    {
    }
    ServerDriver driver;
};

CommandContext context(LabBench &bench, const SwitchToken &token, int seq, const QString &server)
{
    return CommandContext(token, seq, bench.state(server).machineId, {}, QString(64, QLatin1Char('b')));
}

template <typename T>
QString codeOf(const std::optional<Result<T>> &result)
{
    if (!result || *result)
        return {};
    const auto code = agentCodeOf(result->error());
    return code ? toString(*code) : QStringLiteral("?");
}

QCoro::Task<> noteWhenDone(QCoro::Task<Result<Observation>> task, bool *isDone)
{
    co_await task;
    *isDone = true;
}

} // namespace

class TestLabEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDriverReadsEverything();
    void neverAnswersWithinTheSameEvent();
    void everyFaultIsToldAndLeavesTheServerAsItSays_data();
    void everyFaultIsToldAndLeavesTheServerAsItSays();
    void aLateRequestArrivesBeforeTheCallAfterNext();
    void aStaleReplyIsNotBelieved();
    void whoIsSilentStaysSilent();
    void theUnreachableServerDiesAtTheClaim();
    void aRunHoldsItsSessionAndIsSeenByAnother();
    void cancellingARunLeavesItRunning();
    void goesAwayWhileACallIsUnderWay();
    void theSameSeedAndRequestsGiveTheSameReplies();
};

void TestLabEndpoint::aDriverReadsEverything()
{
    LabBench bench("contoso");
    Way way(bench, LabBench::s());
    const auto identity = *test::await(way.driver.identity({}));
    QVERIFY(identity);
    QCOMPARE(identity->host, QStringLiteral("sync02"));
    QCOMPARE(identity->engineVersion(), QStringLiteral("2.6.92.0"));
    QVERIFY(identity->engineVersionsAgree() && identity->callerMayAdminister());
    QVERIFY(test::await(way.driver.system({}))->has_value());
    QCOMPARE((*test::await(way.driver.connectivity({})))->size(), 2);
    QVERIFY((*test::await(way.driver.scheduler({})))->stagingModeEnabled);
    QCOMPARE((*test::await(way.driver.settings({})))->flag(QLatin1String(parameter::stagingMode)), std::optional<bool>(true));
    QCOMPARE((*test::await(way.driver.connectors({})))->size(), 2);
    QCOMPARE((*test::await(way.driver.statistics({})))->size(), 2);
    QVERIFY((*test::await(way.driver.rules({})))->size() > 60);
    QCOMPARE((*test::await(way.driver.overrides({})))->size(), 2);
    QCOMPARE((*test::await(way.driver.threshold({})))->enabled, std::optional<bool>(true));
    QVERIFY(test::await(way.driver.autoUpgrade({}))->has_value());
    QVERIFY(!(*test::await(way.driver.events({}, 50, {})))->isEmpty());
    QVERIFY(!(*test::await(way.driver.openPrograms({})))->anyOpen());
    QVERIFY((*test::await(way.driver.tasks({})))->isEmpty());
    QVERIFY((*test::await(way.driver.observe(std::nullopt, {})))->isStaging());
    const auto capture = *test::await(way.driver.captureConfiguration({}));
    QVERIFY(capture);
    bench.pass(1min);
    const auto ready = *test::await(way.driver.captureStatus(capture->id, {}));
    QVERIFY(ready->state == CaptureStatus::State::Complete);
    for (const RemoteFile &file : ready->files)
        QCOMPARE((*test::await(way.driver.fetchFile(file.path, {}, {})))->size(), file.size);
}

void TestLabEndpoint::neverAnswersWithinTheSameEvent()
{
    LabBench bench;
    Way way(bench, LabBench::a());
    bool isDone = false;
    detach(noteWhenDone(way.driver.observe(std::nullopt, {}), &isDone));
    QVERIFY(!isDone);
    QTRY_VERIFY(isDone);
}

void TestLabEndpoint::everyFaultIsToldAndLeavesTheServerAsItSays_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("staging");
    QTest::newRow("none") << QByteArray() << QString() << true;
    QTest::newRow("request lost") << QByteArray("request-lost") << QStringLiteral("timeout") << false;
    QTest::newRow("reply lost") << QByteArray("reply-lost") << QStringLiteral("timeout") << true;
    QTest::newRow("duplicated") << QByteArray("duplicated") << QString() << true;
    QTest::newRow("rejected") << QByteArray("rejected") << QStringLiteral("unexpected") << false;
    QTest::newRow("swallowed") << QByteArray("swallowed") << QStringLiteral("not-changed") << false;
    QTest::newRow("killed before") << QByteArray("killed-before") << QStringLiteral("cut") << false;
    QTest::newRow("killed in flight") << QByteArray("killed-in-flight") << QStringLiteral("cut") << false;
    QTest::newRow("reboot before") << QByteArray("reboot-before") << QStringLiteral("cut") << false;
    QTest::newRow("reboot after") << QByteArray("reboot-after") << QStringLiteral("cut") << true;
    QTest::newRow("garbled") << QByteArray("garbled") << QStringLiteral("garbled") << true;
    QTest::newRow("slow") << QByteArray("slow") << QString() << true;
    QTest::newRow("silent") << QByteArray("silent") << QStringLiteral("unreachable") << false;
}

void TestLabEndpoint::everyFaultIsToldAndLeavesTheServerAsItSays()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, code);
    QFETCH(bool, staging);
    LabBench bench;
    const QByteArray plan = fault.isEmpty() ? fault : "sync01:" + fault + "@demote";
    Way way(bench, LabBench::a(), plan.constData());
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    QVERIFY(test::await(way.driver.claim(context(bench, token, 0, LabBench::a()), {}))->has_value());
    const auto reply = test::await(way.driver.demote(context(bench, token, ratchet::demote, LabBench::a()), ChangedBy::Agent, {}));
    QCOMPARE(codeOf(reply), code);
    QCOMPARE(bench.state(LabBench::a()).stagingMode, staging);
}

void TestLabEndpoint::aLateRequestArrivesBeforeTheCallAfterNext()
{
    LabBench bench;
    Way way(bench, LabBench::a(), "sync01:applied-late@demote");
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    test::await(way.driver.claim(context(bench, token, 0, LabBench::a()), {}));
    QCOMPARE(codeOf(test::await(way.driver.demote(context(bench, token, ratchet::demote, LabBench::a()), ChangedBy::Agent, {}))), QStringLiteral("timeout"));
    QVERIFY((*test::await(way.driver.observe(token, {})))->isActive());
    QVERIFY((*test::await(way.driver.observe(token, {})))->isStaging());
}

void TestLabEndpoint::aStaleReplyIsNotBelieved()
{
    LabBench bench;
    Way way(bench, LabBench::a(), "sync01:stale-reply@observe#2");
    QVERIFY(test::await(way.driver.observe(std::nullopt, {}))->has_value());
    QCOMPARE(codeOf(test::await(way.driver.observe(std::nullopt, {}))), QStringLiteral("garbled"));
    QVERIFY(test::await(way.driver.observe(std::nullopt, {}))->has_value());
}

void TestLabEndpoint::whoIsSilentStaysSilent()
{
    LabBench bench;
    Way way(bench, LabBench::a(), "sync01:silent@*#2");
    QVERIFY(test::await(way.driver.observe(std::nullopt, {}))->has_value());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(codeOf(test::await(way.driver.observe(std::nullopt, {}))), QStringLiteral("unreachable"));
}

void TestLabEndpoint::theUnreachableServerDiesAtTheClaim()
{
    LabBench bench("unreachable");
    Way way(bench, LabBench::a());
    QVERIFY((*test::await(way.driver.observe(std::nullopt, {})))->isActive());
    const SwitchToken token = bench.switchToken(1, LabBench::s());
    QCOMPARE(codeOf(test::await(way.driver.claim(context(bench, token, 0, LabBench::a()), {}))), QStringLiteral("unreachable"));
    bench.reopen();
    Way again(bench, LabBench::a());
    QCOMPARE(codeOf(test::await(again.driver.observe(std::nullopt, {}))), QStringLiteral("unreachable"));
    QCOMPARE(bench.lab->exportCapable(), QStringList());
    QVERIFY(bench.lab->person().powerOn(LabBench::a()));
    QVERIFY((*test::await(again.driver.observe(std::nullopt, {})))->isActive()); // a rogue server comes back as it was
}

void TestLabEndpoint::aRunHoldsItsSessionAndIsSeenByAnother()
{
    LabBench bench;
    Way way(bench, LabBench::s());
    Way second(bench, LabBench::s());
    const SwitchToken token = bench.workToken(1);
    test::await(way.driver.claim(context(bench, token, 0, LabBench::s()), {}));
    const auto connectors = *test::await(way.driver.connectors({}));
    const Guid forest = connectors->constFirst().identifier;
    const QDateTime before = bench.clock->nowUtc();
    auto run = way.driver.startRun(context(bench, token, 0, LabBench::s()), forest, QLatin1String(runProfile::fullImport), {});
    test::awaitVoid(bench.clock->sleep(4s, {}));
    const auto seen = *test::await(second.driver.runs(forest, 1, {}));
    QVERIFY(seen->constFirst().outcome() == RunOutcome::Running);
    QVERIFY(seen->constFirst().steps.constFirst().done > 0);
    const auto ended = *test::await(std::move(run));
    QVERIFY(ended);
    QCOMPARE(ended->result, QStringLiteral("success"));
    QVERIFY(before.secsTo(bench.clock->nowUtc()) >= 12);
}

void TestLabEndpoint::cancellingARunLeavesItRunning()
{
    LabBench bench;
    Way way(bench, LabBench::s());
    const SwitchToken token = bench.workToken(1);
    test::await(way.driver.claim(context(bench, token, 0, LabBench::s()), {}));
    const auto connectors = *test::await(way.driver.connectors({}));
    const Guid forest = connectors->constFirst().identifier;
    std::stop_source stop;
    auto run = way.driver.startRun(context(bench, token, 0, LabBench::s()), forest, QLatin1String(runProfile::fullImport), stop.get_token());
    test::awaitVoid(bench.clock->sleep(3s, {}));
    stop.request_stop();
    QCOMPARE(codeOf(test::await(std::move(run))), QStringLiteral("cancelled"));
    QVERIFY(bench.state(LabBench::s()).run.has_value());
    bench.pass(1min);
    QCOMPARE((*test::await(way.driver.runs(forest, 1, {})))->constFirst().result, QStringLiteral("success"));
}

void TestLabEndpoint::goesAwayWhileACallIsUnderWay()
{
    LabBench bench;
    bool isDone = false;
    {
        Way way(bench, LabBench::a());
        detach(noteWhenDone(way.driver.observe(std::nullopt, {}), &isDone));
    }
    QTRY_VERIFY(isDone);
}

void TestLabEndpoint::theSameSeedAndRequestsGiveTheSameReplies()
{
    const auto transcript = [](quint64 seed) {
        LabBench bench("contoso", seed);
        QByteArray text;
        const auto note = [&text](const AgentReply &reply) { text += QByteArray::fromStdString(Json(reply).dump()) + '\n'; };
        const SwitchToken token = bench.switchToken(1, LabBench::s());
        for (const QString &server : {LabBench::a(), LabBench::s()}) {
            for (const Operation operation : {Operation::Identity, Operation::SettingsRead, Operation::RulesList, Operation::ConnectorsStatistics, Operation::Observe})
                note(bench.ask(server, operation));
            note(bench.change(server, Operation::Claim, token));
        }
        note(bench.change(LabBench::a(), Operation::Demote, token, ratchet::demote));
        bench.pass(2h);
        for (const QString &server : {LabBench::a(), LabBench::s()})
            note(bench.ask(server, Operation::RunsList));
        note(bench.ask(LabBench::a(), Operation::Observe));
        return text;
    };
    QCOMPARE(transcript(7), transcript(7));
    QVERIFY(transcript(7) != transcript(8));
}

QTEST_GUILESS_MAIN(TestLabEndpoint)
#include "tst_labendpoint.moc"
