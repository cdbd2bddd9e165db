// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/RunResult.h"

#include "servers/Fields.h"

namespace swingbridge {
namespace {

bool isSoft(const QString &result)
{
    static const QStringList soft{QStringLiteral("completed-no-objects"), QStringLiteral("completed-transient-objects"),
                                  QStringLiteral("completed-skipped-already-completed")};
    return soft.contains(result) || (result.startsWith(QLatin1String("completed-")) && result.endsWith(QLatin1String("warnings")));
}

} // namespace

RunOutcome classifyRunResult(const QString &result)
{
    if (result == QLatin1String("success"))
        return RunOutcome::Ok;
    if (result == QLatin1String("in-progress") || result.startsWith(QLatin1String("completing-")))
        return RunOutcome::Running;
    if (isSoft(result))
        return RunOutcome::Soft;
    if (result.startsWith(QLatin1String("completed-")) && result.endsWith(QLatin1String("-errors")))
        return RunOutcome::NeedsPerson;
    return RunOutcome::Failed;
}

RunCounters RunResult::staged() const
{
    RunCounters sum;
    for (const RunStep &step : steps)
        sum = RunCounters(sum.adds + step.stageAdds, sum.updates + step.stageUpdates, sum.deletes + step.stageDeletes);
    return sum;
}

RunCounters RunResult::exported() const
{
    RunCounters sum;
    for (const RunStep &step : steps)
        sum = RunCounters(sum.adds + step.exportAdds, sum.updates + step.exportUpdates, sum.deletes + step.exportDeletes);
    return sum;
}

void to_json(Json &json, const RunStep &step)
{
    json = Json::object();
    json["stepHistoryId"] = step.stepId;
    json["number"] = step.number;
    json["task"] = step.task;
    json["result"] = step.result;
    json["start"] = timeOrNull(step.start);
    json["end"] = timeOrNull(step.end);
    json["stageAdds"] = step.stageAdds;
    json["stageUpdates"] = step.stageUpdates;
    json["stageDeletes"] = step.stageDeletes;
    json["stageNoChange"] = step.stageNoChange;
    json["exportAdds"] = step.exportAdds;
    json["exportUpdates"] = step.exportUpdates;
    json["exportDeletes"] = step.exportDeletes;
    json["exportFailures"] = step.exportFailures;
    json["done"] = step.done;
    json["total"] = step.total;
    json["errors"] = toJsonArray(step.errors);
}

void from_json(const Json &json, RunStep &step)
{
    step = RunStep();
    step.stepId = guidAt(json, "stepHistoryId");
    step.number = int(fields::integerOr(json, "number"));
    step.task = fields::needText(json, "task");
    step.result = textAt(json, "result");
    step.start = timeAt(json, "start");
    step.end = timeAt(json, "end");
    step.stageAdds = fields::integerOr(json, "stageAdds");
    step.stageUpdates = fields::integerOr(json, "stageUpdates");
    step.stageDeletes = fields::integerOr(json, "stageDeletes");
    step.stageNoChange = fields::integerOr(json, "stageNoChange");
    step.exportAdds = fields::integerOr(json, "exportAdds");
    step.exportUpdates = fields::integerOr(json, "exportUpdates");
    step.exportDeletes = fields::integerOr(json, "exportDeletes");
    step.exportFailures = fields::integerOr(json, "exportFailures");
    step.done = fields::integerOr(json, "done");
    step.total = fields::integerOr(json, "total");
    step.errors = textsAt(json, "errors");
}

void to_json(Json &json, const RunResult &run)
{
    json = Json::object();
    json["runHistoryId"] = run.runHistoryId;
    json["connector"] = run.connector;
    json["connectorName"] = run.connectorName;
    json["runProfile"] = run.runProfile;
    json["runNumber"] = run.runNumber;
    json["userName"] = textOrNull(run.userName);
    json["isComplete"] = run.isComplete;
    json["result"] = run.result;
    json["currentStep"] = run.currentStep;
    json["totalSteps"] = run.totalSteps;
    json["start"] = timeOrNull(run.start);
    json["end"] = timeOrNull(run.end);
    json["steps"] = fields::listJson(run.steps);
}

void from_json(const Json &json, RunResult &run)
{
    run = RunResult();
    run.runHistoryId = fields::needGuid(json, "runHistoryId");
    run.connector = fields::needGuid(json, "connector");
    run.connectorName = fields::needText(json, "connectorName");
    run.runProfile = fields::needText(json, "runProfile");
    run.runNumber = int(fields::integerOr(json, "runNumber"));
    run.userName = textAt(json, "userName");
    run.isComplete = fields::needBool(json, "isComplete");
    run.result = fields::needText(json, "result");
    run.currentStep = int(fields::integerOr(json, "currentStep"));
    run.totalSteps = int(fields::integerOr(json, "totalSteps"));
    run.start = timeAt(json, "start");
    run.end = timeAt(json, "end");
    run.steps = fields::listAt<RunStep>(json, "steps");
}

} // namespace swingbridge
