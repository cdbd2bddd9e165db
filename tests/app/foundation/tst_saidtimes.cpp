// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/SaidTimes.h"

#include <QLocale>
#include <QTest>

using namespace swingbridge;

//! Times in evidence follow the person's locale; what only looks like one does not.
class TestSaidTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void aTimeIsSaidInTheLocaleAndUtcWithIt_data();
    void aTimeIsSaidInTheLocaleAndUtcWithIt();
    void everythingElseStaysAsItIs();
};

void TestSaidTimes::aTimeIsSaidInTheLocaleAndUtcWithIt_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("said");
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QString iso = QStringLiteral("2026-11-09T20:41:36Z");
    QTest::newRow("English") << american << iso << QStringLiteral("9 Nov 2026 20:41 UTC");
    QTest::newRow("C") << QLocale::c() << iso << QStringLiteral("9 Nov 2026 20:41 UTC");
    QTest::newRow("German") << german << iso << QStringLiteral("09.11.2026 20:41 UTC");
    QTest::newRow("with milliseconds") << german << QStringLiteral("2026-11-09T20:41:36.123Z") << QStringLiteral("09.11.2026 20:41 UTC");
    QTest::newRow("as guards write it") << german << QStringLiteral("2026-11-09 20:41Z") << QStringLiteral("09.11.2026 20:41 UTC");
    QTest::newRow("a day") << german << QStringLiteral("2026-09-30") << QStringLiteral("30.09.2026");
}

void TestSaidTimes::aTimeIsSaidInTheLocaleAndUtcWithIt()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, fact);
    QLocale::setDefault(locale);
    QTEST(saidTimes({fact}).constFirst(), "said");
}

void TestSaidTimes::everythingElseStaysAsItIs()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const QStringList facts{QString(),          QStringLiteral("sync01"),           QStringLiteral("2.5.190.0"),           QStringLiteral("2026-13-40"),
                            QStringLiteral("x 2026-09-30"), QStringLiteral("2026-09-30T20:41"), QStringLiteral("01:00:00")};
    QCOMPARE(saidTimes(facts), facts);
}

QTEST_GUILESS_MAIN(TestSaidTimes)
#include "tst_saidtimes.moc"
