// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ByteWindow.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace swingbridge {
namespace {

constexpr qsizetype windowPiece = 256 * 1024;            //!< Stays in a core's cache while it is looked at.
constexpr qsizetype windowLimit = 16 * 1024 * 1024;

const char *findByte(const char *from, const char *until, char byte)
{
    return from < until ? static_cast<const char *>(std::memchr(from, byte, static_cast<size_t>(until - from))) : nullptr;
}

} // namespace

ByteWindow::ByteWindow(QIODevice &source, std::stop_token stop) : m_source(source), m_stop(std::move(stop)), m_bytes(2 * windowPiece, Qt::Uninitialized) {}

bool ByteWindow::more()
{
    const qsizetype kept = m_end - m_position;
    if (kept > windowLimit || m_stop.stop_requested())
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

//! Every byte of every file passes here: what the C library searches for is found several times faster than by any loop.
void ByteWindow::inspect(qsizetype from)
{
    const char *const begin = m_bytes.constData() + from;
    const char *const end = m_bytes.constData() + m_end;
    m_hasLines = m_hasLines || findByte(begin, end, '\n');
    for (const char rare : {'!', '?'}) { // far rarer than '<'
        for (const char *at = findByte(begin, end, rare); at && !m_isUnusual; at = findByte(at + 1, end, rare)) {
            const qint64 place = m_start + (at - m_bytes.constData());
            const bool isDeclaration = rare == '?' && (place == 1 || place == 4); // with or without a byte order mark
            m_isUnusual = at > m_bytes.constData() && at[-1] == '<' && !isDeclaration;
        }
    }
}

void ByteWindow::countLines(qsizetype until)
{
    if (m_hasLines)
        m_lines += std::count(m_bytes.constData() + m_counted, m_bytes.constData() + until, '\n');
    m_counted = until;
}

qint64 ByteWindow::line()
{
    countLines(m_position);
    return m_lines;
}

} // namespace swingbridge
