// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ComparisonModel.h"
#include "import/ImportModel.h"
#include "rules/RulesModel.h"
#include "support/PageBench.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace swingbridge;
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

//! Pages Compare, Import and Rules by mouse and keyboard over the lab.
class tst_ComparisonPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDecidedByLooking();
    void f7AndF8GoThroughTheDifferences();
    void aDifferenceIsDecidedByKeyboard();
    void noDecisionWithoutAReason();
    void aSeverityIsFilteredByMouse();
    void wordsAreSearchedAndEscapeShowsAllAgain();
    void f5ComparesAgainAndKeepsDecisions();
    void nextWaitsUntilAllAreDecided();
    void importIsNotNeededWithTwoServers();
    void importInstallsWhenThePersonSaysSo();
    void rulesAreRunByTheDeedOnly();
};

void tst_ComparisonPages::nothingIsDecidedByLooking()
{
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(bench.opens(PhaseId::Comparison));
    QCOMPARE(bench.lab().entries(EntryKind::Decision, QStringLiteral("difference")), 0);
    QVERIFY(!bench.model()->isReady());
    QVERIFY(!bench.model()->reason().isEmpty());
    QVERIFY(bench.model<ComparisonModel>()->current()); // the first one is shown
    QVERIFY(bench.model<ComparisonModel>()->total() > 0);
    QCOMPARE(shown(*bench.model<ComparisonModel>()), bench.model<ComparisonModel>()->total());
}

void tst_ComparisonPages::f7AndF8GoThroughTheDifferences()
{
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(bench.opens(PhaseId::Comparison));
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

void tst_ComparisonPages::aDifferenceIsDecidedByKeyboard()
{
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(bench.opens(PhaseId::Comparison));
    auto *model = bench.model<ComparisonModel>();
    while (!model->current()->needsDecision())
        QVERIFY(bench.presses(Qt::Key_F8, QStringLiteral("differenceTree")));
    const QString decided = model->current()->id;
    QVERIFY(bench.presses(Qt::Key_Space, QStringLiteral("acceptRadio")));
    QVERIFY(bench.types(QStringLiteral("reasonEdit"), QStringLiteral("Wanted.")));
    QVERIFY(bench.presses(Qt::Key_Tab, QStringLiteral("reasonEdit"))); // the button comes next
    QCOMPARE(bench.page()->focusWidget()->objectName(), QStringLiteral("decideButton"));
    QVERIFY(bench.presses(Qt::Key_Space, QStringLiteral("decideButton")));
    QCOMPARE(bench.lab().entries(EntryKind::Decision, QStringLiteral("difference")), 1);
    const Decision kept = bench.lab().workspace().record.decisions().value(decided);
    QVERIFY(kept.kind == DecisionKind::Accept);
    QCOMPARE(kept.reason, QStringLiteral("Wanted."));
    QVERIFY(model->current()->id != decided); // on to the next open one
    QVERIFY(bench.sees<QLineEdit>(QStringLiteral("reasonEdit"))->text().isEmpty());
}

void tst_ComparisonPages::noDecisionWithoutAReason()
{
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(bench.opens(PhaseId::Comparison));
    QVERIFY(!bench.sees(QStringLiteral("decideButton"))->isEnabled());
    QVERIFY(bench.presses(Qt::Key_Space, QStringLiteral("acceptRadio")));
    QVERIFY(!bench.sees(QStringLiteral("decideButton"))->isEnabled());
    QVERIFY(bench.types(QStringLiteral("reasonEdit"), QStringLiteral("   ")));
    QVERIFY(!bench.sees(QStringLiteral("decideButton"))->isEnabled());
    bench.model<ComparisonModel>()->decide(QStringLiteral("accept"), QString()); // and if it were pressed all the same
    QVERIFY(!bench.reads(QStringLiteral("messageHeadline")).isEmpty());
    QCOMPARE(bench.lab().entries(EntryKind::Decision, QStringLiteral("difference")), 0);
}

void tst_ComparisonPages::aSeverityIsFilteredByMouse()
{
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(bench.opens(PhaseId::Comparison));
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
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(bench.opens(PhaseId::Comparison));
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
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(bench.opens(PhaseId::Comparison));
    auto *model = bench.model<ComparisonModel>();
    while (!model->current()->needsDecision())
        model->goToNext();
    const QString decided = model->current()->id;
    model->decide(QStringLiteral("accept"), QStringLiteral("Wanted."));
    const int before = bench.lab().entries(EntryKind::Capture, QStringLiteral("comparison"));
    QVERIFY(bench.presses(Qt::Key_F5, QStringLiteral("differenceTree")));
    QVERIFY(bench.waits());
    QCOMPARE(bench.lab().entries(EntryKind::Capture, QStringLiteral("comparison")), before + 1);
    model->setCurrent(decided);
    QCOMPARE(model->decision(), QStringLiteral("accept"));
}

void tst_ComparisonPages::nextWaitsUntilAllAreDecided()
{
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(bench.opens(PhaseId::Comparison));
    auto *model = bench.model<ComparisonModel>();
    while (!model->isReady()) {
        QVERIFY(model->current()->needsDecision() || !model->questions().isEmpty());
        while (!model->current()->needsDecision() || !model->decision().isEmpty())
            model->goToNext();
        model->decide(QStringLiteral("accept"), QStringLiteral("Wanted."));
        QVERIFY(bench.waits());
    }
    QVERIFY(model->reason().isEmpty());
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

void tst_ComparisonPages::rulesAreRunByTheDeedOnly()
{
    PageBench bench(QStringLiteral("contoso"));
    QVERIFY(bench.opens(PhaseId::Rules));
    QVERIFY(!bench.model()->isReady());
    QCOMPARE(bench.lab().entries(EntryKind::Capture, QStringLiteral("rule")), 0);
    QVERIFY(!bench.model()->deedText().isEmpty());
    bench.model()->deed();
    QVERIFY(bench.waits());
    QVERIFY(bench.model()->isReady());
    QVERIFY(bench.lab().entries(EntryKind::Capture, QStringLiteral("rule")) > 0);
    for (const RuleLine &line : bench.model<RulesModel>()->lines())
        QVERIFY2(line.state != RuleLine::State::Waiting && line.state != RuleLine::State::Failed, qPrintable(line.name));
    QVERIFY(bench.rows(QStringLiteral("ruleTable"))->rowCount() > 0);
    QVERIFY(bench.rows(QStringLiteral("connectorMapTable"))->rowCount() > 0);
    QVERIFY(!bench.model<RulesModel>()->script().after.isEmpty());
}

QTEST_MAIN(tst_ComparisonPages)
#include "tst_comparisonpages.moc"
