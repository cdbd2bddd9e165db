// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Icons.h"

#include <QIconEngine>

namespace swingbridge {

//! Renders one line drawing in the colour the palette has while it is painted.
class IconEngine : public QIconEngine
{
public:
    explicit IconEngine(Icon icon);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    //! \a size is in device pixels here (32 x 32 at scale 2: measured).
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;

private:
    Icon m_icon;
};

} // namespace swingbridge
