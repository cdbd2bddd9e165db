// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/RequestReader.h"

#include "foundation/Json.h"
#include "servers/Frame.h"

namespace swingbridge::frame {
namespace {

std::optional<QByteArray> decodeBase64(const QByteArray &base64)
{
    auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(std::move(decoded.decoded)) : std::nullopt;
}

Event badRequest(const QByteArray &token, const char *why)
{
    return Event(Event::Kind::BadRequest, token, {}, QLatin1String(why));
}

//! Length and hash are checked before anybody looks at the JSON.
Event readRequest(const QByteArray &text)
{
    const QList<QByteArray> parts = text.split(' ');
    if (parts.size() != 4 || !isToken(parts.at(0)))
        return badRequest({}, "not TOKEN BYTES SHA256 BASE64");
    const QByteArray &token = parts.at(0);
    const auto json = decodeBase64(parts.at(3));
    if (!json)
        return badRequest(token, "not base64");
    if (QByteArray::number(json->size()) != parts.at(1))
        return badRequest(token, "another length than announced");
    if (sha256(*json).toHex() != parts.at(2).toLower())
        return badRequest(token, "another SHA-256 than announced");
    return Event(Event::Kind::Request, token, *json);
}

} // namespace

QList<Event> RequestReader::feed(QByteArrayView bytes)
{
    QList<Event> events;
    if (m_isGarbled)
        return events;
    m_lines.append(bytes);
    while (const auto line = m_lines.next()) {
        if (auto event = takeLine(*line))
            events << *event;
        if (m_isGarbled)
            return events;
    }
    if (m_lines.pending() + m_text.size() > maximumBytes)
        events << garbled(QStringLiteral("more than 64 MiB in one request"));
    return events;
}

std::optional<Event> RequestReader::takeLine(const QByteArray &line)
{
    if (m_inAgentText)
        return takeAgentTextLine(line);
    if (line == ".") {
        const QByteArray text = std::exchange(m_text, {});
        return readRequest(text);
    }
    m_text += line;
    return std::nullopt;
}

std::optional<Event> RequestReader::takeAgentTextLine(const QByteArray &line)
{
    if (!line.startsWith('=')) {
        m_text += line;
        return std::nullopt;
    }
    m_inAgentText = false;
    const auto text = decodeBase64(std::exchange(m_text, {}));
    const QByteArray announced = line.mid(1);
    if (!text || sha256(*text).toHex().toUpper() != announced)
        return garbled(QStringLiteral("the agent's text does not have the SHA-256 that was announced"));
    return Event(Event::Kind::AgentText, announced, *text);
}

Event RequestReader::garbled(const QString &why)
{
    m_isGarbled = true;
    return Event(Event::Kind::Garbled, {}, {}, why);
}

} // namespace swingbridge::frame
