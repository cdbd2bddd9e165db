// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/ContosoConfiguration.h"

#include "configuration/ServerConfiguration.h"
#include "foundation/Random.h"
#include "lab/engine/ContosoParts.h"

#include <QDir>

#include <algorithm>

static void initializeContosoResource()
{
    Q_INIT_RESOURCE(lab_contoso);
}

namespace swingbridge::ContosoConfiguration {

namespace {

const QString kioskUnit = QStringLiteral("OU=Kiosk,OU=CORP,DC=contoso,DC=com");
const QString disabledUnit = QStringLiteral("OU=Disabled Users,OU=CORP,DC=contoso,DC=com");

const QString olderVersion = QStringLiteral("2.5.190.0");
const QString newerVersion = QStringLiteral("2.6.92.0");

bool isUpgrade(const QString &scenario)
{
    return scenario == u"contoso" || scenario == u"not-installed" || scenario == u"large";
}

int customRuleCount(const QString &scenario)
{
    return scenario == u"large" ? 300 : 8;
}

Result<SyncConfiguration> readResource()
{
    initializeContosoResource();
    auto read = readServerConfiguration(QStringLiteral(":/lab/contoso"));
    if (!read)
        return failure(Error::Kind::Internal, read.error().summary(), read.error().detail());
    for (ConnectorConfiguration &connector : read->connectors) {
        SchemaMap selected;
        for (const QString &attribute : std::as_const(connector.attributes)) {
            if (connector.schema.contains(attribute))
                selected.insert(attribute, connector.schema.value(attribute));
        }
        connector.schema = selected;
        connector.attributes.sort(Qt::CaseInsensitive);
    }
    return read;
}

Guid guidFor(quint64 guidSeed, const QByteArray &purpose)
{
    SeededRandom random(guidSeed, "contoso " + purpose);
    return Guid::fromRandomBytes(random.bytes(16));
}

void renewConnector(ConnectorConfiguration &connector, quint64 guidSeed)
{
    const QByteArray name = connector.name.toUtf8();
    if (!connector.isEntra())
        connector.identifier = guidFor(guidSeed, "connector " + name);
    QHash<Guid, Guid> partitions;
    for (PartitionConfiguration &partition : connector.partitions) {
        const Guid renewed = guidFor(guidSeed, "partition " + name + ' ' + partition.dn.toUtf8());
        partitions.insert(partition.identifier, renewed);
        partition.identifier = renewed;
    }
    for (RunProfileConfiguration &profile : connector.runProfiles) {
        profile.identifier = guidFor(guidSeed, "run profile " + name + ' ' + profile.name.toUtf8());
        for (RunStepConfiguration &step : profile.steps)
            step.partition = partitions.value(step.partition, step.partition);
    }
}

//! The accounts that the installer made for this server.
void nameAccounts(ConnectorConfiguration &connector, const QString &hostName, quint64 guidSeed)
{
    const QString mark = guidFor(guidSeed, "account").toString().right(12);
    if (connector.isEntra())
        connector.parameters.insert(QStringLiteral("UserName"), QStringLiteral("Sync_%1_%2@contoso.onmicrosoft.com").arg(hostName.toUpper(), mark));
    else
        connector.parameters.insert(QStringLiteral("forest-login-user"), QStringLiteral("MSOL_") + mark);
}

void setParameters(QMap<QString, QString> &parameters, const QString &version, bool staging)
{
    const auto set = [&parameters](const char *name, const QString &value) { parameters.insert(QLatin1String(name), value); };
    set("Microsoft.Synchronize.StagingMode", staging ? QStringLiteral("True") : QStringLiteral("False"));
    set("Microsoft.Synchronize.SchedulerSuspended", QStringLiteral("False"));
    set("Microsoft.Synchronize.SynchronizationSchedule", QStringLiteral("True"));
    set("Microsoft.Synchronize.SynchronizationPolicy", QStringLiteral("Delta"));
    set("Microsoft.Synchronize.TimeInterval", QStringLiteral("00:30:00"));
    set("Microsoft.Synchronize.RunHistoryPurgeInterval", QStringLiteral("7.00:00:00"));
    set("Microsoft.Synchronize.MaintenanceEnabled", QStringLiteral("True"));
    set("Microsoft.Synchronize.ServerConfigurationVersion", version);
    set("Microsoft.OptionalFeature.ExportDeletionThreshold", QStringLiteral("True"));
    set("Microsoft.OptionalFeature.ExportDeletionThresholdValue", QStringLiteral("500"));
    set("Microsoft.OptionalFeature.AutoUpgradeState", QStringLiteral("Enabled"));
    set("Microsoft.OptionalFeature.AutoUpgradeSuspensionReason", QString());
}

} // namespace

Result<SyncConfiguration> resource()
{
    static const Result<SyncConfiguration> read = readResource();
    return read;
}

Result<SyncConfiguration> base(const QString &hostName, quint64 guidSeed, const QString &version, bool staging)
{
    auto configuration = resource();
    if (!configuration)
        return configuration;
    configuration->server = hostName.toUpper();
    configuration->exportedAt = QStringLiteral("2026-11-21 20:00:00.000");
    QHash<Guid, Guid> connectors;
    for (ConnectorConfiguration &connector : configuration->connectors) {
        const Guid before = connector.identifier;
        renewConnector(connector, guidSeed);
        nameAccounts(connector, hostName, guidSeed);
        connectors.insert(before, connector.identifier);
    }
    for (SyncRule &rule : configuration->rules) {
        rule.identifier = guidFor(guidSeed, "rule " + rule.name.toUtf8());
        rule.internalIdentifier = rule.identifier;
        rule.connector = connectors.value(rule.connector, rule.connector);
    }
    contoso::excludeContainer(*configuration, kioskUnit);
    contoso::excludeContainer(*configuration, disabledUnit);
    setParameters(configuration->parameters, version, staging);
    configuration->sortRules();
    return configuration;
}

SyncConfiguration withCustomRules(SyncConfiguration configuration, int count)
{
    const int named = int(contoso::customRuleNames().size());
    if (count > 40) { // the standard rules make room: their numbers are ignored by nature
        for (SyncRule &rule : configuration.rules)
            rule.precedence = rule.precedence.value_or(0) + count;
    }
    for (int i = 0; i < count; ++i)
        configuration.rules << (i < named ? contoso::customRule(contoso::customRuleNames().at(i), configuration) : contoso::costCenterRule(i, configuration));
    configuration.sortRules();
    return configuration;
}

Result<SyncConfiguration> active(const QString &scenario, const QString &hostName, quint64 guidSeed)
{
    auto configuration = base(hostName, guidSeed, isUpgrade(scenario) ? olderVersion : newerVersion, false);
    if (!configuration)
        return configuration;
    return withCustomRules(std::move(*configuration), customRuleCount(scenario));
}

Result<SyncConfiguration> staging(const QString &scenario, const QString &hostName, quint64 guidSeed)
{
    auto configuration = base(hostName, guidSeed, newerVersion, scenario != u"two-active");
    if (!configuration)
        return configuration;
    SyncConfiguration made = withCustomRules(std::move(*configuration), customRuleCount(scenario));
    for (const ContosoDifference &difference : differences(scenario))
        made = different(std::move(made), difference.key);
    return made;
}

SyncConfiguration mended(SyncConfiguration staging, const QString &scenario, const QList<ContosoDifference> &differences)
{
    Q_UNUSED(scenario)
    for (const ContosoDifference &difference : differences) {
        if (!difference.accepted)
            staging = mended(std::move(staging), difference.key);
    }
    return staging;
}

DirectoryOptions population(const QString &scenario, quint64 seed, int objects)
{
    const bool large = scenario == u"large";
    DirectoryOptions options(seed, objects > 0 ? objects : large ? 200'000 : 2'000);
    options.faxUsers = large ? 60'000 : 30;
    options.pagerUsers = 4;
    options.kioskUsers = 4;
    options.closedBranchUsers = 2;
    options.partnerUsers = scenario == u"blocked" ? 600 : 40;
    return options;
}

} // namespace swingbridge::ContosoConfiguration
