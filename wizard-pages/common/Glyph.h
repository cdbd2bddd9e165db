// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Theme.h"

#include <QCoreApplication>
#include <QRectF>

class QPainter;

namespace swingbridge {

//! Severities and states with a shape of their own (visual-language.md, Severity).
enum class Glyph { None, Blocker, High, Medium, Low, Info, Passed, Waived, Attested, Running, Waiting, Skipped, Failed };

//! What is to be written: signs + ~ and the painted minus.
enum class ChangeSign { None, Add, Update, Delete };

//! Paints the shapes as vectors, at any size, on screen and on paper.
class GlyphPainter
{
    Q_DECLARE_TR_FUNCTIONS(swingbridge::GlyphPainter)

public:
    //! Paints \a glyph into the square \a rect. \a turn (0 to 1) is the phase of the running ring.
    static void paint(QPainter &painter, const QRectF &rect, Glyph glyph, const Theme &theme, double turn = 0);
    static void paint(QPainter &painter, const QRectF &rect, ChangeSign operation, const Theme &theme);
    //! Colour of the word beside the glyph; reaches 4.5:1 on page, chrome, its soft and the selection.
    static QColor ink(Glyph glyph, const Theme &theme);
    //! Ground of a message of this kind.
    static QColor soft(Glyph glyph, const Theme &theme);
    static QColor ink(ChangeSign operation, const Theme &theme);
    //! The translated word that stands beside the glyph and is spoken for it, e.g. "Blocker".
    static QString word(Glyph glyph);
    static QString word(ChangeSign operation);
};

} // namespace swingbridge
