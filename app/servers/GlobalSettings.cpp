// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/GlobalSettings.h"

#include "servers/Fields.h"

namespace swingbridge {

std::optional<bool> GlobalSettings::flag(const QString &name) const
{
    const QString text = value(name);
    if (text.compare(QLatin1String("True"), Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare(QLatin1String("False"), Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

void to_json(Json &json, const GlobalSettings &settings)
{
    Json parameters = Json::object();
    for (auto it = settings.parameters.cbegin(); it != settings.parameters.cend(); ++it)
        parameters[it.key().toStdString()] = it.value();
    json = Json::object();
    json["version"] = settings.version;
    json["sqlSchemaVersion"] = settings.sqlSchemaVersion;
    json["instanceId"] = textOrNull(settings.instanceId);
    json["parameters"] = parameters;
}

void from_json(const Json &json, GlobalSettings &settings)
{
    settings = GlobalSettings();
    settings.version = int(fields::integerOr(json, "version"));
    settings.sqlSchemaVersion = int(fields::integerOr(json, "sqlSchemaVersion"));
    settings.instanceId = textAt(json, "instanceId");
    for (const auto &[name, value] : fields::needObject(json, "parameters").items())
        settings.parameters.insert(QString::fromStdString(name), value.is_string() ? value.get<QString>() : QString());
}

} // namespace swingbridge
