// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ObservedFacts.h"

#include "servers/Fields.h"

namespace swingbridge {
namespace {

ServiceState stateFrom(const QString &word)
{
    if (word == QLatin1String("running"))
        return ServiceState::Running;
    return word == QLatin1String("stopped") ? ServiceState::Stopped : ServiceState::Unknown;
}

ServiceStart startFrom(const QString &word)
{
    for (const auto start : {ServiceStart::Automatic, ServiceStart::Delayed, ServiceStart::Manual, ServiceStart::Disabled}) {
        if (toString(start) == word)
            return start;
    }
    return ServiceStart::Unknown;
}

} // namespace

QString toString(ServerRole role)
{
    switch (role) {
    case ServerRole::Unknown: return QStringLiteral("unknown");
    case ServerRole::Active: return QStringLiteral("active");
    case ServerRole::Staging: return QStringLiteral("staging");
    case ServerRole::NotInstalled: return QStringLiteral("notInstalled");
    }
    Q_UNREACHABLE();
}

QString toString(ServiceState state)
{
    switch (state) {
    case ServiceState::Unknown: return QStringLiteral("unknown");
    case ServiceState::Running: return QStringLiteral("running");
    case ServiceState::Stopped: return QStringLiteral("stopped");
    }
    Q_UNREACHABLE();
}

QString toString(ServiceStart start)
{
    switch (start) {
    case ServiceStart::Unknown: return QStringLiteral("unknown");
    case ServiceStart::Automatic: return QStringLiteral("automatic");
    case ServiceStart::Delayed: return QStringLiteral("delayed");
    case ServiceStart::Manual: return QStringLiteral("manual");
    case ServiceStart::Disabled: return QStringLiteral("disabled");
    }
    Q_UNREACHABLE();
}

ServerRole ObservedFacts::role() const
{
    if (serviceState != ServiceState::Running || !stagingMode)
        return ServerRole::Unknown;
    return *stagingMode ? ServerRole::Staging : ServerRole::Active;
}

std::optional<bool> ObservedFacts::isIdle() const
{
    if (!scheduler || !busyConnectors)
        return std::nullopt;
    return !scheduler->cycleInProgress && busyConnectors->isEmpty();
}

static void to_json(Json &json, const ObservedFacts::Scheduler &scheduler)
{
    json = Json::object();
    json["enabled"] = scheduler.enabled;
    json["suspended"] = scheduler.suspended;
    json["cycleInProgress"] = scheduler.cycleInProgress;
}

static void from_json(const Json &json, ObservedFacts::Scheduler &scheduler)
{
    scheduler = ObservedFacts::Scheduler(fields::needBool(json, "enabled"), fields::needBool(json, "suspended"),
                                         fields::needBool(json, "cycleInProgress"));
}

void to_json(Json &json, const ObservedFacts &facts)
{
    Json service = Json::object();
    service["state"] = toString(facts.serviceState);
    service["start"] = toString(facts.serviceStart);
    json = Json::object();
    json["at"] = timeOrNull(facts.at);
    json["machineId"] = facts.machineId;
    json["bootId"] = facts.bootId;
    json["service"] = service;
    json["stagingMode"] = fields::optionalJson(facts.stagingMode);
    json["scheduler"] = fields::optionalJson(facts.scheduler);
    json["busyConnectors"] = facts.busyConnectors ? toJsonArray(*facts.busyConnectors) : Json(nullptr);
    json["configurationHash"] = textOrNull(facts.configurationHash);
    json["marker"] = fields::optionalJson(facts.marker);
    json["lastReceipt"] = fields::optionalJson(facts.lastReceipt);
    json["dangling"] = fields::optionalJson(facts.dangling);
}

void from_json(const Json &json, ObservedFacts &facts)
{
    const Json &service = fields::needObject(json, "service");
    facts = ObservedFacts();
    facts.at = timeAt(json, "at");
    facts.machineId = fields::needText(json, "machineId");
    facts.bootId = fields::needText(json, "bootId");
    facts.serviceState = stateFrom(fields::needText(service, "state"));
    facts.serviceStart = startFrom(textAt(service, "start"));
    facts.stagingMode = fields::optionalAt<bool>(json, "stagingMode");
    facts.scheduler = fields::optionalAt<ObservedFacts::Scheduler>(json, "scheduler");
    if (valueAt(json, "busyConnectors").is_array())
        facts.busyConnectors = textsAt(json, "busyConnectors");
    facts.configurationHash = textAt(json, "configurationHash");
    facts.marker = fields::optionalAt<Marker>(json, "marker");
    facts.lastReceipt = fields::optionalAt<Receipt>(json, "lastReceipt");
    facts.dangling = fields::optionalAt<Receipt>(json, "dangling");
}

} // namespace swingbridge
