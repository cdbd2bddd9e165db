// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DesktopSettings.h"

#include "common/PortalSettings.h"

#include <QSettings>
#include <QStandardPaths>

namespace swingbridge {

namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
const QString interface = QStringLiteral("org.gnome.desktop.interface");
const QString enableAnimations = QStringLiteral("enable-animations");

//! KDE keeps the speed of its animations in kdeglobals; 0 means none.
bool hasKdeSwitchedMotionOff()
{
    const QString file = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, QStringLiteral("kdeglobals"));
    if (file.isEmpty())
        return false;
    const QSettings globals(file, QSettings::IniFormat);
    return globals.value(QStringLiteral("KDE/AnimationDurationFactor"), 1.0).toDouble() <= 0;
}

} // namespace

void DesktopSettings::follow()
{
    auto *portal = new PortalSettings(this);
    connect(portal, &PortalSettings::received, this, [this](const QString &area, const QString &key, const QVariant &value) {
        if (area == appearance && key == colorScheme) {
            const uint scheme = value.toUInt(); // 0 no preference, 1 dark, 2 light
            setDark(scheme == 0 ? std::optional<bool>() : scheme == 1);
        } else if (area == interface && key == enableAnimations) {
            setMotionReduced(!value.toBool());
        }
    });
    portal->ask(appearance, colorScheme);
    portal->ask(interface, enableAnimations);
    if (hasKdeSwitchedMotionOff())
        setMotionReduced(true);
}

} // namespace swingbridge
