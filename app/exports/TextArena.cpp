// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/TextArena.h"

#include <cstring>

namespace swingbridge {
namespace {

using Length = quint32;

void appendText(QByteArray &bytes, const QByteArray &utf8)
{
    const auto length = static_cast<Length>(utf8.size());
    bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    bytes.append(utf8);
}

Length lengthAt(const char *bytes)
{
    Length length = 0;
    std::memcpy(&length, bytes, sizeof length);
    return length;
}

} // namespace

TextArena::Place TextArena::add(const QString &text)
{
    if (text.isEmpty())
        return nothing;
    QByteArray bytes;
    bytes.reserve(text.size() + static_cast<qsizetype>(sizeof(Length)));
    appendText(bytes, text.toUtf8());
    return m_arena.append(bytes.constData(), static_cast<size_t>(bytes.size()));
}

TextArena::Place TextArena::add(const QStringList &texts)
{
    if (texts.isEmpty())
        return nothing;
    QByteArray bytes;
    const auto count = static_cast<Length>(texts.size());
    bytes.append(reinterpret_cast<const char *>(&count), sizeof count);
    for (const QString &text : texts)
        appendText(bytes, text.toUtf8());
    return m_arena.append(bytes.constData(), static_cast<size_t>(bytes.size()));
}

QString TextArena::text(Place place) const
{
    if (place == nothing)
        return {};
    const char *bytes = m_arena.at(place);
    return QString::fromUtf8(bytes + sizeof(Length), lengthAt(bytes));
}

QStringList TextArena::texts(Place place) const
{
    if (place == nothing)
        return {};
    const char *bytes = m_arena.at(place);
    const Length count = lengthAt(bytes);
    bytes += sizeof(Length);
    QStringList texts;
    texts.reserve(count);
    for (Length i = 0; i < count; ++i) {
        const Length length = lengthAt(bytes);
        texts.append(QString::fromUtf8(bytes + sizeof(Length), length));
        bytes += sizeof(Length) + length;
    }
    return texts;
}

std::array<char, 32> TextArena::bytes32(Place place) const
{
    std::array<char, 32> bytes{};
    std::memcpy(bytes.data(), m_arena.at(place), bytes.size());
    return bytes;
}

} // namespace swingbridge
