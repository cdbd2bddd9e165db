// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ReplyReader.h"

#include "servers/Frame.h"

#include <algorithm>

namespace swingbridge::frame {
namespace {

constexpr QByteArrayView opening("<<swingbridge ");
constexpr QByteArrayView closing(" swingbridge>>");
constexpr QByteArrayView alive(" alive");

bool isAscii(const QByteArray &line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

} // namespace

void ReplyReader::expect(const QByteArray &token)
{
    m_token = token;
    m_taken = 0;
}

QList<Event> ReplyReader::feed(QByteArrayView bytes)
{
    QList<Event> events;
    if (m_isGarbled)
        return events;
    m_taken += bytes.size();
    m_lines.append(bytes);
    while (const auto line = m_lines.next()) {
        if (const auto event = takeLine(*line))
            events << *event;
        if (m_isGarbled)
            return events;
    }
    if (m_taken > maximumBytes)
        events << garbled(QStringLiteral("more than 64 MiB in one reply"));
    return events;
}

std::optional<Event> ReplyReader::takeLine(const QByteArray &line)
{
    return m_state == State::Outside ? takeOutside(line) : takeInside(line);
}

std::optional<Event> ReplyReader::takeOutside(const QByteArray &line)
{
    if (line.startsWith(opening)) {
        if (m_token.isEmpty() || line.mid(opening.size()) != m_token)
            return garbled(QStringLiteral("a frame that was not asked for"));
        m_state = State::Opened;
        return std::nullopt;
    }
    if (line.endsWith(alive) && isToken(line.chopped(alive.size()))) {
        if (line.chopped(alive.size()) != m_token)
            return garbled(QStringLiteral("an alive line of another request"));
        return Event(Event::Kind::Alive, m_token, {});
    }
    if (line.endsWith(closing) && isToken(line.chopped(closing.size())))
        return garbled(QStringLiteral("the end of a frame that did not begin"));
    constexpr qsizetype strayKept = 2000;
    m_stray = (m_stray + line.left(strayKept) + '\n').right(strayKept); // a banner, a profile, a warning: not for us
    return std::nullopt;
}

std::optional<Event> ReplyReader::takeInside(const QByteArray &line)
{
    if (m_state == State::Opened) {
        if (!isAscii(line))
            return garbled(QStringLiteral("bytes beyond ASCII in a frame"));
        m_json = line;
        m_state = State::HasJson;
        return std::nullopt;
    }
    if (line != m_token + closing.toByteArray())
        return garbled(QStringLiteral("a frame of more than one line"));
    m_state = State::Outside;
    m_taken = 0;
    const QByteArray token = std::exchange(m_token, {}); // a second frame is one that was not asked for
    return Event(Event::Kind::Reply, token, std::exchange(m_json, {}));
}

Event ReplyReader::garbled(const QString &why)
{
    m_isGarbled = true;
    return Event(Event::Kind::Garbled, m_token, {}, why);
}

} // namespace swingbridge::frame
