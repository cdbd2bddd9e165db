// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Appearance.h"
#include "common/CellDelegate.h"
#include "common/FactTable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace swingbridge;

namespace {

Fact fact(const QString &id, Glyph glyph, const QString &name = QStringLiteral("name"))
{
    Fact f;
    f.id = id;
    f.glyph = glyph;
    f.name = name;
    f.evidence = QStringList{QStringLiteral("seen"), QStringLiteral("seen too")};
    f.age = QStringLiteral("12 s");
    return f;
}

QList<FactGroup> twoGroups()
{
    return {{QStringLiteral("Synchronization"), {fact(QStringLiteral("wizard"), Glyph::Blocker), fact(QStringLiteral("idle"), Glyph::Passed)}},
        {QStringLiteral("Protection"), {fact(QStringLiteral("size"), Glyph::Medium), fact(QStringLiteral("snapshot"), Glyph::Waived)}}};
}

} // namespace

class tst_FactTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(*qApp, Appearance::Mode::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void init();
    void theModelIsSound();
    void groupsAreOpenAndSpanAllColumns();
    void groupsCountWhatTheyHold();
    void readingAgainKeepsSelectionAndFolding();
    void theSelectedFactIsTold();
    void factsWithoutGroupsStandAtTheTop();
    void aFittedTableShowsEveryRow();
    void whatDoesNotFitWrapsAndTheRowGrows();
    void aFittedTableGrowsWithItsRows();
    void aGroupIsWalkedOverInSilence();
    void aStateIsSpokenWhereOnlyItsGlyphIsSeen();

private:
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FactTable> m_table;
};

void tst_FactTable::init()
{
    m_table = std::make_unique<FactTable>(FactTable::Density::Checks);
    m_table->setHeads(QStringLiteral("State"), QStringLiteral("Check"), {QStringLiteral("sync01"), QStringLiteral("sync02")}, QStringLiteral("Read"));
    m_table->setGroups(twoGroups());
}

void tst_FactTable::theModelIsSound()
{
    FactModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHeads({}, QStringLiteral("Guard"), {QStringLiteral("Evidence")}, QStringLiteral("Age"));
    model.setGroups(twoGroups());
    QList<FactGroup> changed = twoGroups();
    changed[1].facts[0].glyph = Glyph::Passed;
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    model.setGroups(changed);
    QCOMPARE(told.size(), 2); // the fact and the counts of its group
    changed[1].facts.removeLast();
    model.setGroups(changed);
    model.setGroups({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_FactTable::groupsAreOpenAndSpanAllColumns()
{
    for (const int row : {0, 1}) {
        QVERIFY(m_table->isExpanded(m_table->facts()->index(row, 0)));
        QVERIFY(m_table->isFirstColumnSpanned(row, {}));
    }
}

void tst_FactTable::groupsCountWhatTheyHold()
{
    const auto counts = m_table->facts()->index(0, 0).data(TailRole).value<QList<GlyphCount>>();
    QCOMPARE(counts, (QList<GlyphCount>{{Glyph::Blocker, 1}, {Glyph::Passed, 1}}));
}

void tst_FactTable::readingAgainKeepsSelectionAndFolding()
{
    m_table->setCurrentId(QStringLiteral("idle"));
    m_table->collapse(m_table->facts()->index(1, 0));
    QList<FactGroup> again = twoGroups();
    again[0].facts.prepend(fact(QStringLiteral("new"), Glyph::High));
    m_table->setGroups(again);
    QCOMPARE(m_table->currentId(), QStringLiteral("idle"));
    QVERIFY(!m_table->isExpanded(m_table->facts()->index(1, 0)));
}

void tst_FactTable::theSelectedFactIsTold()
{
    QSignalSpy told(m_table.get(), &FactTable::currentFactChanged);
    m_table->setCurrentId(QStringLiteral("size"));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), QStringLiteral("size"));
}

void tst_FactTable::factsWithoutGroupsStandAtTheTop()
{
    m_table->setFacts({fact(QStringLiteral("a"), Glyph::Passed), fact(QStringLiteral("b"), Glyph::Passed)});
    QCOMPARE(m_table->facts()->rowCount(), 2);
    QVERIFY(!m_table->facts()->index(0, 0).data(GroupRole).toBool());
    QCOMPARE(m_table->indentation(), 0);
}

void tst_FactTable::aFittedTableShowsEveryRow()
{
    m_table->setFitsContent(true);
    m_table->resize(1000, m_table->sizeHint().height());
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    for (const QString &id : {QStringLiteral("wizard"), QStringLiteral("snapshot")}) {
        const QRect row = m_table->visualRect(m_table->facts()->find(id));
        QVERIFY2(row.height() > 0 && m_table->viewport()->rect().contains(row.center()), qPrintable(id));
    }
}

void tst_FactTable::whatDoesNotFitWrapsAndTheRowGrows()
{
    FactTable guards(FactTable::Density::Guards);
    guards.setHeads({}, QStringLiteral("Guard"), {QStringLiteral("Evidence")}, QStringLiteral("Age"));
    Fact wordy = fact(QStringLiteral("b"), Glyph::Passed, QStringLiteral("No unfinished attempt of somebody else"));
    wordy.evidence = QStringList(QStringLiteral("machine ids, instance ids and accounts differ, and both use accounts of their own"));
    guards.setFacts({fact(QStringLiteral("a"), Glyph::Passed), wordy});
    guards.resize(420, 300);
    guards.show();
    QVERIFY(QTest::qWaitForWindowExposed(&guards));
    const auto rowOf = [&guards](const QString &id) { return guards.visualRect(guards.facts()->find(id)).height(); };
    QVERIFY(rowOf(QStringLiteral("b")) > rowOf(QStringLiteral("a")));
    for (const int column : {1, 2}) { // nothing of it is cut
        const QModelIndex cell = guards.facts()->find(QStringLiteral("b")).siblingAtColumn(column);
        QVERIFY(rowOf(QStringLiteral("b")) >= guards.cells()->heightFor(cell, guards.columnWidth(column)));
    }
    const int narrow = rowOf(QStringLiteral("b"));
    guards.resize(1200, 300);
    QTRY_VERIFY(rowOf(QStringLiteral("b")) < narrow); // wide enough: one line again
}

void tst_FactTable::aFittedTableGrowsWithItsRows()
{
    FactTable steps(FactTable::Density::Guards);
    steps.setHeads({}, {}, {}, {});
    steps.setFitsContent(true);
    steps.setFacts({fact(QStringLiteral("a"), Glyph::Waiting, QStringLiteral("Short"))});
    steps.resize(200, 100);
    steps.show();
    QVERIFY(QTest::qWaitForWindowExposed(&steps));
    QVERIFY(steps.header()->isSectionHidden(2)); // no ages
    const int low = steps.sizeHint().height();
    steps.setFacts({fact(QStringLiteral("a"), Glyph::Waiting, QStringLiteral("A step that has far more words than there is room in a column this narrow"))});
    QVERIFY(steps.sizeHint().height() > low);
}

void tst_FactTable::aGroupIsWalkedOverInSilence()
{
    m_table->setCurrentId(QStringLiteral("idle"));
    QSignalSpy told(m_table.get(), &FactTable::currentFactChanged);
    QTest::keyClick(m_table.get(), Qt::Key_Down); // the head of the second group
    QVERIFY(m_table->currentId().isEmpty());
    QVERIFY(told.isEmpty());
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), QStringLiteral("size"));
}

void tst_FactTable::aStateIsSpokenWhereOnlyItsGlyphIsSeen()
{
    FactTable guards(FactTable::Density::Guards);
    guards.setHeads({}, QStringLiteral("Guard"), {QStringLiteral("Evidence")}, QStringLiteral("Age"));
    guards.setFacts({fact(QStringLiteral("a"), Glyph::Attested)});
    const QModelIndex cell = guards.facts()->index(0, 0);
    QCOMPARE(cell.data().toString(), QString());
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Attested"));
}

QTEST_MAIN(tst_FactTable)
#include "tst_facttable.moc"
