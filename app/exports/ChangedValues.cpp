// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ChangedValues.h"

#include "exports/ValuesHash.h"

#include <algorithm>
#include <cstring>

namespace swingbridge {
namespace {

constexpr size_t longestBase64Text = 1024 * 1024;

} // namespace

ValueText::ValueText(qsizetype length, SortedLines *lines, bool isBase64Text) : m_length(length), m_lines(lines), m_isHeld(isBase64Text) {}

void ValueText::take(std::string_view utf8)
{
    if (!m_isHeld)
        return takePlain(utf8);
    m_held.append(utf8);
    if (m_held.size() <= longestBase64Text)
        return;
    m_isHeld = false;
    takePlain(m_held);
    m_held.clear();
}

void ValueText::takePlain(std::string_view utf8)
{
    if (m_lines)
        appendEscaped(*m_lines, utf8);
    const size_t limit = 3 * static_cast<size_t>(m_length) + 4; // enough for one unit more, in whatever script
    m_kept.append(utf8.substr(0, limit - std::min(limit, m_kept.size())));
}

QString ValueText::text()
{
    if (m_isHeld) {
        m_isHeld = false;
        const QByteArray raw(m_held.data(), static_cast<qsizetype>(m_held.size()));
        const auto decoded = QByteArray::fromBase64Encoding(raw, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        takePlain(decoded ? QString::fromUtf8(decoded.decoded).toUtf8().toStdString() : m_held);
    }
    QString text = QString::fromUtf8(m_kept.data(), static_cast<qsizetype>(m_kept.size()));
    if (text.size() > m_length) {
        m_isShortened = true;
        text.truncate(text.at(m_length - 1).isHighSurrogate() ? m_length - 1 : m_length);
    }
    return text;
}

bool isBase64Text(XmlTokens &xml, bool isString)
{
    return isString && xml.word(QLatin1String("encoding")) == QLatin1String("base64");
}

void readValueText(XmlTokens &xml, bool isReference, TextSink &text)
{
    if (!isReference || xml.element() != CsElement::DnValue) {
        xml.readText(text);
        return;
    }
    while (xml.nextChild()) {
        if (xml.element() == CsElement::Dn)
            xml.readText(text);
        else
            xml.skip();
    }
}

void ChangedValues::read(XmlTokens &xml, bool isReference, bool isString, bool isDelete)
{
    if (m_lines)
        m_lines->append(isDelete ? "delete " : "add ");
    ValueText value(m_limits.length, m_lines, isBase64Text(xml, isString));
    readValueText(xml, isReference, value);
    QString &last = isDelete ? lastDelete : lastAdd;
    last = value.text();
    if (m_lines)
        m_lines->append("\n");
    QStringList &kept = isDelete ? deletes : adds;
    if (kept.size() < m_limits.values)
        kept.append(last);
    else
        isShortened = true;
    isShortened = isShortened || value.isShortened();
    touchesPrimary = touchesPrimary || last.startsWith(QLatin1String("SMTP:")); // the case tells primary from other
}

std::optional<std::array<char, 32>> ChangedValues::hash()
{
    std::optional<std::array<char, 32>> result;
    if (m_lines && (isShortened || m_limits.isHashedAlways)) {
        const QByteArray hash = m_lines->hash();
        result.emplace();
        std::memcpy(result->data(), hash.constData(), std::min<size_t>(result->size(), static_cast<size_t>(hash.size())));
    } else if (m_lines) {
        m_lines->clear();
    }
    return result;
}

} // namespace swingbridge
