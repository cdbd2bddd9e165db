// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Button.h"

#include "common/Fonts.h"

namespace swingbridge {

Button::Button(Kind kind, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAutoDefault(false);
    setCheckable(kind == Kind::Chip);
    setAttribute(Qt::WA_Hover);
}

Button::Button(Kind kind, Icon icon, const QString &name, QWidget *parent)
    : Button(kind, parent)
{
    setObjectName(name);
    setIconName(icon);
}

void Button::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    setCheckable(kind == Kind::Chip);
    updateGeometry();
    update();
}

void Button::setIconName(Icon icon)
{
    m_icon = icon;
    setIcon(Icons::icon(icon));
}

void Button::setGlyph(Glyph glyph)
{
    if (m_glyph == glyph)
        return;
    m_glyph = glyph;
    updateGeometry();
    update();
}

QFont Button::labelFont() const
{
    switch (m_kind) {
    case Kind::Deed: return Fonts::of(FontRole::Strong, font());
    case Kind::Chip: return Fonts::of(FontRole::Small, font());
    case Kind::Plain:
    case Kind::Flat:
    case Kind::Link: return font();
    }
    return font();
}

} // namespace swingbridge
