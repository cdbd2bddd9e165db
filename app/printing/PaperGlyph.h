// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReportBlocks.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace swingbridge {

//! The signs of visual-language.md as vectors: a pixmap would print at 96 dpi.
class PaperGlyph
{
public:
    //! Paints \a glyph into \a rect, a square. The rail's signs are not painted here.
    static void paint(QPainter &painter, const QRectF &rect, ReportGlyph glyph);
    //! The product's mark.
    static void paintMark(QPainter &painter, const QRectF &rect);
    static bool isPainted(ReportGlyph glyph);
};

} // namespace swingbridge
