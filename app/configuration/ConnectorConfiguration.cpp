// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/ConnectorConfiguration.h"

#include "configuration/JsonFields.h"

namespace swingbridge {

namespace {

Json partitionToJson(const PartitionConfiguration &partition)
{
    return {{"identifier", guidOrNull(partition.identifier)}, {"dn", partition.dn}, {"name", partition.name}, {"domainGuid", textOrNull(partition.domainGuid)},
            {"selected", valueOrNull(partition.selected)}, {"containerInclusions", toJsonArray(partition.containerInclusions)},
            {"containerExclusions", toJsonArray(partition.containerExclusions)}, {"objectClasses", toJsonArray(partition.objectClasses)},
            {"parameters", textMapToJson(partition.parameters)}};
}

PartitionConfiguration partitionFromJson(const Json &json)
{
    PartitionConfiguration partition;
    partition.identifier = guidAt(json, "identifier");
    partition.dn = textAt(json, "dn");
    partition.name = textAt(json, "name");
    partition.domainGuid = textAt(json, "domainGuid");
    partition.selected = boolAt(json, "selected");
    partition.containerInclusions = textsAt(json, "containerInclusions");
    partition.containerExclusions = textsAt(json, "containerExclusions");
    partition.objectClasses = textsAt(json, "objectClasses");
    partition.parameters = textMapAt(json, "parameters");
    return partition;
}

Json runProfileToJson(const RunProfileConfiguration &profile)
{
    Json steps = Json::array();
    for (const RunStepConfiguration &step : profile.steps)
        steps.push_back({{"type", step.type}, {"partition", guidOrNull(step.partition)}, {"batchSize", valueOrNull(step.batchSize)},
                         {"limits", textMapToJson(step.limits)}});
    return {{"identifier", guidOrNull(profile.identifier)}, {"name", profile.name}, {"steps", std::move(steps)}};
}

RunProfileConfiguration runProfileFromJson(const Json &json)
{
    RunProfileConfiguration profile;
    profile.identifier = guidAt(json, "identifier");
    profile.name = textAt(json, "name");
    for (const Json &item : valueAt(json, "steps")) {
        RunStepConfiguration step;
        step.type = textAt(item, "type");
        step.partition = guidAt(item, "partition");
        step.batchSize = smallIntegerAt(item, "batchSize");
        step.limits = textMapAt(item, "limits");
        profile.steps << step;
    }
    return profile;
}

ConnectorType typeFromWord(const QString &word)
{
    if (word == toString(ConnectorType::ActiveDirectory))
        return ConnectorType::ActiveDirectory;
    return word == toString(ConnectorType::Entra) ? ConnectorType::Entra : ConnectorType::Other;
}

} // namespace

QString toString(ConnectorType type)
{
    switch (type) {
    case ConnectorType::ActiveDirectory: return QStringLiteral("ad");
    case ConnectorType::Entra: return QStringLiteral("entra");
    case ConnectorType::Other: break;
    }
    return QStringLiteral("other");
}

QString ConnectorConfiguration::forest() const
{
    const QString stated = parameters.value(QStringLiteral("Forest.FQDN"));
    return stated.isEmpty() ? parameters.value(QStringLiteral("forest-name")) : stated;
}

void to_json(Json &json, const ConnectorConfiguration &connector)
{
    Json partitions = Json::array();
    for (const PartitionConfiguration &partition : connector.partitions)
        partitions.push_back(partitionToJson(partition));
    Json profiles = Json::array();
    for (const RunProfileConfiguration &profile : connector.runProfiles)
        profiles.push_back(runProfileToJson(profile));
    json = {{"identifier", guidOrNull(connector.identifier)}, {"name", connector.name}, {"type", toString(connector.type)},
            {"category", textOrNull(connector.category)}, {"subtype", textOrNull(connector.subtype)},
            {"description", textOrNull(connector.description)}, {"version", valueOrNull(connector.version)},
            {"partitions", std::move(partitions)}, {"objectTypes", toJsonArray(connector.objectTypes)},
            {"attributes", toJsonArray(connector.attributes)}, {"runProfiles", std::move(profiles)},
            {"parameters", textMapToJson(connector.parameters)}, {"schema", schemaToJson(connector.schema)},
            {"notUnderstood", toJsonArray(connector.notUnderstood)}};
    if (connector.known != everyConnectorArea)
        json["notKnown"] = toJsonArray(areasNotKnown(connector.known, everyConnectorArea));
}

void from_json(const Json &json, ConnectorConfiguration &connector)
{
    connector = ConnectorConfiguration();
    connector.identifier = guidAt(json, "identifier");
    connector.name = textAt(json, "name");
    connector.type = typeFromWord(textAt(json, "type"));
    connector.category = textAt(json, "category");
    connector.subtype = textAt(json, "subtype");
    connector.description = textAt(json, "description");
    connector.version = smallIntegerAt(json, "version");
    connector.objectTypes = textsAt(json, "objectTypes");
    connector.attributes = textsAt(json, "attributes");
    connector.schema = schemaFromJson(valueAt(json, "schema"));
    connector.notUnderstood = textsAt(json, "notUnderstood");
    connector.known = areasWithout(everyConnectorArea, textsAt(json, "notKnown"));
    for (const Json &partition : valueAt(json, "partitions"))
        connector.partitions << partitionFromJson(partition);
    for (const Json &profile : valueAt(json, "runProfiles"))
        connector.runProfiles << runProfileFromJson(profile);
    connector.parameters = textMapAt(json, "parameters");
}

Result<ConnectorConfiguration> readConnector(const Json &json)
{
    const QString what = QStringLiteral("A connector");
    for (const char *key : {"name", "type"}) {
        if (const auto text = requiredText(json, key, what); !text)
            return failure(text.error());
    }
    if (guidAt(json, "identifier").isNull())
        return failure(Error::Kind::UnexpectedReply, QStringLiteral("%1: \"identifier\" is missing.").arg(what));
    for (const char *key : {"partitions", "runProfiles"}) {
        if (!valueAt(json, key).is_array())
            return failure(Error::Kind::UnexpectedReply, QStringLiteral("%1: \"%2\" is missing.").arg(what, QLatin1String(key)));
    }
    return json.get<ConnectorConfiguration>();
}

Result<QList<ConnectorConfiguration>> readConnectors(const Json &array)
{
    if (!array.is_array())
        return failure(Error::Kind::UnexpectedReply, QStringLiteral("The list of connectors is missing."));
    QList<ConnectorConfiguration> connectors;
    for (const Json &item : array) {
        auto connector = readConnector(item);
        if (!connector)
            return failure(connector.error());
        connectors << std::move(*connector);
    }
    return connectors;
}

} // namespace swingbridge
