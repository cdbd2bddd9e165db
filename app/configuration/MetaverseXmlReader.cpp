// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/ConfigurationXml.h"
#include "configuration/ServerConfiguration.h"

namespace swingbridge {

namespace {

//! One <class>: its name and, by "#id", its attributes. Ids equal names in a metaverse, the schema proves it.
void readClass(ConfigurationXml &xml, MetaverseConfiguration &metaverse)
{
    QString type;
    QStringList attributes;
    xml.children([&](QStringView name) {
        if (name == u"name") {
            type = xml.text();
            return true;
        }
        if (name == u"attribute")
            attributes << xml.attribute(QLatin1String("ref")).mid(1);
        return name == u"attribute" && xml.skip();
    });
    attributes.sort();
    if (!type.isEmpty())
        metaverse.objectTypes.insert(type, attributes);
}

void readAttributeType(ConfigurationXml &xml, MetaverseConfiguration &metaverse)
{
    const QString attribute = xml.attribute(QLatin1String("id"));
    const bool multiValued = xml.attribute(QLatin1String("single-value")) != u"true";
    if (xml.attribute(QLatin1String("ms-dsml:indexable")) == u"true" && !attribute.isEmpty())
        metaverse.indexed << attribute;
    QString syntax;
    xml.children([&](QStringView name) { return name == u"syntax" && (syntax = xml.text().trimmed(), true); });
    if (!attribute.isEmpty())
        metaverse.schema.insert(attribute, AttributeSchema(attributeTypeFromSyntax(syntax), multiValued));
}

void readSchema(ConfigurationXml &xml, MetaverseConfiguration &metaverse)
{
    xml.children([&](QStringView name) {
        if (name == u"dsml" || name == u"directory-schema")
            readSchema(xml, metaverse);
        else if (name == u"class")
            readClass(xml, metaverse);
        else if (name == u"attribute-type")
            readAttributeType(xml, metaverse);
        else
            return false;
        return true;
    });
}

bool readData(ConfigurationXml &xml, QStringView name, SyncConfiguration &into)
{
    if (name == u"version")
        into.metaverse.version = xml.integer();
    else if (name == u"schema")
        readSchema(xml, into.metaverse);
    else if (name == u"parameter-values")
        xml.children([&](QStringView part) {
            if (part != u"parameter")
                return false;
            const QString key = xml.attribute(QLatin1String("name"));
            into.parameters.insert(key, xml.text());
            return true;
        });
    else
        return (name == u"format-version" || name == u"password-change-history-size" || name == u"password-sync") && xml.skip();
    return true;
}

} // namespace

Done readMetaverseXml(const QByteArray &bytes, const QString &what, SyncConfiguration &into)
{
    ConfigurationXml xml(bytes, what);
    if (const Done entered = xml.enter(QLatin1String("saved-mv-configuration")); !entered)
        return entered;
    into.server = xml.attribute(QLatin1String("server"));
    into.exportedAt = xml.attribute(QLatin1String("export-date"));
    const auto unknown = [&](QStringView name) { into.notUnderstood << name.toString(); };
    xml.children([&](QStringView name) {
        if (name != u"mv-data")
            return false;
        xml.children([&](QStringView part) { return readData(xml, part, into); }, unknown);
        return true;
    }, unknown);
    into.notUnderstood.sort();
    into.metaverse.indexed.sort();
    return xml.outcome();
}

} // namespace swingbridge
