// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Motion.h"

#include <QStyle>
#include <QWidget>

namespace swingbridge::motion {

bool isReduced(const QWidget *widget)
{
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) == 0;
}

int duration(const QWidget *widget, std::chrono::milliseconds full)
{
    return isReduced(widget) ? 0 : int(full.count());
}

} // namespace swingbridge::motion
