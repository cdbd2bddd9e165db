// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/PairAlarms.h"
#include "foundation/JsonText.h"

#include <QTest>

using namespace swingbridge;

//! What watch raises: code, server and since when, look after look.
class TestPairAlarms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPairAsItShallBeRaisesNothing();
    void rolesRaiseTheirAlarm_data();
    void rolesRaiseTheirAlarm();
    void aStoppedServiceExportsNothing();
    void aSilentServerIsUnreachableAndNotNobody();
    void anAlarmKeepsItsTimeUntilItIsGone();
    void aServerPutBackToAnOlderStateIsSuspicious();
    void noRunForThreeCyclesIsStale();
    void anExportAfterTheDemotionIsTold();
    void whatIsBorrowedIsNaggedAbout();
    void theCloudIsHeldBesideWhatWasSeen_data();
    void theCloudIsHeldBesideWhatWasSeen();
    void theCloudAloneProvesNothing();
    void everyAlarmHasAMessageAndARemedy();

private:
    static QDateTime at(int minutes) { return QDateTime(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC).addSecs(minutes * 60); }
    static WatchedServer server(const char *name, ServerRole expected, ServerRole role)
    {
        WatchedServer one(QString::fromLatin1(name), expected);
        one.isReachable = true;
        one.role = role;
        one.readAt = at(0);
        one.lastRunEnd = at(-10);
        return one;
    }
    static QList<WatchedServer> pair(ServerRole first = ServerRole::Active, ServerRole second = ServerRole::Staging)
    {
        return {server("sync02", ServerRole::Active, first), server("sync01", ServerRole::Staging, second)};
    }
    static RunResult exportAt(const QDateTime &start)
    {
        RunResult run;
        run.runProfile = QLatin1String(runProfile::exportProfile);
        run.connectorName = QStringLiteral("contoso.com");
        run.start = start;
        return run;
    }
    static QString codes(const QList<Alarm> &alarms)
    {
        QStringList words;
        for (const Alarm &alarm : alarms)
            words << (alarm.server().isEmpty() ? toWord(alarm.code()) : toWord(alarm.code()) + u' ' + alarm.server());
        return words.join(QStringLiteral(", "));
    }
    static CloudWitness witness(const char *machine, const QDateTime &fetchedAt)
    {
        const QByteArray text = QByteArray("{\"value\":[{\"configuration\":{\"currentExportData\":{\"clientMachineName\":\"") + machine + "\"}}}]}";
        return *CloudWitness::parse(text, QStringLiteral("test"), fetchedAt);
    }
};

void TestPairAlarms::aPairAsItShallBeRaisesNothing()
{
    PairAlarms alarms;
    QCOMPARE(codes(alarms.judge(pair(), {}, std::nullopt, at(0))), QString());
    QCOMPARE(codes(alarms.judge(pair(), {}, witness("SYNC02.contoso.com", at(0)), at(5))), QString());
}

void TestPairAlarms::rolesRaiseTheirAlarm_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<QString>("raised");
    const auto row = [](const char *name, ServerRole first, ServerRole second, const char *raised) {
        QTest::newRow(name) << int(first) << int(second) << QString::fromLatin1(raised);
    };
    row("both active", ServerRole::Active, ServerRole::Active, "twoActive, rogue sync01");
    row("none active", ServerRole::Staging, ServerRole::Staging, "noneActive");
    row("the wrong one active", ServerRole::Staging, ServerRole::Active, "rogue sync01");
    row("the old one stopped", ServerRole::Active, ServerRole::Unknown, "");
    row("the old one uninstalled", ServerRole::Active, ServerRole::NotInstalled, "");
    row("the role of the active one is not known", ServerRole::Unknown, ServerRole::Staging, "");
}

void TestPairAlarms::rolesRaiseTheirAlarm()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(QString, raised);
    PairAlarms alarms;
    QCOMPARE(codes(alarms.judge(pair(ServerRole(first), ServerRole(second)), {}, std::nullopt, at(0))), raised);
}

void TestPairAlarms::aStoppedServiceExportsNothing()
{
    QList<WatchedServer> servers = pair(ServerRole::Unknown, ServerRole::Staging);
    servers[0].isStopped = true;
    PairAlarms alarms;
    QCOMPARE(codes(alarms.judge(servers, {}, std::nullopt, at(0))), QStringLiteral("noneActive"));
}

void TestPairAlarms::aSilentServerIsUnreachableAndNotNobody()
{
    QList<WatchedServer> servers = pair();
    servers[0].isReachable = false;
    servers[0].role = ServerRole::Unknown;
    servers[0].silence = QStringLiteral("No answer within 60 s.");
    PairAlarms alarms;
    const QList<Alarm> raised = alarms.judge(servers, {}, std::nullopt, at(0));
    QCOMPARE(codes(raised), QStringLiteral("unreachable sync02"));
    QVERIFY(raised.first().message().contains(QLatin1String("60 s")));
}

void TestPairAlarms::anAlarmKeepsItsTimeUntilItIsGone()
{
    PairAlarms alarms;
    QCOMPARE(alarms.judge(pair(ServerRole::Active, ServerRole::Active), {}, std::nullopt, at(0)).first().since(), at(0));
    QCOMPARE(alarms.judge(pair(ServerRole::Active, ServerRole::Active), {}, std::nullopt, at(5)).first().since(), at(0));
    QVERIFY(alarms.judge(pair(), {}, std::nullopt, at(10)).isEmpty());
    QCOMPARE(alarms.judge(pair(ServerRole::Active, ServerRole::Active), {}, std::nullopt, at(15)).first().since(), at(15));
}

void TestPairAlarms::aServerPutBackToAnOlderStateIsSuspicious()
{
    QList<WatchedServer> servers = pair();
    servers[1].markerCounter = 7;
    PairAlarms alarms;
    QVERIFY(alarms.judge(servers, {}, std::nullopt, at(0)).isEmpty());
    servers[1].markerCounter = 3;
    QCOMPARE(codes(alarms.judge(servers, {}, std::nullopt, at(5))), QStringLiteral("rogue sync01"));
    servers[1].markerCounter.reset(); // it remembers nothing at all
    QCOMPARE(codes(alarms.judge(servers, {}, std::nullopt, at(10))), QStringLiteral("rogue sync01"));
    servers[1].isReachable = false; // silence is no memory
    QCOMPARE(codes(alarms.judge(servers, {}, std::nullopt, at(15))), QStringLiteral("unreachable sync01"));
}

void TestPairAlarms::noRunForThreeCyclesIsStale()
{
    QList<WatchedServer> servers = pair();
    servers[1].lastRunEnd = at(-90);
    PairAlarms alarms;
    QVERIFY(alarms.judge(servers, {}, std::nullopt, at(0)).isEmpty());
    const QList<Alarm> raised = alarms.judge(servers, {}, std::nullopt, at(1));
    QCOMPARE(codes(raised), QStringLiteral("stale sync01"));
    QCOMPARE(raised.first().since(), at(-90));
    servers[1].interval = std::chrono::hours(4);
    QVERIFY(alarms.judge(servers, {}, std::nullopt, at(2)).isEmpty());
}

void TestPairAlarms::anExportAfterTheDemotionIsTold()
{
    QList<WatchedServer> servers = pair();
    servers[1].stagingSince = at(-60);
    servers[1].exports = {exportAt(at(-5)), exportAt(at(-20)), exportAt(at(-61))};
    PairAlarms alarms;
    const QList<Alarm> raised = alarms.judge(servers, {}, std::nullopt, at(0));
    QCOMPARE(codes(raised), QStringLiteral("exportOnStaging sync01"));
    QCOMPARE(raised.first().since(), at(-20)); // the first of them
    servers[1].exports = {exportAt(at(-61))};
    QVERIFY(alarms.judge(servers, {}, std::nullopt, at(5)).isEmpty());
    servers[1].stagingSince = QDateTime(); // since when is not known: what it exported as the active server is no alarm
    servers[1].exports = {exportAt(at(-5))};
    QVERIFY(alarms.judge(servers, {}, std::nullopt, at(10)).isEmpty());
}

void TestPairAlarms::whatIsBorrowedIsNaggedAbout()
{
    PairAlarms alarms;
    const QList<OutstandingSetting> out{OutstandingSetting(QStringLiteral("sync02"), QStringLiteral("autoUpgrade"), QStringLiteral("Enabled"), at(-300)),
                                        OutstandingSetting(QStringLiteral("sync02"), QStringLiteral("scheduler"), QStringLiteral("on"), at(-30))};
    const QList<Alarm> raised = alarms.judge(pair(), out, std::nullopt, at(0));
    QCOMPARE(codes(raised), QStringLiteral("notReturned sync02, notReturned sync02"));
    QCOMPARE(raised.first().since(), at(-300));
    QVERIFY(raised.first().message().contains(QLatin1String("Enabled")));
    QVERIFY(raised.first().message() != raised.last().message());
}

void TestPairAlarms::theCloudIsHeldBesideWhatWasSeen_data()
{
    QTest::addColumn<QByteArray>("machine");
    QTest::addColumn<int>("fetched");
    QTest::addColumn<QString>("raised");
    QTest::newRow("the active one") << QByteArray("sync02") << 120 << QString();
    QTest::newRow("the old one, within two cycles") << QByteArray("sync01") << 59 << QString();
    QTest::newRow("the old one, later") << QByteArray("sync01") << 61 << QStringLiteral("rogue");
    QTest::newRow("a third machine") << QByteArray("sync03") << 1 << QStringLiteral("rogue");
    QTest::newRow("nothing") << QByteArray() << 120 << QString();
}

void TestPairAlarms::theCloudIsHeldBesideWhatWasSeen()
{
    QFETCH(QByteArray, machine);
    QFETCH(int, fetched);
    QFETCH(QString, raised);
    QList<WatchedServer> servers = pair();
    servers[1].stagingSince = at(0);
    PairAlarms alarms;
    const auto said = machine.isEmpty() ? CloudWitness::parse(R"({"value":[{"features":{"passwordSyncEnabled":true}}]})", QStringLiteral("test"), at(fetched))
                                        : Result<CloudWitness>(witness(machine.constData(), at(fetched)));
    QVERIFY(said);
    servers[0].lastRunEnd = servers[1].lastRunEnd = at(fetched);
    const QList<Alarm> got = alarms.judge(servers, {}, *said, at(fetched));
    QCOMPARE(codes(got), raised);
    if (!got.isEmpty())
        QVERIFY(got.first().message().contains(QString::fromLatin1(machine)));
}

void TestPairAlarms::theCloudAloneProvesNothing()
{
    QList<WatchedServer> servers = pair();
    servers[0].isReachable = false;
    servers[0].role = ServerRole::Unknown;
    PairAlarms alarms; // it names the server that shall be active, and that one is silent: still unreachable
    QCOMPARE(codes(alarms.judge(servers, {}, witness("sync02", at(0)), at(0))), QStringLiteral("unreachable sync02"));
}

void TestPairAlarms::everyAlarmHasAMessageAndARemedy()
{
    for (const AlarmCode code : {AlarmCode::TwoActive, AlarmCode::NoneActive, AlarmCode::Rogue, AlarmCode::Stale, AlarmCode::Unreachable, AlarmCode::NotReturned,
                                 AlarmCode::ExportOnStaging}) {
        const Alarm alarm(code, QStringLiteral("sync01"), at(0), {QStringLiteral("a %2 b"), QStringLiteral("c")}, QStringLiteral("scheduler"));
        QVERIFY(!alarm.message().isEmpty());
        QVERIFY(!alarm.remedy().isEmpty());
        QCOMPARE(textAt(alarm.toJson(), "code"), toWord(code));
    }
    const Alarm ofThePair(AlarmCode::NoneActive, {}, at(0));
    QVERIFY(valueAt(ofThePair.toJson(), "server").is_null());
}

QTEST_GUILESS_MAIN(TestPairAlarms)
#include "tst_pairalarms.moc"
