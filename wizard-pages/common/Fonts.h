// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace swingbridge {

//! The type scale, relative to the system font S (visual-language.md, Type).
enum class FontRole {
    Body, //!< S
    Strong, //!< S, weight 600
    Small, //!< S - 1, never smaller on screen
    SmallStrong, //!< S - 1, weight 600
    Section, //!< S + 0.5, weight 600
    Title, //!< S + 5, weight 600
    Plate, //!< S + 5.5, weight 700: names in the strip
    Display, //!< S + 7, weight 600
    ActiveNow, //!< S + 13, weight 600: the one fact to be read from three metres
    Figure, //!< S + 8, weight 600: totals
    Mono, //!< S - 0.5, the system's fixed font
    MonoSmall, //!< S - 1.25, in tables and code
};

//! Fonts by role. All sizes follow the application font: whoever keeps one asks again on FontChange.
class Fonts
{
public:
    static QFont of(FontRole role);
    //! The same relative to \a base; for paper and tests.
    static QFont of(FontRole role, const QFont &base);
    //! Height of a line in logical pixels; sizes of everything that holds text come from here.
    static int height(FontRole role);
    //! \a pixels of the design, which was drawn at 10 pt, at the system font's size.
    static int scaled(int pixels);
};

} // namespace swingbridge
