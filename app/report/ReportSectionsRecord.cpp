// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportSections.h"

// The blocks of the full report behind its first page: every guard, difference, rule and run, and the record itself.

namespace swingbridge {
namespace {

using Kind = ReportColumn::Kind;

} // namespace

ReportTable ReportSections::intervals() const
{
    ReportTable table;
    const ReportIntervals &intervals = m_facts.intervals;
    if (m_facts.timeline.isEmpty())
        return table;
    table.title = tr("Intervals, between two sightings");
    table.columns = {{tr("Interval"), 70}, {tr("Duration"), 30, Kind::Number}};
    table.rows = {{ReportCell(tr("No server active")), ReportCell(m_words.duration(intervals.withoutActive))},
                  {ReportCell(tr("Fenced")), ReportCell(m_words.duration(intervals.fenced))},
                  {ReportCell(tr("From the promotion to the first export")), ReportCell(m_words.duration(intervals.firstExportAfter))},
                  {ReportCell(tr("Without a standby that synchronises")), ReportCell(m_words.duration(intervals.withoutStandby))}};
    return table;
}

ReportTable ReportSections::guards() const
{
    ReportTable table;
    table.title = tr("Guards before the switch");
    table.columns = {{tr("Guard"), 12}, {tr("What was seen"), 64}, {tr("Read at"), 24}};
    for (const ReportGuard &guard : m_facts.guards)
        table.rows.append({ReportCell(guard.id, ReportWords::guardGlyph(guard.state)), ReportCell(m_words.textOrUnknown(guard.seen)),
                           ReportCell(m_words.dateTime(guard.readAt))});
    return table;
}

ReportTable ReportSections::checks() const
{
    ReportTable table;
    table.title = tr("Preflight checks that did not simply pass");
    table.intro = m_facts.checkSummary.isEmpty() ? QString() : tr("%1 checks passed.").arg(m_words.number(m_facts.checkSummary.value(QStringLiteral("pass"))));
    table.columns = {{tr("Check"), 20}, {tr("What was seen"), 56}, {tr("Read at"), 24}};
    for (const ReportGuard &check : m_facts.checks)
        table.rows.append({ReportCell(check.id, ReportWords::guardGlyph(check.state)), ReportCell(m_words.textOrUnknown(check.seen)),
                           ReportCell(m_words.dateTime(check.readAt))});
    return table;
}

ReportTable ReportSections::differences() const
{
    ReportTable table;
    table.title = tr("Differences and decisions");
    const QString active = m_facts.active.isEmpty() ? tr("Active") : m_facts.active;
    table.columns = {{tr("Severity"), 12}, {tr("Difference"), 28}, {active, 18}, {tr("Staging"), 18}, {tr("Decision"), 24}};
    for (const ReportServer &server : m_facts.servers) {
        if (server.name != m_facts.active)
            table.columns[3].title = server.name;
    }
    for (const ReportDifference &difference : m_facts.differences) {
        const QString decided = difference.by.isEmpty() ? ReportWords::fate(difference) : tr("%1 (%2)").arg(ReportWords::fate(difference), difference.by);
        table.rows.append({ReportCell(ReportWords::severity(difference.severity), ReportWords::severityGlyph(difference.severity)),
                           ReportCell(difference.subject), ReportCell(difference.active), ReportCell(difference.staging), ReportCell(decided)});
    }
    return table;
}

ReportTable ReportSections::rules() const
{
    ReportTable table;
    table.title = tr("Custom rules written to the staging server");
    table.columns = {{tr("Rule"), 40}, {tr("Connector rewritten"), 36, Kind::Hash}, {tr("Result"), 24}};
    for (const ReportRule &rule : m_facts.rules) {
        QStringList changes; // old above new, never elided
        for (const auto &[from, to] : rule.rewritten)
            changes << QStringLiteral("\u2212 ") + from << QStringLiteral("+ ") + to;
        changes.removeDuplicates();
        const bool good = rule.result != QLatin1String("failed") && rule.readBack == QLatin1String("equal");
        table.rows.append({ReportCell(rule.rule, good ? ReportGlyph::Pass : ReportGlyph::Failed), ReportCell(changes.join(QLatin1Char('\n'))),
                           ReportCell(ReportWords::ruleResult(rule))});
    }
    return table;
}

ReportTable ReportSections::runs() const
{
    ReportTable table;
    table.title = tr("Imports and synchronizations before the switch");
    table.columns = {{tr("Server"), 16}, {tr("Connector"), 30}, {tr("Run profile"), 26}, {tr("Result"), 16}, {tr("Ended"), 12}};
    for (const ReportRun &run : m_facts.runs) {
        const bool good = run.result == QLatin1String("success");
        table.rows.append({ReportCell(run.server), ReportCell(run.connector), ReportCell(run.profile),
                           ReportCell(m_words.textOrUnknown(run.result), good ? ReportGlyph::Pass : ReportGlyph::High), ReportCell(m_words.time(run.end))});
    }
    return table;
}

ReportTable ReportSections::borrowed() const
{
    ReportTable table;
    table.title = tr("Settings changed for the time of the migration");
    table.columns = {{tr("Server"), 16}, {tr("Setting"), 30}, {tr("Was"), 20}, {tr("Set to"), 20}, {tr("Put back"), 14}};
    for (const ReportBorrowed &setting : m_facts.borrowed)
        table.rows.append({ReportCell(setting.server), ReportCell(ReportWords::setting(setting.setting)), ReportCell(m_words.textOrUnknown(setting.was)),
                           ReportCell(m_words.textOrUnknown(setting.is)),
                           setting.isReturned ? ReportCell(tr("yes"), ReportGlyph::Pass) : ReportCell(tr("no"), ReportGlyph::High)});
    return table;
}

ReportParagraphs ReportSections::assumptions() const
{
    ReportParagraphs list;
    list.title = tr("What this rests on and cannot prove");
    list.isList = true;
    for (const QString &id : m_facts.assumptions)
        list.paragraphs << ReportWords::assumption(id);
    for (const QString &what : m_facts.exports.notCovered)
        list.paragraphs << tr("Not covered by the check of the pending exports: %1.").arg(what);
    return list;
}

ReportParagraphs ReportSections::record() const
{
    ReportParagraphs list;
    list.title = tr("The record");
    list.paragraphs << tr("Journal %1, head %2.").arg(m_facts.journalId, m_facts.head);
    if (m_facts.verdict == QLatin1String("intact"))
        list.paragraphs << tr("Verified: the chain is intact.");
    else if (m_facts.verdict == QLatin1String("unfinished"))
        list.paragraphs << tr("Verified: the chain is intact as far as it goes; the migration has not ended.");
    else
        list.paragraphs << tr("Not as it was written: %1").arg(m_facts.problems.join(QStringLiteral("; ")));
    list.paragraphs << tr("To verify it: swingbridge-cli journal verify FOLDER --head %1").arg(m_facts.head);
    return list;
}

} // namespace swingbridge
