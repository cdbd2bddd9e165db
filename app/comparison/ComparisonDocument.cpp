// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ComparisonDocument.h"

#include "foundation/JsonText.h"

namespace swingbridge {
namespace {

Json sourceToJson(const ComparedSource &source, const SyncConfiguration &configuration)
{
    return {{"source", textOrNull(source.source)}, {"kind", textOrNull(source.kind)}, {"host", textOrNull(configuration.server)},
            {"version", textOrNull(configuration.productVersion())}, {"sha256", textOrNull(source.sha256)}};
}

Json connectorToJson(const ConnectorConfiguration &connector)
{
    return {{"name", connector.name}, {"identifier", connector.identifier}};
}

Json decisionPart(const Difference &difference, const Decision *decision)
{
    if (!decision)
        return nullptr;
    return {{"kind", toWord(decision->kind)}, {"by", textOrNull(decision->by)}, {"at", timeOrNull(decision->at)},
            {"reason", textOrNull(decision->reason)}, {"current", decision->isCurrent(difference)}};
}

Json summaryOf(const Comparison &comparison)
{
    Json summary = Json::object();
    for (const Severity severity : {Severity::Blocker, Severity::High, Severity::Medium, Severity::Low, Severity::Info})
        summary[toWord(severity).toStdString()] = comparison.count(severity);
    return summary;
}

} // namespace

Json differenceToJson(const Difference &difference, const Decision *decision)
{
    return {{"id", difference.id}, {"area", toWord(difference.area)}, {"class", difference.differenceClass},
            {"subject", difference.subject()}, {"path", difference.path}, {"paths", toJsonArray(difference.paths)},
            {"kind", toWord(difference.kind)}, {"active", textOrNull(difference.active)}, {"staging", textOrNull(difference.staging)},
            {"severity", toWord(difference.severity)}, {"consequence", difference.consequence()}, {"remedy", difference.remedy()},
            {"consequences", difference.consequences}, {"decision", decisionPart(difference, decision)}, {"hash", difference.hash}};
}

Json comparisonDocument(const Comparison &comparison, const SyncConfiguration &active, const ComparedSource &activeSource,
                        const SyncConfiguration &staging, const ComparedSource &stagingSource, const Decisions &decisions)
{
    Json connectors = Json::array();
    for (const ConnectorPair &pair : comparison.connectorPairs)
        connectors.push_back({{"active", connectorToJson(active.connectors.at(pair.active))},
                              {"staging", connectorToJson(staging.connectors.at(pair.staging))}, {"matchedBy", toWord(pair.matchedBy)}});
    Json differences = Json::array();
    for (const Difference &difference : comparison.differences) {
        const auto decision = decisions.constFind(difference.id); // one on an older state is shown too, as not current
        differences.push_back(differenceToJson(difference, decision == decisions.constEnd() ? nullptr : &*decision));
    }
    Json notKnown = Json::array();
    for (const NotKnown &item : comparison.notKnown)
        notKnown.push_back({{"side", toWord(item.side)}, {"setting", item.setting}, {"why", item.why}});
    Json duplicates = Json::array();
    for (const DuplicateSubject &item : comparison.duplicates)
        duplicates.push_back({{"side", toWord(item.side)}, {"subject", item.subject}, {"count", item.count}});
    const Coverage &coverage = comparison.coverage;
    return {{"schema", "swingbridge/comparison/1"},
            {"active", sourceToJson(activeSource, active)}, {"staging", sourceToJson(stagingSource, staging)},
            {"roles", {{"active", toWord(comparison.activeRole)}, {"staging", toWord(comparison.stagingRole)}, {"verdict", toWord(comparison.roles)}}},
            {"connectors", std::move(connectors)},
            {"coverage", {{"connectors", coverage.connectors}, {"rules", coverage.rules}, {"attributes", coverage.attributes},
                          {"parameters", coverage.parameters}, {"notUnderstood", coverage.notUnderstood}}},
            {"differences", std::move(differences)}, {"notKnown", std::move(notKnown)}, {"duplicates", std::move(duplicates)},
            {"ignored", static_cast<int>(comparison.ignored.size())}, {"summary", summaryOf(comparison)}};
}

} // namespace swingbridge
