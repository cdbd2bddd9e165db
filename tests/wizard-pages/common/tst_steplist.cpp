// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Appearance.h"
#include "common/StepList.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace swingbridge;

class tst_StepList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(*qApp, Appearance::Mode::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void init();
    void onlyWhatIsBehindUsCanBeRequested_data();
    void onlyWhatIsBehindUsCanBeRequested();
    void theKeyboardWalksAndRequests();
    void aStepSaysTitleStateAndResult();
    void foldedItShowsNamesAsToolTips();
    void newStatesKeepTheCurrentStep();
    void aLongResultTakesASecondLine();

private:
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<StepList> m_list;
};

void tst_StepList::init()
{
    m_list = std::make_unique<StepList>();
    const QList<StepState> states{StepState::Done, StepState::Failed, StepState::Skipped, StepState::Current, StepState::Open};
    QList<StepEntry> entries;
    for (const StepState state : states) {
        StepEntry entry;
        entry.title = QStringLiteral("Step %1").arg(entries.size());
        entry.state = state;
        entry.result = state == StepState::Done ? QStringLiteral("25 checks, 1 waived") : QString();
        entries << entry;
    }
    m_list->setEntries(entries);
    m_list->resize(217, 400);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
}

void tst_StepList::onlyWhatIsBehindUsCanBeRequested_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<bool>("isRequested");
    QTest::newRow("done") << 0 << true;
    QTest::newRow("failed") << 1 << true;
    QTest::newRow("skipped") << 2 << true;
    QTest::newRow("current") << 3 << false;
    QTest::newRow("open") << 4 << false;
}

void tst_StepList::onlyWhatIsBehindUsCanBeRequested()
{
    QFETCH(int, row);
    QFETCH(bool, isRequested);
    QSignalSpy requested(m_list.get(), &StepList::stepRequested);
    const QRect rect = m_list->visualRect(m_list->model()->index(row, 0));
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, rect.center());
    QCOMPARE(requested.size(), isRequested ? 1 : 0);
    if (isRequested)
        QCOMPARE(requested.first().first().toInt(), row);
}

void tst_StepList::theKeyboardWalksAndRequests()
{
    QSignalSpy requested(m_list.get(), &StepList::stepRequested);
    QCOMPARE(m_list->currentIndex().row(), 3);
    QTest::keyClick(m_list.get(), Qt::Key_Return);
    QVERIFY(requested.isEmpty()); // we are there already
    QTest::keyClick(m_list.get(), Qt::Key_Home);
    QTest::keyClick(m_list.get(), Qt::Key_Down);
    QTest::keyClick(m_list.get(), Qt::Key_Space);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toInt(), 1);
}

void tst_StepList::aStepSaysTitleStateAndResult()
{
    const auto spoken = [this](int row) { return m_list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(0), QStringLiteral("Step 0, done: 25 checks, 1 waived"));
    QCOMPARE(spoken(3), QStringLiteral("Step 3, current step"));
    QCOMPARE(m_list->accessibleName(), QStringLiteral("Steps"));
}

void tst_StepList::foldedItShowsNamesAsToolTips()
{
    m_list->setFolded(true);
    QCOMPARE(m_list->width(), 56);
    QCOMPARE(m_list->model()->index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("Step 0: 25 checks, 1 waived"));
}

void tst_StepList::newStatesKeepTheCurrentStep()
{
    QList<StepEntry> entries = m_list->entries();
    entries[3].state = StepState::Done;
    entries[4].state = StepState::Current;
    m_list->setEntries(entries);
    QCOMPARE(m_list->currentIndex().row(), 4);
}

void tst_StepList::aLongResultTakesASecondLine()
{
    const auto rowHeight = [this](int row) { return m_list->visualRect(m_list->model()->index(row, 0)).height(); };
    const int plain = rowHeight(0);
    QList<StepEntry> entries = m_list->entries();
    entries[0].result = QStringLiteral("Proof complete, two whole cycles were watched");
    m_list->setEntries(entries);
    QTRY_VERIFY(rowHeight(0) > plain);
    QCOMPARE(rowHeight(1), plain);
    m_list->setFolded(true); // glyphs only
    QTRY_COMPARE(rowHeight(0), plain);
}

QTEST_MAIN(tst_StepList)
#include "tst_steplist.moc"
