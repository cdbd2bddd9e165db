// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TwoServers.h"

#include "configuration/ServerConfiguration.h"

#include <QHash>

#include <algorithm>

namespace swingbridge::test {
namespace {

Guid numbered(quint32 number) { return Guid(QUuid(number, 0x5157, 0x4252, 0x80, 0, 0, 0, 0, 0, 0, 1)); }

SyncRule customRule(quint32 number, const QString &name, const Guid &connector, int precedence)
{
    SyncRule rule;
    rule.identifier = numbered(number);
    rule.internalIdentifier = numbered(number + 1000);
    rule.name = name;
    rule.direction = RuleDirection::Inbound;
    rule.disabled = false;
    rule.enablePasswordSync = false;
    rule.connector = connector;
    rule.sourceObjectType = QStringLiteral("user");
    rule.targetObjectType = QStringLiteral("person");
    rule.linkType = QStringLiteral("Join");
    rule.precedence = precedence;
    rule.softDeleteExpiry = QStringLiteral("00:00:00");
    rule.version = 1;
    return rule;
}

void addCustomRules(SyncConfiguration &configuration, const Guid &connector)
{
    SyncRule usage = customRule(1, QStringLiteral("In from AD - User UsageLocation"), connector, 30);
    usage.mappings = {AttributeMapping::computed(QStringLiteral("IIF(IsPresent([c]), [c], \"US\")"), QStringLiteral("usageLocation"), {QStringLiteral("c")}),
                      AttributeMapping::direct(QStringLiteral("department"), QStringLiteral("department"))};
    SyncRule service = customRule(2, QStringLiteral("In from AD - User Exclude Service Accounts"), connector, 10);
    service.scope = {{ScopeCondition(QStringLiteral("sAMAccountName"), QStringLiteral("STARTSWITH"), QStringLiteral("svc-")),
                      ScopeCondition(QStringLiteral("adminCount"), QStringLiteral("ISNULL"), QString())}};
    service.mappings = {AttributeMapping::constant(QStringLiteral("True"), QStringLiteral("cloudFiltered"))};
    SyncRule department = customRule(3, QStringLiteral("In from AD - User Department"), connector, 40);
    department.join = {{JoinCondition(QStringLiteral("objectGUID"), QStringLiteral("sourceAnchorBinary"))}};
    department.mappings = {AttributeMapping::direct(QStringLiteral("extensionAttribute2"), QStringLiteral("department"))};
    SyncRule groups = customRule(4, QStringLiteral("In from AD - Group Exclude Test Groups"), connector, 50);
    groups.disabled = true;
    groups.sourceObjectType = QStringLiteral("group");
    groups.targetObjectType = QStringLiteral("group");
    groups.mappings = {AttributeMapping::constant(QStringLiteral("True"), QStringLiteral("cloudFiltered"))};
    SyncRule moved = customRule(5, QStringLiteral("In from AD - Contact Company Default"), connector, 210);
    moved.sourceObjectType = QStringLiteral("contact");
    moved.mappings = {AttributeMapping::constant(QStringLiteral("Contoso"), QStringLiteral("company"))};
    configuration.rules += {usage, service, department, groups, moved};
}

//! A second forest: the AD connector and its rules once more, with higher numbers.
void addSecondForest(SyncConfiguration &configuration)
{
    ConnectorConfiguration fabrikam = *configuration.firstConnector(ConnectorType::ActiveDirectory);
    const Guid first = fabrikam.identifier;
    fabrikam.identifier = numbered(77);
    fabrikam.name = QStringLiteral("fabrikam.com");
    for (auto it = fabrikam.parameters.begin(); it != fabrikam.parameters.end(); ++it)
        it->replace(QLatin1String("contoso"), QLatin1String("fabrikam"), Qt::CaseInsensitive);
    for (PartitionConfiguration &partition : fabrikam.partitions) {
        partition.dn.replace(QLatin1String("contoso"), QLatin1String("fabrikam"), Qt::CaseInsensitive);
        partition.name.replace(QLatin1String("contoso"), QLatin1String("fabrikam"), Qt::CaseInsensitive);
        partition.domainGuid = QStringLiteral("00000000-0000-0000-0000-00000000fab1");
        partition.containerInclusions = {partition.dn};
        partition.containerExclusions.clear();
    }
    configuration.connectors.append(fabrikam);
    QList<SyncRule> copies;
    for (SyncRule rule : std::as_const(configuration.rules)) {
        if (rule.connector != first || !rule.isStandard())
            continue;
        rule.connector = fabrikam.identifier;
        rule.identifier = numbered(quint32(20000 + copies.size()));
        rule.precedence = rule.precedence.value_or(0) + 200;
        copies.append(rule);
    }
    configuration.rules += copies;
}

} // namespace

SyncConfiguration activeServer()
{
    static const SyncConfiguration base = [] {
        auto read = readServerConfiguration(QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/lab/contoso"));
        if (!read)
            qFatal("%s", qPrintable(read.error().summary()));
        SyncConfiguration configuration = *read;
        configuration.server = QStringLiteral("SYNC01");
        PartitionConfiguration &domain = configuration.connectors[0].type == ConnectorType::ActiveDirectory
            ? configuration.connectors[0].partitions[0] : configuration.connectors[1].partitions[0];
        domain.selected = true;
        domain.containerInclusions = {QStringLiteral("OU=Corp,DC=contoso,DC=com"), QStringLiteral("OU=Partners,DC=contoso,DC=com")};
        domain.containerExclusions = {QStringLiteral("DC=contoso,DC=com"), QStringLiteral("OU=Disabled Users,OU=Corp,DC=contoso,DC=com")};
        const Guid contoso = configuration.firstConnector(ConnectorType::ActiveDirectory)->identifier;
        addSecondForest(configuration);
        addCustomRules(configuration, contoso);
        configuration.sortRules();
        return configuration;
    }();
    return base;
}

SyncConfiguration asStaging(const SyncConfiguration &active)
{
    SyncConfiguration staging = active;
    staging.server = QStringLiteral("SYNC02");
    staging.exportedAt = QStringLiteral("2026-11-20 10:00:00");
    staging.parameters.insert(QStringLiteral("Microsoft.Synchronize.StagingMode"), QStringLiteral("True"));
    staging.parameters.insert(QStringLiteral("Microsoft.Synchronize.NextStartTime"), QStringLiteral("Sat, 21 Nov 2026 20:30:00 GMT"));
    QHash<Guid, Guid> connectors;
    quint32 next = 40000;
    for (ConnectorConfiguration &connector : staging.connectors) {
        const Guid old = connector.identifier;
        if (!connector.isEntra())
            connector.identifier = numbered(next++);
        connectors.insert(old, connector.identifier);
        connector.version = 99;
        std::reverse(connector.attributes.begin(), connector.attributes.end());
        std::reverse(connector.objectTypes.begin(), connector.objectTypes.end());
        std::reverse(connector.runProfiles.begin(), connector.runProfiles.end());
        for (PartitionConfiguration &partition : connector.partitions) {
            const Guid oldPartition = partition.identifier;
            partition.identifier = numbered(next++);
            partition.dn = partition.dn.toLower().replace(QLatin1Char(','), QLatin1String(", "));
            std::reverse(partition.containerInclusions.begin(), partition.containerInclusions.end());
            for (RunProfileConfiguration &profile : connector.runProfiles) {
                for (RunStepConfiguration &step : profile.steps) {
                    if (step.partition == oldPartition)
                        step.partition = partition.identifier;
                }
            }
        }
    }
    std::reverse(staging.connectors.begin(), staging.connectors.end());
    for (SyncRule &rule : staging.rules) {
        rule.identifier = numbered(next++);
        rule.internalIdentifier = numbered(next++);
        rule.connector = connectors.value(rule.connector, rule.connector);
        std::reverse(rule.scope.begin(), rule.scope.end());
        for (ScopeGroup &group : rule.scope)
            std::reverse(group.begin(), group.end());
        std::reverse(rule.mappings.begin(), rule.mappings.end());
        for (AttributeMapping &mapping : rule.mappings) {
            // White space outside quotes means nothing; none of Contoso's expressions has ", " within quotes next to a comma.
            if (mapping.flowType == FlowType::Expression && !mapping.expression.contains(QLatin1Char('"')))
                mapping.expression.replace(QLatin1Char(','), QLatin1String(" ,\r\n  "));
        }
    }
    std::reverse(staging.rules.begin(), staging.rules.end());
    return staging;
}

SyncRule &ruleNamed(SyncConfiguration &configuration, const QString &name)
{
    const auto it = std::find_if(configuration.rules.begin(), configuration.rules.end(), [&](const SyncRule &rule) { return rule.name == name; });
    if (it == configuration.rules.end())
        qFatal("no rule %s", qPrintable(name));
    return *it;
}

} // namespace swingbridge::test
