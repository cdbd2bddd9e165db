// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/CancelScope.h"

namespace swingbridge {

std::stop_token CancelScope::restart()
{
    m_source.request_stop();
    m_source = std::stop_source();
    return m_source.get_token();
}

} // namespace swingbridge
