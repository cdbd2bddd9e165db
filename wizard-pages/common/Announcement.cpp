// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Announcement.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QWidget>

namespace swingbridge {

void announce(QWidget *widget)
{
    QEvent told(announcementEvent());
    QCoreApplication::sendEvent(widget, &told);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QEvent::Type announcementEvent()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

} // namespace swingbridge
