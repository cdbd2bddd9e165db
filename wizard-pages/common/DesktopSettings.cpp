// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DesktopSettings.h"

namespace swingbridge {

void DesktopSettings::setDark(std::optional<bool> isDark)
{
    if (m_isDark == isDark)
        return;
    m_isDark = isDark;
    Q_EMIT changed();
}

void DesktopSettings::setMotionReduced(bool isReduced)
{
    if (m_isMotionReduced == isReduced)
        return;
    m_isMotionReduced = isReduced;
    Q_EMIT changed();
}

} // namespace swingbridge
