// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Glyph.h"
#include "common/Icons.h"

#include <QPushButton>

namespace swingbridge {

//! A push button of the visual language. Its text names the deed and its object: "Demote sync01".
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Plain, //!< white with an edge: the ordinary button
        Deed, //!< solid accent: the one deed about to be done, last in the footer
        Flat, //!< no edge: help, close, copy
        Link, //!< accent text
        Chip, //!< small, checkable: filters with counts
    };
    Q_ENUM(Kind)

    explicit Button(Kind kind = Kind::Plain, QWidget *parent = nullptr);
    //! \a name becomes the object name, e.g. "readAgainButton".
    Button(Kind kind, Icon icon, const QString &name, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    Icon iconName() const { return m_icon; }
    void setIconName(Icon icon);
    //! A glyph in place of the icon (chips).
    Glyph glyph() const { return m_glyph; }
    void setGlyph(Glyph glyph);
    //! The font the button is painted and measured with; deeds are strong, chips small.
    QFont labelFont() const;

private:
    Kind m_kind;
    Icon m_icon = Icon::None;
    Glyph m_glyph = Glyph::None;
};

} // namespace swingbridge
