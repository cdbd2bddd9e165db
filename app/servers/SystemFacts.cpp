// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/SystemFacts.h"

#include "servers/Fields.h"

namespace swingbridge {
namespace {

QString word(SystemFacts::DatabaseKind kind)
{
    switch (kind) {
    case SystemFacts::DatabaseKind::LocalDb: return QStringLiteral("localDb");
    case SystemFacts::DatabaseKind::SqlServer: return QStringLiteral("sqlServer");
    case SystemFacts::DatabaseKind::Unknown: return {};
    }
    Q_UNREACHABLE();
}

SystemFacts::DatabaseKind databaseKindFrom(const QString &text)
{
    if (text == QLatin1String("localDb"))
        return SystemFacts::DatabaseKind::LocalDb;
    return text == QLatin1String("sqlServer") ? SystemFacts::DatabaseKind::SqlServer : SystemFacts::DatabaseKind::Unknown;
}

Json tlsJson(const QList<TlsValue> &values)
{
    Json array = Json::array();
    for (const TlsValue &value : values) {
        Json item = Json::object();
        item["key"] = value.key;
        item["name"] = value.name;
        item["value"] = fields::optionalJson(value.value);
        array.push_back(item);
    }
    return array;
}

QList<TlsValue> tlsFrom(const Json &array)
{
    QList<TlsValue> values;
    for (const Json &item : array)
        values << TlsValue(fields::needText(item, "key"), fields::needText(item, "name"), fields::optionalAt<int>(item, "value"));
    return values;
}

Json servicesJson(const QList<WindowsService> &services)
{
    Json array = Json::array();
    for (const WindowsService &service : services) {
        Json item = Json::object();
        item["name"] = service.name;
        item["state"] = service.state;
        item["start"] = service.start;
        array.push_back(item);
    }
    return array;
}

QList<WindowsService> servicesFrom(const Json &array)
{
    QList<WindowsService> services;
    for (const Json &item : array)
        services << WindowsService(fields::needText(item, "name"), textAt(item, "state"), textAt(item, "start"));
    return services;
}

} // namespace

void to_json(Json &json, const SystemFacts &facts)
{
    Json database = Json::object();
    database["kind"] = textOrNull(word(facts.databaseKind));
    database["version"] = textOrNull(facts.databaseVersion);
    database["bytes"] = fields::optionalJson(facts.databaseBytes);
    json = Json::object();
    json["osName"] = textOrNull(facts.osName);
    json["osRelease"] = textOrNull(facts.osRelease);
    json["osBuild"] = textOrNull(facts.osBuild);
    json["serverCore"] = fields::optionalJson(facts.serverCore);
    json["domainJoined"] = fields::optionalJson(facts.domainJoined);
    json["dotNetVersion"] = textOrNull(facts.dotNetVersion);
    json["dotNetRelease"] = fields::optionalJson(facts.dotNetRelease);
    json["tls"] = tlsJson(facts.tls);
    json["diskFreeBytes"] = fields::optionalJson(facts.diskFreeBytes);
    json["diskTotalBytes"] = fields::optionalJson(facts.diskTotalBytes);
    json["memoryBytes"] = fields::optionalJson(facts.memoryBytes);
    json["database"] = database;
    json["healthServices"] = servicesJson(facts.healthServices);
    json["proxy"] = textOrNull(facts.proxy);
}

void from_json(const Json &json, SystemFacts &facts)
{
    const Json &database = valueAt(json, "database");
    facts = SystemFacts();
    facts.osName = textAt(json, "osName");
    facts.osRelease = textAt(json, "osRelease");
    facts.osBuild = textAt(json, "osBuild");
    facts.serverCore = boolAt(json, "serverCore");
    facts.domainJoined = boolAt(json, "domainJoined");
    facts.dotNetVersion = textAt(json, "dotNetVersion");
    facts.dotNetRelease = fields::optionalAt<int>(json, "dotNetRelease");
    facts.tls = tlsFrom(valueAt(json, "tls"));
    facts.diskFreeBytes = integerAt(json, "diskFreeBytes");
    facts.diskTotalBytes = integerAt(json, "diskTotalBytes");
    facts.memoryBytes = integerAt(json, "memoryBytes");
    facts.databaseKind = databaseKindFrom(textAt(database, "kind"));
    facts.databaseVersion = textAt(database, "version");
    facts.databaseBytes = integerAt(database, "bytes");
    facts.healthServices = servicesFrom(valueAt(json, "healthServices"));
    facts.proxy = textAt(json, "proxy");
}

} // namespace swingbridge
