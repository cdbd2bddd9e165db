// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportDocument.h"

#include "foundation/JsonText.h"

namespace swingbridge {
namespace {

Json numberOrNull(const std::optional<qint64> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

//! A word of a closed list that has "unknown" in it.
std::string wordOrUnknown(const QString &word)
{
    return word.isEmpty() ? std::string("unknown") : word.toStdString();
}

Json readingToJson(const ReportServer &server, const std::optional<ReportReading> &reading)
{
    if (!reading)
        return nullptr;
    return Json{{"name", server.name.toStdString()}, {"address", textOrNull(server.address)}, {"machineId", textOrNull(server.machineId)},
                {"role", toString(reading->role).toStdString()}, {"reachable", true}, {"version", textOrNull(reading->version)},
                {"service", wordOrUnknown(reading->service)}, {"scheduler", wordOrUnknown(reading->scheduler)},
                {"cycle", wordOrUnknown(reading->cycle)}, {"lastSync", timeOrNull(reading->lastSync)}, {"readAt", timeOrNull(reading->readAt)}};
}

Json serversToJson(const ReportFacts &facts)
{
    Json servers = Json::array();
    for (const ReportServer &server : facts.servers)
        servers.push_back(Json{{"name", server.name.toStdString()}, {"before", readingToJson(server, server.before)}, {"after", readingToJson(server, server.after)}});
    return servers;
}

//! Elements as they were recorded.
template <typename T>
Json recorded(const QList<T> &items)
{
    Json list = Json::array();
    for (const T &item : items)
        list.push_back(parseJson(item.json, QStringLiteral("evidence")).value_or(Json(nullptr)));
    return list;
}

Json rulesToJson(const QList<ReportRule> &rules)
{
    Json list = Json::array();
    for (const ReportRule &rule : rules) {
        Json rewritten = Json::array();
        for (const auto &[from, to] : rule.rewritten)
            rewritten.push_back(Json{{"line", nullptr}, {"from", from.toStdString()}, {"to", to.toStdString()}});
        list.push_back(Json{{"file", nullptr}, {"rule", rule.rule.toStdString()}, {"rewritten", rewritten}, {"applied", textOrNull(rule.result)}});
    }
    return list;
}

Json exportsToJson(const ReportExports &exports)
{
    Json counts = Json::object();
    for (auto it = exports.counts.begin(); it != exports.counts.end(); ++it)
        counts[it.key().toStdString()] = it.value();
    Json approval(nullptr);
    if (exports.isApproved)
        approval = Json{{"by", textOrNull(exports.approval.by)}, {"at", timeOrNull(exports.approval.at)}, {"reason", textOrNull(exports.approval.text)},
                        {"exportHash", textOrNull(exports.exportHash)}};
    const Json findings = exports.findings.isEmpty() ? Json::array() : parseJson(exports.findings, QStringLiteral("evidence")).value_or(Json::array());
    return Json{{"counts", counts}, {"findings", findings}, {"approval", approval}};
}

Json timelineToJson(const QList<ReportSighting> &timeline)
{
    Json list = Json::array();
    for (const ReportSighting &sighting : timeline)
        list.push_back(Json{{"at", timeOrNull(sighting.at)}, {"server", textOrNull(sighting.server)}, {"seen", ReportWords::sighting(sighting).toStdString()},
                            {"receipt", textOrNull(sighting.receipt)}});
    return list;
}

Json borrowedToJson(const QList<ReportBorrowed> &borrowed)
{
    Json list = Json::array();
    for (const ReportBorrowed &setting : borrowed)
        list.push_back(Json{{"server", setting.server.toStdString()}, {"setting", setting.setting.toStdString()}, {"was", textOrNull(setting.was)},
                            {"is", textOrNull(setting.is)}, {"since", timeOrNull(setting.since)}, {"returned", setting.isReturned}});
    return list;
}

Json peopleToJson(const ReportFacts &facts)
{
    Json list = Json::array();
    for (const auto &[role, name] : facts.people) {
        if (role == QLatin1String("operator") || role == QLatin1String("approver")) // the closed list of cli.md
            list.push_back(Json{{"role", role.toStdString()}, {"name", name.toStdString()}});
    }
    return list;
}

//! \a guard: the key under which the guard's id stands, where it has one.
Json statementsToJson(const QList<ReportStatement> &statements, const char *guard)
{
    Json list = Json::array();
    for (const ReportStatement &said : statements) {
        Json json{{"by", textOrNull(said.by)}, {"at", timeOrNull(said.at)}, {"text", textOrNull(said.text)}};
        if (guard)
            json[guard] = textOrNull(said.id);
        list.push_back(json);
    }
    return list;
}

} // namespace

Json reportDocument(const ReportFacts &facts, const ReportOptions &options, const QStringList &next)
{
    const ReportIntervals &intervals = facts.intervals;
    QList<ReportStatement> attested = facts.attestations;
    attested += facts.consents;
    return Json{
        {"schema", "swingbridge/report/1"}, {"stage", toString(facts.stage).toStdString()},
        {"language", options.locale.name().section(QLatin1Char('_'), 0, 0).toStdString()},
        {"rehearsal", facts.isRehearsal}, {"outcome", toString(facts.outcome).toStdString()},
        {"journal", Json{{"head", facts.head.toStdString()}, {"shortCode", facts.head.left(8).toStdString()}, {"verdict", facts.verdict.toStdString()}}},
        {"people", peopleToJson(facts)}, {"servers", serversToJson(facts)}, {"guards", recorded(facts.guards)},
        {"differences", recorded(facts.differences)}, {"rules", rulesToJson(facts.rules)}, {"exports", exportsToJson(facts.exports)},
        {"timeline", timelineToJson(facts.timeline)},
        {"intervals", Json{{"withoutActiveSeconds", numberOrNull(intervals.withoutActive)}, {"fencedSeconds", numberOrNull(intervals.fenced)},
                           {"firstExportAfterSeconds", numberOrNull(intervals.firstExportAfter)}, {"withoutStandbySeconds", numberOrNull(intervals.withoutStandby)}}},
        {"borrowed", borrowedToJson(facts.borrowed)}, {"attestations", statementsToJson(attested, nullptr)},
        {"waivers", statementsToJson(facts.waivers, "guard")}, {"notCovered", toJsonArray(facts.exports.notCovered)},
        {"assumptions", toJsonArray(facts.assumptions)}, {"next", toJsonArray(next)}};
}

} // namespace swingbridge
