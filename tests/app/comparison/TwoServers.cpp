// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TwoServers.h"

#include "configuration/ServerConfiguration.h"

#include <QHash>
#include <QRandomGenerator>

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

//! A forest has thousands of attributes that nobody selects; the tests need not wade through them again and again.
SchemaMap selectedOnly(const ConnectorConfiguration &connector)
{
    SchemaMap selected;
    for (const QString &attribute : connector.attributes) {
        if (connector.schema.contains(attribute))
            selected.insert(attribute, connector.schema.value(attribute));
    }
    return selected;
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

//! Another server with the same configuration: other identifiers, order, hosts, times and notation.
class OtherServer
{
public:
    explicit OtherServer(quint32 seed) : m_random(seed), m_next(40000 + seed * 100000) {}

    SyncConfiguration of(SyncConfiguration server)
    {
        server.server = QStringLiteral("SYNC02");
        server.exportedAt = QStringLiteral("2026-11-20 10:00:00");
        server.parameters.insert(QStringLiteral("Microsoft.Synchronize.StagingMode"), QStringLiteral("True"));
        server.parameters.insert(QStringLiteral("Microsoft.Synchronize.NextStartTime"), QStringLiteral("Sat, 21 Nov 2026 20:30:00 GMT"));
        for (QString &value : server.parameters)
            value = value == QLatin1String("True") && m_random.bounded(2) ? QStringLiteral("true") : value;
        for (ConnectorConfiguration &connector : server.connectors)
            change(connector);
        shuffle(server.connectors);
        for (SyncRule &rule : server.rules)
            change(rule);
        shuffle(server.rules);
        return server;
    }

private:
    void change(ConnectorConfiguration &connector)
    {
        const Guid old = connector.identifier;
        if (!connector.isEntra())
            connector.identifier = numbered(m_next++);
        m_connectors.insert(old, connector.identifier);
        connector.version = 99;
        for (QString &value : connector.parameters)
            value = isBracedGuid(value) ? value.mid(1, value.size() - 2).toLower() : value;
        for (QString &attribute : connector.attributes)
            attribute = inOtherCase(attribute);
        shuffle(connector.attributes);
        shuffle(connector.objectTypes);
        shuffle(connector.runProfiles);
        for (PartitionConfiguration &partition : connector.partitions)
            change(partition, connector.runProfiles);
        shuffle(connector.partitions);
    }

    void change(PartitionConfiguration &partition, QList<RunProfileConfiguration> &profiles)
    {
        const Guid old = partition.identifier;
        partition.identifier = numbered(m_next++);
        partition.dn = asOtherDn(partition.dn);
        for (QStringList *list : {&partition.containerInclusions, &partition.containerExclusions}) {
            for (QString &dn : *list)
                dn = asOtherDn(dn);
            shuffle(*list);
        }
        for (RunProfileConfiguration &profile : profiles) {
            for (RunStepConfiguration &step : profile.steps)
                step.partition = step.partition == old ? partition.identifier : step.partition;
        }
    }

    void change(SyncRule &rule)
    {
        rule.identifier = numbered(m_next++);
        rule.internalIdentifier = numbered(m_next++);
        rule.connector = m_connectors.value(rule.connector, rule.connector);
        rule.description.replace(QLatin1String(" "), QLatin1String("\r\n "));
        shuffle(rule.scope);
        for (ScopeGroup &group : rule.scope) {
            shuffle(group);
            for (ScopeCondition &condition : group)
                condition.attribute = inOtherCase(condition.attribute);
        }
        for (JoinGroup &group : rule.join) { // the groups are tried in order: theirs stays
            shuffle(group);
            for (JoinCondition &condition : group)
                condition.csAttribute = inOtherCase(condition.csAttribute);
        }
        shuffle(rule.mappings);
        for (AttributeMapping &mapping : rule.mappings) {
            mapping.destination = inOtherCase(mapping.destination);
            mapping.expression = withOtherBlanks(mapping.expression);
        }
    }

    static bool isBracedGuid(const QString &value) { return value.startsWith(QLatin1Char('{')) && Guid::parse(value); }

    QString inOtherCase(const QString &name) { return m_random.bounded(3) == 0 ? name.toUpper() : name; }

    QString asOtherDn(QString dn)
    {
        if (m_random.bounded(2))
            dn = dn.toLower();
        return dn.contains(QLatin1Char('\\')) ? dn : dn.replace(QLatin1Char(','), m_random.bounded(2) ? QLatin1String(", ") : QLatin1String(","));
    }

    //! White space outside quotes means nothing.
    QString withOtherBlanks(const QString &expression)
    {
        QString out;
        bool isQuoted = false;
        for (const QChar c : expression) {
            out += c;
            isQuoted = isQuoted != (c == QLatin1Char('"'));
            if (!isQuoted && (c == QLatin1Char(',') || c == QLatin1Char('(')) && m_random.bounded(2))
                out += QLatin1String("\r\n  ");
        }
        return out;
    }

    template <typename T>
    void shuffle(QList<T> &list)
    {
        std::shuffle(list.begin(), list.end(), m_random);
    }

    QRandomGenerator m_random;
    quint32 m_next;
    QHash<Guid, Guid> m_connectors;
};

} // namespace

SyncConfiguration activeServer()
{
    static const SyncConfiguration base = [] {
        auto read = readServerConfiguration(QStringLiteral(SWINGBRIDGE_SOURCE_DIR "/resources/lab/contoso"));
        if (!read)
            qFatal("%s", qPrintable(read.error().summary()));
        SyncConfiguration configuration = *read;
        configuration.server = QStringLiteral("SYNC01");
        for (ConnectorConfiguration &connector : configuration.connectors)
            connector.schema = selectedOnly(connector);
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

SyncConfiguration asStaging(const SyncConfiguration &active, quint32 seed)
{
    return OtherServer(seed).of(active);
}

SyncRule &ruleNamed(SyncConfiguration &configuration, const QString &name)
{
    const auto it = std::find_if(configuration.rules.begin(), configuration.rules.end(), [&](const SyncRule &rule) { return rule.name == name; });
    if (it == configuration.rules.end())
        qFatal("no rule %s", qPrintable(name));
    return *it;
}

} // namespace swingbridge::test
