// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportReader.h"

#include "afterwards/CloudWitness.h"
#include "foundation/JsonText.h"

#include <algorithm>

// What was captured: readings, guards, comparisons, rules, runs, pending exports.

namespace swingbridge {
namespace {

constexpr qint64 largestDocument = 64 * 1024 * 1024;

ReportGuard guardFrom(const Json &json)
{
    ReportGuard guard;
    guard.id = textAt(json, "id");
    guard.state = textAt(json, "state");
    guard.seen = textAt(json, "seen");
    guard.readAt = timeAt(json, "readAt");
    guard.json = canonicalJson(json).value_or(QByteArray());
    return guard;
}

//! A counter of a run: said for the whole run, or to be added up over its steps as the product counts it.
std::optional<qint64> countOf(const Json &run, const char *key, const char *stepKey)
{
    const Json &counters = valueAt(run, "counters");
    if (const auto said = integerAt(counters.is_object() ? counters : run, key))
        return said;
    const Json &steps = valueAt(run, "steps");
    std::optional<qint64> sum;
    for (const Json &step : steps.is_array() ? steps : Json::array()) {
        if (const auto count = integerAt(step, stepKey))
            sum = sum.value_or(0) + *count;
    }
    return sum;
}

ReportRun runFrom(const Json &json, const QString &server)
{
    const auto either = [&](const char *key, const char *other) { return textAt(json, key).isEmpty() ? textAt(json, other) : textAt(json, key); };
    ReportRun run;
    run.server = server;
    run.connector = either("connectorName", "connector"); // beside a name, "connector" is an identifier
    run.profile = either("profile", "runProfile");
    run.result = textAt(json, "result");
    run.start = timeAt(json, "start");
    run.end = timeAt(json, "end");
    run.adds = countOf(json, "adds", "exportAdds");
    run.updates = countOf(json, "updates", "exportUpdates");
    run.deletes = countOf(json, "deletes", "exportDeletes");
    return run;
}

} // namespace

QMap<QString, qint64> ReportReader::countsFrom(const Json &object)
{
    QMap<QString, qint64> counts;
    if (object.is_object()) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it->is_number_integer())
                counts.insert(QString::fromStdString(it.key()), it->get<qint64>());
        }
    }
    return counts;
}

void ReportReader::foldIdentity(const Entry &entry, const Json &payload)
{
    ReportServer *seen = server(entry.server());
    if (!seen)
        return;
    const ReportReading reading = ReportTimeline::readingFrom(payload, fromIsoUtc(entry.utc()));
    seen->see(reading);
    m_facts.attestedOff.removeAll(entry.server());
    seen->domain = textAt(payload, "domain");
    if (seen->machineId.isEmpty())
        seen->machineId = textAt(payload, "machineId");
    m_timeline.sawOutside(entry.server(), reading);
}

//! What the cloud said is a person's word: they fetched it.
void ReportReader::foldWitness(const Entry &entry, const Json &payload)
{
    const auto witness = CloudWitness::fromJson(payload);
    if (!witness)
        return;
    ReportStatement statement;
    statement.id = QStringLiteral("witness");
    statement.by = textAt(payload, "by");
    statement.at = fromIsoUtc(entry.utc());
    statement.text = witness->sentence();
    m_facts.attestations.append(statement);
}

void ReportReader::foldCapture(const Entry &entry, const Json &payload)
{
    const auto is = [&](const char *step) { return entry.step() == QLatin1String(step); };
    if (is("identity")) {
        foldIdentity(entry, payload);
    } else if (is("guards")) {
        foldGuards(payload);
    } else if (is("preflight")) {
        const Json document = evidence(payload, "swingbridge/preflight/1");
        m_facts.checks.clear();
        m_facts.checkSummary = countsFrom(valueAt(document, "summary"));
        const Json &checks = valueAt(document, "checks");
        for (const Json &check : checks.is_array() ? checks : Json::array()) {
            if (textAt(check, "state") != QLatin1String("pass"))
                m_facts.checks.append(guardFrom(check));
        }
    } else if (is("witness")) {
        foldWitness(entry, payload);
    } else if (is("comparison")) {
        m_differences.compared(evidence(payload, "swingbridge/comparison/1"));
    } else if (is("rule")) {
        ReportRule rule;
        rule.rule = textAt(payload, "rule");
        rule.result = textAt(payload, "result");
        rule.readBack = textAt(payload, "readBack");
        const Json &rewritten = valueAt(payload, "rewritten");
        for (const Json &change : rewritten.is_array() ? rewritten : Json::array())
            rule.rewritten.append({textAt(change, "from"), textAt(change, "to")});
        if (rule.readBack == QLatin1String("equal"))
            m_differences.ruleMended(rule.rule);
        m_facts.rules.append(rule);
    } else if (is("run")) {
        m_facts.runs.append(runFrom(payload, entry.server()));
    } else if (is("exports")) {
        foldExports(payload);
    } else if (is("proof")) {
        foldFirstExports(valueAt(payload, "runs"), entry.server());
    }
}

void ReportReader::foldGuards(const Json &payload)
{
    const Json &guards = valueAt(payload, "guards");
    if (!guards.is_array() || guards.empty())
        return;
    m_facts.guards.clear();
    for (const Json &guard : guards)
        m_facts.guards.append(guardFrom(guard));
}

void ReportReader::foldFirstExports(const Json &runs, const QString &server)
{
    if (!runs.is_array() || runs.empty())
        return;
    QList<ReportRun> found;
    for (const Json &json : runs) {
        const ReportRun run = runFrom(json, server);
        if (run.profile.isEmpty() || run.profile == QLatin1String("Export"))
            found.append(run);
    }
    std::stable_sort(found.begin(), found.end(), [](const ReportRun &a, const ReportRun &b) { return a.end < b.end; });
    if (!found.isEmpty()) // the later entry tells of all runs since the promotion
        m_facts.exports.first = found;
}

void ReportReader::foldExports(const Json &payload)
{
    ReportExports &exports = m_facts.exports;
    exports.isCaptured = true;
    exports.verdict = textAt(payload, "verdict");
    exports.counts = countsFrom(valueAt(payload, "counts"));
    if (!exports.isApproved) // captured again during the switch: what was approved stays what was approved
        exports.exportHash = textAt(payload, "exportHash");
    exports.byType.clear();
    const Json &types = valueAt(payload, "byType");
    if (types.is_object()) {
        for (auto it = types.begin(); it != types.end(); ++it)
            exports.byType.insert(QString::fromStdString(it.key()), countsFrom(*it));
    }
    const Json document = evidence(payload, "swingbridge/verification/1");
    const Json &findings = valueAt(document, "findings");
    exports.findings = findings.is_array() ? canonicalJson(findings).value_or(QByteArray()) : QByteArray();
    exports.notCovered = textsAt(document.is_object() ? document : payload, "notCovered");
}

Json ReportReader::evidence(const Json &payload, const char *schema) const
{
    const Journal *files = m_record.evidence;
    if (!files)
        return Json(nullptr);
    for (const QString &sha256 : textsAt(payload, "artefacts")) {
        const QString kind = files->artefactKind(sha256);
        if (kind.contains(QLatin1String("csexport")) || files->artefactSize(sha256) > largestDocument)
            continue;
        const auto bytes = files->artefact(sha256);
        if (!bytes || !bytes->startsWith('{'))
            continue;
        Json document = parseJson(*bytes, kind).value_or(Json(nullptr));
        if (textAt(document, "schema") == QLatin1String(schema))
            return document;
    }
    return Json(nullptr);
}

} // namespace swingbridge
