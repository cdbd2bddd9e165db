// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DifferenceRow.h"

#include <QTest>

using namespace swingbridge;

namespace {

//! "=" an equal row, "x" a changed one.
QList<DifferenceRow> rows(const QString &pattern)
{
    QList<DifferenceRow> made;
    for (const QChar c : pattern) {
        DifferenceRow row;
        row.isChanged = c == u'x';
        made << row;
    }
    return made;
}

//! Shown blocks as their length, folded ones in brackets.
QString shown(const QList<DifferenceBlock> &blocks)
{
    QStringList parts;
    for (const DifferenceBlock &block : blocks)
        parts << (block.isFolded ? QStringLiteral("[%1]") : QStringLiteral("%1")).arg(block.count);
    return parts.join(u' ');
}

} // namespace

class tst_DifferenceRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalRowsFold_data();
    void equalRowsFold();
    void blocksCoverEveryRowOnce();
};

void tst_DifferenceRow::equalRowsFold_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("blocks");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("all changed") << QStringLiteral("xxx") << QStringLiteral("3");
    QTest::newRow("all equal") << QStringLiteral("=====") << QStringLiteral("[5]");
    QTest::newRow("three rows of context stay above a change") << QStringLiteral("======x") << QStringLiteral("[3] 4");
    QTest::newRow("one row is not worth folding") << QStringLiteral("====x=") << QStringLiteral("6");
    QTest::newRow("rows below a change fold") << QStringLiteral("x==") << QStringLiteral("1 [2]");
    QTest::newRow("between two changes") << QStringLiteral("x=====x") << QStringLiteral("1 [2] 4");
}

void tst_DifferenceRow::equalRowsFold()
{
    QFETCH(QString, pattern);
    QTEST(shown(foldEqualRows(rows(pattern))), "blocks");
}

void tst_DifferenceRow::blocksCoverEveryRowOnce()
{
    for (int bits = 0; bits < 1024; ++bits) {
        QString pattern;
        for (int i = 0; i < 10; ++i)
            pattern += bits & (1 << i) ? u'x' : u'=';
        int next = 0;
        for (const DifferenceBlock &block : foldEqualRows(rows(pattern))) {
            QCOMPARE(block.first, next);
            for (int row = block.first; block.isFolded && row < block.first + block.count; ++row)
                QVERIFY(pattern.at(row) != u'x'); // a change is never folded away
            next += block.count;
        }
        QCOMPARE(next, 10);
    }
}

QTEST_APPLESS_MAIN(tst_DifferenceRow)
#include "tst_differencerow.moc"
