// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/JsonText.h"
#include "rehearsal/Exploration.h"
#include "rehearsal/LabSchedule.h"
#include "rehearsal/PackedWorld.h"
#include "rehearsal/ScheduleJournal.h"
#include "rehearsal/ScheduleReplay.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <sys/resource.h>

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
    void theLabPlaysItsPartOfAScheduleAndRefusesTheRest();
    void aLostServerIsTakenBackAsStagingOnly();
    void aTextThatNobodyPrintedIsRefused();
    void whatBrokeOnceHolds_data();
    void whatBrokeOnceHolds();
    void aStateFitsIntoSixtyFourBytes();
    void theJournalsOfAScheduleAreRealOnes();
};

namespace {

//! All of it takes minutes: the long set does that.
bool everything() { return qEnvironmentVariableIntValue("SWINGBRIDGE_ALL_FAULTS") > 0; }

//! A figure of the row that is tested, for tests/results.py.
void publish(const char *name, double value, const char *unit = "")
{
    qInfo("figure: %s: %s = %.0f %s", QTest::currentDataTag(), name, value, unit);
}

long peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

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
    QTest::addColumn<int>("sample");
    QTest::addColumn<int>("all"); // 0: as many as there are
    QTest::newRow("singleFaultCrash") << 60'000 << 0;
    QTest::newRow("faultPairs") << 40'000 << 0;
    QTest::newRow("seeds") << 10'000 << 1'000'000;
    QTest::newRow("states") << 20'000 << 3'000'000;
}

void tst_Exploration::nothingExploredViolatesAnInvariant()
{
    const QString suite = QString::fromLatin1(QTest::currentDataTag());
    QFETCH(int, sample);
    QFETCH(int, all);
    ExplorationOrder order;
    order.suite = suiteFromWord(suite).value();
    order.limit = everything() ? all : sample;
    order.journalEvery = everything() ? 100 : 500; // in ci most of the time would go into the journals
    const SuiteResult result = explore(order, {});
    for (const ExploredViolation &violation : result.violations)
        qWarning("%s is violated by %s", qUtf8Printable(violation.invariant), qUtf8Printable(violation.replay));
    QVERIFY(result.violations.isEmpty());
    QVERIFY(qMax(result.schedules, result.states) >= (everything() ? 1000 : sample / 2));
    QCOMPARE(result.isComplete, everything() ? order.suite != SuiteKind::States : order.suite == SuiteKind::Seeds);
    publish("violations", double(result.violations.size()));
    publish("schedules", double(result.schedules));
    publish("states", double(result.states));
    publish("depth", result.depth, "steps");
    publish("different ends", double(result.distinctEnds));
    publish("journals verified and reported", double(result.journals));
    publish("of them from a file", double(result.journalFiles));
    publish("steps to rest after the last fault", result.slowestRecovery, "steps");
    publish("longest without an active server", result.longestWithoutActive, "s of the simulated clock");
    publish("time", std::round(result.seconds), "s");
    publish("processor time", std::round(result.cpuSeconds), "s");
    publish("speed", std::round(double(qMax(result.schedules, result.states)) / result.cpuSeconds), "a second of one core");
    publish("memory", double(peakMebibytes()), "MiB");
}

void tst_Exploration::aTextReplaysItsSchedule()
{
    const QString spec = QStringLiteral("variant:assisted@fence#1,sync01:applied-late@demote#1,wizard:dies-after@write#40,wizard:roll-back@end#1,letter1:arrives@call#40");
    const ScheduleReplay first = replayed(spec);
    QCOMPARE(first.spec(), spec);
    const ScheduleReplay again = replayed(first.spec());
    QCOMPARE(again.events(), first.events());
    QCOMPARE(again.world().events, first.world().events);
}

void tst_Exploration::theLabPlaysItsPartOfAScheduleAndRefusesTheRest()
{
    const auto played = LabSchedule::parse(QStringLiteral("variant:assisted@soft#1,sync01:applied-late@demote#1,sync02:silent@observe#9"));
    QVERIFY(played);
    QCOMPARE(played->faults.toString(), QStringLiteral("sync01:applied-late@demote#1,sync02:silent@observe#9"));
    QVERIFY(played->variant == (SimVariant{false, true}));
    QVERIFY(LabSchedule::parse(QStringLiteral("sync01:rejected@fence#1"))->variant == std::nullopt);
    for (const char *part : {"wizard:dies-after@write#40", "wizard:roll-back@end#1", "letter1:arrives@call#40", "sync02:fires@call#3", "rain"}) {
        const auto refused = LabSchedule::parse(QStringLiteral("sync01:rejected@fence#1,") + QLatin1String(part));
        QVERIFY2(!refused && refused.error().summary().contains(QLatin1String(part)), part);
    }
}

//! Claim, FENCE, and with its ways out blocked UNFENCE, DEMOTE, seen in staging mode: only then is the block lifted.
void tst_Exploration::aLostServerIsTakenBackAsStagingOnly()
{
    const ScheduleReplay replay = replayed(QStringLiteral("sync01:silent@observe#1,wizard:attest@end#1,sync01:swallowed@demote#1"));
    const SimServer &back = replay.world().at(SimMachine::First);
    QVERIFY2(replay.world().violated == SimInvariant::None, qUtf8Printable(replay.events().join(QLatin1Char('\n'))));
    QVERIFY(back.running && back.staging && back.scheduler && !back.isolated && !back.open);
    QStringList sent = replay.events().mid(replay.events().indexOf(QLatin1String("* wizard:re-admit@end#2"))).filter(QLatin1String("sync0"));
    for (QString &event : sent)
        event = event.section(QLatin1Char(':'), 0, 0);
    sent = sent.filter(QRegularExpression(QStringLiteral("^sync0. (claim|fence|unfence|demote|release)")));
    QCOMPARE(sent.join(QLatin1Char(',')), QStringLiteral("sync01 claim,sync01 fence,sync02 claim,sync01 unfence,sync01 demote.again,sync01 demote.again,"
                                                         "sync01 release,sync02 release"));
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
    QTest::newRow("given up while the active server is attested as off: nobody is active, and that is said")
        << "sync01:silent@observe#2,wizard:attest@end#1,wizard:dies-after@write#7,wizard:roll-back@end#2";
    QTest::newRow("given up after another operator's attempt had demoted: the role can still be given back")
        << "wizard:take-over@step#25,wizard:dies-after@write#73,wizard:roll-back@end#2";
    QTest::newRow("a fence that was taken over is lifted by hand: this token is past DEMOTE, a new one demotes first")
        << "variant:assisted@fence#1,wizard:resume@step#11,wizard:dies-after@write#73,sync02:request-lost@claim#3,sync01:killed-in-flight@fence#2,sync01:silent@fence#3";
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
    for (const char *spec : {"", "sync01:silent@observe#1,wizard:attest@end#1", "sync01:silent@observe#1,wizard:attest@end#1,wizard:dies-after@write#85", "wizard:dies-after@write#50,wizard:roll-back@end#1",
                             "wizard:dies-after@write#50,wizard:take-over@end#1"}) {
        auto replay = ScheduleReplay::of(QLatin1String(spec));
        QVERIFY(replay);
        replay->play();
        for (const bool inFiles : {true, false})
            QCOMPARE(ScheduleJournals().check(replay->schedule(), inFiles), QString());
    }
}

QTEST_GUILESS_MAIN(tst_Exploration)
#include "tst_exploration.moc"
