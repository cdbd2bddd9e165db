// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powershell/PowerShellPlaces.h"

#include <algorithm>

namespace swingbridge {
namespace {

constexpr int unitsPerMark = 256;

int bomOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8Bom: return 3;
    case TextEncoding::Utf16LeBom: case TextEncoding::Utf16BeBom: return 2;
    default: return 0;
    }
}

// The bytes that one unit of the text takes; a pair of surrogates is counted at its first.
int bytesOf(char16_t c, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Ascii: case TextEncoding::Windows1252: return 1;
    case TextEncoding::Utf16LeBom: case TextEncoding::Utf16BeBom: return 2;
    case TextEncoding::Utf8: case TextEncoding::Utf8Bom: break;
    }
    if (QChar::isLowSurrogate(c))
        return 0;
    return c < 0x80 ? 1 : c < 0x800 ? 2 : QChar::isHighSurrogate(c) ? 4 : 3;
}

} // namespace

PowerShellPlaces::PowerShellPlaces(const DecodedText &decoded)
    : m_text(decoded.text()), m_encoding(decoded.encoding()), m_bom(bomOf(decoded.encoding())), m_lines{0}
{
    m_marks.reserve(size_t(m_text.size() / unitsPerMark) + 1);
    Mark mark;
    for (int i = 0; i < m_text.size(); ++i) {
        if (i % unitsPerMark == 0)
            m_marks.push_back(mark);
        const char16_t c = m_text.at(i).unicode();
        mark.bytes += bytesOf(c, m_encoding);
        mark.codePoints += QChar::isLowSurrogate(c) ? 0 : 1;
        if (c == u'\n' || (c == u'\r' && (i + 1 == m_text.size() || m_text.at(i + 1) != u'\n')))
            m_lines.push_back(i + 1);
    }
    if (m_text.size() % unitsPerMark == 0)
        m_marks.push_back(mark);
}

PowerShellPlaces::Mark PowerShellPlaces::markAt(int position) const
{
    const int end = std::clamp(position, 0, int(m_text.size()));
    Mark mark = m_marks[size_t(end / unitsPerMark)];
    for (int i = end - end % unitsPerMark; i < end; ++i) {
        const char16_t c = m_text.at(i).unicode();
        mark.bytes += bytesOf(c, m_encoding);
        mark.codePoints += QChar::isLowSurrogate(c) ? 0 : 1;
    }
    return mark;
}

qint64 PowerShellPlaces::byteAt(int position) const
{
    return m_bom + markAt(position).bytes;
}

PowerShellPlace PowerShellPlaces::at(int position) const
{
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), position);
    const int lineBegin = *std::prev(after);
    const Mark mark = markAt(position);
    return {m_bom + mark.bytes, int(after - m_lines.begin()), mark.codePoints - markAt(lineBegin).codePoints + 1};
}

} // namespace swingbridge
