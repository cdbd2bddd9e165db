// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Appearance.h"
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
    void namesOfGuardsAreNotElided();
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

void tst_FactTable::namesOfGuardsAreNotElided()
{
    FactTable guards(FactTable::Density::Guards);
    guards.setHeads({}, QStringLiteral("Guard"), {QStringLiteral("Evidence")}, QStringLiteral("Age"));
    const QString longest = QStringLiteral("Full run after the last change");
    guards.setFacts({fact(QStringLiteral("a"), Glyph::Passed, longest)});
    guards.resize(452, 100);
    guards.show();
    QVERIFY(QTest::qWaitForWindowExposed(&guards));
    QVERIFY(guards.header()->sectionSize(1) >= guards.fontMetrics().horizontalAdvance(longest) + 14);
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
