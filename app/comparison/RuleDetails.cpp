// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/NormalText.h"
#include "comparison/RuleFields.h"

#include <functional>

namespace swingbridge {
namespace {

using Form = DifferenceDetail::Form;

//! Two versions of a rule, of which one may be missing.
class Rows
{
public:
    Rows(const SyncRule *active, const SyncRule *staging) : m_active(active), m_staging(staging) {}

    void add(const char *field, const std::function<QString(const SyncRule &)> &text, Form form = Form::Text)
    {
        add(field, m_active ? text(*m_active) : QString(), m_staging ? text(*m_staging) : QString(), form);
    }

    void add(const char *field, const QString &active, const QString &staging, Form form = Form::Text)
    {
        if (active.isEmpty() && staging.isEmpty())
            return;
        const bool isEqual = form == Form::Expression ? normalExpression(active) == normalExpression(staging) : active.compare(staging, Qt::CaseInsensitive) == 0;
        m_details.append(DifferenceDetail(QLatin1String(field), active, staging, !isEqual, form));
    }

    //! Marks what acts differently and nothing else: order, notation and what one side does not know change nothing.
    void markChanged(const QStringList &fields)
    {
        for (DifferenceDetail &detail : m_details)
            detail.isChanged = fields.contains(detail.field);
    }

    QList<DifferenceDetail> details() const { return m_details; }

private:
    const SyncRule *m_active;
    const SyncRule *m_staging;
    QList<DifferenceDetail> m_details;
};

QList<AttributeMapping> mappingsTo(const SyncRule *rule, const QString &destination)
{
    QList<AttributeMapping> mappings;
    for (const AttributeMapping &mapping : rule ? rule->mappings : QList<AttributeMapping>()) {
        if (mapping.destination.compare(destination, Qt::CaseInsensitive) == 0)
            mappings.append(mapping);
    }
    return mappings;
}

void addFlow(Rows &rows, const AttributeMapping *active, const AttributeMapping *staging)
{
    const auto row = [&](const char *field, const std::function<QString(const AttributeMapping &)> &text, Form form = Form::Text) {
        rows.add(field, active ? text(*active) : QString(), staging ? text(*staging) : QString(), form);
    };
    row("destination", [](const AttributeMapping &m) { return m.destination; });
    row("flowType", [](const AttributeMapping &m) { return toString(m.flowType); });
    row("sources", [](const AttributeMapping &m) { return sourcesText(m); });
    row("expression", [](const AttributeMapping &m) { return m.expression; }, Form::Expression);
    row("mergeType", [](const AttributeMapping &m) { return toString(m.mergeType); });
    row("executeOnce", [](const AttributeMapping &m) { return knownText(std::optional(m.executeOnce)); });
}

QString otherDestinations(const SyncRule *rule, const QStringList &differing)
{
    QStringList others;
    for (const AttributeMapping &mapping : rule ? rule->mappings : QList<AttributeMapping>()) {
        if (!differing.contains(mapping.destination, Qt::CaseInsensitive))
            others.append(mapping.destination);
    }
    others.sort(Qt::CaseInsensitive);
    others.removeDuplicates();
    return others.join(QLatin1Char('\n'));
}

} // namespace

QList<DifferenceDetail> ruleDetails(const SyncRule *active, const QString &activeConnector, const SyncRule *staging,
                                    const QString &stagingConnector)
{
    Rows rows(active, staging);
    rows.add("name", [](const SyncRule &r) { return r.name; });
    rows.add("connector", active ? activeConnector : QString(), staging ? stagingConnector : QString());
    rows.add("direction", [](const SyncRule &r) { return toString(r.direction); });
    rows.add("sourceObjectType", [](const SyncRule &r) { return r.sourceObjectType; });
    rows.add("targetObjectType", [](const SyncRule &r) { return r.targetObjectType; });
    rows.add("linkType", [](const SyncRule &r) { return r.linkType; });
    rows.add("precedence", [](const SyncRule &r) { return knownText(r.precedence); });
    rows.add("disabled", [](const SyncRule &r) { return knownText(r.disabled); });
    rows.add("enablePasswordSync", [](const SyncRule &r) { return knownText(r.enablePasswordSync); });
    rows.add("softDeleteExpiry", [](const SyncRule &r) { return r.softDeleteExpiry; });
    rows.add("description", [](const SyncRule &r) { return r.description; });
    rows.add("immutableTag", [](const SyncRule &r) { return r.immutableTag; });
    rows.add("scope", scopeText, Form::List);
    rows.add("join", joinText, Form::List);
    const QStringList changed = active && staging ? differingFields(*active, *staging) : QStringList();
    if (active && staging)
        rows.markChanged(changed);
    const bool areFlowsKnown = !(active && staging) || changed.contains(QLatin1String("flows")) || normalMappings(*active) == normalMappings(*staging);
    if (!areFlowsKnown)
        return rows.details();

    const SyncRule none;
    const QStringList differing = differingFlows(active ? *active : none, staging ? *staging : none);
    for (const QString &destination : differing) {
        const auto a = mappingsTo(active, destination);
        const auto s = mappingsTo(staging, destination);
        for (qsizetype i = 0; i < std::max(a.size(), s.size()); ++i)
            addFlow(rows, i < a.size() ? &a.at(i) : nullptr, i < s.size() ? &s.at(i) : nullptr);
    }
    rows.add("flows", otherDestinations(active, differing), otherDestinations(staging, differing), Form::List);
    return rows.details();
}

} // namespace swingbridge
