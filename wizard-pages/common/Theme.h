// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace swingbridge {

//! What a text is for; the theme gives the colour.
enum class Ink { Text, Secondary, Disabled, Accent, OnAccent, Blocker, High, Medium, Low, Ok };

//! The colours of the visual language as tokens (visual-language.md, Tokens).
//!
//! Nobody keeps a Theme: a widget asks Theme::of(palette()) while it paints, so that a change of the
//! palette is a repaint and nothing else. A plain value, cheap to copy.
struct Theme
{
    bool isDark = false;
    QColor chrome, page, alt;
    QColor text, text2, disabled;
    QColor line, line2, control;
    QColor accent, accentFill, accentHover, onAccent, accentSoft, sel;
    QColor blocker, high, medium, mediumFill, low, info, ok;
    QColor blockerSoft, highSoft, mediumSoft, lowSoft, infoSoft, okSoft;
    QColor onBlocker;
    QColor markActive, markActiveInk, markStaging, markStagingInk;
    QColor add, update, remove;

    //! The three designed themes; paper is light on white everywhere.
    static const Theme &light();
    static const Theme &dark();
    static const Theme &paper();
    //! The tokens that belong to \a palette: light or dark when the palette is ours, otherwise (high
    //! contrast) tokens derived from the palette, so that shapes stay and colours are the person's.
    static Theme of(const QPalette &palette);

    //! The palette to set on the application.
    QPalette palette() const;
    QColor ink(Ink role) const;
};

//! Contrast of two colours after WCAG 2, from 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace swingbridge
