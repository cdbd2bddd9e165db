// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ScriptLint.h"

#include <QHash>

#include <algorithm>

namespace swingbridge {
namespace {

//! The target as it would be once all scripts have run: what comes twice in the batch is found like what is there already.
SyncConfiguration withModels(SyncConfiguration target, const QList<ScriptScan> &scans)
{
    for (const ScriptScan &scan : scans) {
        for (const SyncRule &model : scan.models) {
            const auto there = std::find_if(target.rules.begin(), target.rules.end(), [&](const SyncRule &rule) { return rule.identifier == model.identifier; });
            if (there == target.rules.end() || model.identifier.isNull())
                target.rules.append(model);
        }
    }
    return target;
}

//! The head of a rule in a script that is no pure export.
SyncRule headOf(const ScannedRule &rule)
{
    SyncRule head;
    head.name = rule.name;
    head.identifier = rule.identifier;
    head.connector = rule.connector;
    head.precedence = rule.precedence;
    head.immutableTag = rule.immutableTag;
    head.direction = rule.direction.compare(toString(RuleDirection::Outbound), Qt::CaseInsensitive) == 0 ? RuleDirection::Outbound : RuleDirection::Inbound;
    return head;
}

class BatchLinter
{
public:
    BatchLinter(const QList<ScriptScan> &scans, const LintTarget *target)
    {
        if (target) {
            m_target.emplace(withModels(target->configuration(), scans));
            m_map = identityMap(target->configuration());
        }
        for (const ScriptScan &scan : scans) {
            for (const ScannedRule &rule : scan.rules) {
                m_precedences[rule.precedence.value_or(-1)] += 1;
                m_identifiers[rule.identifier] += 1;
            }
        }
    }

    LintedScript lint(const ScriptScan &scan)
    {
        LintedScript linted;
        linted.file = scan.file;
        linted.findings = scan.findings;
        for (qsizetype i = 0; i < scan.rules.size(); ++i) {
            const bool isWhole = i < scan.models.size();
            lintOne(scan.rules.at(i), isWhole ? scan.models.at(i) : headOf(scan.rules.at(i)), isWhole, linted.findings);
        }
        if (!scan.rules.isEmpty())
            addHints(scan, linted.findings);
        std::stable_sort(linted.findings.begin(), linted.findings.end(), [](const LintFinding &a, const LintFinding &b) { return a.line < b.line; });
        return linted;
    }

private:
    void lintOne(const ScannedRule &scanned, const SyncRule &rule, bool isWhole, QList<LintFinding> &findings) const
    {
        QList<LintFinding> found;
        const LintTarget *target = m_target ? &*m_target : nullptr;
        if (isWhole)
            found = target ? lintRule(rule, m_map, *target) : lintRuleAlone(rule);
        else
            found = lintRuleHead(rule, m_map, rule.connector.isNull() ? nullptr : target);
        if (!target)
            addTwins(rule, found);
        for (LintFinding &finding : found) {
            finding.rule = scanned.name;
            finding.line = scanned.line;
            finding.column = scanned.column;
            const bool isTold = std::any_of(findings.cbegin(), findings.cend(), [&](const LintFinding &other) {
                return other.code == finding.code && other.rule == finding.rule && other.line == finding.line && other.names == finding.names;
            });
            if (!isTold)
                findings.append(finding);
        }
    }

    //! Without a target only the batch itself can be asked.
    void addTwins(const SyncRule &rule, QList<LintFinding> &found) const
    {
        LintFinding twin;
        if (rule.precedence && m_precedences.value(*rule.precedence) > 1) {
            twin.number = 4;
            twin.code = QStringLiteral("precedence-twice");
            twin.names = QStringList{QString::number(*rule.precedence)};
            found.append(twin);
        }
        if (!rule.identifier.isNull() && m_identifiers.value(rule.identifier) > 1) {
            twin.number = 10;
            twin.code = QStringLiteral("identifier-twice");
            twin.names = QStringList{rule.identifier.toString()};
            found.append(twin);
        }
    }

    //! What only the hour and the place of the run can tell.
    static void addHints(const ScriptScan &scan, QList<LintFinding> &findings)
    {
        const auto add = [&](int number, const char *code) {
            LintFinding hint;
            hint.number = number;
            hint.code = QLatin1String(code);
            hint.severity = LintSeverity::Note;
            findings.append(hint);
        };
        if (scan.rules.size() > 1)
            add(14, "goes-on-after-failure");
        add(15, "run-locally");
        add(16, "run-elevated");
        add(17, "full-synchronization");
        add(19, "mark-of-the-web");
    }

    std::optional<LintTarget> m_target;
    ConnectorMap m_map;
    QHash<int, int> m_precedences;
    QHash<Guid, int> m_identifiers;
};

} // namespace

QList<LintedScript> lintScripts(const QList<ScriptScan> &scans, const LintTarget *target)
{
    BatchLinter linter(scans, target);
    QList<LintedScript> linted;
    for (const ScriptScan &scan : scans)
        linted.append(linter.lint(scan));
    return linted;
}

QList<int> rowsNotChecked(bool hasTarget)
{
    // Without one, 4 and 10 are asked of the batch alone, and of 11 only that there is an anchor.
    return hasTarget ? QList<int>() : QList<int>{1, 2, 3, 4, 10, 11, 13};
}

} // namespace swingbridge
