// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/ConfigurationXml.h"

#include <QCoreApplication>

namespace swingbridge {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ConfigurationXml)
};

} // namespace

ConfigurationXml::ConfigurationXml(const QByteArray &xml, QString what)
    : m_reader(xml), m_what(std::move(what))
{
}

Error ConfigurationXml::error(const QString &summary, const QString &detail) const
{
    const QString place = QStringLiteral("%1, line %2, column %3").arg(m_what).arg(m_reader.lineNumber()).arg(m_reader.columnNumber());
    return Error(Error::Kind::BadInput, summary, detail.isEmpty() ? place : place + QStringLiteral(": ") + detail,
                 Texts::tr("Export the server configuration again and use the untouched folder."));
}

Done ConfigurationXml::enter(QLatin1String root)
{
    while (!m_reader.atEnd()) {
        const auto token = m_reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return failure(error(Texts::tr("%1 contains a document type definition; it was not read.").arg(m_what)));
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (m_reader.name() == root)
            return done();
        return failure(error(Texts::tr("%1 is not what its folder promises.").arg(m_what),
                             QStringLiteral("root element is %1, expected %2").arg(m_reader.name(), root)));
    }
    return failure(error(Texts::tr("%1 cannot be read as XML.").arg(m_what), m_reader.errorString()));
}

void ConfigurationXml::children(const std::function<bool(QStringView)> &handle, const std::function<void(QStringView)> &unknown)
{
    while (m_reader.readNextStartElement()) {
        if (handle(m_reader.name()))
            continue;
        if (unknown)
            unknown(m_reader.name());
        m_reader.skipCurrentElement();
    }
}

Guid ConfigurationXml::guid()
{
    const QString written = text().trimmed();
    const auto parsed = Guid::parse(written);
    if (!parsed && !written.isEmpty() && !m_problem) {
        m_problem = error(Texts::tr("%1 holds an identifier that is no GUID.").arg(m_what),
                          QStringLiteral("expected a GUID, found \"%1\"").arg(written.left(60)));
    }
    return parsed.value_or(Guid());
}

std::optional<int> ConfigurationXml::integer()
{
    bool ok = false;
    const int value = text().trimmed().toInt(&ok);
    return ok ? std::optional<int>(value) : std::nullopt;
}

std::optional<bool> ConfigurationXml::flag()
{
    const QString word = text().trimmed();
    if (word == u"1" || word.compare(u"true", Qt::CaseInsensitive) == 0)
        return true;
    if (word == u"0" || word.compare(u"false", Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

bool ConfigurationXml::skip()
{
    m_reader.skipCurrentElement();
    return true;
}

Done ConfigurationXml::outcome()
{
    while (!m_reader.atEnd())
        m_reader.readNext();
    if (!m_reader.hasError())
        return m_problem ? Done(failure(*m_problem)) : done();
    return failure(error(Texts::tr("%1 cannot be read as XML.").arg(m_what), m_reader.errorString()));
}

ConfigurationXmlWriter::ConfigurationXmlWriter(QByteArray *target)
    : m_writer(target)
{
    m_writer.setAutoFormatting(true);
    m_writer.setAutoFormattingIndent(2);
}

void ConfigurationXmlWriter::characters(const QString &text)
{
    // A bare carriage return would be read back as a line feed.
    const QStringList parts = text.split(u'\r');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            m_writer.writeEntityReference(QStringLiteral("#13"));
        m_writer.writeCharacters(parts.at(i));
    }
}

void ConfigurationXmlWriter::text(const char *name, const QString &text)
{
    // Never writeEmptyElement(): the next writeEndElement() would close it instead of its parent (Qt 6.4).
    start(name);
    characters(text);
    end();
}

void ConfigurationXmlWriter::flag(const char *name, const std::optional<bool> &value, const char *yes, const char *no)
{
    if (value)
        text(name, QLatin1String(*value ? yes : no));
}

void ConfigurationXmlWriter::integer(const char *name, const std::optional<int> &value)
{
    if (value)
        text(name, QString::number(*value));
}

void ConfigurationXmlWriter::empty(const QStringList &names)
{
    for (const QString &name : names) {
        m_writer.writeStartElement(name);
        end();
    }
}

} // namespace swingbridge
