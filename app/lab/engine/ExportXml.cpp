// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/ExportXml.h"

#include <QBuffer>
#include <QIODevice>

#include <algorithm>

namespace swingbridge {

namespace {

bool isLegal(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' || c == u'\t' || c == u'\n' || c == u'\r'; });
}

QByteArray escaped(const QString &text)
{
    QByteArray bytes;
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '&': bytes += "&amp;"; break;
        case '<': bytes += "&lt;"; break;
        case '>': bytes += "&gt;"; break;
        case '"': bytes += "&quot;"; break;
        case '\t': bytes += "&#x9;"; break;
        case '\n': bytes += "&#xA;"; break;
        case '\r': bytes += "&#xD;"; break;
        default: bytes += c;
        }
    }
    return bytes;
}

QByteArray operationAttribute(const char *operation)
{
    return operation ? QByteArray(" operation=\"") + operation + '"' : QByteArray();
}

//! <value>, base64 where the type or a character illegal in XML asks for it.
QByteArray value(const QString &text, AttributeType type, const char *operation)
{
    if (type == AttributeType::Reference)
        return "<dn-value" + operationAttribute(operation) + "><dn>" + escaped(text) + "</dn></dn-value>";
    if (type == AttributeType::Binary)
        return "<value" + operationAttribute(operation) + " encoding=\"base64\">" + text.toLatin1() + "</value>";
    if (!isLegal(text))
        return "<value" + operationAttribute(operation) + " encoding=\"base64\">" + text.toUtf8().toBase64() + "</value>";
    return "<value" + operationAttribute(operation) + '>' + escaped(text) + "</value>";
}

QByteArray attribute(const AttributeChange &change, const char *operation)
{
    const bool reference = change.type == AttributeType::Reference;
    const QByteArray element = reference ? "dn-attr" : "attr";
    QByteArray bytes = '<' + element + " name=\"" + escaped(change.attribute) + '"' + operationAttribute(operation);
    if (!reference)
        bytes += " type=\"" + toString(change.type).toLatin1() + '"';
    bytes += change.multiValued ? " multivalued=\"true\">" : " multivalued=\"false\">";
    const bool update = operation && qstrcmp(operation, "update") == 0;
    for (const QString &old : update ? change.deletes : QStringList())
        bytes += value(old, change.type, "delete");
    for (const QString &added : change.adds)
        bytes += value(added, change.type, update ? "add" : nullptr);
    return bytes + "</" + element + '>';
}

QByteArray objectClass(const PendingExport &object)
{
    const QByteArray type = escaped(object.objectType);
    return "<primary-objectclass>" + type + "</primary-objectclass><objectclass><oc-value>" + type + "</oc-value></objectclass>";
}

QByteArray delta(const PendingExport &object)
{
    const QByteArray start = "<delta operation=\"" + toString(object.operation).toLatin1() + "\" dn=\"" + escaped(object.dn) + '"';
    if (object.operation == ExportOperation::Delete)
        return start + "/>";
    const bool add = object.operation == ExportOperation::Add;
    QByteArray bytes = start + '>' + (add ? objectClass(object) : QByteArray());
    for (const AttributeChange &change : object.changes) {
        const QByteArray operation = toString(change.operation).toLatin1();
        bytes += attribute(change, add ? nullptr : operation.constData());
    }
    return bytes + "</delta>";
}

//! What the connector space holds now: nothing for an object that is to be added.
QByteArray hologram(const PendingExport &object)
{
    if (object.operation == ExportOperation::Add)
        return "<synchronized-hologram/>";
    QByteArray bytes = "<synchronized-hologram><entry dn=\"" + escaped(object.dn) + "\">" + objectClass(object);
    for (const AttributeChange &name : object.names)
        bytes += attribute(name, nullptr);
    return bytes + "</entry></synchronized-hologram>";
}

} // namespace

ExportXmlWriter::ExportXmlWriter(QIODevice *device, const Guid &connector, const QString &connectorName)
    : m_device(device)
    , m_connectorElements("<ma-id>" + connector.toBracedString().toUpper().toLatin1() + "</ma-id><ma-name>" + escaped(connectorName) + "</ma-name>")
{
}

void ExportXmlWriter::put(const QByteArray &bytes)
{
    m_ok = m_ok && m_device->write(bytes) == bytes.size();
}

void ExportXmlWriter::open()
{
    put("<cs-objects>");
}

void ExportXmlWriter::write(const PendingExport &object)
{
    put("<cs-object cs-dn=\"" + escaped(object.dn) + "\" id=\"" + object.id.toBracedString().toUpper().toLatin1() + "\" object-type=\""
        + escaped(object.objectType) + "\"><unapplied-export>" + delta(object) + "</unapplied-export>" + hologram(object) + m_connectorElements
        + "</cs-object>");
}

bool ExportXmlWriter::close()
{
    put("</cs-objects>");
    return m_ok;
}

QByteArray exportXml(const PendingExports &exports)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    ExportXmlWriter writer(&buffer, exports.connector, exports.connectorName);
    writer.open();
    for (const PendingExport &object : exports.objects)
        writer.write(object);
    return writer.close() ? bytes : QByteArray();
}

} // namespace swingbridge
