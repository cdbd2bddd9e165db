// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/CodeLines.h"

#include <QTest>

using namespace swingbridge;

class tst_CodeLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksBecomeColumnsOfTheirLine_data();
    void marksBecomeColumnsOfTheirLine();
    void aMissingLineIsEmpty();
    void aMarkOverALineEndIsCutAtIt();
};

void tst_CodeLines::marksBecomeColumnsOfTheirLine_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("LF") << QStringLiteral("\n");
    QTest::newRow("CRLF") << QStringLiteral("\r\n");
    QTest::newRow("CR") << QStringLiteral("\r");
}

void tst_CodeLines::marksBecomeColumnsOfTheirLine()
{
    QFETCH(QString, end);
    const QString text = QStringLiteral("New-ADSyncRule") + end + QStringLiteral("-Connector 'GUID'") + end;
    const int at = int(text.indexOf(QStringLiteral("GUID")));
    const QList<CodeLine> lines = codeLines(text, {{at, 4}}, text, {{at, 4}});
    QCOMPARE(lines.size(), 2);
    QVERIFY(!lines.at(0).isChanged());
    QCOMPARE(lines.at(1).active, QStringLiteral("-Connector 'GUID'"));
    QCOMPARE(lines.at(1).activeMarks, (QList<TextMark>{{12, 4}}));
    QCOMPARE(lines.at(1).stagingMarks, (QList<TextMark>{{12, 4}}));
}

void tst_CodeLines::aMissingLineIsEmpty()
{
    const QList<CodeLine> lines = codeLines(QStringLiteral("a\nb"), {}, QStringLiteral("a"), {});
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(1).staging, QString());
}

void tst_CodeLines::aMarkOverALineEndIsCutAtIt()
{
    const QList<CodeLine> lines = codeLines(QStringLiteral("ab\ncd"), {{1, 3}}, QString(), {});
    QCOMPARE(lines.at(0).activeMarks, (QList<TextMark>{{1, 1}}));
    QCOMPARE(lines.at(1).activeMarks, (QList<TextMark>{{0, 1}}));
}

QTEST_APPLESS_MAIN(tst_CodeLines)
#include "tst_codelines.moc"
