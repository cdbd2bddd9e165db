// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ComparisonReport.h"

#include "report/ReportWords.h"

#include <algorithm>

namespace swingbridge {
namespace {

using Kind = ReportColumn::Kind;

constexpr Severity severityOrder[] = {Severity::Blocker, Severity::High, Severity::Medium, Severity::Low, Severity::Info};

ReportGlyph severitySign(Severity severity)
{
    return ReportWords::severityGlyph(toWord(severity));
}

//! A value in pieces that a row of a table can hold: a row is never torn over two pages.
QStringList inPieces(const QString &value)
{
    constexpr int mostLines = 12, mostCharacters = 480;
    QStringList pieces{QString()};
    int lines = 0;
    const QStringList all = value.split(QLatin1Char('\n'));
    for (const QString &line : all) {
        for (qsizetype at = 0; at == 0 || at < line.size(); at += mostCharacters) {
            const QString part = line.mid(at, mostCharacters);
            if (at > 0 || lines == mostLines || pieces.last().size() + part.size() > mostCharacters + mostLines) {
                pieces << QString();
                lines = 0;
            }
            pieces.last() += lines == 0 ? part : QLatin1Char('\n') + part;
            ++lines;
        }
    }
    return pieces;
}

class ComparisonSections
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonReport)

public:
    ComparisonSections(const Comparison &comparison, const Decisions &decisions, const ComparedPair &pair, const ReportOptions &options)
        : m_comparison(comparison), m_decisions(decisions), m_pair(pair), m_words(options) {}

    void fill(Report &report) const
    {
        report.product = tr("Swingbridge comparison");
        report.caption = m_pair.ticket;
        report.title = tr("%1 and %2: %Ln difference(s)", nullptr, int(m_comparison.differences.size())).arg(m_pair.active, m_pair.staging);
        report.subtitle = m_comparison.coverage.sentence();
        report.verdicts = verdicts();
        report.signatures = {tr("Operator: name, date, signature"), tr("Approver: name, date, signature")};
        report.clockLine = clockLine();
        report.headLine = m_pair.tool;
        for (const ReportTable &table : areas())
            add(report, table);
        add(report, notKnown());
        add(report, duplicates());
        add(report, ignored());
    }

private:
    static void add(Report &report, const ReportTable &table)
    {
        if (!table.rows.isEmpty())
            report.blocks.append(table);
    }

    QString clockLine() const
    {
        const QString at = m_words.dateTime(m_pair.comparedAt), zone = m_words.zone(m_pair.comparedAt);
        return zone == QLatin1String("UTC") ? tr("Times are UTC. Compared %1.").arg(at) : tr("Times are local, %2. Compared %1.").arg(at, zone);
    }

    QString countSentence(Severity severity, int count, int open) const
    {
        return open == 0 ? tr("%1: %2").arg(severityTitle(severity), m_words.number(count))
                         : tr("%1: %2, of which %3 not decided").arg(severityTitle(severity), m_words.number(count), m_words.number(open));
    }

    QList<ReportCell> verdicts() const
    {
        QList<ReportCell> sentences{ReportCell(rolesSentence(m_comparison.roles), m_comparison.roles == RolesVerdict::AsExpected ? ReportGlyph::Pass : ReportGlyph::High)};
        for (const Severity severity : severityOrder) {
            int open = 0;
            for (const Difference &difference : m_comparison.differences)
                open += difference.severity == severity && difference.needsDecision() && !currentDecision(m_decisions, difference);
            if (const int count = m_comparison.count(severity); count > 0)
                sentences << ReportCell(countSentence(severity, count, open), severitySign(severity));
        }
        if (m_comparison.differences.isEmpty())
            sentences << ReportCell(tr("Both would compute the same."), ReportGlyph::Pass);
        if (!m_comparison.notKnown.isEmpty())
            sentences << ReportCell(tr("%Ln setting(s) could not be compared: one side does not tell.", nullptr, int(m_comparison.notKnown.size())), ReportGlyph::NotRead);
        return sentences;
    }

    //! One table an area, in the order of the areas on screen.
    QList<ReportTable> areas() const
    {
        QMap<DifferenceArea, ReportTable> tables;
        for (const Difference &difference : m_comparison.differences) {
            ReportTable &table = tables[difference.area];
            table.title = areaTitle(difference.area);
            table.columns = {{tr("Severity"), 12}, {tr("Difference"), 36}, {m_pair.active, 19}, {m_pair.staging, 19}, {tr("Decision"), 14}};
            addDifference(table, difference);
        }
        return tables.values();
    }

    void addDifference(ReportTable &table, const Difference &difference) const
    {
        QList<DifferenceDetail> changed;
        std::copy_if(difference.details.cbegin(), difference.details.cend(), std::back_inserter(changed), [](const DifferenceDetail &detail) { return detail.isChanged; });
        QString active = difference.active, staging = difference.staging;
        if (changed.size() == 1 && isShort(changed.first())) { // stands beside what is said about it
            active = changed.first().shownActive();
            staging = changed.first().shownStaging();
            changed.clear();
        } else if (!changed.isEmpty()) {
            active.clear();
            staging.clear();
        }
        const QString what = QStringList{difference.subject(), difference.consequence(), difference.remedy()}.join(QLatin1Char('\n'));
        table.rows.append({ReportCell(severityTitle(difference.severity), severitySign(difference.severity)), ReportCell(what),
                           ReportCell(active), ReportCell(staging), ReportCell(decision(difference))});
        for (const DifferenceDetail &detail : std::as_const(changed))
            addDetail(table, detail);
    }

    static bool isShort(const DifferenceDetail &detail)
    {
        constexpr int aFewLines = 120; // characters, in a column of paper
        return detail.active.size() <= aFewLines && detail.staging.size() <= aFewLines;
    }

    static void addDetail(ReportTable &table, const DifferenceDetail &detail)
    {
        const QStringList active = inPieces(detail.shownActive()), staging = inPieces(detail.shownStaging());
        for (qsizetype i = 0; i < std::max(active.size(), staging.size()); ++i)
            table.rows.append({ReportCell(QString()), ReportCell(i == 0 ? detail.title() : QString()), ReportCell(active.value(i)), ReportCell(staging.value(i)), ReportCell(QString())});
    }

    QString decision(const Difference &difference) const
    {
        const Decision *made = currentDecision(m_decisions, difference);
        if (!made)
            return difference.needsDecision() ? tr("open") : tr("none needed");
        return tr("%1 (%2, %3)\n%4", "decision (person, time), reason").arg(decisionTitle(made->kind), made->by, m_words.dateTime(made->at), made->reason);
    }

    static QString decisionTitle(DecisionKind kind)
    {
        switch (kind) {
        case DecisionKind::Accept: return tr("accepted");
        case DecisionKind::MendOnStaging: return tr("to be mended from here");
        case DecisionKind::MendByHand: return tr("to be mended by hand");
        }
        Q_UNREACHABLE();
    }

    QString nameOf(ComparedSide side) const { return side == ComparedSide::Active ? m_pair.active : m_pair.staging; }

    ReportTable notKnown() const
    {
        ReportTable table;
        table.title = tr("Not compared: one side does not tell");
        table.columns = {{tr("Server"), 20}, {tr("Setting"), 55}, {tr("Why"), 25}};
        for (const NotKnown &item : m_comparison.notKnown)
            table.rows.append({ReportCell(nameOf(item.side), ReportGlyph::NotRead), ReportCell(item.setting), ReportCell(item.reason())});
        return table;
    }

    ReportTable duplicates() const
    {
        ReportTable table;
        table.title = tr("Held twice, so that it could not be paired");
        table.columns = {{tr("Server"), 20}, {tr("What"), 64}, {tr("Times"), 16, Kind::Number}};
        for (const DuplicateSubject &item : m_comparison.duplicates)
            table.rows.append({ReportCell(nameOf(item.side), ReportGlyph::Medium), ReportCell(item.subject), ReportCell(m_words.number(item.count))});
        return table;
    }

    ReportTable ignored() const
    {
        ReportTable table;
        table.title = tr("Passed over: it lies in the nature of two servers");
        table.columns = {{tr("What"), 44}, {tr("Where"), 40}, {tr("Times"), 16, Kind::Number}};
        for (const IgnoredDeviation &item : m_comparison.ignored)
            table.rows.append({ReportCell(item.sentence()), ReportCell(item.path), ReportCell(m_words.number(item.occurrences))});
        return table;
    }

    const Comparison &m_comparison;
    const Decisions &m_decisions;
    const ComparedPair &m_pair;
    ReportWords m_words;
};

} // namespace

Report comparisonReport(const Comparison &comparison, const Decisions &decisions, const ComparedPair &pair, const ReportOptions &options)
{
    Report report(options);
    ComparisonSections(comparison, decisions, pair, options).fill(report);
    return report;
}

} // namespace swingbridge
