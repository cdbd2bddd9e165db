// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComparisonBench.h"
#include "import/ImportModel.h"
#include "support/PageChecks.h"

#include <QBuffer>
#include <QComboBox>
#include <QDialog>
#include <QPdfWriter>
#include <QTest>
#include <QTreeView>

using namespace swingbridge;
using test::ComparisonBench;
using test::PageBench;

namespace {

//! Differences that the tree shows.
int shown(const ComparisonModel &model)
{
    int count = 0;
    const QAbstractItemModel *tree = const_cast<ComparisonModel &>(model).tree();
    for (int group = 0; group < tree->rowCount(); ++group)
        count += tree->rowCount(tree->index(group, 0));
    return count;
}

} // namespace

//! Pages Compare and Import by mouse and keyboard over the lab.
class tst_ComparisonPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDecidedByLooking();
    void f7AndF8GoThroughTheDifferences();
    void aSeverityIsFilteredByMouse();
    void wordsAreSearchedAndEscapeShowsAllAgain();
    void f5ComparesAgainAndKeepsDecisions();
    void whatWasNotComparedIsShown();
    void foldedAreasStayFoldedUntilOneGoesThere();
    void whatMatchesNothingSaysSo();
    void wrongRolesAreSaid();
    void aConnectorThatNothingIdentifiesIsAskedFor();
    void theWholeComparisonIsPrinted();
    void importIsNotNeededWithTwoServers();
    void importInstallsWhenThePersonSaysSo();

private:
    ComparisonBench m_compare;
};

void tst_ComparisonPages::nothingIsDecidedByLooking()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    QCOMPARE(m_compare.decisions(), 0); // the first test of all
    QVERIFY(!bench.model()->isReady());
    QVERIFY(!bench.model()->reason().isEmpty());
    QVERIFY(bench.model<ComparisonModel>()->current()); // the first one is shown
    QVERIFY(bench.model<ComparisonModel>()->total() > 0);
    QCOMPARE(shown(*bench.model<ComparisonModel>()), bench.model<ComparisonModel>()->total());
}

void tst_ComparisonPages::f7AndF8GoThroughTheDifferences()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    auto *model = bench.model<ComparisonModel>();
    const QString first = model->current()->id;
    QVERIFY(bench.presses(Qt::Key_F8, QStringLiteral("differenceTree")));
    const QString second = model->current()->id;
    QVERIFY(first != second);
    QVERIFY(bench.presses(Qt::Key_F7, QStringLiteral("differenceSearchEdit"))); // wherever the focus is
    QCOMPARE(model->current()->id, first);
    QVERIFY(bench.clicks(QStringLiteral("nextDifferenceButton")));
    QCOMPARE(model->current()->id, second);
    QVERIFY(bench.clicks(QStringLiteral("previousDifferenceButton")));
    QCOMPARE(model->current()->id, first);
    QSet<QString> seen;
    for (int i = 0; i < model->total(); ++i) {
        seen << model->current()->id;
        QVERIFY(bench.presses(Qt::Key_F8, QStringLiteral("differenceTree")));
    }
    QCOMPARE(int(seen.size()), model->total());
}

void tst_ComparisonPages::aSeverityIsFilteredByMouse()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    auto *model = bench.model<ComparisonModel>();
    QVERIFY(model->count(Severity::Blocker) > 0);
    QVERIFY(bench.clicks(QStringLiteral("blockerChip")));
    QCOMPARE(shown(*model), model->count(Severity::Blocker));
    QVERIFY(model->current()->severity == Severity::Blocker);
    QVERIFY(bench.clicks(QStringLiteral("allChip")));
    QCOMPARE(shown(*model), model->total());
}

void tst_ComparisonPages::wordsAreSearchedAndEscapeShowsAllAgain()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    auto *model = bench.model<ComparisonModel>();
    QVERIFY(bench.presses(Qt::Key_F, QStringLiteral("differenceTree"), Qt::ControlModifier));
    QTRY_COMPARE(bench.page()->focusWidget()->objectName(), QStringLiteral("differenceSearchEdit"));
    QVERIFY(bench.types(QStringLiteral("differenceSearchEdit"), QStringLiteral("kiosk")));
    QVERIFY(bench.presses(Qt::Key_Return, QStringLiteral("differenceSearchEdit")));
    QVERIFY(shown(*model) > 0);
    QVERIFY(shown(*model) < model->total());
    QVERIFY(bench.presses(Qt::Key_Escape, QStringLiteral("differenceSearchEdit")));
    QCOMPARE(shown(*model), model->total());
}

void tst_ComparisonPages::f5ComparesAgainAndKeepsDecisions()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    auto *model = bench.model<ComparisonModel>();
    while (!model->current()->needsDecision())
        model->goToNext();
    const QString decided = model->current()->id;
    model->decide(DecisionKind::Accept, QStringLiteral("Wanted."));
    const int before = bench.lab().entries(EntryKind::Capture, QStringLiteral("comparison"));
    QVERIFY(bench.presses(Qt::Key_F5, QStringLiteral("differenceTree")));
    QVERIFY(bench.waits());
    QCOMPARE(bench.lab().entries(EntryKind::Capture, QStringLiteral("comparison")), before + 1);
    model->setCurrent(decided);
    QVERIFY(model->decision() && model->decision()->kind == DecisionKind::Accept);
}

void tst_ComparisonPages::whatWasNotComparedIsShown()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    QVERIFY(!bench.reads(QStringLiteral("unlistedLabel")).isEmpty());
    QVERIFY(!bench.sees(QStringLiteral("unlistedTable")));
    QVERIFY(bench.clicks(QStringLiteral("showUnlistedButton")));
    QVERIFY(bench.sees(QStringLiteral("unlistedTable")));
    QVERIFY(bench.rows(QStringLiteral("unlistedTable"))->rowCount() > 0);
    VERIFY_NONE(test::unnamedControls(*bench.page()));
    VERIFY_NONE(test::textsWithoutLanguage(*bench.page(), {QStringLiteral("sync01"), QStringLiteral("sync02")}));
    QVERIFY(bench.presses(Qt::Key_F8, QStringLiteral("differenceTree"))); // going on shows the difference again
    QVERIFY(!bench.sees(QStringLiteral("unlistedTable")));
    QVERIFY(bench.sees(QStringLiteral("differenceView")));
}

void tst_ComparisonPages::foldedAreasStayFoldedUntilOneGoesThere()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    auto *tree = bench.sees<QTreeView>(QStringLiteral("differenceTree"));
    const int last = tree->model()->rowCount() - 1;
    QVERIFY(last > 0);
    tree->setCurrentIndex(tree->model()->index(last, 0));
    QVERIFY(bench.presses(Qt::Key_Left, QStringLiteral("differenceTree")));
    QVERIFY(!tree->isExpanded(tree->model()->index(last, 0)));
    QVERIFY(bench.clicks(QStringLiteral("blockerChip")));
    QVERIFY(bench.clicks(QStringLiteral("allChip")));
    QVERIFY(!tree->isExpanded(tree->model()->index(last, 0)));
    QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
    auto *model = bench.model<ComparisonModel>();
    model->setCurrent(model->tree()->at(model->tree()->count() - 1)->id);
    QVERIFY(tree->isExpanded(tree->model()->index(last, 0)));
}

void tst_ComparisonPages::whatMatchesNothingSaysSo()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    QVERIFY(!bench.sees(QStringLiteral("showAllButton")));
    QVERIFY(bench.types(QStringLiteral("differenceSearchEdit"), QStringLiteral("nowhere to be found")));
    QVERIFY(bench.presses(Qt::Key_Return, QStringLiteral("differenceSearchEdit")));
    QVERIFY(bench.sees(QStringLiteral("showAllButton")));
    VERIFY_NONE(test::textsWithoutLanguage(*bench.page(), {QStringLiteral("sync01"), QStringLiteral("sync02")}));
    QVERIFY(bench.clicks(QStringLiteral("showAllButton")));
    QTRY_COMPARE(shown(*bench.model<ComparisonModel>()), bench.model<ComparisonModel>()->total());
    QVERIFY(bench.sees(QStringLiteral("differenceView")));
}

void tst_ComparisonPages::wrongRolesAreSaid()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    QVERIFY(!bench.sees(QStringLiteral("rolesMessage"))); // quiet when well
    m_compare.change([](Comparison &comparison) { comparison.roles = RolesVerdict::BothActive; });
    QTRY_VERIFY(bench.sees(QStringLiteral("rolesMessage")));
    m_compare.change([](Comparison &comparison) { comparison.roles = RolesVerdict::AsExpected; });
    QTRY_VERIFY(!bench.sees(QStringLiteral("rolesMessage")));
}

void tst_ComparisonPages::aConnectorThatNothingIdentifiesIsAskedFor()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    QVERIFY(!bench.sees(QStringLiteral("connectorQuestion")));
    const ComparisonState &read = bench.lab().workspace().comparison;
    const ConnectorPair pair = read.result.connectorPairs.first(); // as if nothing had told that they are one
    const QString name = read.staging.connectors.at(pair.staging).name;
    m_compare.change([&pair](Comparison &comparison) { comparison.connectorQuestions << ConnectorQuestion(pair.active, {pair.staging}); });
    QTRY_VERIFY(bench.sees<QComboBox>(QStringLiteral("connectorCombo")));
    QCOMPARE(bench.sees<QComboBox>(QStringLiteral("connectorCombo"))->itemText(0), name);
    VERIFY_NONE(test::unnamedControls(*bench.page()));
    QCOMPARE(bench.lab().entries(EntryKind::Decision, QStringLiteral("connectorMap")), 0);
    QVERIFY(bench.clicks(QStringLiteral("confirmConnectorButton")));
    QCOMPARE(bench.lab().entries(EntryKind::Decision, QStringLiteral("connectorMap")), 1);
    QVERIFY(bench.waits());
    m_compare.change([&pair](Comparison &comparison) { comparison.connectorQuestions << ConnectorQuestion(pair.active, {pair.staging}); });
    QTRY_VERIFY(bench.sees<QComboBox>(QStringLiteral("connectorCombo")));
    bench.sees<QComboBox>(QStringLiteral("connectorCombo"))->setCurrentIndex(1); // none of them
    QVERIFY(bench.clicks(QStringLiteral("confirmConnectorButton")));
    QCOMPARE(bench.lab().entries(EntryKind::Decision, QStringLiteral("connectorMap")), 2);
    QVERIFY(bench.waits());
    QTRY_VERIFY(!bench.sees(QStringLiteral("connectorQuestion")));
}

void tst_ComparisonPages::theWholeComparisonIsPrinted()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    QBuffer paper;
    QVERIFY(paper.open(QIODevice::WriteOnly));
    QPdfWriter writer(&paper);
    QVERIFY(bench.model<ComparisonModel>()->print(writer) > 1);
    QVERIFY(bench.presses(Qt::Key_P, QStringLiteral("differenceTree"), Qt::ControlModifier));
    auto *dialog = bench.page()->findChild<QDialog *>(QStringLiteral("printDialog"));
    QVERIFY(dialog); // and nothing waits for it
    dialog->reject();
    QTRY_VERIFY(!bench.page()->findChild<QDialog *>(QStringLiteral("printDialog")));
}

void tst_ComparisonPages::importIsNotNeededWithTwoServers()
{
    PageBench bench(QStringLiteral("clean"));
    QVERIFY(bench.opens(PhaseId::Import));
    QVERIFY(bench.model()->isReady());
    QVERIFY(bench.session()->result(PhaseId::Import).state() == PhaseState::Skipped);
    QVERIFY(bench.model()->deedText().isEmpty());
}

void tst_ComparisonPages::importInstallsWhenThePersonSaysSo()
{
    PageBench bench(QStringLiteral("not-installed"));
    QVERIFY(bench.opens(PhaseId::Import));
    QVERIFY(!bench.model()->isReady()); // entering installed nothing
    QVERIFY(bench.lab().workspace().stagingIsNotInstalled());
    QVERIFY(!bench.model()->deedText().isEmpty());
    bench.model()->deed();
    QVERIFY(bench.waits());
    QVERIFY(bench.model()->isReady());
    QCOMPARE(bench.lab().lab().exportCapable(), QStringList(QStringLiteral("sync01"))); // it stays in staging mode
}

QTEST_MAIN(tst_ComparisonPages)
#include "tst_comparisonpages.moc"
