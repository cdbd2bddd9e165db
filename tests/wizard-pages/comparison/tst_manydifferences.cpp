// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComparisonBench.h"
#include "ManyDifferences.h"
#include "common/CellRoles.h"
#include "common/DifferenceView.h"
#include "comparison/SeverityGlyphs.h"
#include "support/EventClock.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

using namespace swingbridge;
using test::EventClock;
using test::PageBench;

namespace {

constexpr int thousands = 5'000;

EventClock &eventClock()
{
    return *static_cast<EventClock *>(qApp);
}

//! Shows \a comparison on the page as if the servers had just been compared: by an event, which is measured.
void show(PageBench &bench, const Comparison &comparison)
{
    bool isShown = false;
    QMetaObject::invokeMethod(bench.session(), [&bench, &isShown, comparison] {
        const_cast<Workspace &>(bench.session()->workspace()).comparison.result = comparison;
        Q_EMIT bench.session()->changed();
        isShown = true;
    }, Qt::QueuedConnection);
    QTRY_VERIFY(isShown);
    QTest::qWait(1); // what was put off is painted
}

} // namespace

//! Thousands of differences: the models, and a page that never keeps a person waiting.
class tst_ManyDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelsKeepTheRules();
    void theTreeCountsAndNumbersWhatItShows();
    void rowsSaySeverityAndDecision();
    void whatIsNotListedIsCounted();
    void fiveThousandDifferencesDoNotStutter();
    void longListsDoNotStutter();

private:
    test::ComparisonBench m_compare;
};

void tst_ManyDifferences::theModelsKeepTheRules()
{
    const Comparison comparison = test::manyDifferences(120);
    DifferenceTreeModel tree;
    SeverityGlyphs glyphs;
    UnlistedModel unlisted;
    glyphs.setSourceModel(&tree);
    const QAbstractItemModelTester treeTester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester glyphTester(&glyphs, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester unlistedTester(&unlisted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tree.show(comparison.differences, {}, [](int) { return true; });
    unlisted.show(comparison, QStringLiteral("sync01"), QStringLiteral("sync02"));
    tree.setDecisions({});
    tree.show(comparison.differences, {}, [](int index) { return index % 3 == 0; });
    tree.show(comparison.differences, {}, [](int) { return false; });
    QCOMPARE(tree.rowCount(), 0);
    unlisted.show(Comparison(), {}, {});
    QCOMPARE(unlisted.rowCount(), 0);
}

void tst_ManyDifferences::theTreeCountsAndNumbersWhatItShows()
{
    const Comparison comparison = test::manyDifferences(120);
    DifferenceTreeModel tree;
    tree.show(comparison.differences, {}, [](int) { return true; });
    QCOMPARE(tree.count(), 120);
    QCOMPARE(tree.rowCount(), 6); // areas
    int number = 0;
    for (int area = 0; area < tree.rowCount(); ++area) {
        const QModelIndex head = tree.index(area, 0);
        QCOMPARE(tree.difference(head), nullptr);
        for (int row = 0; row < tree.rowCount(head); ++row, ++number) {
            const Difference *one = tree.difference(tree.index(row, 0, head));
            QCOMPARE(one, tree.at(number));
            QCOMPARE(tree.numberOf(one->id), number);
            QCOMPARE(tree.find(one->id), tree.index(row, 0, head));
        }
    }
    QCOMPARE(number, 120);
    tree.show(comparison.differences, {}, [&](int index) { return comparison.differences.at(index).severity == Severity::High; });
    QCOMPARE(tree.count(), 40);
    QVERIFY(!tree.find(comparison.differences.first().id).isValid()); // a blocker
}

void tst_ManyDifferences::rowsSaySeverityAndDecision()
{
    const Comparison comparison = test::manyDifferences(6);
    const Difference &blocker = comparison.differences.first();
    const auto decision = Decision::make(blocker, DecisionKind::Accept, QStringLiteral("Gunnar Holm"), QDateTime::currentDateTimeUtc(), QStringLiteral("Wanted."));
    DifferenceTreeModel tree;
    SeverityGlyphs glyphs;
    glyphs.setSourceModel(&tree);
    tree.show(comparison.differences, {}, [](int) { return true; });
    const QModelIndex row = glyphs.mapFromSource(tree.find(blocker.id));
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Blocker: OU=Branch 0 excluded"));
    QCOMPARE(row.data(GlyphRole).toInt(), int(Glyph::Blocker));
    QVERIFY(!row.data(DimmedRole).toBool());
    tree.setDecisions({{blocker.id, *decision}});
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Blocker: OU=Branch 0 excluded, decided"));
    QVERIFY(row.data(DimmedRole).toBool());
    QCOMPARE(row.data(MarkRole).toInt(), int(Glyph::Waived));
    QCOMPARE(row.parent().data(TailRole).value<QList<GlyphCount>>(), QList<GlyphCount>({GlyphCount{Glyph::Blocker, 1}}));
}

void tst_ManyDifferences::whatIsNotListedIsCounted()
{
    UnlistedModel unlisted;
    unlisted.show(test::manyDifferences(100), QStringLiteral("sync01"), QStringLiteral("sync02"));
    QCOMPARE(unlisted.rowCount(), 3);
    const QModelIndex notKnown = unlisted.index(0, 0);
    QVERIFY(notKnown.data().toString().contains(QStringLiteral("10")));
    QCOMPARE(unlisted.rowCount(notKnown), 10);
    QCOMPARE(unlisted.index(1, 1, notKnown).data().toString(), QStringLiteral("sync02"));
    QCOMPARE(unlisted.index(1, 2, notKnown).data().toString(), QStringLiteral("not stated in this source"));
    QCOMPARE(unlisted.index(0, 0, unlisted.index(2, 0)).data().toString(), QStringLiteral("Each server creates identifiers of its own."));
}

void tst_ManyDifferences::fiveThousandDifferencesDoNotStutter()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    auto *model = bench.model<ComparisonModel>();
    QTest::qWait(1);
    eventClock().forget();
    show(bench, test::manyDifferences(thousands));
    VERIFY_NO_STUTTER(eventClock());

    eventClock().forget();
    for (int i = 0; i < 40; ++i)
        QVERIFY(bench.presses(Qt::Key_F8, QStringLiteral("differenceTree")));
    VERIFY_NO_STUTTER(eventClock());
    QVERIFY(model->position().startsWith(QStringLiteral("41 of ")));

    eventClock().forget();
    auto *tree = bench.sees<QTreeView>(QStringLiteral("differenceTree"));
    for (int step = 0; step <= 10; ++step) {
        tree->verticalScrollBar()->setValue(tree->verticalScrollBar()->maximum() * step / 10);
        QTest::qWait(1);
    }
    QVERIFY(bench.presses(Qt::Key_End, QStringLiteral("differenceTree")));
    QVERIFY(bench.presses(Qt::Key_PageUp, QStringLiteral("differenceTree")));
    VERIFY_NO_STUTTER(eventClock());

    eventClock().forget();
    QVERIFY(bench.types(QStringLiteral("differenceSearchEdit"), QStringLiteral("branch 49")));
    QTRY_VERIFY(model->tree()->count() > 0 && model->tree()->count() < thousands);
    QVERIFY(bench.presses(Qt::Key_Escape, QStringLiteral("differenceSearchEdit")));
    QTRY_COMPARE(model->tree()->count(), thousands);
    for (const char *chip : {"blockerChip", "infoChip", "allChip"})
        QVERIFY(bench.clicks(QLatin1String(chip)));
    QTest::qWait(1);
    VERIFY_NO_STUTTER(eventClock());

    eventClock().forget();
    QVERIFY(bench.clicks(QStringLiteral("showUnlistedButton")));
    QVERIFY(bench.clicks(QStringLiteral("showUnlistedButton")));
    QTest::qWait(1);
    VERIFY_NO_STUTTER(eventClock());

    model->setCurrent(model->tree()->at(0)->id);
    QVERIFY(bench.presses(Qt::Key_Space, QStringLiteral("acceptRadio")));
    QVERIFY(bench.types(QStringLiteral("reasonEdit"), QStringLiteral("Wanted.")));
    eventClock().forget();
    QVERIFY(bench.clicks(QStringLiteral("decideButton")));
    QTest::qWait(1);
    VERIFY_NO_STUTTER(eventClock());
    QCOMPARE(bench.lab().entries(EntryKind::Decision, QStringLiteral("difference")), 1);
}

void tst_ManyDifferences::longListsDoNotStutter()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    Comparison comparison;
    comparison.differences << test::longListDifference(thousands);
    eventClock().forget();
    show(bench, comparison);
    auto *view = bench.sees<DifferenceView>(QStringLiteral("differenceView"));
    QVERIFY(view);
    QVERIFY(view->toText().contains(QStringLiteral("extensionAttribute4950"))); // all of it is copied
    for (int i = 0; i < 5; ++i) {
        QVERIFY(bench.presses(Qt::Key_Down, QStringLiteral("differenceView")));
        QVERIFY(bench.presses(Qt::Key_Return, QStringLiteral("differenceView")));
        QTest::qWait(1);
    }
    VERIFY_NO_STUTTER(eventClock());

    Comparison onOneSide;
    Difference lone = test::longListDifference(thousands);
    lone.id += QLatin1Char('b');
    lone.details.first().staging.clear();
    onOneSide.differences << lone;
    eventClock().forget();
    show(bench, onOneSide);
    const int before = view->heightForWidth(view->width());
    QVERIFY(bench.presses(Qt::Key_Down, QStringLiteral("differenceView")));
    QVERIFY(bench.presses(Qt::Key_Return, QStringLiteral("differenceView"))); // some more
    QVERIFY(view->heightForWidth(view->width()) > before);
    VERIFY_NO_STUTTER(eventClock());
}

int main(int argc, char **argv)
{
    const EventClock clock(argc, argv);
    tst_ManyDifferences tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_manydifferences.moc"
