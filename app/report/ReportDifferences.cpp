// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportDifferences.h"

#include "foundation/JsonText.h"

namespace swingbridge {
namespace {

Json parsed(const QByteArray &canonical)
{
    return parseJson(canonical, QStringLiteral("evidence")).value_or(Json(nullptr));
}

Json decisionForReport(const Json &decision, bool isCurrent)
{
    return Json{{"kind", textOrNull(textAt(decision, "kind"))}, {"by", textOrNull(textAt(decision, "by"))},
                {"at", textOrNull(textAt(decision, "at"))}, {"reason", textOrNull(textAt(decision, "reason"))}, {"current", isCurrent}};
}

} // namespace

void ReportDifferences::compared(const Json &document)
{
    m_inLast.clear();
    const Json &differences = valueAt(document, "differences");
    if (!differences.is_array())
        return;
    for (const Json &difference : differences) {
        const QString id = textAt(difference, "id");
        const auto canonical = canonicalJson(difference);
        if (id.isEmpty() || !canonical)
            continue;
        if (!m_recorded.contains(id))
            m_order << id;
        m_recorded.insert(id, *canonical);
        m_inLast.insert(id);
    }
}

void ReportDifferences::decided(const Json &decision)
{
    const QString id = textAt(decision, "differenceId");
    if (const auto canonical = canonicalJson(decision); canonical && !id.isEmpty())
        m_decisions.insert(id, *canonical);
}

ReportDifference ReportDifferences::withDecision(const QByteArray &recorded) const
{
    Json json = parsed(recorded);
    ReportDifference result;
    result.id = textAt(json, "id");
    result.severity = textAt(json, "severity");
    result.subject = textAt(json, "subject");
    result.active = textAt(json, "active");
    result.staging = textAt(json, "staging");
    result.consequence = textAt(json, "consequence");
    bool isCurrent = false;
    if (const auto it = m_decisions.constFind(result.id); it != m_decisions.constEnd()) {
        const Json decision = parsed(*it);
        isCurrent = textAt(decision, "hash") == textAt(json, "hash");
        result.decisionKind = textAt(decision, "kind");
        result.by = textAt(decision, "by");
        result.decidedAt = timeAt(decision, "at");
        result.reason = textAt(decision, "reason");
        json["decision"] = decisionForReport(decision, isCurrent);
    }
    const bool ruleMended = result.decisionKind == QLatin1String("mendOnStaging") && m_mendedRules.contains(result.subject);
    using Fate = ReportDifference::Fate;
    if (!m_inLast.contains(result.id) || ruleMended)
        result.fate = Fate::Mended;
    else if (result.severity == QLatin1String("info"))
        result.fate = Fate::Info;
    else
        result.fate = isCurrent && result.decisionKind == QLatin1String("accept") ? Fate::Accepted : Fate::Open;
    result.json = canonicalJson(json).value_or(recorded);
    return result;
}

QList<ReportDifference> ReportDifferences::result() const
{
    QList<ReportDifference> differences;
    for (const QString &id : m_order)
        differences.append(withDecision(m_recorded.value(id)));
    return differences;
}

} // namespace swingbridge
