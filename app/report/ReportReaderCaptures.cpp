// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportReader.h"

#include "foundation/JsonText.h"

// What was captured: readings, guards, comparisons, rules, runs, pending exports.

namespace swingbridge {
namespace {

constexpr qint64 largestDocument = 64 * 1024 * 1024;

QMap<QString, qint64> countsFrom(const Json &object)
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

ReportRun runFrom(const Json &json, const QString &server)
{
    const Json &counters = valueAt(json, "counters");
    const auto count = [&](const char *key) { return integerAt(counters.is_object() ? counters : json, key); };
    ReportRun run;
    run.server = server;
    run.connector = textAt(json, "connector");
    run.profile = textAt(json, "profile");
    run.result = textAt(json, "result");
    run.end = timeAt(json, "end");
    run.adds = count("adds");
    run.updates = count("updates");
    run.deletes = count("deletes");
    return run;
}

} // namespace

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

void ReportReader::foldCapture(const Entry &entry, const Json &payload)
{
    const auto is = [&](const char *step) { return entry.step() == QLatin1String(step); };
    if (is("identity")) {
        foldIdentity(entry, payload);
    } else if (is("guards")) {
        m_facts.guards.clear();
        const Json &guards = valueAt(payload, "guards");
        for (const Json &guard : guards.is_array() ? guards : Json::array())
            m_facts.guards.append(guardFrom(guard));
    } else if (is("preflight")) {
        const Json document = evidence(payload, "swingbridge/preflight/1");
        m_facts.checks.clear();
        m_facts.checkSummary = countsFrom(valueAt(document, "summary"));
        const Json &checks = valueAt(document, "checks");
        for (const Json &check : checks.is_array() ? checks : Json::array()) {
            if (textAt(check, "state") != QLatin1String("pass"))
                m_facts.checks.append(guardFrom(check));
        }
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

void ReportReader::foldFirstExports(const Json &runs, const QString &server)
{
    if (!runs.is_array() || runs.empty())
        return;
    m_facts.exports.first.clear(); // the later entry tells of all runs since the promotion
    for (const Json &run : runs)
        m_facts.exports.first.append(runFrom(run, server));
}

void ReportReader::foldExports(const Json &payload)
{
    ReportExports &exports = m_facts.exports;
    exports.isCaptured = true;
    exports.verdict = textAt(payload, "verdict");
    exports.counts = countsFrom(valueAt(payload, "counts"));
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
    for (const QString &sha256 : textsAt(payload, "artefacts")) {
        const QString kind = m_journal.artefactKind(sha256);
        if (kind.contains(QLatin1String("csexport")) || m_journal.artefactSize(sha256) > largestDocument)
            continue;
        const auto bytes = m_journal.artefact(sha256);
        if (!bytes || !bytes->startsWith('{'))
            continue;
        Json document = parseJson(*bytes, kind).value_or(Json(nullptr));
        if (textAt(document, "schema") == QLatin1String(schema))
            return document;
    }
    return Json(nullptr);
}

} // namespace swingbridge
