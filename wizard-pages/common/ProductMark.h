// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace swingbridge {

//! The mark: a broken road, its deck turned on a pier (resources/icons/logo.svg is the same in light).
class ProductMark
{
public:
    //! Paints tile in accentFill and figure in onAccent into the square \a rect; clear at 16 px.
    static void paint(QPainter &painter, const QRectF &rect, const Theme &theme);
    //! For the window and the notification.
    static QIcon windowIcon();
};

} // namespace swingbridge
