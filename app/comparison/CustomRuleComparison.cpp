// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/NormalText.h"
#include "comparison/RuleComparison.h"
#include "comparison/RuleFields.h"

namespace swingbridge {
namespace {

QString nameOf(const SyncConfiguration &configuration, const Guid &connector)
{
    const ConnectorConfiguration *found = configuration.connector(connector);
    return found ? found->name : connector.toString();
}

//! Class and aspect for each field of differingFields() that is simply unequal.
struct PlainField { QLatin1String field; QLatin1String differenceClass; QString (*text)(const SyncRule &); };
const PlainField plainFields[] = {
    {QLatin1String("scope"), QLatin1String("customRule.scope"), scopeText},
    {QLatin1String("join"), QLatin1String("customRule.join"), joinText},
    {QLatin1String("linkType"), QLatin1String("customRule.linkType"), [](const SyncRule &r) { return r.linkType; }},
    {QLatin1String("sourceObjectType"), QLatin1String("customRule.objectType"), [](const SyncRule &r) { return r.sourceObjectType; }},
    {QLatin1String("targetObjectType"), QLatin1String("customRule.objectType"), [](const SyncRule &r) { return r.targetObjectType; }},
    {QLatin1String("enablePasswordSync"), QLatin1String("customRule.passwordSync"), [](const SyncRule &r) { return knownText(r.enablePasswordSync); }},
    {QLatin1String("softDeleteExpiry"), QLatin1String("customRule.softDelete"), [](const SyncRule &r) { return r.softDeleteExpiry; }},
    {QLatin1String("description"), QLatin1String("customRule.description"), [](const SyncRule &r) { return r.description; }},
};

QStringList normalOf(const QString &field, const SyncRule &rule, const QString &text)
{
    if (field == QLatin1String("scope"))
        return normalScope(rule);
    if (field == QLatin1String("join"))
        return normalJoin(rule);
    return {text.simplified().toLower()};
}

class CustomRules
{
public:
    CustomRules(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &connectors,
                DifferenceCollector &collector)
        : m_active(active), m_staging(staging), m_connectors(connectors), m_collector(collector) {}

    void compare(const RulePair &pair)
    {
        const QStringList fields = differingFields(*pair.active, *pair.staging);
        for (const PlainField &plain : plainFields) {
            if (fields.contains(plain.field))
                addPlain(pair, plain);
        }
        if (fields.contains(QLatin1String("disabled")))
            addDisabled(pair);
        if (fields.contains(QLatin1String("flows")))
            addFlows(pair);
        if (fields.contains(QLatin1String("notUnderstood")))
            addNotUnderstood(pair);
        if (pair.match == RuleMatch::Content)
            addRenamed(pair);
        ignoreByNature(pair, fields);
    }

    void addLone(const LoneRule &lone, ComparedSide side)
    {
        const SyncRule &rule = *lone.rule;
        const bool isMissing = side == ComparedSide::Active;
        DifferenceDraft draft(isMissing ? QStringLiteral("customRule.missing") : QStringLiteral("customRule.extra"),
                              rulePath(pairKey(m_active, m_connectors, lone.connector), rule),
                              isMissing ? DifferenceKind::OnlyOnActive : DifferenceKind::OnlyOnStaging);
        if (rule.disabled == true)
            draft.variant = QStringLiteral("disabled");
        draft.names = QStringList{rule.name};
        (isMissing ? draft.active : draft.staging) = rule.name;
        draft.details = isMissing ? ruleDetails(&rule, nameOf(m_active, rule.connector), nullptr, {})
                                  : ruleDetails(nullptr, {}, &rule, nameOf(m_staging, rule.connector));
        draft.normal = normalScope(rule) + normalJoin(rule) + normalMappings(rule)
            + QStringList{rule.linkType, rule.sourceObjectType, rule.targetObjectType};
        draft.mend = isMissing ? Mend::ApplyRule : Mend::RemoveRule;
        (isMissing ? draft.activeRule : draft.stagingRule) = rule.identifier;
        m_collector.add(std::move(draft));
    }

private:
    DifferenceDraft draft(const QString &differenceClass, const QString &aspect, const RulePair &pair) const
    {
        DifferenceDraft made = draftAbout(differenceClass, aspect, pair, m_active, m_staging, m_connectors);
        made.mend = Mend::ApplyRule;
        return made;
    }

    void addPlain(const RulePair &pair, const PlainField &plain)
    {
        DifferenceDraft made = draft(plain.differenceClass, plain.field, pair);
        made.active = plain.text(*pair.active);
        made.staging = plain.text(*pair.staging);
        made.normal = normalOf(plain.field, *pair.active, made.active) + QStringList{QStringLiteral("|")}
            + normalOf(plain.field, *pair.staging, made.staging);
        m_collector.add(std::move(made));
    }

    void addDisabled(const RulePair &pair)
    {
        DifferenceDraft made = draft(QStringLiteral("customRule.disabledState"), QStringLiteral("disabled"), pair);
        made.variant = *pair.active->disabled ? QStringLiteral("cameOn") : QStringLiteral("wentOff");
        made.active = knownText(pair.active->disabled);
        made.staging = knownText(pair.staging->disabled);
        m_collector.add(std::move(made));
    }

    void addFlows(const RulePair &pair)
    {
        const QStringList destinations = differingFlows(*pair.active, *pair.staging);
        const bool isExpression = onlyExpressionsDiffer(*pair.active, *pair.staging);
        DifferenceDraft made = draft(isExpression ? QStringLiteral("customRule.expression") : QStringLiteral("customRule.flow"),
                                     QStringLiteral("flows"), pair);
        made.names.append(destinations.join(QStringLiteral(", ")));
        const auto textOf = [&](const SyncRule &rule) {
            QStringList lines;
            for (const AttributeMapping &mapping : rule.mappings) {
                if (destinations.contains(mapping.destination, Qt::CaseInsensitive))
                    lines.append(QStringLiteral("%1 = %2").arg(mapping.destination, mapping.flowType == FlowType::Expression ? mapping.expression : sourcesText(mapping)));
            }
            return lines.join(QLatin1Char('\n'));
        };
        made.active = textOf(*pair.active);
        made.staging = textOf(*pair.staging);
        made.normal = normalMappings(*pair.active) + QStringList{QStringLiteral("|")} + normalMappings(*pair.staging);
        m_collector.add(std::move(made));
    }

    void addNotUnderstood(const RulePair &pair)
    {
        DifferenceDraft made = draft(QStringLiteral("customRule.notUnderstood"), QStringLiteral("notunderstood"), pair);
        made.active = pair.active->notUnderstood.join(QStringLiteral(", "));
        made.staging = pair.staging->notUnderstood.join(QStringLiteral(", "));
        made.names.append((withoutThose(pair.active->notUnderstood, pair.staging->notUnderstood)
                           + withoutThose(pair.staging->notUnderstood, pair.active->notUnderstood)).join(QStringLiteral(", ")));
        made.mend = Mend::ByHand;
        m_collector.add(std::move(made));
    }

    void addRenamed(const RulePair &pair)
    {
        DifferenceDraft made = draft(QStringLiteral("customRule.renamed"), QStringLiteral("name"), pair);
        made.names.append(pair.staging->name);
        made.active = pair.active->name;
        made.staging = pair.staging->name;
        m_collector.add(std::move(made));
    }

    void ignoreByNature(const RulePair &pair, const QStringList &differing)
    {
        const SyncRule &a = *pair.active;
        const SyncRule &s = *pair.staging;
        m_collector.ignore(QStringLiteral("identifier.customRule"), QStringLiteral("/rules/*/*/*/identifier"),
                           int(a.identifier != s.identifier) + int(a.internalIdentifier != s.internalIdentifier));
        m_collector.ignore(QStringLiteral("version.customRule"), QStringLiteral("/rules/*/*/*/version"), int(a.version && s.version && a.version != s.version));
        m_collector.ignore(QStringLiteral("customRule.whitespace"), QStringLiteral("/rules/*/*/*/flows"),
                           int(a.mappings != s.mappings && !differing.contains(QLatin1String("flows"))));
        m_collector.ignore(QStringLiteral("customRule.conditionOrder"), QStringLiteral("/rules/*/*/*/scope"),
                           int(a.scope != s.scope && !differing.contains(QLatin1String("scope"))));
    }

    const SyncConfiguration &m_active;
    const SyncConfiguration &m_staging;
    const ConnectorPairing &m_connectors;
    DifferenceCollector &m_collector;
};

//! A rule whose connector does not exist on its own server. It matters most where its namesake acts: that would stop.
void addDangling(const DanglingRule &rule, const SyncConfiguration &active, const SyncConfiguration &staging,
                 const ConnectorPairing &connectors, DifferenceCollector &collector)
{
    const SyncRule &named = rule.active ? *rule.active : *rule.staging;
    const QString where = rule.connector < 0 ? QStringLiteral("none") : pairKey(active, connectors, rule.connector);
    DifferenceDraft draft(QStringLiteral("rule.noConnector"), rulePath(where, named),
                          !rule.staging ? DifferenceKind::OnlyOnActive : !rule.active ? DifferenceKind::OnlyOnStaging : DifferenceKind::Changed);
    if (rule.active && rule.staging)
        draft.variant = rule.connector < 0 ? QStringLiteral("both") : active.connector(named.connector) ? QStringLiteral("onStaging") : QStringLiteral("onActive");
    draft.names = QStringList{named.name};
    const QString activeConnector = rule.active ? nameOf(active, rule.active->connector) : QString();
    const QString stagingConnector = rule.staging ? nameOf(staging, rule.staging->connector) : QString();
    draft.active = activeConnector;
    draft.staging = stagingConnector;
    draft.details = ruleDetails(rule.active, activeConnector, rule.staging, stagingConnector);
    draft.normal = QStringList{rule.active ? named.name : QString(), rule.staging ? rule.staging->name : QString()};
    draft.activeRule = rule.active ? rule.active->identifier : Guid();
    draft.stagingRule = rule.staging ? rule.staging->identifier : Guid();
    collector.add(std::move(draft));
}

} // namespace

DifferenceDraft draftAbout(const QString &differenceClass, const QString &aspect, const RulePair &pair, const SyncConfiguration &active,
                           const SyncConfiguration &staging, const ConnectorPairing &connectors)
{
    const QString path = rulePath(pairKey(active, connectors, pair.connector), *pair.active);
    DifferenceDraft draft(differenceClass, path + QLatin1Char('/') + aspect, DifferenceKind::Changed);
    draft.names = QStringList{pair.active->name};
    draft.details = ruleDetails(pair.active, nameOf(active, pair.active->connector), pair.staging, nameOf(staging, pair.staging->connector));
    draft.activeRule = pair.active->identifier;
    draft.stagingRule = pair.staging->identifier;
    return draft;
}

void compareCustomRules(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &connectors,
                        const RulePairing &rules, DifferenceCollector &collector)
{
    CustomRules custom(active, staging, connectors, collector);
    for (const RulePair &pair : rules.pairs) {
        if (!pair.active->isStandard() && !pair.staging->isStandard())
            custom.compare(pair);
    }
    for (const LoneRule &lone : rules.onlyActive) {
        if (!lone.rule->isStandard())
            custom.addLone(lone, ComparedSide::Active);
    }
    for (const LoneRule &lone : rules.onlyStaging) {
        if (!lone.rule->isStandard())
            custom.addLone(lone, ComparedSide::Staging);
    }
    for (const DanglingRule &rule : rules.dangling)
        addDangling(rule, active, staging, connectors, collector);
}

} // namespace swingbridge
