// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/Clock.h"
#include "support/Await.h"

#include <QElapsedTimer>
#include <QTest>

using namespace swingbridge;
using namespace std::chrono_literals;

class tst_Clock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreWrittenInOneWay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        const QString same = QStringLiteral("2026-11-21T20:00:00Z");
        QTest::newRow("as we write it") << same << same;
        QTest::newRow("with milliseconds") << QStringLiteral("2026-11-21T20:00:00.123Z") << same;
        QTest::newRow("with .NET's seven digits") << QStringLiteral("2026-11-21T20:00:00.1234567Z") << same;
        QTest::newRow("without zone") << QStringLiteral("2026-11-21T20:00:00") << QString();
        QTest::newRow("with another zone") << QStringLiteral("2026-11-21T20:00:00+01:00") << QString();
        QTest::newRow("no such day") << QStringLiteral("2026-02-30T20:00:00Z") << QString();
        QTest::newRow("words") << QStringLiteral("soonZ") << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void timesAreWrittenInOneWay()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, written);
        QCOMPARE(toIsoUtc(fromIsoUtc(text)), written);
    }

    void localTimesAreWrittenAsUtc()
    {
        const QDateTime time = QDateTime(QDate(2026, 11, 21), QTime(21, 0), Qt::OffsetFromUTC, 3600);
        QCOMPARE(toIsoUtc(time), QStringLiteral("2026-11-21T20:00:00Z"));
    }

    void sleepLastsAsLongAsAskedAndMonotonicTimePasses()
    {
        SystemClock clock;
        const qint64 before = clock.monotonicNs();
        QVERIFY(test::awaitVoid(clock.sleep(30ms, {})));
        QVERIFY(clock.monotonicNs() - before >= 25'000'000);
        QVERIFY(clock.nowUtc().timeSpec() == Qt::UTC);
    }

    void stopEndsASleep()
    {
        SystemClock clock;
        std::stop_source stop;
        QElapsedTimer elapsed;
        elapsed.start();
        QTimer::singleShot(10ms, this, [&stop] { stop.request_stop(); });
        QVERIFY(test::awaitVoid(clock.sleep(30s, stop.get_token())));
        QVERIFY(test::awaitVoid(clock.sleep(30s, stop.get_token()))); // already stopped: does not begin
        QVERIFY(elapsed.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(tst_Clock)
#include "tst_clock.moc"
