// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/SettingsFile.h"

#include "configuration/JsonFields.h"
#include "configuration/SettingsCatalogue.h"

namespace swingbridge {
namespace {

using OrderedJson = nlohmann::ordered_json;

std::string written(const QString &text) { return text.toStdString(); }

OrderedJson orNull(const QString &text) { return text.isEmpty() ? OrderedJson(nullptr) : OrderedJson(written(text)); }

template <typename T>
OrderedJson orNull(const std::optional<T> &value) { return value ? OrderedJson(*value) : OrderedJson(nullptr); }

OrderedJson list(const QStringList &texts)
{
    OrderedJson array = OrderedJson::array();
    for (const QString &text : texts)
        array.push_back(written(text));
    return array;
}

OrderedJson flowJson(const AttributeMapping &mapping)
{
    const bool isConstant = mapping.flowType == FlowType::Constant;
    const QString expression = isConstant ? mapping.sources.value(0) : mapping.expression;
    return {{"destination", written(mapping.destination)}, {"source", isConstant ? OrderedJson::array() : list(mapping.sources)},
            {"flowType", written(toString(mapping.flowType))}, {"expression", orNull(expression)},
            {"valueMergeType", written(toString(mapping.mergeType))}, {"executeOnce", mapping.executeOnce}};
}

OrderedJson scopeJson(const QList<ScopeGroup> &scope)
{
    OrderedJson groups = OrderedJson::array();
    for (const ScopeGroup &group : scope) {
        OrderedJson conditions = OrderedJson::array();
        for (const ScopeCondition &condition : group) {
            conditions.push_back({{"attribute", written(condition.attribute)}, {"condition", written(condition.operation)},
                                  {"value", written(condition.value)}});
        }
        groups.push_back(std::move(conditions));
    }
    return groups;
}

OrderedJson joinJson(const QList<JoinGroup> &join)
{
    OrderedJson groups = OrderedJson::array();
    for (const JoinGroup &group : join) {
        OrderedJson conditions = OrderedJson::array();
        for (const JoinCondition &condition : group) {
            conditions.push_back({{"csAttribute", written(condition.csAttribute)}, {"mvAttribute", written(condition.mvAttribute)},
                                  {"caseSensitive", condition.caseSensitive}});
        }
        groups.push_back(std::move(conditions));
    }
    return groups;
}

OrderedJson customRuleJson(const SyncRule &rule)
{
    OrderedJson flows = OrderedJson::array();
    for (const AttributeMapping &mapping : rule.mappings)
        flows.push_back(flowJson(mapping));
    return {{"name", written(rule.name)}, {"description", written(rule.description)},
            {"internalIdentifier", written(rule.internalIdentifier.toString())}, {"uniqueIdentifier", written(rule.identifier.toString())},
            {"direction", written(toString(rule.direction))}, {"precedence", orNull(rule.precedence)},
            {"source", written(rule.sourceObjectType)}, {"target", written(rule.targetObjectType)}, {"linkType", written(rule.linkType)},
            {"disabled", orNull(rule.disabled)}, {"enablePasswordSync", orNull(rule.enablePasswordSync)},
            {"softDeleteExpiryInterval", orNull(rule.softDeleteExpiry)}, {"scopeFilters", scopeJson(rule.scope)},
            {"joinFilters", joinJson(rule.join)}, {"attributeMappings", std::move(flows)}};
}

OrderedJson standardRuleJson(const SyncRule &rule)
{
    return {{"Name", written(rule.name)}, {"uniqueIdentifier", written(rule.identifier.toString())},
            {"immutableTag", written(rule.immutableTag)}, {"precedence", orNull(rule.precedence)}};
}

void addRules(const SyncConfiguration &configuration, const Guid &connector, OrderedJson &policy)
{
    OrderedJson custom = OrderedJson::array();
    OrderedJson standard = OrderedJson::array();
    for (const SyncRule &rule : configuration.rules) {
        if (rule.connector == connector)
            (rule.isStandard() ? standard : custom).push_back(rule.isStandard() ? standardRuleJson(rule) : customRuleJson(rule));
    }
    policy["customSynchronizationRules"] = std::move(custom);
    policy["standardSynchronizationRules"] = std::move(standard);
}

OrderedJson forestJson(const SyncConfiguration &configuration, const ConnectorConfiguration &connector)
{
    OrderedJson partitions = OrderedJson::array();
    for (const PartitionConfiguration &partition : connector.partitions) {
        if (partition.selected == false)
            continue;
        partitions.push_back({{"distinguishedName", written(partition.dn)}, {"containerInclusions", list(partition.containerInclusions)},
                              {"containerExclusions", list(partition.containerExclusions)}});
    }
    OrderedJson policy = {{"friendlyName", written(connector.name)},
                          {"fullyQualifiedDomainName", written(connector.forest().isEmpty() ? connector.name : connector.forest())},
                          {"uniqueIdentifier", written(connector.identifier.toString())}, {"partitionFilters", std::move(partitions)},
                          {"attributeInclusions", list(connector.attributes)},
                          {"groupFilteringGroupDn", orNull(connector.parameters.value(QStringLiteral("Connector.GroupFilteringGroupDn")))}};
    addRules(configuration, connector.identifier, policy);
    return policy;
}

OrderedJson cloudJson(const SyncConfiguration &configuration, const ConnectorConfiguration &connector)
{
    OrderedJson policy = {{"friendlyName", written(connector.name)}, {"uniqueIdentifier", written(connector.identifier.toString())}};
    if (!configuration.origin.tenant.isEmpty())
        policy["tenantId"] = written(configuration.origin.tenant);
    addRules(configuration, connector.identifier, policy);
    return policy;
}

OrderedJson settingJson(const SettingRow &row, const QString &value)
{
    if (row.form == SettingRow::Form::List)
        return list(value.split(u',', Qt::SkipEmptyParts));
    if (row.form == SettingRow::Form::Flag && value.compare(u"true", Qt::CaseInsensitive) == 0)
        return true;
    if (row.form == SettingRow::Form::Flag && value.compare(u"false", Qt::CaseInsensitive) == 0)
        return false;
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber ? OrderedJson(number) : orNull(value);
}

void addSettings(const SyncConfiguration &configuration, OrderedJson &root)
{
    for (const SettingRow &row : settingRows()) {
        const auto value = configuration.parameters.constFind(row.fullName());
        if (value != configuration.parameters.constEnd())
            root[written(row.section)][written(row.key)] = settingJson(row, *value);
    }
}

OrderedJson envelope(const SyncConfiguration &configuration)
{
    OrderedJson identifiers = OrderedJson::array();
    for (const ConnectorConfiguration &connector : configuration.connectors)
        identifiers.push_back(written(connector.identifier.toString()));
    return {{"policyMetadata", {{"type", "export"}, {"author", nullptr}, {"timeCreated", orNull(configuration.exportedAt)},
                                {"azureADConnectVersion", orNull(configuration.productVersion())}}},
            {"deploymentMetadata", {{"hostName", orNull(configuration.server)}, {"connectorIds", std::move(identifiers)}}}};
}

} // namespace

QByteArray settingsJson(const SyncConfiguration &configuration)
{
    OrderedJson root = envelope(configuration);
    addSettings(configuration, root);
    root["onpremisesDirectoryPolicy"] = OrderedJson::array();
    for (const ConnectorConfiguration &connector : configuration.connectors) {
        if (connector.isEntra())
            root["azureDirectoryPolicy"] = cloudJson(configuration, connector);
        else if (connector.type == ConnectorType::ActiveDirectory)
            root["onpremisesDirectoryPolicy"].push_back(forestJson(configuration, connector));
    }
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

} // namespace swingbridge
