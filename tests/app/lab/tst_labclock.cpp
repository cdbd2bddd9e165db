// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/Detach.h"
#include "lab/LabClock.h"
#include "support/Await.h"

#include <QElapsedTimer>
#include <QTest>

using namespace swingbridge;
using namespace std::chrono_literals;

namespace {

QCoro::Task<> note(LabClock *clock, std::chrono::milliseconds duration, QString name, QStringList *log, std::stop_token stop)
{
    co_await clock->sleep(duration, stop);
    *log << QStringLiteral("%1@%2").arg(name).arg(LabClock::beginning().msecsTo(clock->nowUtc()));
}

} // namespace

class TestLabClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsOnASaturdayEvening();
    void nobodyWaitsAtPaceZero();
    void sleepersWakeInTheOrderOfTheirTimes();
    void neverWakesWithinTheSameEvent();
    void whoIsStoppedWakesEarlyAndTimeStands();
    void runsFastAtAPace();
    void goesOnFromWhatWasRemembered();
    void mayGoWhileSomebodySleeps();
};

void TestLabClock::beginsOnASaturdayEvening()
{
    QCOMPARE(toIsoUtc(LabClock().nowUtc()), QStringLiteral("2026-11-21T20:00:00Z"));
}

void TestLabClock::nobodyWaitsAtPaceZero()
{
    LabClock clock;
    QElapsedTimer real;
    real.start();
    QVERIFY(test::awaitVoid(clock.sleep(24h, {})));
    QCOMPARE(clock.nowUtc(), LabClock::beginning().addDays(1));
    QCOMPARE(clock.monotonicNs(), 86'400'000'000'000LL);
    QVERIFY(real.elapsed() < 5000);
}

void TestLabClock::sleepersWakeInTheOrderOfTheirTimes()
{
    LabClock clock;
    QStringList log;
    detach(note(&clock, 3s, QStringLiteral("c"), &log, {}));
    detach(note(&clock, 1s, QStringLiteral("a"), &log, {}));
    detach(note(&clock, 1s, QStringLiteral("b"), &log, {}));
    QTRY_COMPARE(log, (QStringList{QStringLiteral("a@1000"), QStringLiteral("b@1000"), QStringLiteral("c@3000")}));
}

void TestLabClock::neverWakesWithinTheSameEvent()
{
    LabClock clock;
    QStringList log;
    detach(note(&clock, 0ms, QStringLiteral("a"), &log, {}));
    QVERIFY(log.isEmpty());
    QTRY_COMPARE(log.size(), 1);
}

void TestLabClock::whoIsStoppedWakesEarlyAndTimeStands()
{
    LabClock clock;
    QStringList log;
    std::stop_source stop;
    detach(note(&clock, 1h, QStringLiteral("a"), &log, stop.get_token()));
    stop.request_stop();
    QTRY_COMPARE(log, QStringList{QStringLiteral("a@0")});
}

void TestLabClock::runsFastAtAPace()
{
    LabClock clock(1000);
    QVERIFY(test::awaitVoid(clock.sleep(60s, {})));
    QVERIFY(clock.nowUtc() >= LabClock::beginning().addSecs(60));
    clock.setPace(0);
    const QDateTime now = clock.nowUtc();
    clock.advance(5s);
    QCOMPARE(clock.nowUtc(), now.addSecs(5));
}

void TestLabClock::goesOnFromWhatWasRemembered()
{
    LabClock clock;
    clock.catchUp(LabClock::beginning().addSecs(7200));
    QCOMPARE(clock.nowUtc(), LabClock::beginning().addSecs(7200));
    QCOMPARE(clock.monotonicNs(), 0); // that time passed before
    clock.catchUp(LabClock::beginning());
    QCOMPARE(clock.nowUtc(), LabClock::beginning().addSecs(7200));
}

void TestLabClock::mayGoWhileSomebodySleeps()
{
    QStringList log;
    std::stop_source stop;
    auto clock = std::make_unique<LabClock>();
    detach(note(clock.get(), 1h, QStringLiteral("a"), &log, stop.get_token()));
    clock.reset();
    stop.request_stop();
    QCoreApplication::processEvents();
    QVERIFY(log.isEmpty());
}

QTEST_GUILESS_MAIN(TestLabClock)
#include "tst_labclock.moc"
