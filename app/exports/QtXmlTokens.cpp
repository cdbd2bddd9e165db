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

//! Not by readElementText(), which calls itself for every child: a hostile file nests as deep as the stack is.
QString QtXmlTokens::text()
{
    QString text;
    for (qint64 depth = 1; depth > 0 && !m_xml.atEnd();) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::EntityReference: text += m_xml.text(); break;
        case QXmlStreamReader::StartElement: ++depth; break;
        case QXmlStreamReader::EndElement: --depth; break;
        default: break;
        }
    }
    return text;
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
