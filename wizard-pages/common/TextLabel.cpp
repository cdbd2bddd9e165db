// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/TextLabel.h"

#include <QEvent>

namespace swingbridge {

TextLabel::TextLabel(FontRole role, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // on a Base ground labels would paint with Text
    applyFont();
    applyInk();
    applySide();
}

TextLabel::TextLabel(const QString &text, FontRole role, Ink ink, QWidget *parent)
    : TextLabel(role, ink, parent)
{
    setText(text);
}

TextLabel *TextLabel::wrapped()
{
    setWordWrap(true);
    applySide();
    setMinimumWidth(40);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

TextLabel *TextLabel::aligned(Qt::Alignment side)
{
    m_side = side;
    applySide();
    return this;
}

TextLabel *TextLabel::selectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return this;
}

void TextLabel::setRole(FontRole role)
{
    m_role = role;
    applyFont();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    applyInk();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        applyInk();
    else if (event->type() == QEvent::LayoutDirectionChange)
        applySide();
}

void TextLabel::applyFont()
{
    const QFont wanted = Fonts::of(m_role);
    if (font() != wanted)
        setFont(wanted);
}

void TextLabel::applyInk()
{
    // A label with a WindowText of its own keeps it when the palette changes, so it is set again here.
    const QColor wanted = Theme::of(palette()).ink(m_ink);
    if (palette().color(QPalette::Active, QPalette::WindowText) == wanted)
        return;
    QPalette own = palette();
    own.setColor(QPalette::Active, QPalette::WindowText, wanted);
    own.setColor(QPalette::Inactive, QPalette::WindowText, wanted);
    setPalette(own);
}

void TextLabel::applySide()
{
    const Qt::Alignment vertical = wordWrap() && !(m_side & Qt::AlignVertical_Mask) ? Qt::AlignTop : Qt::AlignVCenter;
    if (m_side & Qt::AlignHCenter)
        return setAlignment(Qt::AlignHCenter | vertical);
    const bool isLeft = bool(m_side & Qt::AlignTrailing) == isRightToLeft();
    setAlignment((isLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | vertical);
}

} // namespace swingbridge
