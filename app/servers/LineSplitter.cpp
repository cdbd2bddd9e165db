// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/LineSplitter.h"

#include <algorithm>

namespace swingbridge::frame {

std::optional<QByteArray> LineSplitter::next()
{
    const qsizetype end = m_waiting.indexOf('\n', std::max(m_begin, m_scanned));
    if (end < 0) {
        m_waiting.remove(0, m_begin);
        m_begin = 0;
        m_scanned = m_waiting.size();
        return std::nullopt;
    }
    QByteArray line = m_waiting.mid(m_begin, end - m_begin);
    if (line.endsWith('\r'))
        line.chop(1);
    m_begin = end + 1;
    m_scanned = m_begin;
    return line;
}

} // namespace swingbridge::frame
