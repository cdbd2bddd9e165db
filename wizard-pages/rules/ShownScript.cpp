// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ShownScript.h"

#include "common/WordDifferences.h"

#include <QLocale>

#include <algorithm>

namespace swingbridge {
namespace {

//! Longer scripts are rewritten all the same, but nobody reads them here.
constexpr qsizetype longestPreview = 1024 * 1024;

QList<TextMark> marksOf(const QList<ChangedGuid> &changed)
{
    QList<TextMark> marks;
    for (const ChangedGuid &guid : changed)
        marks << TextMark{int(guid.position), int(guid.from.size())};
    return marks;
}

//! The line that a finding about a rule of the configuration speaks of: where its first name stands, or its parameter.
int lineOf(const LintFinding &finding, const QString &text)
{
    if (finding.line > 1)
        return finding.line;
    static const QHash<QString, QString> parameters{
        {QStringLiteral("precedence-taken"), QStringLiteral("-Precedence ")},    {QStringLiteral("precedence-shifts"), QStringLiteral("-Precedence ")},
        {QStringLiteral("unknown-connector"), QStringLiteral("-Connector ")},    {QStringLiteral("identifier-taken"), QStringLiteral("-Identifier ")},
        {QStringLiteral("name-taken"), QStringLiteral("-Name ")},                {QStringLiteral("standard-name"), QStringLiteral("-Name ")},
        {QStringLiteral("anchor-missing"), QStringLiteral("-PrecedenceAfter ")}, {QStringLiteral("unknown-link-type"), QStringLiteral("-LinkType ")},
        {QStringLiteral("standard-rule"), QStringLiteral("-ImmutableTag ")},     {QStringLiteral("object-type-not-selected"), QStringLiteral("-SourceObjectType ")}};
    const QString sought = parameters.value(finding.code, QLatin1Char('\'') + finding.names.value(0) + QLatin1Char('\''));
    const qsizetype at = finding.names.isEmpty() && !parameters.contains(finding.code) ? -1 : text.indexOf(sought);
    return at < 0 ? 0 : int(QStringView(text).left(at).count(QLatin1Char('\n'))) + 1;
}

} // namespace

ShownScript::ShownScript(const AddedScript &script, const ConnectorMap &map, const QList<LintFinding> &all) : title(script.name())
{
    if (!script.isReadable()) {
        proof = script.error()->summary();
        return;
    }
    const auto rewritten = script.rewritten(map);
    isRewritten = rewritten.has_value();
    proof = isRewritten ? rewritten->proof() : rewritten.error().summary();
    if (script.original().text().size() > longestPreview)
        proof += QLatin1Char(' ') + tr("It is too long to be shown here.");
    else if (isRewritten)
        compare(script, *rewritten);
    else
        lines = codeLines(script.original().text(), {}, script.file().text(), {});
    if (!isRewritten) {
        ShownFinding refusal;
        refusal.severity = LintSeverity::Error;
        refusal.message = rewritten.error().summary();
        refusal.remedy = rewritten.error().remedy();
        findings << refusal;
    }
    say(script, all);
}

// Connector GUIDs by their places; repaired lines by their words. The same line numbers on both sides.
void ShownScript::compare(const AddedScript &script, const RewrittenFile &rewritten)
{
    const QList<TextMark> marks = marksOf(rewritten.changed);
    lines = codeLines(script.original().text(), script.repairs().isEmpty() ? marks : QList<TextMark>(), rewritten.textAfter, marks);
    if (script.repairs().isEmpty())
        return;
    for (CodeLine &line : lines) {
        if (line.active == line.staging)
            continue;
        const WordMarks words = wordDifferences(line.active, line.staging);
        line.activeMarks = words.active;
        line.stagingMarks = words.staging;
    }
}

void ShownScript::say(const AddedScript &script, const QList<LintFinding> &all)
{
    const QLocale locale;
    for (const LintFinding &finding : all) {
        ShownFinding shown;
        shown.line = lineOf(finding, script.file().text());
        shown.severity = finding.severity;
        shown.message = finding.message();
        shown.remedy = finding.remedy();
        shown.repair = finding.repairKind.isEmpty() ? std::nullopt : repairOf(script.file(), script.scan(), finding);
        if (shown.repair && shown.repair->what == QLatin1String("precedence"))
            shown.repairText = tr("Use precedence %1").arg(locale.toString(shown.repair->after.toInt()));
        else if (shown.repair && shown.repair->what == QLatin1String("add-bom"))
            shown.repairText = tr("Add the byte order mark");
        else if (shown.repair && shown.repair->what == QLatin1String("double-apostrophe"))
            shown.repairText = tr("Double the apostrophe");
        findings << shown;
    }
    std::stable_sort(findings.begin(), findings.end(), [](const ShownFinding &a, const ShownFinding &b) { return a.severity < b.severity; });
}

} // namespace swingbridge
