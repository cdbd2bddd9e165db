// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QFontMetricsF;
class QPainter;

namespace swingbridge {

//! Numbers in equal digits: each digit stands in the cell of the widest (in Inter 1 is 6.0, 0 is 8.1 wide;
//! Qt 6.4 cannot switch tabular figures on).
class Digits
{
public:
    static double width(const QFontMetricsF &metrics, const QString &text);
    //! Paints \a text with the painter's font and pen, vertically centred; only the horizontal part of
    //! \a alignment counts and it is absolute.
    static void paint(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment);
};

} // namespace swingbridge
