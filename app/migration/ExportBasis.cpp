// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ExportBasis.h"

#include "foundation/JsonText.h"

namespace swingbridge {

ExportPolicy ExportBasis::policy() const
{
    ExportPolicy policy = ExportPolicy::defaults();
    if (deletionThreshold)
        policy.deletionThreshold = deletionThreshold;
    return policy;
}

VerificationFacts ExportBasis::facts(const QList<StatedCounts> &statistics, qint64 ageSeconds) const
{
    VerificationFacts facts;
    facts.statistics = statistics;
    facts.entraConnectors = entraConnectors;
    facts.activeVersion = activeVersion;
    facts.stagingVersion = stagingVersion;
    facts.ageSeconds = ageSeconds;
    facts.causes = causes;
    return facts;
}

Json toJson(const ExportBasis &basis)
{
    Json json = {{"deletionThreshold", nullptr}, {"activeVersion", textOrNull(basis.activeVersion)},
                 {"stagingVersion", textOrNull(basis.stagingVersion)}, {"entraConnectors", toJsonArray(basis.entraConnectors)}};
    if (basis.deletionThreshold)
        json["deletionThreshold"] = *basis.deletionThreshold;
    json["causes"] = Json::object();
    for (auto it = basis.causes.cbegin(); it != basis.causes.cend(); ++it)
        json["causes"][it.key().toStdString()] = toJsonArray(it.value());
    return json;
}

ExportBasis readExportBasis(const Json &json)
{
    ExportBasis basis;
    basis.deletionThreshold = integerAt(json, "deletionThreshold");
    basis.activeVersion = textAt(json, "activeVersion");
    basis.stagingVersion = textAt(json, "stagingVersion");
    basis.entraConnectors = textsAt(json, "entraConnectors");
    const Json &causes = valueAt(json, "causes");
    for (auto it = causes.begin(); causes.is_object() && it != causes.end(); ++it)
        basis.causes.insert(QString::fromStdString(it.key()), textsAt(causes, it.key().c_str()));
    return basis;
}

Json toJson(const QList<StatedCounts> &statistics)
{
    Json list = Json::array();
    for (const StatedCounts &one : statistics)
        list.push_back({{"connector", one.connector}, {"adds", one.adds}, {"updates", one.updates}, {"deletes", one.deletes}, {"total", one.totalConnectors}});
    return list;
}

QList<StatedCounts> readStatedCounts(const Json &list)
{
    const auto count = [](const Json &one, const char *key) { return integerAt(one, key).value_or(0); };
    QList<StatedCounts> statistics;
    for (const Json &one : list)
        statistics.append(StatedCounts(textAt(one, "connector"), count(one, "adds"), count(one, "updates"), count(one, "deletes"), count(one, "total")));
    return statistics;
}

} // namespace swingbridge
