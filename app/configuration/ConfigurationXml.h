// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/AttributeSchema.h"
#include "foundation/Guid.h"
#include "foundation/Result.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <functional>
#include <optional>

namespace swingbridge {

// For the .cpp files of this folder: one way of reading and one of writing the product's XML.

//! A reader over one file of an export that believes nothing: a document type definition or an entity that is not
//! one of XML's five ends it.
class ConfigurationXml
{
public:
    ConfigurationXml(const QByteArray &xml, QString what);

    //! Moves to the root element; BadInput when it is not \a root.
    Done enter(QLatin1String root);
    //! Calls \a handle at the start of every child of the current element. What it does not consume is skipped;
    //! false means "I do not know this name".
    //! The name is a view into the reader: look at it before reading on.
    void children(const std::function<bool(QStringView)> &handle, const std::function<void(QStringView)> &unknown = {});
    //! The text of the current element, as it stands.
    QString text() { return m_reader.readElementText(QXmlStreamReader::SkipChildElements); }
    //! Null when empty; what is no GUID is an error that outcome() tells.
    Guid guid();
    std::optional<int> integer();
    //! "1", "True" in any case; "0", "False"; anything else is not known.
    std::optional<bool> flag();
    QString attribute(QLatin1String name) const { return m_reader.attributes().value(name).toString(); }
    //! Skips the current element.
    bool skip();

    //! Reads to the end: fine, or BadInput with line and column of what was wrong first.
    Done outcome();
    Error error(const QString &summary, const QString &detail = {}) const;
    QXmlStreamReader &reader() { return m_reader; }

private:
    QXmlStreamReader m_reader;
    QString m_what;
    std::optional<Error> m_problem;
};

//! Writes a whole document; the same names and forms as the product.
class ConfigurationXmlWriter
{
public:
    explicit ConfigurationXmlWriter(QByteArray *target);

    void start(const char *name) { m_writer.writeStartElement(QLatin1String(name)); }
    void end() { m_writer.writeEndElement(); }
    //! <name>text</name>. Carriage returns survive.
    void text(const char *name, const QString &text);
    void flag(const char *name, const std::optional<bool> &value, const char *yes, const char *no);
    void integer(const char *name, const std::optional<int> &value);
    void attribute(const char *name, const QString &value) { m_writer.writeAttribute(QLatin1String(name), value); }
    //! Empty elements for names that were read and not understood.
    void empty(const QStringList &names);
    void characters(const QString &text);
    QXmlStreamWriter &writer() { return m_writer; }

private:
    QXmlStreamWriter m_writer;
};

//! As connector files write an identifier: "{UPPER}"; rule files write it in lower case.
inline QString bracedUpper(const Guid &guid) { return guid.toBracedString().toUpper(); }

//! The <dsml:attribute-type> elements of a connector's or the metaverse's schema.
void writeAttributeTypes(ConfigurationXmlWriter &xml, const SchemaMap &schema, const QStringList &indexed = {});

} // namespace swingbridge
