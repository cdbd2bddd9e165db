// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ServerIdentity.h"

#include "servers/Fields.h"

#include <QVersionNumber>

#include <array>

namespace swingbridge {
namespace {

constexpr std::array methods = {VersionReading::Method::EngineConfiguration, VersionReading::Method::EngineFile,
                                VersionReading::Method::WizardFile, VersionReading::Method::Registry};

void to_json(Json &json, const VersionReading &reading)
{
    json = Json::object();
    json["method"] = toString(reading.method);
    json["version"] = reading.version;
}

void from_json(const Json &json, VersionReading &reading)
{
    const QString word = fields::needText(json, "method");
    for (const auto method : methods) {
        if (toString(method) == word)
            reading.method = method;
    }
    reading.version = fields::needText(json, "version");
}

Json versionsJson(const QList<VersionReading> &versions)
{
    Json array = Json::array();
    for (const VersionReading &reading : versions) {
        Json item;
        to_json(item, reading);
        array.push_back(item);
    }
    return array;
}

QList<VersionReading> versionsAt(const Json &json)
{
    QList<VersionReading> versions;
    for (const Json &item : valueAt(json, "versions")) {
        VersionReading reading;
        from_json(item, reading);
        versions << reading;
    }
    return versions;
}

} // namespace

QString toString(VersionReading::Method method)
{
    switch (method) {
    case VersionReading::Method::EngineConfiguration: return QStringLiteral("engineConfiguration");
    case VersionReading::Method::EngineFile: return QStringLiteral("engineFile");
    case VersionReading::Method::WizardFile: return QStringLiteral("wizardFile");
    case VersionReading::Method::Registry: return QStringLiteral("registry");
    }
    Q_UNREACHABLE();
}

QString ServerIdentity::version(VersionReading::Method method) const
{
    for (const VersionReading &reading : versions) {
        if (reading.method == method)
            return reading.version;
    }
    return {};
}

QString ServerIdentity::engineVersion() const
{
    const QString configured = version(VersionReading::Method::EngineConfiguration);
    return configured.isEmpty() ? version(VersionReading::Method::EngineFile) : configured;
}

bool ServerIdentity::engineVersionsAgree() const
{
    const QString configured = version(VersionReading::Method::EngineConfiguration);
    return !configured.isEmpty() && configured == version(VersionReading::Method::EngineFile);
}

bool ServerIdentity::callerMayAdminister() const
{
    return callerGroups.contains(QLatin1String("ADSyncAdmins"), Qt::CaseInsensitive)
        || callerGroups.contains(QLatin1String("Administrators"), Qt::CaseInsensitive);
}

std::optional<qint64> ServerIdentity::clockSkewSeconds() const
{
    if (!clock.isValid() || !readAt.isValid())
        return std::nullopt;
    return readAt.secsTo(clock);
}

void to_json(Json &json, const ServerIdentity &identity)
{
    json = Json::object();
    json["host"] = identity.host;
    json["domain"] = textOrNull(identity.domain);
    json["machineId"] = identity.machineId;
    json["bootId"] = identity.bootId;
    json["instanceId"] = textOrNull(identity.instanceId);
    json["versions"] = versionsJson(identity.versions);
    json["tenant"] = textOrNull(identity.tenant);
    json["serviceAccount"] = textOrNull(identity.serviceAccount);
    json["connectorAccounts"] = toJsonArray(identity.connectorAccounts);
    json["caller"] = textOrNull(identity.caller);
    json["callerGroups"] = toJsonArray(identity.callerGroups);
    json["powerShell"] = textOrNull(identity.powerShell);
    json["clock"] = timeOrNull(identity.clock);
}

void from_json(const Json &json, ServerIdentity &identity)
{
    identity = ServerIdentity();
    identity.host = fields::needText(json, "host");
    identity.domain = textAt(json, "domain");
    identity.machineId = fields::needText(json, "machineId");
    identity.bootId = textAt(json, "bootId");
    identity.instanceId = textAt(json, "instanceId");
    identity.versions = versionsAt(json);
    identity.tenant = textAt(json, "tenant");
    identity.serviceAccount = textAt(json, "serviceAccount");
    identity.connectorAccounts = textsAt(json, "connectorAccounts");
    identity.caller = textAt(json, "caller");
    identity.callerGroups = textsAt(json, "callerGroups");
    identity.powerShell = textAt(json, "powerShell");
    identity.clock = timeAt(json, "clock");
}

int compareVersions(const QString &a, const QString &b)
{
    return QVersionNumber::compare(QVersionNumber::fromString(a), QVersionNumber::fromString(b));
}

} // namespace swingbridge
