// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DifferenceRow.h"

#include <QRandomGenerator>
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
    void listsAreCutIntoStretches_data();
    void listsAreCutIntoStretches();
    void nothingOfAListIsLost();
    void longChangesAreShownPieceByPiece();
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

void tst_DifferenceRow::listsAreCutIntoStretches_data()
{
    QTest::addColumn<QString>("active");
    QTest::addColumn<QString>("staging");
    QTest::addColumn<QString>("stretches");
    const auto row = [](const char *name, const char *active, const char *staging, const char *stretches) {
        QTest::newRow(name) << QString::fromUtf8(active) << QString::fromUtf8(staging) << QString::fromUtf8(stretches);
    };
    row("one side has none", "a b c", "", "x(a b c|)");
    row("an entry is missing", "a b c d e f g h", "a b c e f g h", "=(a b c) x(d|) =(e f g h)");
    row("an entry is another", "a b c d e", "a b X d e", "=(a b) x(c|X) =(d e)");
    row("few equal entries stay between two changes", "a b c d", "X b c Y", "x(a b c d|X b c Y)");
    row("more become a stretch", "a b c d e", "X b c d Y", "x(a|X) =(b c d) x(e|Y)");
    row("the order counts", "a b", "b a", "x(a b|b a)");
}

void tst_DifferenceRow::listsAreCutIntoStretches()
{
    QFETCH(QString, active);
    QFETCH(QString, staging);
    QStringList parts;
    bool isFirst = true;
    const QList<DifferenceRow> cut = listRows(QStringLiteral("Attributes"), active.replace(u' ', u'\n'), staging.replace(u' ', u'\n'), true);
    for (const DifferenceRow &row : cut) {
        QCOMPARE(row.key, QStringLiteral("Attributes"));
        QCOMPARE(row.isContinued, !isFirst);
        isFirst = false;
        parts << (row.isChanged ? QStringLiteral("x(%1|%2)").arg(row.active, row.staging) : QStringLiteral("=(%1)").arg(row.active)).replace(u'\n', u' ');
    }
    QTEST(parts.join(u' '), "stretches");
}

void tst_DifferenceRow::nothingOfAListIsLost()
{
    QRandomGenerator random(20260912);
    for (int round = 0; round < 500; ++round) {
        QStringList active, staging;
        for (int i = random.bounded(30); i >= 0; --i) {
            const QString entry = QString::number(random.bounded(8));
            if (random.bounded(4) > 0)
                active << entry;
            if (random.bounded(4) > 0)
                staging << entry;
        }
        QStringList left, right;
        const QList<DifferenceRow> cut = listRows(QString(), active.join(u'\n'), staging.join(u'\n'), true);
        for (const DifferenceRow &row : cut) {
            left << (row.active.isEmpty() ? QStringList() : row.active.split(u'\n'));
            right << (row.staging.isEmpty() ? QStringList() : row.staging.split(u'\n'));
            QVERIFY(row.isChanged || row.active == row.staging);
        }
        QCOMPARE(left, active);
        QCOMPARE(right, staging);
    }
}

void tst_DifferenceRow::longChangesAreShownPieceByPiece()
{
    QStringList entries;
    for (int i = 0; i < 350; ++i)
        entries << QString::number(i);
    const QList<DifferenceRow> cut = listRows(QString(), entries.join(u'\n'), QString(), true);
    QList<DifferenceBlock> blocks = foldEqualRows(cut);
    QCOMPARE(shown(blocks), QStringLiteral("1 [3]")); // rows of a hundred entries
    unfoldBlock(blocks, cut, 1);
    QCOMPARE(shown(blocks), QStringLiteral("1 1 [2]"));
    unfoldBlock(blocks, cut, 2);
    unfoldBlock(blocks, cut, 3);
    QCOMPARE(shown(blocks), QStringLiteral("1 1 1 1"));
}

QTEST_APPLESS_MAIN(tst_DifferenceRow)
#include "tst_differencerow.moc"
