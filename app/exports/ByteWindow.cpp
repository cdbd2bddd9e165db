// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ByteWindow.h"

#include <QIODevice>

#include <cstring>

namespace swingbridge {
namespace {

constexpr qsizetype windowPiece = 256 * 1024;            //!< Stays in a core's cache while it is looked at.
constexpr qsizetype windowLimit = 64 * 1024 * 1024;

const char *findByte(const char *from, const char *until, char byte)
{
    return static_cast<const char *>(std::memchr(from, byte, static_cast<size_t>(until - from)));
}

} // namespace

ByteWindow::ByteWindow(QIODevice &source) : m_source(source), m_bytes(2 * windowPiece, Qt::Uninitialized) {}

bool ByteWindow::more()
{
    const qsizetype kept = m_end - m_position;
    if (kept > windowLimit)
        return false;
    countLines(m_position);
    if (m_position > 0) {
        std::memmove(m_bytes.data(), m_bytes.constData() + m_position, static_cast<size_t>(kept));
        m_start += m_position;
        m_counted -= m_position;
        m_position = 0;
        m_end = kept;
    }
    if (m_bytes.size() - m_end < windowPiece)
        m_bytes.resize(std::max(2 * m_bytes.size(), m_end + windowPiece));
    const qint64 size = m_source.read(m_bytes.data() + m_end, m_bytes.size() - m_end);
    m_hasFailed = size < 0;
    if (size <= 0)
        return false;
    const qsizetype from = m_end;
    m_end += static_cast<qsizetype>(size);
    inspect(from);
    return true;
}

void ByteWindow::inspect(qsizetype from)
{
    for (const char rare : {'!', '?'}) { // far rarer than '<'
        const char *const end = m_bytes.constData() + m_end;
        for (const char *at = findByte(m_bytes.constData() + from, end, rare); at; at = findByte(at + 1, end, rare)) {
            const qint64 place = m_start + (at - m_bytes.constData());
            const bool isDeclaration = rare == '?' && (place == 1 || place == 4); // with or without a byte order mark
            if (at > m_bytes.constData() && at[-1] == '<' && !isDeclaration)
                m_isUnusual = true;
        }
    }
}

void ByteWindow::countLines(qsizetype until)
{
    const char *const end = m_bytes.constData() + until;
    for (const char *at = findByte(m_bytes.constData() + m_counted, end, '\n'); at; at = findByte(at + 1, end, '\n'))
        ++m_lines;
    m_counted = until;
}

qint64 ByteWindow::line()
{
    countLines(m_position);
    return m_lines;
}

} // namespace swingbridge
