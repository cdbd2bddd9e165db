// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/ContosoParts.h"

#include "foundation/Json.h"

#include <algorithm>

namespace swingbridge::contoso {

namespace {

//! The same identifier on every server, as the import of settings and the export of rules keep it (rule-scripts.md 2.2).
Guid ruleId(const QString &name)
{
    return Guid::fromRandomBytes(sha256("custom rule " + name.toUtf8()).left(16));
}

SyncRule rule(const QString &name, int precedence, const QString &source, const QString &target, const SyncConfiguration &configuration)
{
    SyncRule made;
    made.identifier = ruleId(name);
    made.internalIdentifier = made.identifier;
    made.name = name;
    made.disabled = false;
    made.direction = name.startsWith(u"Out to") ? RuleDirection::Outbound : RuleDirection::Inbound;
    const auto type = name.contains(u" AAD ") ? ConnectorType::Entra : ConnectorType::ActiveDirectory;
    if (const ConnectorConfiguration *connector = configuration.firstConnector(type))
        made.connector = connector->identifier;
    made.sourceObjectType = source;
    made.targetObjectType = target;
    made.linkType = QStringLiteral("Join");
    made.precedence = precedence;
    made.softDeleteExpiry = QStringLiteral("00:00:00");
    made.enablePasswordSync = false;
    made.version = 1;
    return made;
}

ScopeGroup when(const char *attribute, const char *operation, const QString &value)
{
    return {ScopeCondition(QLatin1String(attribute), QLatin1String(operation), value)};
}

AttributeMapping computed(const char *expression, const char *destination, const QStringList &sources)
{
    return AttributeMapping::computed(QLatin1String(expression), QLatin1String(destination), sources);
}

ConnectorConfiguration *activeDirectory(SyncConfiguration &configuration)
{
    const auto it = std::find_if(configuration.connectors.begin(), configuration.connectors.end(),
                                 [](const ConnectorConfiguration &connector) { return connector.type == ConnectorType::ActiveDirectory; });
    return it == configuration.connectors.end() ? nullptr : &*it;
}

} // namespace

const QStringList &customRuleNames()
{
    static const QStringList names{
        QStringLiteral("In from AD - User DirectoryExtension - Cloned"), QStringLiteral("In from AD - Group Exclude Test Groups"),
        QStringLiteral("In from AD - User Exclude Service Accounts"), QStringLiteral("In from AD - User UsageLocation"),
        QStringLiteral("In from AD - Contact Company Default"), QStringLiteral("In from AD - User Pilot Test"),
        QStringLiteral("In from AD - User Department Code"), QStringLiteral("Out to AAD - User Preferred Language")};
    return names;
}

SyncRule customRule(const QString &name, const SyncConfiguration &configuration)
{
    const QString user = QStringLiteral("user");
    const QString person = QStringLiteral("person");
    const QString group = QStringLiteral("group");
    const qsizetype number = customRuleNames().indexOf(name);
    const auto make = [&](const QString &source, const QString &target) { return rule(name, 50 + int(number), source, target, configuration); };
    SyncRule made;
    switch (number) {
    case 0:
        made = make(user, person);
        made.scope << when("extensionAttribute1", "ISNOTNULL", QString());
        made.mappings << computed("Trim([extensionAttribute1])", "extensionAttribute15", {QStringLiteral("extensionAttribute1")});
        break;
    case 1:
        made = make(group, group);
        made.scope << when("displayName", "STARTSWITH", QStringLiteral("TEST-"));
        made.mappings << AttributeMapping::constant(QStringLiteral("True"), QStringLiteral("cloudFiltered"));
        break;
    case 2:
        made = make(user, person);
        made.scope << when("sAMAccountName", "STARTSWITH", QStringLiteral("svc-"));
        made.mappings << AttributeMapping::constant(QStringLiteral("True"), QStringLiteral("cloudFiltered"));
        break;
    case 3:
        made = make(user, person);
        made.mappings << computed("IIF(IsPresent([extensionAttribute5]),[extensionAttribute5],[c])", "usageLocation",
                                  {QStringLiteral("c"), QStringLiteral("extensionAttribute5")});
        break;
    case 4:
        made = make(QStringLiteral("contact"), person);
        made.mappings << computed("IIF(IsNullOrEmpty([company]),\"Contoso Partner\",Trim([company]) & \" (partner)\")", "company", {QStringLiteral("company")});
        break;
    case 5:
        made = make(user, person);
        made.disabled = true;
        made.scope << when("dn", "ISMEMBEROF", QStringLiteral("CN=Pilot Users,OU=Groups,OU=CORP,DC=contoso,DC=com"));
        made.mappings << AttributeMapping::constant(QStringLiteral("Pilot"), QStringLiteral("extensionAttribute10"));
        break;
    case 6:
        made = make(user, person);
        made.mappings << computed("IIF(IsPresent([extensionAttribute2]),Word([extensionAttribute2],2,\"-\"),NULL)", "extensionAttribute11",
                                  {QStringLiteral("extensionAttribute2")});
        break;
    case 7:
        made = make(person, user);
        made.scope << when("sourceObjectType", "EQUAL", QStringLiteral("User"));
        made.mappings << computed("IIF(IsNullOrEmpty([preferredLanguage]),\"en-US\",[preferredLanguage])", "preferredLanguage",
                                  {QStringLiteral("preferredLanguage")});
        break;
    default:
        break;
    }
    return made;
}

SyncRule costCenterRule(int number, const SyncConfiguration &configuration)
{
    const QString name = QStringLiteral("In from AD - User Cost Center %1").arg(number, 4, 10, QLatin1Char('0'));
    SyncRule made = rule(name, 60 + number, QStringLiteral("user"), QStringLiteral("person"), configuration);
    const QString code = QStringLiteral("CC-%1").arg(100 + number);
    made.scope << when("extensionAttribute2", "EQUAL", code);
    made.mappings << AttributeMapping::constant(QStringLiteral("Cost center %1").arg(number), QStringLiteral("extensionAttribute12"));
    return made;
}

SyncRule *ruleNamed(SyncConfiguration &configuration, const QString &name)
{
    const auto it = std::find_if(configuration.rules.begin(), configuration.rules.end(), [&](const SyncRule &each) { return each.name == name; });
    return it == configuration.rules.end() ? nullptr : &*it;
}

void removeRule(SyncConfiguration &configuration, const QString &name)
{
    const auto end = std::remove_if(configuration.rules.begin(), configuration.rules.end(), [&](const SyncRule &each) { return each.name == name; });
    configuration.rules.erase(end, configuration.rules.end());
}

void putRule(SyncConfiguration &configuration, const SyncRule &rule)
{
    const auto it = std::find_if(configuration.rules.begin(), configuration.rules.end(),
                                 [&](const SyncRule &each) { return each.identifier == rule.identifier; });
    if (it != configuration.rules.end())
        *it = rule;
    else
        configuration.rules << rule;
    configuration.sortRules();
}

void excludeContainer(SyncConfiguration &configuration, const QString &dn)
{
    ConnectorConfiguration *connector = activeDirectory(configuration);
    if (!connector || connector->partitions.isEmpty() || connector->partitions.first().containerExclusions.contains(dn))
        return;
    connector->partitions.first().containerExclusions << dn;
    connector->partitions.first().containerExclusions.sort();
}

void includeContainer(SyncConfiguration &configuration, const QString &dn)
{
    ConnectorConfiguration *connector = activeDirectory(configuration);
    if (connector && !connector->partitions.isEmpty())
        connector->partitions.first().containerExclusions.removeAll(dn);
}

void selectAttribute(SyncConfiguration &configuration, const QString &attribute, bool selected)
{
    ConnectorConfiguration *connector = activeDirectory(configuration);
    if (!connector)
        return;
    connector->attributes.removeAll(attribute);
    if (selected)
        connector->attributes << attribute;
    connector->attributes.sort(Qt::CaseInsensitive);
}

void reviseStandardRules(SyncConfiguration &configuration, bool revised)
{
    for (SyncRule &each : configuration.rules) {
        const QString tag = each.tagWithoutRevision();
        if (tag != u"Microsoft.InfromADUserCommon" && tag != u"Microsoft.InfromADUserCommonfromExchange")
            continue;
        each.immutableTag = tag + (revised ? QStringLiteral(".005") : QStringLiteral(".004"));
        for (AttributeMapping &mapping : each.mappings) {
            if (mapping.destination == u"facsimileTelephoneNumber") {
                mapping.expression = revised ? QStringLiteral("Replace(Trim([facsimileTelephoneNumber]),\" \",\"\")")
                                             : QStringLiteral("Trim([facsimileTelephoneNumber])");
            }
        }
    }
}

} // namespace swingbridge::contoso
