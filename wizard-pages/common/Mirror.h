// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <Qt>

namespace swingbridge {

//! The one place where painted things are mirrored for right-to-left layouts.
//!
//! Painters compute as if reading ran from left to right and pass every x and rectangle through here;
//! texts are aligned with leading() and trailing(), which are absolute (Qt would flip them again).
class Mirror
{
public:
    Mirror(const QRectF &bounds, Qt::LayoutDirection direction)
        : m_bounds(bounds)
        , m_isMirrored(direction == Qt::RightToLeft)
    {
    }

    bool isMirrored() const { return m_isMirrored; }
    double x(double position) const { return m_isMirrored ? m_bounds.left() + m_bounds.right() - position : position; }
    QPointF point(double px, double py) const { return {x(px), py}; }
    QRectF rect(const QRectF &r) const { return m_isMirrored ? QRectF(x(r.right()), r.top(), r.width(), r.height()) : r; }
    Qt::Alignment leading() const { return (m_isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute; }
    Qt::Alignment trailing() const { return (m_isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute; }

private:
    QRectF m_bounds;
    bool m_isMirrored;
};

} // namespace swingbridge
