// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/SyncConfiguration.h"

#include "configuration/JsonFields.h"

#include <algorithm>

namespace swingbridge {

namespace {

constexpr const char *schemaName = "swingbridge/configuration/1";

Json metaverseToJson(const MetaverseConfiguration &metaverse)
{
    Json types = Json::object();
    for (auto it = metaverse.objectTypes.cbegin(); it != metaverse.objectTypes.cend(); ++it)
        types[it.key().toStdString()] = toJsonArray(it.value());
    return {{"version", valueOrNull(metaverse.version)}, {"objectTypes", std::move(types)},
            {"schema", schemaToJson(metaverse.schema)}, {"indexed", toJsonArray(metaverse.indexed)}};
}

MetaverseConfiguration metaverseFromJson(const Json &json)
{
    MetaverseConfiguration metaverse;
    metaverse.version = smallIntegerAt(json, "version");
    const Json &types = valueAt(json, "objectTypes");
    for (auto it = types.cbegin(); types.is_object() && it != types.cend(); ++it)
        metaverse.objectTypes.insert(QString::fromStdString(it.key()), textsAt(types, it.key().c_str()));
    metaverse.schema = schemaFromJson(valueAt(json, "schema"));
    metaverse.indexed = textsAt(json, "indexed");
    return metaverse;
}

template <typename List, typename Condition>
auto *firstIn(const List &list, Condition condition)
{
    const auto it = std::find_if(list.cbegin(), list.cend(), condition);
    return it == list.cend() ? nullptr : &*it;
}

} // namespace

const ConnectorConfiguration *SyncConfiguration::connector(const Guid &identifier) const
{
    return firstIn(connectors, [&](const ConnectorConfiguration &item) { return item.identifier == identifier; });
}

const ConnectorConfiguration *SyncConfiguration::firstConnector(ConnectorType type) const
{
    return firstIn(connectors, [&](const ConnectorConfiguration &item) { return item.type == type; });
}

const SyncRule *SyncConfiguration::rule(const Guid &identifier) const
{
    return firstIn(rules, [&](const SyncRule &item) { return item.identifier == identifier; });
}

QList<SyncRule> SyncConfiguration::customRules() const
{
    QList<SyncRule> custom;
    std::copy_if(rules.cbegin(), rules.cend(), std::back_inserter(custom), [](const SyncRule &item) { return !item.isStandard(); });
    return custom;
}

QString SyncConfiguration::productVersion() const
{
    return parameters.value(QStringLiteral("Microsoft.Synchronize.ServerConfigurationVersion"), origin.version);
}

void SyncConfiguration::sortRules()
{
    std::sort(rules.begin(), rules.end(), [](const SyncRule &a, const SyncRule &b) {
        if (a.direction != b.direction)
            return a.direction < b.direction;
        if (a.precedence != b.precedence)
            return a.precedence < b.precedence;
        return a.name != b.name ? a.name < b.name : a.identifier < b.identifier;
    });
}

void to_json(Json &json, const SyncConfiguration &configuration)
{
    Json parameters = Json::object();
    for (auto it = configuration.parameters.cbegin(); it != configuration.parameters.cend(); ++it)
        parameters[it.key().toStdString()] = it.value();
    Json connectors = Json::array();
    for (const ConnectorConfiguration &connector : configuration.connectors)
        connectors.push_back(connector);
    Json rules = Json::array();
    for (const SyncRule &rule : configuration.rules)
        rules.push_back(rule);
    json = {{"schema", schemaName}, {"server", textOrNull(configuration.server)}, {"exportedAt", textOrNull(configuration.exportedAt)},
            {"connectors", std::move(connectors)}, {"rules", std::move(rules)}, {"parameters", std::move(parameters)},
            {"metaverse", metaverseToJson(configuration.metaverse)}, {"notUnderstood", toJsonArray(configuration.notUnderstood)}};
    if (configuration.known != everyConfigurationArea)
        json["notKnown"] = toJsonArray(areasNotKnown(configuration.known, everyConfigurationArea));
}

Result<SyncConfiguration> readConfiguration(const Json &json)
{
    const QString what = QStringLiteral("A configuration");
    const auto schema = requiredText(json, "schema", what);
    if (!schema)
        return failure(schema.error());
    if (*schema != QLatin1String(schemaName))
        return failure(Error::Kind::UnexpectedReply, QStringLiteral("%1: schema \"%2\" is not known.").arg(what, *schema));
    auto connectors = readConnectors(valueAt(json, "connectors"));
    if (!connectors)
        return failure(connectors.error());
    auto rules = readSyncRules(valueAt(json, "rules"));
    if (!rules)
        return failure(rules.error());
    SyncConfiguration configuration;
    configuration.server = textAt(json, "server");
    configuration.exportedAt = textAt(json, "exportedAt");
    configuration.connectors = std::move(*connectors);
    configuration.rules = std::move(*rules);
    const Json &parameters = valueAt(json, "parameters");
    for (auto it = parameters.cbegin(); parameters.is_object() && it != parameters.cend(); ++it)
        configuration.parameters.insert(QString::fromStdString(it.key()), textAt(parameters, it.key().c_str()));
    configuration.metaverse = metaverseFromJson(valueAt(json, "metaverse"));
    configuration.notUnderstood = textsAt(json, "notUnderstood");
    configuration.known = areasWithout(everyConfigurationArea, textsAt(json, "notKnown"));
    return configuration;
}

} // namespace swingbridge
