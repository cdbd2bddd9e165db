// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/Secret.h"

namespace swingbridge {

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

void Secret::wipe()
{
    // volatile: the compiler may not drop writes to memory that is about to be freed
    volatile char *bytes = m_bytes.data();
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        bytes[i] = 0;
    m_bytes.clear();
}

} // namespace swingbridge
