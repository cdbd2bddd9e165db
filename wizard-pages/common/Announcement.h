// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace swingbridge {

//! Tells screen readers that \a widget has something new to say: its accessible name is spoken as an alert.
//! Does nothing when no assistive technology listens.
void announce(QWidget *widget);

} // namespace swingbridge
