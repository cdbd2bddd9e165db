// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ExportsReport.h"

#include "exports/ExportGroups.h"
#include "report/ReportWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace swingbridge {
namespace {

using Kind = ReportColumn::Kind;

constexpr qsizetype mostGroups = 200;         // what a person still reads
constexpr qsizetype mostObjectsAFinding = 60;

class ExportsSections
{
    Q_DECLARE_TR_FUNCTIONS(ExportsReport)

public:
    ExportsSections(const QList<PendingExports> &captures, const ExportVerification &verification, const PrintedExports &printed, const ReportOptions &options)
        : m_captures(captures), m_verification(verification), m_printed(printed), m_words(options) {}

    void fill(Report &report) const
    {
        report.product = tr("Swingbridge pending exports");
        report.caption = m_printed.ticket;
        report.title = tr("What %1 would write").arg(m_printed.server);
        report.subtitle = m_printed.subtitle;
        report.verdicts = verdicts();
        report.signatures = {tr("Operator: name, date, signature"), tr("Approver: name, date, signature")};
        report.headLine = tr("hash of the pending exports %1").arg(m_verification.exportHash);
        for (const ReportTable &table : {totals(), findings(), objects(), groups()}) {
            if (!table.rows.isEmpty())
                report.blocks.append(table);
        }
        report.blocks.append(notes());
    }

private:
    QList<ReportCell> verdicts() const
    {
        QList<ReportCell> sentences;
        switch (m_verification.verdict) {
        case ExportVerdict::Pass: sentences << ReportCell(tr("The policy has nothing to object to."), ReportGlyph::Pass); break;
        case ExportVerdict::Review: sentences << ReportCell(tr("The policy wants these changes to be reviewed."), ReportGlyph::Medium); break;
        case ExportVerdict::Block: sentences << ReportCell(tr("The policy blocks these changes."), ReportGlyph::Blocker); break;
        }
        if (!m_printed.objection.isEmpty())
            sentences << ReportCell(m_printed.objection, ReportGlyph::High);
        if (!m_printed.approval.isEmpty())
            sentences << ReportCell(m_printed.approval, ReportGlyph::Attested);
        return sentences;
    }

    ReportTable totals() const
    {
        QMap<QString, OperationCounts> types;
        for (const PendingExports &capture : m_captures) {
            const auto &counted = capture.summary().objectTypes;
            for (auto it = counted.cbegin(); it != counted.cend(); ++it)
                types[it.key()] += it.value();
        }
        ReportTable table;
        table.title = tr("How many");
        table.columns = {{tr("Type"), 40}, {tr("Added"), 15, Kind::Number}, {tr("Changed"), 15, Kind::Number}, {tr("Deleted"), 15, Kind::Number}, {tr("Renamed"), 15, Kind::Number}};
        for (auto it = types.cbegin(); it != types.cend(); ++it)
            table.rows.append({ReportCell(it.key()), number(it->adds), number(it->updates), number(it->deletes), number(it->renames)});
        return table;
    }

    ReportTable findings() const
    {
        ReportTable table;
        table.title = tr("What the policy objects to");
        table.columns = {{tr("Finding"), 64}, {tr("Rule"), 10, Kind::Number}, {tr("Objects"), 13, Kind::Number}, {tr("Verdict"), 13}};
        for (const ExportFinding &finding : m_verification.findings)
            table.rows.append({ReportCell(finding.message(), sign(finding.verdict)), number(finding.rule), number(finding.count), ReportCell(word(finding.verdict))});
        return table;
    }

    //! The objects of each finding, as many as a person reads.
    ReportTable objects() const
    {
        ReportTable table;
        table.title = tr("The objects of the findings");
        table.columns = {{tr("Object"), 30}, {tr("Sign-in name or mail"), 34}, {tr("Type"), 12}, {tr("What would happen"), 24}};
        for (const ExportFinding &finding : m_verification.findings) {
            if (finding.rows.isEmpty())
                continue;
            table.rows.append({ReportCell(finding.message(), sign(finding.verdict)), ReportCell(QString()), ReportCell(QString()), ReportCell(QString())});
            for (qsizetype i = 0; i < std::min(finding.rows.size(), mostObjectsAFinding); ++i) {
                const ExportObject object = objectAtRow(m_captures, finding.rows.at(i));
                table.rows.append({ReportCell(object.name.isEmpty() ? object.dn : object.name), ReportCell(object.signIn), ReportCell(object.objectType),
                                   ReportCell(operationTitle(object.operation))});
            }
            if (const qsizetype more = finding.rows.size() - mostObjectsAFinding; more > 0)
                table.rows.append({ReportCell(tr("and %Ln more", nullptr, int(more))), ReportCell(QString()), ReportCell(QString()), ReportCell(QString())});
        }
        return table;
    }

    ReportTable groups() const
    {
        const QList<ExportGroup> all = groupExports(m_captures);
        ReportTable table;
        table.title = tr("What would happen to how many");
        if (all.size() > mostGroups)
            table.intro = tr("The %Ln largest groups.", nullptr, int(mostGroups));
        table.columns = {{tr("What would happen"), 64}, {tr("To how many"), 36}};
        for (qsizetype i = 0; i < std::min(all.size(), mostGroups); ++i)
            table.rows.append({ReportCell(all.at(i).change()), ReportCell(all.at(i).objects())});
        return table;
    }

    ReportParagraphs notes() const
    {
        ReportParagraphs notes;
        notes.title = tr("What this rests on");
        for (const QString &text : {m_printed.evidence, m_printed.notCovered}) {
            if (!text.isEmpty())
                notes.paragraphs << text;
        }
        for (const NotChecked &item : m_verification.notChecked)
            notes.paragraphs << tr("Rule %1 was not checked: %2").arg(item.rule).arg(item.why);
        return notes;
    }

    ReportCell number(qint64 value) const { return ReportCell(m_words.number(value)); }
    static ReportGlyph sign(ExportVerdict verdict) { return verdict == ExportVerdict::Block ? ReportGlyph::Blocker : ReportGlyph::Medium; }
    static QString word(ExportVerdict verdict) { return verdict == ExportVerdict::Block ? tr("block") : tr("review"); }

    const QList<PendingExports> &m_captures;
    const ExportVerification &m_verification;
    const PrintedExports &m_printed;
    ReportWords m_words;
};

} // namespace

Report exportsReport(const QList<PendingExports> &captures, const ExportVerification &verification, const PrintedExports &printed, const ReportOptions &options)
{
    Report report(options);
    ExportsSections(captures, verification, printed, options).fill(report);
    return report;
}

} // namespace swingbridge
