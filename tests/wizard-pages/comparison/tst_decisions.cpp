// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ComparisonBench.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace swingbridge;
using test::ComparisonBench;
using test::PageBench;

//! Deciding on page Compare: by mouse and keyboard, kept in the journal, made again, opened again.
class tst_Decisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDifferenceIsDecidedByKeyboard();
    void noDecisionWithoutAReason();
    void aDecisionIsMadeAgain();
    void aBlockerIsNotAcceptedSilently();
    void mendingOffersAReasonButAcceptingDoesNot();
    void aChangedWorldOpensTheQuestionAgain();
    void nothingHasToBeDecidedAboutWhatIsAsItShouldBe();
    void nextWaitsUntilAllAreDecided();

private:
    ComparisonBench m_compare;
};

void tst_Decisions::aDifferenceIsDecidedByKeyboard()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    auto *model = bench.model<ComparisonModel>();
    const int before = m_compare.decisions();
    const QString decided = m_compare.goToFirst([](const Difference &one) { return one.needsDecision(); });
    QVERIFY(bench.presses(Qt::Key_Space, QStringLiteral("acceptRadio")));
    QVERIFY(bench.types(QStringLiteral("reasonEdit"), QStringLiteral("Wanted.")));
    QVERIFY(bench.presses(Qt::Key_Tab, QStringLiteral("reasonEdit"))); // the button comes next
    QCOMPARE(bench.page()->focusWidget()->objectName(), QStringLiteral("decideButton"));
    QVERIFY(bench.presses(Qt::Key_Space, QStringLiteral("decideButton")));
    QCOMPARE(m_compare.decisions(), before + 1);
    const Decision kept = bench.lab().workspace().record.decisions().value(decided);
    QVERIFY(kept.kind == DecisionKind::Accept);
    QCOMPARE(kept.reason, QStringLiteral("Wanted."));
    QVERIFY(model->current()->id != decided); // on to the next open one
    QVERIFY(bench.sees<QLineEdit>(QStringLiteral("reasonEdit"))->text().isEmpty());
}

void tst_Decisions::noDecisionWithoutAReason()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    const int before = m_compare.decisions();
    m_compare.goToFirst([](const Difference &one) { return one.needsDecision(); });
    QVERIFY(!bench.sees(QStringLiteral("decideButton"))->isEnabled());
    QVERIFY(bench.presses(Qt::Key_Space, QStringLiteral("acceptRadio")));
    QVERIFY(!bench.sees(QStringLiteral("decideButton"))->isEnabled());
    QVERIFY(bench.types(QStringLiteral("reasonEdit"), QStringLiteral("   ")));
    QVERIFY(!bench.sees(QStringLiteral("decideButton"))->isEnabled());
    bench.model<ComparisonModel>()->decide(DecisionKind::Accept, QString()); // and if it were pressed all the same
    QVERIFY(!bench.reads(QStringLiteral("messageHeadline")).isEmpty());
    QCOMPARE(m_compare.decisions(), before);
}

void tst_Decisions::aDecisionIsMadeAgain()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    auto *model = bench.model<ComparisonModel>();
    const int before = m_compare.decisions();
    const QString id = m_compare.goToFirst([](const Difference &one) { return one.needsDecision(); });
    QVERIFY(!bench.sees<QRadioButton>(QStringLiteral("acceptRadio"))->isChecked());
    model->decide(DecisionKind::Accept, QStringLiteral("Wanted."));
    QVERIFY(model->current()->id != id);
    QVERIFY(!bench.sees<QRadioButton>(QStringLiteral("acceptRadio"))->isChecked()); // the next one is not decided by the last
    model->setCurrent(id);
    QVERIFY(bench.sees<QRadioButton>(QStringLiteral("acceptRadio"))->isChecked());
    QCOMPARE(bench.sees<QLineEdit>(QStringLiteral("reasonEdit"))->text(), QStringLiteral("Wanted."));
    QVERIFY(!bench.reads(QStringLiteral("decisionNote")).isEmpty()); // by whom and when
    QVERIFY(bench.presses(Qt::Key_Space, QStringLiteral("mendByHandRadio")));
    QVERIFY(bench.types(QStringLiteral("reasonEdit"), QStringLiteral("On second thoughts.")));
    QVERIFY(bench.presses(Qt::Key_Return, QStringLiteral("reasonEdit")));
    QCOMPARE(m_compare.decisions(), before + 2); // both are in the record
    const Decision kept = bench.lab().workspace().record.decisions().value(id);
    QVERIFY(kept.kind == DecisionKind::MendByHand);
    QCOMPARE(kept.reason, QStringLiteral("On second thoughts."));
}

void tst_Decisions::aBlockerIsNotAcceptedSilently()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    m_compare.goToFirst([](const Difference &one) { return one.severity == Severity::Blocker; });
    const QString before = bench.sees<QPushButton>(QStringLiteral("decideButton"))->text();
    QVERIFY(bench.reads(QStringLiteral("decisionNote")).isEmpty());
    QVERIFY(bench.presses(Qt::Key_Space, QStringLiteral("acceptRadio")));
    QVERIFY(!bench.reads(QStringLiteral("decisionNote")).isEmpty());
    QVERIFY(bench.sees<QPushButton>(QStringLiteral("decideButton"))->text() != before);
    QVERIFY(!bench.sees(QStringLiteral("decideButton"))->isEnabled()); // and not without a reason
    QVERIFY(bench.presses(Qt::Key_Space, QStringLiteral("mendByHandRadio")));
    QTRY_VERIFY(bench.reads(QStringLiteral("decisionNote")).isEmpty());
}

void tst_Decisions::mendingOffersAReasonButAcceptingDoesNot()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    m_compare.goToFirst([](const Difference &one) { return one.mend == Mend::ApplyRule; });
    const auto *reason = bench.sees<QLineEdit>(QStringLiteral("reasonEdit"));
    QVERIFY(bench.presses(Qt::Key_Space, QStringLiteral("mendOnStagingRadio")));
    QVERIFY(reason->text().contains(QStringLiteral("sync01")));
    QVERIFY(bench.sees(QStringLiteral("decideButton"))->isEnabled());
    QVERIFY(bench.presses(Qt::Key_Space, QStringLiteral("acceptRadio")));
    QVERIFY(reason->text().isEmpty());
    QVERIFY(bench.types(QStringLiteral("reasonEdit"), QStringLiteral("Mine.")));
    QVERIFY(bench.presses(Qt::Key_Space, QStringLiteral("mendOnStagingRadio")));
    QCOMPARE(reason->text(), QStringLiteral("Mine.")); // a person's words stay
}

void tst_Decisions::aChangedWorldOpensTheQuestionAgain()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    auto *model = bench.model<ComparisonModel>();
    const QString id = m_compare.goToFirst([](const Difference &one) { return one.needsDecision(); });
    model->decide(DecisionKind::Accept, QStringLiteral("Wanted."));
    m_compare.change([&id](Comparison &comparison) {
        for (Difference &one : comparison.differences)
            one.hash = one.id == id ? QString(64, QLatin1Char('0')) : one.hash;
    });
    model->setCurrent(id);
    QVERIFY(!model->decision());
    QVERIFY(bench.reads(QStringLiteral("decisionNote")).contains(QStringLiteral("Wanted."))); // what was said before
    QVERIFY(!bench.sees<QRadioButton>(QStringLiteral("acceptRadio"))->isChecked());
}

void tst_Decisions::nothingHasToBeDecidedAboutWhatIsAsItShouldBe()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    m_compare.goToFirst([](const Difference &one) { return !one.needsDecision(); });
    QVERIFY(!bench.sees(QStringLiteral("acceptRadio")));
    QVERIFY(!bench.sees(QStringLiteral("decideButton")));
    QVERIFY(!bench.reads(QStringLiteral("decisionNote")).isEmpty());
}

void tst_Decisions::nextWaitsUntilAllAreDecided()
{
    PageBench *page = m_compare.fresh();
    QVERIFY(page);
    PageBench &bench = *page;
    auto *model = bench.model<ComparisonModel>();
    while (!model->isReady()) {
        QVERIFY(model->current()->needsDecision() || !model->questions().isEmpty());
        while (!model->current()->needsDecision() || model->decision())
            model->goToNext();
        model->decide(DecisionKind::Accept, QStringLiteral("Wanted."));
        QVERIFY(bench.waits());
    }
    QVERIFY(model->reason().isEmpty());
}

QTEST_MAIN(tst_Decisions)
#include "tst_decisions.moc"
