// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Button.h"
#include "common/Theme.h"

class QStyleOptionButton;

namespace swingbridge {

//! Paints and measures push buttons of all kinds for SwingStyle.
class ButtonPainter
{
public:
    //! \a widget may be any button or nullptr: then it is a plain one.
    ButtonPainter(const QStyleOptionButton &option, const QWidget *widget);

    void paint(QPainter &painter, bool underlinesMnemonic) const;
    void paintBevel(QPainter &painter) const;
    void paintLabel(QPainter &painter, bool underlinesMnemonic) const;
    QSize sizeHint() const;

private:
    struct Look;
    Look look() const;
    bool hasMark() const;
    QFont font() const;
    QColor ink() const;
    void paintMark(QPainter &painter, const QRectF &rect) const;
    void paintFocus(QPainter &painter) const;

    const QStyleOptionButton &m_option;
    const QWidget *m_widget;
    const Button *m_button;
    Button::Kind m_kind;
    Theme m_theme;
};

} // namespace swingbridge
