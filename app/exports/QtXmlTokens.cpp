// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/QtXmlTokens.h"

namespace swingbridge {

bool QtXmlTokens::enterRoot()
{
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        m_hasDocumentType = m_xml.tokenType() == QXmlStreamReader::DTD;
        if (m_hasDocumentType)
            return false;
        if (m_xml.isStartElement())
            return true;
    }
    return false;
}

void QtXmlTokens::leaveDocument()
{
    while (!m_xml.atEnd())
        m_xml.readNext();
}

CsElement QtXmlTokens::element() const
{
    const QByteArray name = m_xml.name().toLatin1();
    return csElement(std::string_view(name.constData(), static_cast<size_t>(name.size())));
}

//! Not by readElementText(), which calls itself for every child: a hostile file nests as deep as the stack is.
void QtXmlTokens::readText(TextSink &sink)
{
    for (qint64 depth = 1; depth > 0 && !m_xml.atEnd();) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::EntityReference: {
            const QByteArray text = m_xml.text().toUtf8();
            sink.take(std::string_view(text.constData(), static_cast<size_t>(text.size())));
            break;
        }
        case QXmlStreamReader::StartElement: ++depth; break;
        case QXmlStreamReader::EndElement: --depth; break;
        default: break;
        }
    }
}

QString QtXmlTokens::attribute(QLatin1String name)
{
    const QXmlStreamAttributes attributes = m_xml.attributes(); // the view that value() gives points into it
    if (!attributes.hasAttribute(name))
        return {};
    const QString value = attributes.value(name).toString();
    return value.isNull() ? QString(QLatin1String("")) : value;
}

} // namespace swingbridge
