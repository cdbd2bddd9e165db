// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/SchedulerFacts.h"

#include "servers/Fields.h"

namespace swingbridge {
namespace {

std::chrono::seconds secondsAt(const Json &json, const char *key)
{
    return std::chrono::seconds(fields::integerOr(json, key));
}

SchedulerFacts::Policy policyFrom(const QString &word)
{
    if (word == QLatin1String("Delta"))
        return SchedulerFacts::Policy::Delta;
    return word == QLatin1String("Initial") ? SchedulerFacts::Policy::Initial : SchedulerFacts::Policy::Unspecified;
}

} // namespace

QString toString(SchedulerFacts::Policy policy)
{
    switch (policy) {
    case SchedulerFacts::Policy::Unspecified: return QStringLiteral("Unspecified");
    case SchedulerFacts::Policy::Delta: return QStringLiteral("Delta");
    case SchedulerFacts::Policy::Initial: return QStringLiteral("Initial");
    }
    Q_UNREACHABLE();
}

void to_json(Json &json, const SchedulerFacts &facts)
{
    json = Json::object();
    json["allowedIntervalSeconds"] = qint64(facts.allowedInterval.count());
    json["effectiveIntervalSeconds"] = qint64(facts.effectiveInterval.count());
    json["customizedIntervalSeconds"] = facts.customizedInterval ? Json(qint64(facts.customizedInterval->count())) : Json(nullptr);
    json["nextPolicy"] = toString(facts.nextPolicy);
    json["nextStart"] = timeOrNull(facts.nextStart);
    json["purgeRunHistoryIntervalSeconds"] = qint64(facts.purgeRunHistoryInterval.count());
    json["syncCycleEnabled"] = facts.syncCycleEnabled;
    json["maintenanceEnabled"] = facts.maintenanceEnabled;
    json["stagingModeEnabled"] = facts.stagingModeEnabled;
    json["schedulerSuspended"] = fields::optionalJson(facts.suspended);
    json["syncCycleInProgress"] = fields::optionalJson(facts.cycleInProgress);
}

void from_json(const Json &json, SchedulerFacts &facts)
{
    facts = SchedulerFacts();
    facts.allowedInterval = secondsAt(json, "allowedIntervalSeconds");
    facts.effectiveInterval = secondsAt(json, "effectiveIntervalSeconds");
    if (integerAt(json, "customizedIntervalSeconds"))
        facts.customizedInterval = secondsAt(json, "customizedIntervalSeconds");
    facts.nextPolicy = policyFrom(textAt(json, "nextPolicy"));
    facts.nextStart = timeAt(json, "nextStart");
    facts.purgeRunHistoryInterval = secondsAt(json, "purgeRunHistoryIntervalSeconds");
    facts.syncCycleEnabled = fields::needBool(json, "syncCycleEnabled");
    facts.maintenanceEnabled = fields::boolOr(json, "maintenanceEnabled", true);
    facts.stagingModeEnabled = fields::needBool(json, "stagingModeEnabled");
    facts.suspended = boolAt(json, "schedulerSuspended");
    facts.cycleInProgress = boolAt(json, "syncCycleInProgress");
}

} // namespace swingbridge
