// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/SortedLines.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace swingbridge;

namespace {

std::string_view view(const QByteArray &bytes) { return {bytes.constData(), static_cast<size_t>(bytes.size())}; }

QByteArray hashedInOneGo(QList<QByteArray> lines)
{
    std::sort(lines.begin(), lines.end());
    return QCryptographicHash::hash(lines.join(), QCryptographicHash::Sha256);
}

} // namespace

class TestSortedLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderInWhichLinesComeDoesNotMatter()
    {
        SortedLines lines;
        for (const char *line : {"b\n", "a\n", "ab\n", "\n", "\xff\n"})
            lines.append(line);
        QVERIFY(!lines.isEmpty());
        QCOMPARE(lines.hash(), hashedInOneGo({"\n", "a\n", "ab\n", "b\n", "\xff\n"}));
        QVERIFY(lines.isEmpty());
        QCOMPARE(lines.hash(), hashedInOneGo({}));
    }

    void moreThanMemoryHoldsIsSortedInAFile_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("longest");
        QTest::newRow("many short ones") << 300'000 << 60;
        QTest::newRow("some long ones") << 20 << 3'000'000;
        QTest::newRow("a few of which each is a run") << 4 << 16'000'000;
    }
    void moreThanMemoryHoldsIsSortedInAFile()
    {
        QFETCH(int, lines);
        QFETCH(int, longest);
        QRandomGenerator random(7);
        SortedLines sorted;
        QList<QByteArray> all;
        for (int i = 0; i < lines; ++i) {
            // Long beginnings in common: what tells two lines apart lies deep inside.
            QByteArray line(1 + static_cast<qsizetype>(random.bounded(quint32(longest))), char('a' + random.bounded(2)));
            line += QByteArray::number(random.generate()) + '\n';
            for (qsizetype at = 0; at < line.size(); at += 100'000)
                sorted.append(view(line).substr(static_cast<size_t>(at), 100'000));
            all.append(line);
        }
        QCOMPARE(sorted.hash(), hashedInOneGo(all));
        QVERIFY(!sorted.hasFailed());
        sorted.append("again\n"); // the file of before is forgotten
        QCOMPARE(sorted.hash(), hashedInOneGo({"again\n"}));
    }
};

QTEST_GUILESS_MAIN(TestSortedLines)
#include "tst_sortedlines.moc"
