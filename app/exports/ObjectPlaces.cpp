// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ObjectPlaces.h"

#include <cstring>
#include <string_view>

namespace swingbridge {
namespace {

constexpr std::string_view objectTag = "<cs-object";
constexpr qsizetype keptBytes = objectTag.size(); //!< A whole tag and the character behind it never fit into this.

bool endsName(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '>' || c == '/'; }

} // namespace

ObjectPlaces::ObjectPlaces(QIODevice &source, std::stop_token stop) : m_source(source), m_stop(std::move(stop))
{
    setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 ObjectPlaces::readData(char *data, qint64 maximum)
{
    const qint64 size = m_stop.stop_requested() ? 0 : m_source.read(data, maximum);
    if (size < 0)
        m_hasFailed = true;
    if (size <= 0)
        return size < 0 ? -1 : 0;
    search(data, size);
    m_bytes += size;
    return size;
}

void ObjectPlaces::search(const char *data, qint64 size)
{
    // First what lies across the border of two pieces, then the piece itself.
    QByteArray border = m_tail + QByteArray(data, std::min<qint64>(size, keptBytes));
    const qint64 borderStart = m_bytes - m_tail.size();
    const auto note = [this](std::string_view text, qint64 start, size_t from, size_t until) {
        const auto search = [&](size_t place) {
            const void *hit = place < text.size() ? memmem(text.data() + place, text.size() - place, objectTag.data(), objectTag.size()) : nullptr;
            return hit ? static_cast<size_t>(static_cast<const char *>(hit) - text.data()) : std::string_view::npos;
        };
        for (size_t found = search(from); found != std::string_view::npos && found < until; found = search(found + 1)) {
            if (found + objectTag.size() < text.size() && endsName(text[found + objectTag.size()]))
                m_places.push_back(start + static_cast<qint64>(found));
        }
    };
    note(std::string_view(border.constData(), static_cast<size_t>(border.size())), borderStart, 0, static_cast<size_t>(m_tail.size()));
    note(std::string_view(data, static_cast<size_t>(size)), m_bytes, 0, static_cast<size_t>(size));
    // A tag whose next character is in the following piece begins in these last bytes: it is seen again at the border.
    m_tail = size >= keptBytes ? QByteArray(data + size - keptBytes, keptBytes) : (m_tail + QByteArray(data, size)).right(keptBytes);
}

} // namespace swingbridge
