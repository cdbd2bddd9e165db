// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ProductStates.h"

#include "servers/Fields.h"

namespace swingbridge {

QString toString(AutoUpgrade::State state)
{
    switch (state) {
    case AutoUpgrade::State::Unknown: return QStringLiteral("unknown");
    case AutoUpgrade::State::Enabled: return QStringLiteral("Enabled");
    case AutoUpgrade::State::Suspended: return QStringLiteral("Suspended");
    case AutoUpgrade::State::Disabled: return QStringLiteral("Disabled");
    }
    Q_UNREACHABLE();
}

AutoUpgrade::State autoUpgradeStateFrom(const QString &word)
{
    for (const auto state : {AutoUpgrade::State::Enabled, AutoUpgrade::State::Suspended, AutoUpgrade::State::Disabled}) {
        if (word.compare(toString(state), Qt::CaseInsensitive) == 0)
            return state;
    }
    return AutoUpgrade::State::Unknown;
}

void to_json(Json &json, const ConnectorOverride &value)
{
    json = Json::object();
    json["connector"] = value.connector;
    json["name"] = value.name;
    json["fullImportRequired"] = value.fullImportRequired;
    json["fullSyncRequired"] = value.fullSyncRequired;
}

void from_json(const Json &json, ConnectorOverride &value)
{
    value = ConnectorOverride(fields::needGuid(json, "connector"), textAt(json, "name"), fields::needBool(json, "fullImportRequired"),
                              fields::needBool(json, "fullSyncRequired"));
}

void to_json(Json &json, const DeletionThreshold &value)
{
    json = Json::object();
    json["enabled"] = fields::optionalJson(value.enabled);
    json["value"] = fields::optionalJson(value.value);
}

void from_json(const Json &json, DeletionThreshold &value)
{
    value = DeletionThreshold();
    value.enabled = boolAt(json, "enabled");
    value.value = integerAt(json, "value");
}

void to_json(Json &json, const AutoUpgrade &value)
{
    json = Json::object();
    json["state"] = toString(value.state);
    json["suspensionReason"] = textOrNull(value.suspensionReason);
}

void from_json(const Json &json, AutoUpgrade &value)
{
    value = AutoUpgrade(autoUpgradeStateFrom(fields::needText(json, "state")), textAt(json, "suspensionReason"));
}

void to_json(Json &json, const OpenPrograms &value)
{
    json = Json::object();
    json["wizard"] = value.wizard;
    json["manager"] = value.manager;
    json["ruleEditor"] = value.ruleEditor;
    json["users"] = toJsonArray(value.users);
}

void from_json(const Json &json, OpenPrograms &value)
{
    value = OpenPrograms();
    value.wizard = fields::needBool(json, "wizard");
    value.manager = fields::needBool(json, "manager");
    value.ruleEditor = fields::needBool(json, "ruleEditor");
    value.users = textsAt(json, "users");
}

void to_json(Json &json, const ScheduledTask &value)
{
    json = Json::object();
    json["name"] = value.name;
    json["command"] = value.command;
    json["enabled"] = value.enabled;
}

void from_json(const Json &json, ScheduledTask &value)
{
    value = ScheduledTask();
    value.name = fields::needText(json, "name");
    value.command = textAt(json, "command");
    value.enabled = fields::needBool(json, "enabled");
}

void to_json(Json &json, const ConnectivityTest &value)
{
    json = Json::object();
    json["target"] = value.target;
    json["ok"] = value.ok;
    json["message"] = textOrNull(value.message);
    json["certificateDaysLeft"] = fields::optionalJson(value.certificateDaysLeft);
}

void from_json(const Json &json, ConnectivityTest &value)
{
    value = ConnectivityTest(fields::needText(json, "target"), fields::needBool(json, "ok"), textAt(json, "message"));
    value.certificateDaysLeft = fields::optionalAt<int>(json, "certificateDaysLeft");
}

} // namespace swingbridge
