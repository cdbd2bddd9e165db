// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleTransfer.h"

#include "comparison/RuleFields.h"
#include "foundation/JsonText.h"
#include "rules/RuleRewrite.h"

#include <QCoreApplication>

#include <algorithm>

namespace swingbridge {
namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(RuleTransfer)

public:
    static Error notMendable(const QString &subject)
    {
        return Error(Error::Kind::Refused, tr("\"%1\" cannot be mended by applying a rule; nothing was changed.").arg(subject), {},
                     tr("Mend it by hand on the staging server and compare again."));
    }
};

//! The rule of the staging server that \a wanted is, or replaces.
const SyncRule *counterpart(const SyncConfiguration &staging, const SyncRule &wanted)
{
    const SyncRule *sameId = nullptr;
    for (const SyncRule &rule : staging.rules) {
        if (rule.isStandard() || rule.connector != wanted.connector || rule.direction != wanted.direction)
            continue;
        if (rule.name.compare(wanted.name, Qt::CaseInsensitive) == 0)
            return &rule;
        if (rule.identifier == wanted.identifier)
            sameId = &rule; // it was renamed
    }
    return sameId;
}

//! As the staging server shall hold it: under the identifier that it has there, without what is local to the active server.
SyncRule placedOn(const SyncConfiguration &staging, SyncRule wanted)
{
    if (const SyncRule *existing = counterpart(staging, wanted))
        wanted.identifier = existing->identifier;
    wanted.internalIdentifier = Guid();
    wanted.version.reset();
    return wanted;
}

bool comesFirst(const SyncRule &a, const SyncRule &b)
{
    if (a.precedence != b.precedence)
        return a.precedence < b.precedence;
    return a.name < b.name;
}

//! What lint looks at: the staging server once everything that is to be applied has been. Numbers that swap places do not
//! clash then.
SyncConfiguration afterwards(const SyncConfiguration &staging, const QList<RuleTransfer> &transfers)
{
    SyncConfiguration after = staging;
    for (const RuleTransfer &transfer : transfers) {
        if (!transfer.isOpen())
            continue;
        const auto it = std::find_if(after.rules.begin(), after.rules.end(), [&](const SyncRule &rule) { return rule.identifier == transfer.existing; });
        if (transfer.existing.isNull() || it == after.rules.end())
            after.rules.append(transfer.wanted);
        else
            *it = transfer.wanted;
    }
    return after;
}

} // namespace

QString toWord(TransferState state)
{
    switch (state) {
    case TransferState::Equal: return QStringLiteral("equal");
    case TransferState::ToApply: break;
    case TransferState::Different: return QStringLiteral("different");
    case TransferState::MissingConnector: return QStringLiteral("missingConnector");
    }
    return QStringLiteral("toApply");
}

bool RuleTransfer::hasErrors() const
{
    return std::any_of(findings.cbegin(), findings.cend(), [](const LintFinding &finding) { return finding.severity == LintSeverity::Error; });
}

Json RuleTransfer::applyArguments() const { return {{"rule", wanted}}; }

QList<RuleTransfer> planTransfer(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorMap &map)
{
    QList<SyncRule> rules = active.customRules();
    std::stable_sort(rules.begin(), rules.end(), comesFirst);
    QList<RuleTransfer> transfers;
    for (const SyncRule &rule : std::as_const(rules)) {
        RuleTransfer transfer;
        transfer.rule = rule;
        const auto wanted = rewriteRule(rule, map);
        if (!wanted) {
            transfer.state = TransferState::MissingConnector;
            transfers.append(transfer);
            continue;
        }
        transfer.wanted = placedOn(staging, *wanted);
        const SyncRule *existing = counterpart(staging, *wanted);
        transfer.existing = existing ? existing->identifier : Guid();
        transfer.state = !existing ? TransferState::ToApply : sameRule(transfer.wanted, *existing) ? TransferState::Equal : TransferState::Different;
        transfers.append(transfer);
    }
    const LintTarget target(afterwards(staging, transfers));
    for (RuleTransfer &transfer : transfers) {
        if (transfer.state == TransferState::Equal)
            continue;
        SyncRule asked = transfer.rule;
        if (!transfer.existing.isNull())
            asked.identifier = transfer.existing;
        transfer.findings = lintRule(asked, map, target);
    }
    return transfers;
}

QStringList ruleDifferences(const SyncRule &active, const SyncRule &staging, const ConnectorMap &map)
{
    QStringList fields = differingFields(active, staging);
    const Guid mapped = map.target(active.connector);
    if (staging.connector != (mapped.isNull() ? active.connector : mapped))
        fields.prepend(QStringLiteral("connector"));
    return fields;
}

bool sameRule(const SyncRule &active, const SyncRule &staging, const ConnectorMap &map)
{
    return ruleDifferences(active, staging, map).isEmpty();
}

Result<SyncRule> ruleToMend(const Difference &difference, const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorMap &map)
{
    const SyncRule *wanted = active.rule(difference.activeRule);
    const SyncRule *existing = staging.rule(difference.stagingRule);
    if (difference.mend != Mend::ApplyRule || !wanted)
        return failure(Texts::notMendable(difference.subject()));
    if (wanted->isStandard()) { // its content is the product's: only the switch is ours
        if (!existing || !wanted->disabled)
            return failure(Texts::notMendable(difference.subject()));
        SyncRule switched = *existing;
        switched.disabled = wanted->disabled;
        return switched;
    }
    const auto rewritten = rewriteRule(*wanted, map);
    if (!rewritten)
        return failure(rewritten.error());
    SyncRule placed = placedOn(staging, *rewritten);
    if (existing)
        placed.identifier = existing->identifier;
    return placed;
}

} // namespace swingbridge
