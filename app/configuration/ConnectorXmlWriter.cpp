// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/ConfigurationXml.h"
#include "configuration/ServerConfiguration.h"

namespace swingbridge {

namespace {

void writeTexts(ConfigurationXmlWriter &xml, const char *list, const char *item, const QStringList &texts)
{
    xml.start(list);
    for (const QString &text : texts)
        xml.text(item, text);
    xml.end();
}

//! An element a key: names that were read from elements.
void writeMap(ConfigurationXmlWriter &xml, const QMap<QString, QString> &texts)
{
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        xml.writer().writeTextElement(it.key(), it.value());
}

void writePartition(ConfigurationXmlWriter &xml, const PartitionConfiguration &partition)
{
    xml.start("partition");
    xml.text("id", partition.identifier.toBracedString());
    xml.text("name", partition.dn);
    xml.flag("selected", partition.selected, "1", "0");
    xml.text("display-name", partition.name);
    xml.start("filter");
    writeTexts(xml, "object-classes", "object-class", partition.objectClasses);
    xml.start("containers");
    writeTexts(xml, "exclusions", "exclusion", partition.containerExclusions);
    writeTexts(xml, "inclusions", "inclusion", partition.containerInclusions);
    xml.end();
    xml.end();
    if (!partition.domainGuid.isEmpty() || !partition.parameters.isEmpty()) {
        xml.start("custom-data");
        xml.start("adma-partition-data");
        if (!partition.domainGuid.isEmpty())
            xml.text("guid", partition.domainGuid);
        writeMap(xml, partition.parameters);
        xml.end();
        xml.end();
    }
    xml.end();
}

void writeStepType(ConfigurationXmlWriter &xml, const QString &type)
{
    xml.start("step-type");
    if (type == u"FullSynchronization" || type == u"DeltaSynchronization") {
        xml.attribute("type", QStringLiteral("apply-rules"));
        xml.text("apply-rules-subtype", type == u"FullSynchronization" ? QStringLiteral("reevaluate-flow-connectors") : QStringLiteral("apply-pending"));
    } else {
        const bool import = type == u"FullImport" || type == u"DeltaImport";
        xml.attribute("type", type == u"FullImport" ? QStringLiteral("full-import") : type == u"DeltaImport" ? QStringLiteral("delta-import")
                                                                                 : type == u"Export" ? QStringLiteral("export") : type);
        if (import)
            xml.text("import-subtype", QStringLiteral("to-cs"));
    }
    xml.end();
}

void writeRunProfile(ConfigurationXmlWriter &xml, const RunProfileConfiguration &profile)
{
    xml.start("run-configuration");
    xml.text("id", profile.identifier.toBracedString());
    xml.text("name", profile.name);
    xml.start("configuration");
    for (const RunStepConfiguration &step : profile.steps) {
        xml.start("step");
        writeStepType(xml, step.type);
        xml.start("threshold");
        xml.integer("batch-size", step.batchSize);
        writeMap(xml, step.limits);
        xml.end();
        xml.text("partition", bracedUpper(step.partition));
        xml.end();
    }
    xml.end();
    xml.end();
}

void writePrivate(ConfigurationXmlWriter &xml, const ConnectorConfiguration &connector)
{
    QMap<QString, QString> parameters = connector.parameters;
    const auto block = [&](const char *element, const char *child, const QString &key) {
        if (!parameters.contains(key))
            return;
        xml.start(element);
        xml.text(child, parameters.take(key));
        xml.end();
    };
    xml.start("private-configuration");
    xml.start(connector.category == u"AD" ? "adma-configuration" : "MAConfig");
    block("password-hash-sync-config", "enabled", QStringLiteral("password-hash-sync"));
    block("aad-password-reset-config", "enabled", QStringLiteral("password-reset"));
    block("extension-config", "assembly-version", QStringLiteral("assembly-version"));
    xml.start("parameter-values");
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        xml.start("parameter");
        xml.attribute("name", it.key());
        xml.attribute("type", QStringLiteral("string"));
        xml.characters(it.value());
        xml.end();
    }
    xml.end();
    xml.end();
    xml.end();
}

void writeSchema(ConfigurationXmlWriter &xml, const SchemaMap &schema)
{
    const QString dsml = QStringLiteral("http://www.dsml.org/DSML");
    xml.start("schema");
    xml.writer().writeNamespace(dsml, QStringLiteral("dsml"));
    xml.writer().writeStartElement(dsml, QStringLiteral("dsml"));
    xml.writer().writeStartElement(dsml, QStringLiteral("directory-schema"));
    writeAttributeTypes(xml, schema);
    xml.end();
    xml.end();
    xml.end();
}

} // namespace

void writeAttributeTypes(ConfigurationXmlWriter &xml, const SchemaMap &schema, const QStringList &indexed)
{
    const QString dsml = QStringLiteral("http://www.dsml.org/DSML");
    for (auto it = schema.cbegin(); it != schema.cend(); ++it) {
        xml.writer().writeStartElement(dsml, QStringLiteral("attribute-type"));
        xml.attribute("id", it.key());
        if (!it->multiValued)
            xml.attribute("single-value", QStringLiteral("true"));
        if (indexed.contains(it.key()))
            xml.attribute("ms-dsml:indexable", QStringLiteral("true"));
        xml.writer().writeTextElement(dsml, QStringLiteral("name"), it.key());
        xml.writer().writeTextElement(dsml, QStringLiteral("syntax"), syntaxOf(it->type));
        xml.end();
    }
}

QByteArray connectorXml(const ConnectorConfiguration &connector)
{
    QByteArray bytes;
    ConfigurationXmlWriter xml(&bytes);
    xml.start("ma-data");
    xml.text("id", bracedUpper(connector.identifier));
    xml.text("name", connector.name);
    xml.text("category", connector.category);
    xml.text("description", connector.description);
    xml.text("subtype", connector.subtype);
    xml.integer("version", connector.version);
    writeSchema(xml, connector.schema);
    writePrivate(xml, connector);
    writeTexts(xml, "attribute-inclusion", "attribute", connector.attributes);
    xml.start("ma-partition-data");
    for (const PartitionConfiguration &partition : connector.partitions)
        writePartition(xml, partition);
    xml.end();
    xml.start("ma-run-data");
    for (const RunProfileConfiguration &profile : connector.runProfiles)
        writeRunProfile(xml, profile);
    xml.end();
    xml.empty(connector.notUnderstood);
    xml.end();
    return bytes + '\n';
}

} // namespace swingbridge
