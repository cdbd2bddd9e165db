// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/ServerState.h"

#include "foundation/JsonText.h"

namespace swingbridge {

namespace {

constexpr int stateVersion = 1;

Json toJson(const PlannedRun &run)
{
    return {{"connector", run.connector}, {"profile", run.profile}};
}

PlannedRun plannedRun(const Json &json)
{
    PlannedRun run;
    run.connector = guidAt(json, "connector");
    run.profile = textAt(json, "profile");
    return run;
}

Json toJson(const RunningRun &run)
{
    return {{"number", run.number}, {"id", run.id}, {"connector", run.connector}, {"connectorName", run.connectorName},
        {"profile", run.profile}, {"user", run.user}, {"startedAt", timeOrNull(run.startedAt)},
        {"endsAt", timeOrNull(run.endsAt)}, {"inCycle", run.inCycle}};
}

RunningRun runningRun(const Json &json)
{
    RunningRun run;
    run.number = static_cast<int>(integerAt(json, "number").value_or(0));
    run.id = guidAt(json, "id");
    run.connector = guidAt(json, "connector");
    run.connectorName = textAt(json, "connectorName");
    run.profile = textAt(json, "profile");
    run.user = textAt(json, "user");
    run.startedAt = timeAt(json, "startedAt");
    run.endsAt = timeAt(json, "endsAt");
    run.inCycle = boolAt(json, "inCycle").value_or(false);
    return run;
}

Json toJson(const RunningCycle &cycle)
{
    Json coming = Json::array();
    for (const PlannedRun &run : cycle.comingRuns)
        coming.push_back(toJson(run));
    return {{"policy", cycle.policy}, {"startedAt", timeOrNull(cycle.startedAt)}, {"comingRuns", std::move(coming)}};
}

RunningCycle runningCycle(const Json &json)
{
    RunningCycle cycle;
    cycle.policy = textAt(json, "policy");
    cycle.startedAt = timeAt(json, "startedAt");
    for (const Json &run : valueAt(json, "comingRuns"))
        cycle.comingRuns << plannedRun(run);
    return cycle;
}

Json toJson(const StartedCapture &capture)
{
    return {{"id", capture.id}, {"folder", capture.folder}, {"startedAt", timeOrNull(capture.startedAt)},
        {"readyAt", timeOrNull(capture.readyAt)}, {"isWritten", capture.isWritten}, {"wasCut", capture.wasCut}};
}

StartedCapture startedCapture(const Json &json)
{
    StartedCapture capture;
    capture.id = guidAt(json, "id");
    capture.folder = textAt(json, "folder");
    capture.startedAt = timeAt(json, "startedAt");
    capture.readyAt = timeAt(json, "readyAt");
    capture.isWritten = boolAt(json, "isWritten").value_or(false);
    capture.wasCut = boolAt(json, "wasCut").value_or(false);
    return capture;
}

template <typename Enum>
Json numbered(Enum value)
{
    return static_cast<int>(value);
}

template <typename Enum>
Enum enumAt(const Json &json, const char *key)
{
    return static_cast<Enum>(integerAt(json, key).value_or(0));
}

void writeMachine(Json &json, const ServerState &state)
{
    json["name"] = state.name;
    json["domain"] = state.domain;
    json["tenant"] = state.tenant;
    json["machineId"] = state.machineId;
    json["bootId"] = state.bootId;
    json["power"] = numbered(state.power);
    json["seed"] = std::to_string(state.seed);
    json["objects"] = state.objects;
    json["scenario"] = state.scenario;
    json["diesAt"] = textOrNull(state.diesAt);
}

void readMachine(const Json &json, ServerState &state)
{
    state.name = textAt(json, "name");
    state.domain = textAt(json, "domain");
    state.tenant = textAt(json, "tenant");
    state.machineId = textAt(json, "machineId");
    state.bootId = guidAt(json, "bootId");
    state.power = enumAt<ServerState::Power>(json, "power");
    state.seed = textAt(json, "seed").toULongLong();
    state.objects = static_cast<int>(integerAt(json, "objects").value_or(0));
    state.scenario = textAt(json, "scenario");
    state.diesAt = textAt(json, "diesAt");
}

void writeProduct(Json &json, const ServerState &state)
{
    json["installed"] = state.installed;
    json["version"] = state.version;
    json["instanceId"] = state.instanceId;
    json["service"] = numbered(state.service);
    json["start"] = numbered(state.start);
    json["startBeforeFence"] = state.startBeforeFence ? numbered(*state.startBeforeFence) : Json(nullptr);
    json["wizardOpen"] = state.wizardOpen;
    json["managerOpen"] = state.managerOpen;
    json["stagingMode"] = state.stagingMode;
    json["stagingSince"] = timeOrNull(state.stagingSince);
    json["schedulerEnabled"] = state.schedulerEnabled;
    json["schedulerSuspended"] = state.schedulerSuspended;
    json["nextPolicy"] = state.nextPolicy;
    json["nextStart"] = timeOrNull(state.nextStart);
    json["autoUpgrade"] = state.autoUpgrade;
    json["autoUpgradeReason"] = textOrNull(state.autoUpgradeReason);
    Json &parameters = json["parameters"] = Json::object();
    for (auto it = state.parameters.cbegin(); it != state.parameters.cend(); ++it)
        parameters[it.key().toStdString()] = it.value();
}

void readProduct(const Json &json, ServerState &state)
{
    state.installed = boolAt(json, "installed").value_or(true);
    state.version = textAt(json, "version");
    state.instanceId = guidAt(json, "instanceId");
    state.service = enumAt<ServiceState>(json, "service");
    state.start = enumAt<ServiceStart>(json, "start");
    if (const auto before = integerAt(json, "startBeforeFence"))
        state.startBeforeFence = static_cast<ServiceStart>(*before);
    state.wizardOpen = boolAt(json, "wizardOpen").value_or(false);
    state.managerOpen = boolAt(json, "managerOpen").value_or(false);
    state.stagingMode = boolAt(json, "stagingMode").value_or(false);
    state.stagingSince = timeAt(json, "stagingSince");
    state.schedulerEnabled = boolAt(json, "schedulerEnabled").value_or(true);
    state.schedulerSuspended = boolAt(json, "schedulerSuspended").value_or(false);
    state.nextPolicy = textAt(json, "nextPolicy");
    state.nextStart = timeAt(json, "nextStart");
    state.autoUpgrade = textAt(json, "autoUpgrade");
    state.autoUpgradeReason = textAt(json, "autoUpgradeReason");
    for (const auto &[name, value] : valueAt(json, "parameters").items())
        state.parameters.insert(QString::fromStdString(name), value.get<QString>());
}

void writeConfiguration(Json &json, const ServerState &state)
{
    json["configurationRevision"] = state.configurationRevision;
    json["configurationChangedAt"] = timeOrNull(state.configurationChangedAt);
    json["importedSnapshot"] = textOrNull(state.importedSnapshot);
    json["syncedSnapshot"] = textOrNull(state.syncedSnapshot);
    json["cloudSnapshot"] = textOrNull(state.cloudSnapshot);
    json["exportedSnapshot"] = textOrNull(state.exportedSnapshot);
    json["exportedAt"] = timeOrNull(state.exportedAt);
    Json &overrides = json["overrides"] = Json::array();
    for (const ConnectorOverride &one : state.overrides)
        overrides.push_back(one);
}

void readConfigurationPart(const Json &json, ServerState &state)
{
    state.configurationRevision = integerAt(json, "configurationRevision").value_or(1);
    state.configurationChangedAt = timeAt(json, "configurationChangedAt");
    state.importedSnapshot = textAt(json, "importedSnapshot");
    state.syncedSnapshot = textAt(json, "syncedSnapshot");
    state.cloudSnapshot = textAt(json, "cloudSnapshot");
    state.exportedSnapshot = textAt(json, "exportedSnapshot");
    state.exportedAt = timeAt(json, "exportedAt");
    for (const Json &one : valueAt(json, "overrides"))
        state.overrides << one.get<ConnectorOverride>();
}

void writeMotion(Json &json, const ServerState &state)
{
    json["cycle"] = state.cycle ? toJson(*state.cycle) : Json(nullptr);
    json["run"] = state.run ? toJson(*state.run) : Json(nullptr);
    json["inFlight"] = nullptr;
    if (state.inFlight)
        json["inFlight"] = {{"stagingMode", state.inFlight->stagingMode}, {"appliesAt", timeOrNull(state.inFlight->appliesAt)}};
    Json &acts = json["acts"] = Json::array();
    for (const PlannedAct &act : state.acts)
        acts.push_back({{"at", timeOrNull(act.at)}, {"act", act.act}});
    Json &captures = json["captures"] = Json::array();
    for (const StartedCapture &capture : state.captures)
        captures.push_back(toJson(capture));
    json["lastCycleEnd"] = timeOrNull(state.lastCycleEnd);
    json["runNumber"] = state.runNumber;
    json["idsGiven"] = state.idsGiven;
    json["at"] = timeOrNull(state.at);
}

void readMotion(const Json &json, ServerState &state)
{
    if (const Json &cycle = valueAt(json, "cycle"); cycle.is_object())
        state.cycle = runningCycle(cycle);
    if (const Json &run = valueAt(json, "run"); run.is_object())
        state.run = runningRun(run);
    if (const Json &inFlight = valueAt(json, "inFlight"); inFlight.is_object()) {
        state.inFlight.emplace();
        state.inFlight->stagingMode = boolAt(inFlight, "stagingMode").value_or(false);
        state.inFlight->appliesAt = timeAt(inFlight, "appliesAt");
    }
    for (const Json &act : valueAt(json, "acts")) {
        PlannedAct planned;
        planned.at = timeAt(act, "at");
        planned.act = textAt(act, "act");
        state.acts << planned;
    }
    for (const Json &capture : valueAt(json, "captures"))
        state.captures << startedCapture(capture);
    state.lastCycleEnd = timeAt(json, "lastCycleEnd");
    state.runNumber = static_cast<int>(integerAt(json, "runNumber").value_or(0));
    state.idsGiven = integerAt(json, "idsGiven").value_or(0);
    state.at = timeAt(json, "at");
}

} // namespace

void to_json(Json &json, const ServerState &state)
{
    json = Json::object();
    json["stateVersion"] = stateVersion;
    writeMachine(json, state);
    writeProduct(json, state);
    writeConfiguration(json, state);
    writeMotion(json, state);
}

Result<ServerState> readServerState(const QByteArray &bytes)
{
    const auto json = parseJson(bytes, QStringLiteral("the lab server's state"));
    if (!json)
        return failure(json.error());
    if (integerAt(*json, "stateVersion") != stateVersion)
        return failure(Error::Kind::UnexpectedReply, QStringLiteral("The lab server's state is of another version."));
    ServerState state;
    readMachine(*json, state);
    readProduct(*json, state);
    readConfigurationPart(*json, state);
    readMotion(*json, state);
    return state;
}

} // namespace swingbridge
