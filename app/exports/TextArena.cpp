// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/TextArena.h"

#include <cstring>

namespace swingbridge {
namespace {

constexpr qsizetype blockSize = 256 * 1024;
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
    appendText(bytes, text.toUtf8());
    return append(bytes);
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
    return append(bytes);
}

TextArena::Place TextArena::append(const QByteArray &bytes)
{
    if (m_blocks.isEmpty() || m_blocks.last().size() + bytes.size() > m_blocks.last().capacity()) {
        QByteArray block;
        block.reserve(std::max(blockSize, bytes.size()));
        m_blocks.append(block);
    }
    const auto place = (Place(m_blocks.size() - 1) << 32) | Place(m_blocks.last().size());
    m_blocks.last().append(bytes);
    m_bytes += bytes.size();
    return place;
}

const char *TextArena::at(Place place) const
{
    return m_blocks.at(static_cast<qsizetype>(place >> 32)).constData() + static_cast<qsizetype>(place & 0xffffffffu);
}

QString TextArena::text(Place place) const
{
    if (place == nothing)
        return {};
    const char *bytes = at(place);
    return QString::fromUtf8(bytes + sizeof(Length), lengthAt(bytes));
}

QStringList TextArena::texts(Place place) const
{
    if (place == nothing)
        return {};
    const char *bytes = at(place);
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

bool TextArena::contains(Place place, const QString &needle) const
{
    return place != nothing && text(place).contains(needle, Qt::CaseInsensitive);
}

} // namespace swingbridge
