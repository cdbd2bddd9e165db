// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>

class QWidget;

namespace swingbridge {

//! Tells screen readers that \a widget has something new to say: its accessible name is spoken as an alert.
void announce(QWidget *widget);

//! The event that announce() sends to the widget itself, before it asks for the alert. Platforms without assistive
//! technology drop alerts silently; this one can be followed with an event filter (the tests do).
QEvent::Type announcementEvent();

} // namespace swingbridge
