// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ComparisonReport.h"

#include <QTest>

using namespace swingbridge;

namespace {

Difference rule(const QString &id, Severity severity)
{
    Difference one;
    one.id = id;
    one.hash = QString(64, QLatin1Char('a'));
    one.area = DifferenceArea::CustomRule;
    one.differenceClass = QStringLiteral("customRule.expression");
    one.severity = severity;
    one.names = {QStringLiteral("In from AD - User <%1>").arg(id), QStringLiteral("usageLocation")};
    one.active = QStringLiteral("[c]");
    one.staging = QStringLiteral("\"US\"");
    return one;
}

const ReportTable *tableOf(const Report &report, const QString &title)
{
    for (const ReportBlock &block : report.blocks) {
        const auto *table = std::get_if<ReportTable>(&block);
        if (table && table->title == title)
            return table;
    }
    return nullptr;
}

const ComparedPair &pair()
{
    static const ComparedPair both(QStringLiteral("sync01"), QStringLiteral("sync02"), QDateTime(QDate(2026, 9, 12), QTime(1, 30), Qt::UTC));
    return both;
}

} // namespace

//! A comparison on paper and as HTML: whole, escaped, with what was decided and what was not compared.
class tst_ComparisonReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDifferenceStandsInTheTableOfItsArea();
    void decisionsAreSaidAndOldOnesAreNot();
    void longValuesAreCutIntoRowsAndNothingIsLost();
    void whatWasNotComparedIsSaid();
    void nothingDifferentIsSaid();
    void theHtmlEscapesAndRunsNothing();
};

void tst_ComparisonReport::everyDifferenceStandsInTheTableOfItsArea()
{
    Comparison comparison;
    comparison.differences = {rule(QStringLiteral("a"), Severity::Blocker), rule(QStringLiteral("b"), Severity::High)};
    comparison.differences[1].area = DifferenceArea::Scope;
    const Report report = comparisonReport(comparison, {}, pair());
    const ReportTable *rules = tableOf(report, areaTitle(DifferenceArea::CustomRule));
    QVERIFY(rules);
    QCOMPARE(rules->rows.size(), 1);
    QCOMPARE(rules->rows.first().at(0).glyph, ReportGlyph::Blocker);
    QVERIFY(rules->rows.first().at(1).text.contains(comparison.differences.first().consequence()));
    QVERIFY(rules->rows.first().at(1).text.contains(comparison.differences.first().remedy()));
    QCOMPARE(rules->rows.first().at(2).text, QStringLiteral("[c]"));
    QCOMPARE(rules->rows.first().at(4).text, QStringLiteral("open"));
    QVERIFY(tableOf(report, areaTitle(DifferenceArea::Scope)));
}

void tst_ComparisonReport::decisionsAreSaidAndOldOnesAreNot()
{
    Comparison comparison;
    comparison.differences = {rule(QStringLiteral("a"), Severity::High)};
    const auto decision = Decision::make(comparison.differences.first(), DecisionKind::Accept, QStringLiteral("Gunnar Holm"), pair().comparedAt, QStringLiteral("Wanted."));
    const auto said = [&] { return tableOf(comparisonReport(comparison, {{decision->differenceId, *decision}}, pair()), areaTitle(DifferenceArea::CustomRule))->rows.first().at(4).text; };
    QVERIFY2(said().contains(QStringLiteral("Gunnar Holm")) && said().contains(QStringLiteral("Wanted.")), qPrintable(said()));
    comparison.differences[0].hash = QString(64, QLatin1Char('b')); // the world has changed
    QCOMPARE(said(), QStringLiteral("open"));
}

void tst_ComparisonReport::longValuesAreCutIntoRowsAndNothingIsLost()
{
    QStringList entries;
    for (int i = 0; i < 200; ++i)
        entries << QStringLiteral("extensionAttribute%1").arg(i);
    const QString expression = QString(3000, QLatin1Char('x'));
    Comparison comparison;
    comparison.differences = {rule(QStringLiteral("a"), Severity::High)};
    comparison.differences[0].details = {DifferenceDetail(QStringLiteral("attributes"), entries.join(QLatin1Char('\n')), QString(), true, DifferenceDetail::Form::List),
                                         DifferenceDetail(QStringLiteral("direction"), QStringLiteral("Inbound"), QStringLiteral("Inbound"), false),
                                         DifferenceDetail(QStringLiteral("expression"), QString(), expression, true, DifferenceDetail::Form::Expression)};
    const ReportTable table = *tableOf(comparisonReport(comparison, {}, pair()), areaTitle(DifferenceArea::CustomRule));
    QString active, staging;
    for (const QList<ReportCell> &row : table.rows) {
        QVERIFY(row.at(2).text.count(QLatin1Char('\n')) < 12); // fits on a page
        QVERIFY(row.at(3).text.size() < 600);
        active += row.at(2).text + QLatin1Char('\n');
        staging += row.at(3).text;
    }
    QCOMPARE(active.split(QLatin1Char('\n'), Qt::SkipEmptyParts), entries);
    QCOMPARE(staging, expression);
}

void tst_ComparisonReport::whatWasNotComparedIsSaid()
{
    Comparison comparison;
    NotKnown unknown;
    unknown.side = ComparedSide::Staging;
    unknown.setting = QStringLiteral("Microsoft.SynchronizationOption.AnchorAttribute");
    comparison.notKnown << unknown;
    IgnoredDeviation ignored;
    ignored.deviation = QStringLiteral("identifier.rule");
    ignored.occurrences = 62;
    comparison.ignored << ignored;
    DuplicateSubject twice;
    twice.subject = QStringLiteral("In from AD - User Join");
    twice.count = 2;
    comparison.duplicates << twice;
    const QString text = comparisonReport(comparison, {}, pair()).toText();
    for (const QString &said : {unknown.setting, twice.subject, QStringLiteral("62"), QStringLiteral("sync02")})
        QVERIFY2(text.contains(said), qPrintable(text));
}

void tst_ComparisonReport::nothingDifferentIsSaid()
{
    const Report report = comparisonReport(Comparison(), {}, pair());
    QVERIFY(report.blocks.isEmpty());
    QVERIFY(std::any_of(report.verdicts.cbegin(), report.verdicts.cend(), [](const ReportCell &cell) { return cell.glyph == ReportGlyph::Pass; }));
}

void tst_ComparisonReport::theHtmlEscapesAndRunsNothing()
{
    Comparison comparison;
    comparison.differences = {rule(QStringLiteral("a"), Severity::High)};
    comparison.differences[0].active = QStringLiteral("<script>alert(1)</script>");
    const QByteArray html = comparisonReport(comparison, {}, pair()).toHtml();
    QVERIFY(html.contains("In from AD - User &lt;a&gt;"));
    QVERIFY(html.contains("&lt;script&gt;"));
    QVERIFY(!html.contains("<script"));
}

QTEST_GUILESS_MAIN(tst_ComparisonReport)
#include "tst_comparisonreport.moc"
