// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/RuleFields.h"

#include "comparison/NormalText.h"

#include <QMap>

namespace swingbridge {
namespace {

const QLatin1String separator("\x1f");

template <typename Groups, typename Line>
QString groupsText(const Groups &groups, Line line)
{
    QStringList lines;
    for (const auto &group : groups) {
        if (!lines.isEmpty())
            lines.append(QStringLiteral("or"));
        for (const auto &condition : group)
            lines.append(line(condition));
    }
    return lines.isEmpty() ? QString() : lines.join(QLatin1Char('\n'));
}

template <typename T>
bool isKnownToDiffer(const std::optional<T> &a, const std::optional<T> &b) { return a && b && *a != *b; }

//! "00:00:00", "0" and nothing are one.
QString normalExpiry(const QString &expiry)
{
    static const QStringList none = {QStringLiteral("0"), QStringLiteral("00:00:00"), QStringLiteral("0.00:00:00")};
    return none.contains(expiry) ? QString() : expiry;
}

QMap<QString, QStringList> mappingsByDestination(const SyncRule &rule, bool withExpressions = true)
{
    QMap<QString, QStringList> byDestination;
    for (AttributeMapping mapping : rule.mappings) {
        if (!withExpressions && mapping.flowType == FlowType::Expression) {
            mapping.expression.clear();
            mapping.sources.clear();
        }
        byDestination[mapping.destination.toLower()].append(normalMapping(mapping));
    }
    for (QStringList &list : byDestination)
        list.sort();
    return byDestination;
}

} // namespace

QStringList normalScope(const SyncRule &rule)
{
    QStringList groups;
    for (const ScopeGroup &group : rule.scope) {
        QStringList conditions;
        for (const ScopeCondition &condition : group)
            conditions.append(condition.attribute.toLower() + separator + condition.operation.toUpper() + separator + condition.value);
        conditions.sort();
        groups.append(conditions.join(QLatin1Char('\n')));
    }
    groups.sort();
    return groups;
}

QStringList normalJoin(const SyncRule &rule)
{
    QStringList groups;
    for (const JoinGroup &group : rule.join) {
        QStringList conditions;
        for (const JoinCondition &condition : group)
            conditions.append(condition.csAttribute.toLower() + separator + condition.mvAttribute.toLower() + separator + knownText(std::optional(condition.caseSensitive)));
        conditions.sort();
        groups.append(conditions.join(QLatin1Char('\n')));
    }
    return groups;
}

QString normalMapping(const AttributeMapping &mapping)
{
    QString sources = mapping.sources.join(QLatin1Char(','));
    if (mapping.flowType == FlowType::Expression)
        sources.clear(); // only a list of what the expression reads
    else if (mapping.flowType == FlowType::Direct)
        sources = sources.toLower();
    return QStringList{mapping.destination.toLower(), toString(mapping.flowType), sources,
                       normalExpression(mapping.expression), toString(mapping.mergeType),
                       knownText(std::optional(mapping.executeOnce))}.join(separator);
}

QStringList normalMappings(const SyncRule &rule)
{
    QStringList normal;
    normal.reserve(rule.mappings.size());
    for (const AttributeMapping &mapping : rule.mappings)
        normal.append(normalMapping(mapping));
    normal.sort();
    return normal;
}

QString scopeText(const SyncRule &rule)
{
    return groupsText(rule.scope, [](const ScopeCondition &c) {
        return QStringList{c.attribute, c.operation, c.value}.join(QLatin1Char(' ')).trimmed();
    });
}

QString joinText(const SyncRule &rule)
{
    return groupsText(rule.join, [](const JoinCondition &c) {
        return QStringLiteral("%1 = %2%3").arg(c.csAttribute, c.mvAttribute, c.caseSensitive ? QStringLiteral(" (case-sensitive)") : QString());
    });
}

QString sourcesText(const AttributeMapping &mapping)
{
    QStringList sources = mapping.sources;
    if (mapping.flowType == FlowType::Expression)
        sources.removeDuplicates();
    return sources.join(QStringLiteral(", "));
}

QString knownText(std::optional<bool> value)
{
    return !value ? QString() : *value ? QStringLiteral("true") : QStringLiteral("false");
}

QString knownText(std::optional<int> value) { return value ? QString::number(*value) : QString(); }

QStringList differingFields(const SyncRule &active, const SyncRule &staging)
{
    QStringList fields;
    const auto note = [&](bool differs, const char *field) {
        const QLatin1String word(field);
        if (differs && !active.notKnown.contains(word) && !staging.notKnown.contains(word))
            fields.append(word);
    };
    note(active.name.compare(staging.name, Qt::CaseInsensitive) != 0, "name");
    note(active.direction != staging.direction, "direction");
    note(active.sourceObjectType.compare(staging.sourceObjectType, Qt::CaseInsensitive) != 0, "sourceObjectType");
    note(active.targetObjectType.compare(staging.targetObjectType, Qt::CaseInsensitive) != 0, "targetObjectType");
    note(active.linkType.compare(staging.linkType, Qt::CaseInsensitive) != 0, "linkType");
    note(isKnownToDiffer(active.precedence, staging.precedence), "precedence");
    note(isKnownToDiffer(active.disabled, staging.disabled), "disabled");
    note(isKnownToDiffer(active.enablePasswordSync, staging.enablePasswordSync), "enablePasswordSync");
    note(normalExpiry(active.softDeleteExpiry) != normalExpiry(staging.softDeleteExpiry), "softDeleteExpiry");
    note(active.description.simplified() != staging.description.simplified(), "description");
    note(active.immutableTag != staging.immutableTag, "immutableTag");
    note(normalScope(active) != normalScope(staging), "scope");
    note(normalJoin(active) != normalJoin(staging), "join");
    note(normalMappings(active) != normalMappings(staging), "flows");
    note(normalSet(active.notUnderstood) != normalSet(staging.notUnderstood), "notUnderstood");
    return fields;
}

QStringList differingFlows(const SyncRule &active, const SyncRule &staging)
{
    const auto activeFlows = mappingsByDestination(active);
    const auto stagingFlows = mappingsByDestination(staging);
    QMap<QString, QString> differing; // lower case -> in the spelling of the active server, else of the other
    for (const SyncRule *rule : {&staging, &active}) {
        for (const AttributeMapping &mapping : rule->mappings) {
            const QString key = mapping.destination.toLower();
            if (activeFlows.value(key) != stagingFlows.value(key))
                differing.insert(key, mapping.destination);
        }
    }
    return differing.values();
}

bool onlyExpressionsDiffer(const SyncRule &active, const SyncRule &staging)
{
    return mappingsByDestination(active, false) == mappingsByDestination(staging, false);
}

} // namespace swingbridge
