// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RulePlan.h"

#include "comparison/Decision.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace swingbridge {
namespace {

bool isToBeMended(const Workspace &workspace, const Difference &difference)
{
    const Decision *decision = currentDecision(workspace.record.decisions(), difference);
    return decision && decision->kind == DecisionKind::MendOnStaging;
}

//! Active rules that a person decided to carry over.
QSet<Guid> carriedOver(const Workspace &workspace)
{
    QSet<Guid> rules;
    for (const Difference &difference : workspace.comparison.result.differences) {
        if (difference.mend != Mend::ApplyRule || !isToBeMended(workspace, difference))
            continue;
        rules << difference.activeRule;
        for (const Guid &further : difference.furtherRules) // several rules that lost their rank are one decision
            rules << further;
    }
    return rules;
}

//! Without those of added scripts.
QList<RuleProgress> ofConfiguration(const QList<RuleProgress> &all)
{
    QList<RuleProgress> rules;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(rules), [](const RuleProgress &one) { return one.file.isEmpty(); });
    return rules;
}

} // namespace

RulePlan::RulePlan(const Workspace &workspace) : m_workspace(workspace)
{
    refresh();
}

QList<RuleProgress> RulePlan::ofFile(const QString &file) const
{
    QList<RuleProgress> rules;
    std::copy_if(m_workspace.rules.cbegin(), m_workspace.rules.cend(), std::back_inserter(rules), [&file](const RuleProgress &one) { return one.file == file; });
    return rules;
}

bool RulePlan::refresh()
{
    const ComparisonState &comparison = m_workspace.comparison;
    const qsizetype decisions = m_workspace.record.decisions().size();
    const qsizetype confirmed = m_workspace.record.connectorMap().size();
    const bool isAnother = comparison.readAt != m_readAt || decisions != m_decisions || confirmed != m_confirmed;
    m_readAt = comparison.readAt;
    m_decisions = decisions;
    m_confirmed = confirmed;
    if (isAnother)
        expect();
    m_rules = m_expected;
    if (!m_workspace.rules.isEmpty())
        m_rules = ofConfiguration(m_workspace.rules);
    return isAnother;
}

void RulePlan::expect()
{
    const ComparisonState &comparison = m_workspace.comparison;
    m_map = comparison.connectorMap;
    for (const MappedConnector &connector : QList<MappedConnector>(m_map.connectors))
        (void)m_map.confirm(connector.from, connector.matchedBy);
    m_expected.clear();
    m_decided = 0;
    for (const Difference &difference : comparison.result.differences)
        m_decided += isToBeMended(m_workspace, difference) ? 1 + int(difference.furtherRules.size()) : 0;
    if (!comparison.isRead)
        return;
    const QSet<Guid> wanted = carriedOver(m_workspace);
    for (const RuleTransfer &transfer : planTransfer(comparison.active, comparison.staging, m_map)) {
        RuleProgress progress;
        progress.transfer = transfer;
        if (transfer.isOpen() && !wanted.contains(transfer.rule.identifier))
            progress.result = QStringLiteral("skipped");
        m_expected << progress;
    }
}

const RuleProgress *RulePlan::find(const Guid &rule) const
{
    const auto it = std::find_if(m_rules.cbegin(), m_rules.cend(), [&rule](const RuleProgress &one) { return one.transfer.rule.identifier == rule; });
    return it == m_rules.cend() ? nullptr : &*it;
}

int RulePlan::waiting() const
{
    return int(std::count_if(m_rules.cbegin(), m_rules.cend(), [](const RuleProgress &one) { return one.transfer.isOpen() && one.result.isEmpty(); }));
}

} // namespace swingbridge
