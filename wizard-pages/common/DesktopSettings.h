// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace swingbridge {

//! What the desktop says about dark mode and motion, and its changes while we run.
//!
//! Linux: the settings portal (PortalSettings) and KDE's AnimationDurationFactor. Windows: AppsUseLightTheme
//! and SPI_GETCLIENTAREAANIMATION. Without an answer both values stay empty. Nothing here blocks.
class DesktopSettings : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    std::optional<bool> isDark() const { return m_isDark; }
    std::optional<bool> isMotionReduced() const { return m_isMotionReduced; }
    //! Starts asking and listening; one file per system.
    void follow();

Q_SIGNALS:
    //! An answer or a change arrived.
    void changed();

private:
    void setDark(std::optional<bool> isDark);
    void setMotionReduced(bool isReduced);

    std::optional<bool> m_isDark;
    std::optional<bool> m_isMotionReduced;
};

} // namespace swingbridge
