// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "rehearsal/Exploration.h"
#include "rehearsal/PackedWorld.h"
#include "rehearsal/ScheduleJournal.h"
#include "rehearsal/ScheduleReplay.h"

#include <QTest>

using namespace swingbridge;

//! The switch's schedules on the production core (guarded-switch.md 7.2, T2, T3, T4, T6, T11).
class tst_Exploration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlainCourseEndsWithTheOtherServerActive();
    void nothingExploredViolatesAnInvariant_data();
    void nothingExploredViolatesAnInvariant();
    void aTextReplaysItsSchedule();
    void aTextThatNobodyPrintedIsRefused();
    void whatBrokeOnceHolds_data();
    void whatBrokeOnceHolds();
    void aStateFitsIntoSixtyFourBytes();
    void theJournalsOfAScheduleAreRealOnes();
};

namespace {

//! All of it takes minutes: the long set does that.
bool everything() { return qEnvironmentVariableIntValue("SWINGBRIDGE_ALL_FAULTS") > 0; }

ScheduleReplay replayed(const QString &spec)
{
    auto replay = ScheduleReplay::of(spec);
    if (!replay)
        qFatal("not a schedule: %s", qUtf8Printable(spec));
    replay->play();
    return *replay;
}

} // namespace

void tst_Exploration::thePlainCourseEndsWithTheOtherServerActive()
{
    const SimWorld world = replayed(QString()).world();
    QVERIFY(world.violated == SimInvariant::None);
    QVERIFY(world.wizard().isDone());
    QVERIFY(world.at(SimMachine::Second).isCapable() && !world.at(SimMachine::First).isCapable());
    QVERIFY(world.at(SimMachine::First).staging && world.at(SimMachine::First).scheduler && world.at(SimMachine::Second).scheduler);
}

void tst_Exploration::nothingExploredViolatesAnInvariant_data()
{
    QTest::addColumn<QString>("suite");
    QTest::addColumn<int>("sample");
    QTest::newRow("a single fault and a crash") << "singleFaultCrash" << 60'000;
    QTest::newRow("two faults") << "faultPairs" << 40'000;
    QTest::newRow("random schedules") << "seeds" << 10'000;
    QTest::newRow("states") << "states" << 20'000;
}

void tst_Exploration::nothingExploredViolatesAnInvariant()
{
    QFETCH(QString, suite);
    QFETCH(int, sample);
    ExplorationOrder order;
    order.suite = suiteFromWord(suite).value();
    order.limit = everything() ? (order.suite == SuiteKind::Seeds ? 1'000'000 : 0) : sample;
    order.journalEvery = everything() ? 100 : 500; // in ci most of the time would go into the journals
    const SuiteResult result = explore(order, {});
    for (const ExploredViolation &violation : result.violations)
        qWarning("%s is violated by %s", qUtf8Printable(violation.invariant), qUtf8Printable(violation.replay));
    QVERIFY(result.violations.isEmpty());
    QVERIFY(qMax(result.schedules, result.states) >= (everything() ? 1000 : sample / 2));
    QCOMPARE(result.isComplete, everything() ? order.suite != SuiteKind::States : order.suite == SuiteKind::Seeds);
    qInfo("figure: %s: schedules = %lld schedules", qUtf8Printable(suite), static_cast<long long>(result.schedules));
    qInfo("figure: %s: states = %lld states", qUtf8Printable(suite), static_cast<long long>(result.states));
    qInfo("figure: %s: different ends = %lld ends", qUtf8Printable(suite), static_cast<long long>(result.distinctEnds));
    qInfo("figure: %s: steps to rest after the last fault = %d steps", qUtf8Printable(suite), result.slowestRecovery);
    qInfo("figure: %s: longest without an active server = %u s", qUtf8Printable(suite), result.longestWithoutActive);
    qInfo("figure: %s: time = %.1f s", qUtf8Printable(suite), result.seconds);
}

void tst_Exploration::aTextReplaysItsSchedule()
{
    const QString spec = QStringLiteral("variant:assisted@fence#1,sync01:applied-late@demote#1,wizard:dies-after@write#40,wizard:roll-back@end#1,letter1:arrives@call#40");
    const ScheduleReplay first = replayed(spec);
    QCOMPARE(first.spec(), spec);
    const ScheduleReplay again = replayed(first.spec());
    QCOMPARE(again.events(), first.events());
    QCOMPARE(again.world().events, first.world().events);
    QCOMPARE(first.labSpec(), QStringLiteral("sync01:applied-late@demote#1"));
}

void tst_Exploration::aTextThatNobodyPrintedIsRefused()
{
    for (const char *spec : {"nonsense", "sync03:reply-lost@demote#1", "wizard:dies@write#1", "sync01:reply-lost@*#1", "sync01:fires@write#1", "letter1:arrives@call#0"})
        QVERIFY2(!ScheduleReplay::of(QLatin1String(spec)), spec);
}

//! Each of these was found by the exploration and mended in the switch or in what it says.
void tst_Exploration::whatBrokeOnceHolds_data()
{
    QTest::addColumn<QString>("spec");
    QTest::newRow("assisted: an agent died in another command, and the wizard waited for a person for ever")
        << "variant:assisted@fence#1,sync01:reboot-after@scheduler.set#1";
    QTest::newRow("taken over while UNFENCE had begun: the fence is known from its receipt")
        << "sync01:swallowed@unfence#1,wizard:dies-before@write#69,wizard:take-over@end#1";
    QTest::newRow("a fence that arrives before a take-over claims: its service is started by hand")
        << "sync01:applied-late@fence#1,sync01:silent@observe#10,wizard:take-over@end#1,letter1:arrives@call#34";
    QTest::newRow("rolled back to a server whose configuration was changed meanwhile: going on takes it as it is")
        << "sync01:killed-before@observe#6,sync02:reboot-before@connectivity.test#1,wizard:roll-back@step#68,sync01:configuration-changes@call#111";
    QTest::newRow("the target stops before the last look: DONE is not written") << "sync02:service-dies@call#63";
    QTest::newRow("the target is taken back before the last look") << "sync02:staging-on@call#63";
}

void tst_Exploration::whatBrokeOnceHolds()
{
    QFETCH(QString, spec);
    const ScheduleReplay replay = replayed(spec);
    QVERIFY2(replay.world().violated == SimInvariant::None, qUtf8Printable(replay.events().join(QLatin1Char('\n'))));
}

void tst_Exploration::aStateFitsIntoSixtyFourBytes()
{
    SimWorld world(true, true);
    for (SimLetter &letter : world.letters)
        letter.request.command = SwitchCommand::Promote;
    world.wizard().runs = true;
    world.wizard().boots.fill(1);
    world.wizard().event = SwitchEvent::looked(Side::Other, SeenServer());
    for (SimServer &server : world.servers) {
        server.inFlight = SimServer::InFlight::SetFlag;
        server.dangling = Dangling::Agent;
    }
    QVERIFY2(PackedWorld(world).bits() <= 64 * 8, QByteArray::number(PackedWorld(world).bits()).constData());
    const SimWorld plain(true, false);
    QCOMPARE(PackedWorld(plain).hash(), PackedWorld(SimWorld(true, false)).hash());
    QVERIFY(PackedWorld(plain).hash() != PackedWorld(world).hash());
}

void tst_Exploration::theJournalsOfAScheduleAreRealOnes()
{
    for (const char *spec : {"", "sync01:silent@observe#1,wizard:attest@end#1", "wizard:dies-after@write#50,wizard:roll-back@end#1",
                             "wizard:dies-after@write#50,wizard:take-over@end#1"}) {
        auto replay = ScheduleReplay::of(QLatin1String(spec));
        QVERIFY(replay);
        replay->play();
        QCOMPARE(checkJournals(replay->schedule()), QString());
    }
}

QTEST_GUILESS_MAIN(tst_Exploration)
#include "tst_exploration.moc"
