// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchMarks.h"

#include "foundation/JsonText.h"

#include <algorithm>

namespace swingbridge {
namespace {

using Runs = SwitchEvent::Runs;

bool isAbove(const RunResult &run, const RunLine &line) { return run.runNumber > line.value(run.connector.toString(), 0); }

bool endedWell(const RunResult &run)
{
    const RunOutcome outcome = run.outcome();
    return outcome == RunOutcome::Ok || outcome == RunOutcome::Soft;
}

//! The newest run above \a line whose profile contains \a kind, per connector name.
QMap<QString, RunResult> newestOf(const QList<RunResult> &runs, const RunLine &line, const QString &kind)
{
    QMap<QString, RunResult> newest;
    for (const RunResult &run : runs) {
        if (!isAbove(run, line) || !run.runProfile.contains(kind))
            continue;
        const auto known = newest.constFind(run.connectorName);
        if (known == newest.constEnd() || known->runNumber < run.runNumber)
            newest.insert(run.connectorName, run);
    }
    return newest;
}

ExportCounts exported(const RunResult &run)
{
    ExportCounts counts;
    for (const RunStep &step : run.steps) {
        counts.adds += step.exportAdds;
        counts.updates += step.exportUpdates;
        counts.deletes += step.exportDeletes;
    }
    return counts;
}

bool anyRunning(const QList<RunResult> &runs, const RunLine &line)
{
    return std::any_of(runs.begin(), runs.end(), [&line](const RunResult &run) { return isAbove(run, line) && !run.isComplete; });
}

} // namespace

RunLine runLineOf(const QList<RunResult> &runs)
{
    RunLine line;
    for (const RunResult &run : runs) {
        int &highest = line[run.connector.toString()];
        highest = std::max(highest, run.runNumber);
    }
    return line;
}

QString SwitchMarks::differenceTo(const SwitchMarks &later) const
{
    if (configurationHash.isEmpty() || later.configurationHash.isEmpty())
        return {}; // a stopped service cannot tell; PROMOTE checks the hash once it runs
    if (configurationHash != later.configurationHash)
        return QStringLiteral("configuration hash was %1, is %2").arg(configurationHash, later.configurationHash);
    if (targetRuns != later.targetRuns)
        return QStringLiteral("a run was made since the marks were taken");
    if (pending != later.pending)
        return QStringLiteral("the pending exports changed");
    return {};
}

void to_json(Json &json, const ExportCounts &counts)
{
    json = Json{{"adds", counts.adds}, {"updates", counts.updates}, {"deletes", counts.deletes}};
}

void from_json(const Json &json, ExportCounts &counts)
{
    counts = ExportCounts(json.at("adds").get<qint64>(), json.at("updates").get<qint64>(), json.at("deletes").get<qint64>());
}

namespace {

Json lineToJson(const RunLine &line)
{
    Json json = Json::object();
    for (auto it = line.begin(); it != line.end(); ++it)
        json[it.key().toStdString()] = it.value();
    return json;
}

RunLine lineFromJson(const Json &json)
{
    RunLine line;
    for (const auto &[key, value] : json.items())
        line.insert(QString::fromStdString(key), value.get<int>());
    return line;
}

} // namespace

void to_json(Json &json, const SwitchMarks &marks)
{
    Json pending = Json::object();
    for (auto it = marks.pending.begin(); it != marks.pending.end(); ++it)
        pending[it.key().toStdString()] = it.value();
    json = Json{{"configurationHash", textOrNull(marks.configurationHash)}, {"targetRuns", lineToJson(marks.targetRuns)},
                {"otherRuns", lineToJson(marks.otherRuns)}, {"pending", pending}};
}

void from_json(const Json &json, SwitchMarks &marks)
{
    marks = SwitchMarks();
    marks.configurationHash = textAt(json, "configurationHash");
    marks.targetRuns = lineFromJson(json.at("targetRuns"));
    marks.otherRuns = lineFromJson(json.at("otherRuns"));
    for (const auto &[key, value] : json.at("pending").items())
        marks.pending.insert(QString::fromStdString(key), value.get<ExportCounts>());
}

SwitchEvent::Runs judgeExports(const QList<RunResult> &runs, const RunLine &line, const QMap<QString, ExportCounts> &approved)
{
    const auto exports = newestOf(runs, line, QString::fromLatin1(runProfile::exportProfile));
    for (const RunResult &run : exports) {
        const bool tooMuch = !approved.isEmpty() && !exported(run).isWithin(approved.value(run.connectorName));
        if (run.isComplete && (!endedWell(run) || tooMuch))
            return Runs::Bad;
    }
    if (anyRunning(runs, line))
        return Runs::Running;
    QStringList wanted = approved.keys();
    if (wanted.isEmpty()) {
        for (const RunResult &run : runs) {
            if (!wanted.contains(run.connectorName))
                wanted << run.connectorName;
        }
    }
    for (const QString &connector : std::as_const(wanted)) {
        if (!exports.contains(connector))
            return Runs::None;
    }
    return exports.isEmpty() ? Runs::None : Runs::Good;
}

SwitchEvent::Runs judgeStagingCycle(const QList<RunResult> &runs, const RunLine &line)
{
    const auto imports = newestOf(runs, line, QStringLiteral("Import"));
    const auto syncs = newestOf(runs, line, QStringLiteral("Synchronization"));
    if (anyRunning(runs, line))
        return Runs::Running;
    for (const auto &kind : {imports, syncs}) {
        for (const RunResult &run : kind) {
            if (!endedWell(run))
                return Runs::Bad;
        }
    }
    if (syncs.isEmpty() || syncs.size() < line.size() || imports.size() < line.size())
        return Runs::None;
    return Runs::Good;
}

} // namespace swingbridge
