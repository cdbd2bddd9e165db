// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/ConfigurationXml.h"
#include "configuration/ServerConfiguration.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace swingbridge {

namespace {

//! Known and deliberately left out: times, counters and settings that say nothing about how a server synchronises.
constexpr std::array leftOut{u"format-version", u"ma-listname", u"ma-companyname", u"creation-time", u"last-modification-time",
                             u"internal-version", u"password-sync-allowed", u"join", u"projection", u"export-attribute-flow",
                             u"encrypted-attributes"};

//! Parts of a partition that are its name, its credentials, or change by themselves.
constexpr std::array notOfAPartition{u"dn", u"name", u"guid", u"is-domain", u"last-dc", u"cookie", u"parameter-values", u"dn-parts", u"login-user",
                                     u"login-domain", u"password"};

QString plainText(ConfigurationXml &xml)
{
    return xml.text().trimmed();
}

//! The texts of all children called \a child; empty ones are not there at all.
QStringList readTexts(ConfigurationXml &xml, QStringView child)
{
    QStringList texts;
    xml.children([&](QStringView name) {
        if (name != child)
            return false;
        if (const QString text = xml.text(); !text.isEmpty())
            texts << text;
        return true;
    });
    return texts;
}

void readFilter(ConfigurationXml &xml, PartitionConfiguration &partition)
{
    xml.children([&](QStringView name) {
        if (name == u"object-classes") {
            partition.objectClasses = readTexts(xml, u"object-class");
            return true;
        }
        if (name != u"containers")
            return false;
        xml.children([&](QStringView part) {
            if (part == u"exclusions")
                partition.containerExclusions = readTexts(xml, u"exclusion");
            else if (part == u"inclusions")
                partition.containerInclusions = readTexts(xml, u"inclusion");
            else
                return false;
            return true;
        });
        return true;
    });
}

//! All text below the current element, its parts separated by a comma: "dc1.contoso.com, dc2.contoso.com".
QString joinedText(ConfigurationXml &xml)
{
    QStringList texts;
    for (int depth = 1; depth > 0 && !xml.reader().atEnd();) {
        const auto token = xml.reader().readNext();
        if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::Characters && !xml.reader().isWhitespace())
            texts.append(xml.reader().text().trimmed().toString());
    }
    return texts.join(QStringLiteral(", "));
}

//! custom-data/adma-partition-data: the domain's own identifier, and how the domain is reached.
void readPartitionData(ConfigurationXml &xml, PartitionConfiguration &partition)
{
    xml.children([&](QStringView name) {
        if (name != u"adma-partition-data")
            return false;
        xml.children([&](QStringView part) {
            if (part == u"guid") {
                partition.domainGuid = plainText(xml);
                return true;
            }
            if (std::find(notOfAPartition.begin(), notOfAPartition.end(), part) != notOfAPartition.end())
                return xml.skip();
            const QString key = part.toString();
            if (const QString value = joinedText(xml); !value.isEmpty())
                partition.parameters.insert(key, value);
            return true;
        });
        return true;
    });
}

PartitionConfiguration readPartition(ConfigurationXml &xml)
{
    PartitionConfiguration partition;
    xml.children([&](QStringView name) {
        if (name == u"id")
            partition.identifier = xml.guid();
        else if (name == u"name")
            partition.dn = xml.text();
        else if (name == u"display-name")
            partition.name = xml.text();
        else if (name == u"selected")
            partition.selected = xml.flag();
        else if (name == u"filter")
            readFilter(xml, partition);
        else if (name == u"custom-data")
            readPartitionData(xml, partition);
        else
            return false;
        return true;
    });
    return partition;
}

//! full-import, delta-import, export, apply-rules with its subtype: the product's task type.
QString stepType(const QString &type, const QString &subtype)
{
    static const QHash<QString, QString> words{{QStringLiteral("full-import"), QStringLiteral("FullImport")},
                                               {QStringLiteral("delta-import"), QStringLiteral("DeltaImport")},
                                               {QStringLiteral("export"), QStringLiteral("Export")}};
    if (type == u"apply-rules")
        return subtype == u"reevaluate-flow-connectors" ? QStringLiteral("FullSynchronization") : QStringLiteral("DeltaSynchronization");
    return words.value(type, type);
}

//! threshold and custom-data/adma-step-data: how much a step takes at once and when it stops.
void readLimits(ConfigurationXml &xml, RunStepConfiguration &step)
{
    xml.children([&](QStringView name) {
        if (name == u"batch-size") {
            const auto size = xml.integer();
            step.batchSize = step.batchSize ? step.batchSize : size;
            return true;
        }
        const QString key = name.toString();
        if (const QString value = plainText(xml); !value.isEmpty())
            step.limits.insert(key, value);
        return true;
    });
}

RunStepConfiguration readStep(ConfigurationXml &xml)
{
    RunStepConfiguration step;
    xml.children([&](QStringView name) {
        if (name == u"step-type") {
            const QString type = xml.attribute(QLatin1String("type"));
            QString subtype;
            xml.children([&](QStringView part) { return part == u"apply-rules-subtype" && (subtype = plainText(xml), true); });
            step.type = stepType(type, subtype);
        } else if (name == u"threshold") {
            readLimits(xml, step);
        } else if (name == u"custom-data") {
            xml.children([&](QStringView part) { return part == u"adma-step-data" && (readLimits(xml, step), true); });
        } else if (name == u"partition") {
            step.partition = xml.guid();
        } else {
            return false;
        }
        return true;
    });
    return step;
}

RunProfileConfiguration readRunProfile(ConfigurationXml &xml)
{
    RunProfileConfiguration profile;
    xml.children([&](QStringView name) {
        if (name == u"id")
            profile.identifier = xml.guid();
        else if (name == u"name")
            profile.name = xml.text();
        else if (name == u"configuration")
            xml.children([&](QStringView part) { return part == u"step" && (profile.steps << readStep(xml), true); });
        else
            return false;
        return true;
    });
    return profile;
}

void readParameter(ConfigurationXml &xml, QMap<QString, QString> &parameters)
{
    const QString name = xml.attribute(QLatin1String("name"));
    const bool secret = xml.attribute(QLatin1String("encrypted")) == u"1" || xml.attribute(QLatin1String("type")).contains(u"encrypted");
    const QString value = xml.text();
    if (!secret && !name.isEmpty())
        parameters.insert(name, value);
}

//! Anywhere below private-configuration: parameters, and the two switches that have no parameter.
void readPrivate(ConfigurationXml &xml, QMap<QString, QString> &parameters)
{
    xml.children([&](QStringView name) {
        if (name == u"parameter-values")
            xml.children([&](QStringView part) { return part == u"parameter" && (readParameter(xml, parameters), true); });
        else if (name == u"password-hash-sync-config")
            xml.children([&](QStringView part) { return part == u"enabled" && (parameters.insert(QStringLiteral("password-hash-sync"), plainText(xml)), true); });
        else if (name == u"aad-password-reset-config")
            xml.children([&](QStringView part) { return part == u"enabled" && (parameters.insert(QStringLiteral("password-reset"), plainText(xml)), true); });
        else if (name == u"extension-config")
            xml.children([&](QStringView part) { return part == u"assembly-version" && (parameters.insert(QStringLiteral("assembly-version"), plainText(xml)), true); });
        else if (name == u"adma-configuration" || name == u"MAConfig")
            readPrivate(xml, parameters);
        else
            return false;
        return true;
    });
}

void readAttributeType(ConfigurationXml &xml, SchemaMap &schema)
{
    const bool multiValued = xml.attribute(QLatin1String("single-value")) != u"true";
    QString attribute;
    QString syntax;
    xml.children([&](QStringView name) {
        if (name == u"name")
            attribute = xml.text();
        else if (name == u"syntax")
            syntax = plainText(xml);
        else
            return false;
        return true;
    });
    if (!attribute.isEmpty())
        schema.insert(attribute, AttributeSchema(attributeTypeFromSyntax(syntax), multiValued));
}

void readSchema(ConfigurationXml &xml, SchemaMap &schema)
{
    xml.children([&](QStringView name) {
        if (name == u"dsml" || name == u"directory-schema")
            readSchema(xml, schema);
        else if (name == u"attribute-type")
            readAttributeType(xml, schema);
        else
            return false;
        return true;
    });
}

bool readHead(ConfigurationXml &xml, QStringView name, ConnectorConfiguration &connector)
{
    if (name == u"id")
        connector.identifier = xml.guid();
    else if (name == u"name")
        connector.name = xml.text();
    else if (name == u"category")
        connector.category = plainText(xml);
    else if (name == u"subtype")
        connector.subtype = xml.text();
    else if (name == u"description")
        connector.description = xml.text();
    else if (name == u"version")
        connector.version = xml.integer();
    else
        return std::find(leftOut.begin(), leftOut.end(), name) != leftOut.end() && xml.skip();
    return true;
}

//! password-sync: how often a password is tried again.
void readPasswordSync(ConfigurationXml &xml, QMap<QString, QString> &parameters)
{
    xml.children([&](QStringView name) {
        const QString key = QStringLiteral("password-sync.") + name.toString();
        if (const QString value = plainText(xml); !value.isEmpty())
            parameters.insert(key, value);
        return true;
    });
}

void readHierarchy(ConfigurationXml &xml, QMap<QString, QString> &parameters)
{
    if (const QString mappings = joinedText(xml); !mappings.isEmpty())
        parameters.insert(QStringLiteral("provisioning-hierarchy"), mappings);
}

bool readBody(ConfigurationXml &xml, QStringView name, ConnectorConfiguration &connector)
{
    if (name == u"schema")
        readSchema(xml, connector.schema);
    else if (name == u"private-configuration")
        readPrivate(xml, connector.parameters);
    else if (name == u"attribute-inclusion")
        connector.attributes = readTexts(xml, u"attribute");
    else if (name == u"ma-partition-data")
        xml.children([&](QStringView part) { return part == u"partition" && (connector.partitions << readPartition(xml), true); });
    else if (name == u"ma-run-data")
        xml.children([&](QStringView part) { return part == u"run-configuration" && (connector.runProfiles << readRunProfile(xml), true); });
    else if (name == u"password-sync")
        readPasswordSync(xml, connector.parameters);
    else if (name == u"component_mappings") // the provisioning hierarchy
        readHierarchy(xml, connector.parameters);
    else
        return false;
    return true;
}

ConnectorType typeOf(const ConnectorConfiguration &connector)
{
    if (connector.identifier == entraConnectorId())
        return ConnectorType::Entra;
    return connector.category == u"AD" ? ConnectorType::ActiveDirectory : ConnectorType::Other;
}

} // namespace

Result<ConnectorConfiguration> readConnectorXml(const QByteArray &bytes, const QString &what)
{
    ConfigurationXml xml(bytes, what);
    if (const Done entered = xml.enter(QLatin1String("ma-data")); !entered)
        return failure(entered.error());
    ConnectorConfiguration connector;
    xml.children([&](QStringView name) { return readHead(xml, name, connector) || readBody(xml, name, connector); },
                 [&](QStringView name) { connector.notUnderstood << name.toString(); });
    connector.notUnderstood.sort();
    if (const Done outcome = xml.outcome(); !outcome)
        return failure(outcome.error());
    if (connector.identifier.isNull()) {
        return failure(xml.error(QCoreApplication::translate("ConfigurationXml", "%1 does not say which connector it is.").arg(what),
                                 QStringLiteral("id is missing")));
    }
    connector.type = typeOf(connector);
    for (const PartitionConfiguration &partition : std::as_const(connector.partitions))
        connector.objectTypes += partition.objectClasses;
    connector.objectTypes.sort();
    connector.objectTypes.removeDuplicates();
    return connector;
}

} // namespace swingbridge
