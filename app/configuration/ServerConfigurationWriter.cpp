// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/ConfigurationXml.h"
#include "configuration/ServerConfiguration.h"
#include "foundation/WholeFile.h"

#include <QCoreApplication>
#include <QDir>

namespace swingbridge {

namespace {

void writeMapping(ConfigurationXmlWriter &xml, const AttributeMapping &mapping, const QStringList &unknown)
{
    xml.start("mapping");
    if (mapping.executeOnce)
        xml.attribute("execute-once", QStringLiteral("true"));
    xml.text("dest", mapping.destination);
    if (mapping.flowType == FlowType::Constant) {
        xml.text("src", mapping.sources.value(0));
    } else if (!mapping.sources.isEmpty()) {
        xml.start("src");
        for (const QString &source : mapping.sources)
            xml.text("attr", source);
        xml.end();
    }
    if (mapping.flowType == FlowType::Expression)
        xml.text("expression", mapping.expression);
    xml.text("valueMergeType", toString(mapping.mergeType));
    xml.empty(unknown);
    xml.end();
}

void writeJoin(ConfigurationXmlWriter &xml, const QList<JoinGroup> &groups)
{
    xml.start("relationshipCriteria");
    for (const JoinGroup &group : groups) {
        xml.start("conditions");
        for (const JoinCondition &condition : group) {
            xml.start("condition");
            xml.text("csAttribute", condition.csAttribute);
            xml.text("ilmAttribute", condition.mvAttribute);
            if (condition.caseSensitive)
                xml.text("caseSensitive", QStringLiteral("True"));
            xml.end();
        }
        xml.end();
    }
    xml.end();
}

void writeScope(ConfigurationXmlWriter &xml, const QList<ScopeGroup> &groups)
{
    xml.start("synchronizationCriteria");
    for (const ScopeGroup &group : groups) {
        xml.start("conditions");
        for (const ScopeCondition &condition : group) {
            xml.start("scope");
            xml.text("csAttribute", condition.attribute);
            xml.text("csOperator", condition.operation);
            xml.text("csValue", condition.value);
            xml.end();
        }
        xml.end();
    }
    xml.end();
}

void writeRuleHead(ConfigurationXmlWriter &xml, const SyncRule &rule)
{
    xml.text("id", rule.identifier.toBracedString());
    xml.text("internal-id", rule.internalIdentifier.toBracedString());
    xml.integer("version", rule.version);
    xml.text("name", rule.name);
    xml.text("description", rule.description);
    xml.text("immutable-tag", rule.immutableTag);
    xml.text("direction", toString(rule.direction));
    xml.flag("disabled", rule.disabled, "True", "False");
    xml.text("connector", rule.connector.toBracedString());
    xml.text("sourceObjectType", rule.sourceObjectType);
    xml.text("targetObjectType", rule.targetObjectType);
    xml.text("linkType", rule.linkType);
    xml.integer("precedence", rule.precedence);
    xml.text("precedence-after", rule.precedenceAfter.toBracedString());
    xml.text("precedence-before", rule.precedenceBefore.toBracedString());
    xml.text("softDeleteExpiryInterval", rule.softDeleteExpiry);
    xml.flag("EnablePasswordSync", rule.enablePasswordSync, "true", "false");
}

void writeParameters(ConfigurationXmlWriter &xml, const QMap<QString, QString> &parameters)
{
    xml.start("parameter-values");
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        xml.start("parameter");
        xml.attribute("name", it.key());
        xml.attribute("type", QStringLiteral("string"));
        xml.attribute("use", QStringLiteral("SynchronizationGlobal"));
        xml.attribute("dataType", QStringLiteral("String"));
        xml.characters(it.value());
        xml.end();
    }
    xml.end();
}

void writeMetaverseSchema(ConfigurationXmlWriter &xml, const MetaverseConfiguration &metaverse)
{
    const QString dsml = QStringLiteral("http://www.dsml.org/DSML");
    xml.start("schema");
    xml.writer().writeNamespace(dsml, QStringLiteral("dsml"));
    xml.writer().writeNamespace(QStringLiteral("http://www.microsoft.com/MMS/DSML"), QStringLiteral("ms-dsml"));
    xml.writer().writeStartElement(dsml, QStringLiteral("dsml"));
    xml.writer().writeStartElement(dsml, QStringLiteral("directory-schema"));
    for (auto it = metaverse.objectTypes.cbegin(); it != metaverse.objectTypes.cend(); ++it) {
        xml.writer().writeStartElement(dsml, QStringLiteral("class"));
        xml.attribute("id", it.key());
        xml.writer().writeTextElement(dsml, QStringLiteral("name"), it.key());
        for (const QString &attribute : it.value()) {
            xml.writer().writeStartElement(dsml, QStringLiteral("attribute"));
            xml.attribute("ref", u'#' + attribute);
            xml.end();
        }
        xml.end();
    }
    writeAttributeTypes(xml, metaverse.schema, metaverse.indexed);
    xml.end();
    xml.end();
    xml.end();
}

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ServerConfigurationWriter)
};

Done writeFiles(const SyncConfiguration &configuration, const QDir &root)
{
    for (const ConnectorConfiguration &connector : configuration.connectors) {
        const QString path = root.filePath(QStringLiteral("Connectors/Connector_%1.xml").arg(connector.identifier.toBracedString()));
        if (const Done written = writeWholeFile(path, connectorXml(connector)); !written)
            return written;
    }
    for (const SyncRule &rule : configuration.rules) {
        const QString path = root.filePath(QStringLiteral("SynchronizationRules/SynchronizationRule_%1.xml").arg(rule.identifier.toBracedString()));
        if (const Done written = writeWholeFile(path, ruleXml(rule)); !written)
            return written;
    }
    return writeWholeFile(root.filePath(QStringLiteral("GlobalSettings/MV.xml")), metaverseXml(configuration));
}

} // namespace

QByteArray ruleXml(const SyncRule &rule)
{
    QByteArray bytes;
    ConfigurationXmlWriter xml(&bytes);
    QStringList ofRule;
    QStringList ofMapping;
    for (const QString &name : rule.notUnderstood) {
        if (name.startsWith(u"mapping/"))
            ofMapping << name.mid(8);
        else
            ofRule << name;
    }
    xml.start("synchronizationRule");
    writeRuleHead(xml, rule);
    xml.start("attribute-mappings");
    for (const AttributeMapping &mapping : rule.mappings)
        writeMapping(xml, mapping, std::exchange(ofMapping, {}));
    xml.end();
    writeJoin(xml, rule.join);
    writeScope(xml, rule.scope);
    xml.empty(ofRule);
    xml.end();
    return bytes + '\n';
}

QByteArray metaverseXml(const SyncConfiguration &configuration)
{
    QByteArray bytes;
    ConfigurationXmlWriter xml(&bytes);
    xml.start("saved-mv-configuration");
    xml.attribute("server", configuration.server);
    xml.attribute("export-date", configuration.exportedAt);
    xml.start("mv-data");
    xml.integer("version", configuration.metaverse.version);
    writeMetaverseSchema(xml, configuration.metaverse);
    writeParameters(xml, configuration.parameters);
    xml.empty(configuration.notUnderstood);
    xml.end();
    xml.end();
    return bytes + '\n';
}

Done writeServerConfiguration(const SyncConfiguration &configuration, const QString &folder)
{
    QDir root(folder);
    if (root.exists() && !root.isEmpty()) {
        return failure(Error::Kind::Refused, Texts::tr("%1 is not empty; nothing was written.").arg(QDir::toNativeSeparators(folder)), {},
                       Texts::tr("Choose a new folder."));
    }
    for (const char *part : {"Connectors", "GlobalSettings", "SynchronizationRules"}) {
        if (!root.mkpath(QLatin1String(part)))
            return failure(Error::Kind::LocalFile, Texts::tr("The folder %1 cannot be created.").arg(QDir::toNativeSeparators(folder)));
    }
    return writeFiles(configuration, root);
}

} // namespace swingbridge
