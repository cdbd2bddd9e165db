// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DesktopSettings.h"

#include <QSettings>
#include <QTimer>

#include <windows.h>

namespace swingbridge {

namespace {

bool isAppsThemeDark()
{
    const QSettings personalize(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
}

bool areAnimationsOff()
{
    BOOL isOn = TRUE;
    SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &isOn, 0);
    return !isOn;
}

} // namespace

void DesktopSettings::follow()
{
    const auto read = [this] {
        setDark(isAppsThemeDark());
        setMotionReduced(areAnimationsOff());
    };
    read();
    auto *again = new QTimer(this); // Qt 6.4 does not forward WM_SETTINGCHANGE for these two
    connect(again, &QTimer::timeout, this, read);
    again->start(std::chrono::seconds{5});
}

} // namespace swingbridge
