// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Appearance.h"

#include "common/DesktopSettings.h"
#include "common/SwingStyle.h"
#include "common/Theme.h"

#include <QApplication>

namespace swingbridge {

Appearance::Appearance(QApplication &application, Mode mode, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_mode(mode)
    , m_systemPaletteIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
    , m_desktop(new DesktopSettings(this))
    , m_style(new SwingStyle)
{
    QApplication::setStyle(m_style);
    connect(m_desktop, &DesktopSettings::changed, this, &Appearance::apply);
    if (mode == Mode::System)
        m_desktop->follow();
    apply();
}

Appearance::~Appearance() = default;

void Appearance::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    if (mode == Mode::System)
        m_desktop->follow();
    apply();
}

bool Appearance::isDark() const
{
    if (m_mode != Mode::System)
        return m_mode == Mode::Dark;
    return m_desktop->isDark().value_or(m_systemPaletteIsDark);
}

void Appearance::setMotionReduced(std::optional<bool> isReduced)
{
    m_motionReduced = isReduced;
    apply();
}

bool Appearance::isMotionReduced() const
{
    return m_motionReduced.value_or(m_desktop->isMotionReduced().value_or(false));
}

void Appearance::apply()
{
    m_style->setMotionReduced(isMotionReduced());
    const QPalette palette = (isDark() ? Theme::dark() : Theme::light()).palette();
    if (QApplication::palette() != palette)
        m_application.setPalette(palette);
    Q_EMIT changed();
}

} // namespace swingbridge
