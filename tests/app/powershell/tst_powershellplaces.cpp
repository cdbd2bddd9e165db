// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powershell/PowerShellPlaces.h"

#include <QtTest>

using namespace swingbridge;

class TestPowerShellPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPositionHasItsByteLineAndColumn_data();
    void aPositionHasItsByteLineAndColumn();
    void everyByteOfALongTextIsFound_data();
    void everyByteOfALongTextIsFound();
};

void TestPowerShellPlaces::aPositionHasItsByteLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("byte");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &bytes, int position, int byte, int line, int column) {
        QTest::newRow(name) << bytes << position << byte << line << column;
    };
    row("empty", "", 0, 0, 1, 1);
    row("first", "abc", 0, 0, 1, 1);
    row("end", "abc", 3, 3, 1, 4);
    row("second line, LF", "a\nbc", 3, 3, 2, 2);
    row("second line, CRLF", "a\r\nbc", 3, 3, 2, 1);
    row("second line, CR", "a\rbc", 2, 2, 2, 1);
    row("LF CR are two", "a\n\rb", 3, 3, 3, 1);
    row("two bytes", "\xc3\xa4""b", 1, 2, 1, 2);
    row("three bytes", "\xe2\x80\x93""b", 1, 3, 1, 2);
    row("a pair of surrogates is one column", "\xf0\x9f\x9a\x80""b", 2, 4, 1, 2);
    row("UTF-8 BOM", "\xef\xbb\xbf""ab", 1, 4, 1, 2);
    row("windows-1252", "\xe4""b", 1, 1, 1, 2);
    row("UTF-16 LE", QByteArray("\xff\xfe""a\0\n\0b\0", 8), 2, 6, 2, 1);
    row("UTF-16 BE", QByteArray("\xfe\xff\0a\0b", 6), 1, 4, 1, 2);
}

void TestPowerShellPlaces::aPositionHasItsByteLineAndColumn()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, position);
    const auto decoded = decodeText(bytes, QStringLiteral("test"));
    QVERIFY(decoded);
    const PowerShellPlace place = PowerShellPlaces(*decoded).at(position);
    QTEST(int(place.byte()), "byte");
    QTEST(place.line(), "line");
    QTEST(place.column(), "column");
}

void TestPowerShellPlaces::everyByteOfALongTextIsFound_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {255, 256, 257, 511, 512, 513, 2000})
        QTest::addRow("%d characters", length) << length;
}

void TestPowerShellPlaces::everyByteOfALongTextIsFound()
{
    QFETCH(int, length);
    QString text;
    while (text.size() < length)
        text += text.size() % 7 == 3 ? QStringLiteral("\u00e4") : text.size() % 11 == 5 ? QStringLiteral("\n") : QStringLiteral("x");
    const auto decoded = decodeText(text.toUtf8(), QStringLiteral("test"));
    QVERIFY(decoded);
    const PowerShellPlaces places(*decoded);
    for (int position = 0; position <= text.size(); ++position) {
        const QString before = text.left(position);
        QCOMPARE(places.at(position).byte(), before.toUtf8().size());
        QCOMPARE(places.at(position).line(), int(before.count(u'\n')) + 1);
        QCOMPARE(places.at(position).column(), position - int(before.lastIndexOf(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestPowerShellPlaces)
#include "tst_powershellplaces.moc"
