// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnouncementSpy.h"
#include "SampleViews.h"
#include "common/Appearance.h"
#include "common/CodeView.h"
#include "common/DifferenceView.h"
#include "common/FactList.h"
#include "common/Theme.h"
#include "common/TotalsPicture.h"
#include "common/ValueChanges.h"

#include <QApplication>
#include <QClipboard>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

using namespace swingbridge;

using Maker = QWidget *(*)();
Q_DECLARE_METATYPE(Maker)

//! What the painted views say, copy and do by keyboard; that each paints in both modes and directions.
class tst_Views : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(*qApp, Appearance::Mode::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void cleanup() { m_appearance->setMode(Appearance::Mode::Light); }
    void everyViewIsPaintedInBothModesAndDirections_data();
    void everyViewIsPaintedInBothModesAndDirections();
    void aFoldOpensByKeyboard();
    void theDifferenceIsSpokenAndCopied();
    void aNameThatWasGivenStays();
    void theTotalsAreSpoken();
    void theCodeWalksFromChangeToFinding();
    void valuesAreCopiedWithTheirSigns();
    void longValuesWrapInsteadOfBeingElided();
    void aNarrowPlanGrowsWhatItsLayoutGivesIt();

private:
    std::unique_ptr<Appearance> m_appearance;
};

void tst_Views::everyViewIsPaintedInBothModesAndDirections_data()
{
    QTest::addColumn<Maker>("make");
    QTest::newRow("guards") << Maker(test::sampleGuards);
    QTest::newRow("checks") << Maker(test::sampleChecks);
    QTest::newRow("difference") << Maker(test::sampleDifference);
    QTest::newRow("totals") << Maker(test::sampleTotals);
    QTest::newRow("plan") << Maker(test::samplePlan);
    QTest::newRow("switch") << Maker(test::sampleSwitch);
    QTest::newRow("wide code") << Maker([] { return test::sampleCode(1200); });
    QTest::newRow("narrow code") << Maker([] { return test::sampleCode(500); });
    QTest::newRow("changes") << Maker(test::sampleChanges);
    QTest::newRow("card") << Maker(test::sampleCard);
    QTest::newRow("runs") << Maker(test::sampleRuns);
    QTest::newRow("chips") << Maker(test::sampleChips);
    QTest::newRow("choices") << Maker(test::sampleChoices);
    QTest::newRow("statement") << Maker(test::sampleStatement);
}

void tst_Views::everyViewIsPaintedInBothModesAndDirections()
{
    QFETCH(Maker, make);
    const std::unique_ptr<QWidget> view(make());
    view->resize(700, view->hasHeightForWidth() ? view->heightForWidth(700) : view->sizeHint().height());
    const QImage light = view->grab().toImage();
    view->setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = view->grab().toImage();
    QVERIFY(!mirrored.isNull());
    view->setLayoutDirection(Qt::LeftToRight);
    m_appearance->setMode(Appearance::Mode::Dark);
    QTRY_COMPARE(view->palette().color(QPalette::Base), Theme::dark().page);
    QVERIFY(view->grab().toImage() != light);
}

void tst_Views::aFoldOpensByKeyboard()
{
    const std::unique_ptr<QWidget> view(test::sampleDifference());
    const int folded = view->heightForWidth(600);
    view->show();
    view->setFocus();
    QTest::keyClick(view.get(), Qt::Key_Down);
    QTest::keyClick(view.get(), Qt::Key_Return);
    QVERIFY(view->heightForWidth(600) > folded);
}

void tst_Views::theDifferenceIsSpokenAndCopied()
{
    const std::unique_ptr<QWidget> view(test::sampleDifference());
    QVERIFY(view->accessibleName().startsWith(QStringLiteral("Expression: IIF(")));
    QTest::keySequence(view.get(), QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Flow type: Expression on both")));
}

//! Whatever is shown next, before or after it was named; the content is the description then.
void tst_Views::aNameThatWasGivenStays()
{
    LabelledFact seen;
    seen.label = QStringLiteral("Staging mode");
    seen.value = QStringLiteral("on");
    FactList facts;
    facts.setFacts({seen});
    QCOMPARE(facts.accessibleName(), QStringLiteral("Staging mode: on"));
    facts.setAccessibleName(QStringLiteral("What was seen of sync01"));
    QCOMPARE(facts.accessibleName(), QStringLiteral("What was seen of sync01"));
    QCOMPARE(facts.accessibleDescription(), QStringLiteral("Staging mode: on"));
    seen.value = QStringLiteral("off");
    facts.setFacts({seen});
    QCOMPARE(facts.accessibleName(), QStringLiteral("What was seen of sync01"));
    QCOMPARE(facts.accessibleDescription(), QStringLiteral("Staging mode: off"));
}

void tst_Views::theTotalsAreSpoken()
{
    const std::unique_ptr<QWidget> totals(test::sampleTotals());
    QVERIFY2(totals->accessibleName().contains(QRegularExpression(QStringLiteral("3 adds, 12,?431 updates, 46 deletes"))), qPrintable(totals->accessibleName()));
    QVERIFY(totals->accessibleName().contains(QStringLiteral("The deletion threshold is 500.")));
}

void tst_Views::theCodeWalksFromChangeToFinding()
{
    const std::unique_ptr<CodeView> view(qobject_cast<CodeView *>(test::sampleCode(1200)));
    const test::AnnouncementSpy spy;
    QCOMPARE(view->goToNext(), 4);
    QVERIFY(spy.heard().last().contains(QStringLiteral("becomes")));
    QCOMPARE(view->goToNext(), 6);
    QVERIFY(spy.heard().last().contains(QStringLiteral("empty tag")));
    QCOMPARE(view->goToNext(), 0);
    QCOMPARE(view->goToPrevious(), 4);
    QCOMPARE(view->currentLine(), 4);
}

void tst_Views::valuesAreCopiedWithTheirSigns()
{
    const std::unique_ptr<QWidget> view(test::sampleChanges());
    QTest::keySequence(view.get(), QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("− mette.sorensen@contoso.com\n+ msorensen@contoso.com")));
}

void tst_Views::longValuesWrapInsteadOfBeingElided()
{
    FactList list;
    LabelledFact fact;
    fact.label = QStringLiteral("Connectors");
    fact.value = QStringLiteral("contoso.com, fabrikam.com, emea.contoso.com, Entra ID, and one with a very long name");
    list.setFacts({fact});
    QVERIFY(list.heightForWidth(260) > 2 * list.heightForWidth(1200) - 10);
}

void tst_Views::aNarrowPlanGrowsWhatItsLayoutGivesIt()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    QWidget *plan = test::samplePlan();
    column->addWidget(plan);
    column->addStretch();
    page.resize(480, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QVERIFY(plan->heightForWidth(plan->width()) > plan->heightForWidth(1000)); // something wraps
    QTRY_COMPARE(plan->height(), plan->heightForWidth(plan->width()));
}

QTEST_MAIN(tst_Views)
#include "tst_views.moc"
