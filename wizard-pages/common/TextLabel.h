// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Fonts.h"
#include "common/Theme.h"

#include <QLabel>

namespace swingbridge {

//! A text with a font role and an ink; follows palette and system font. Plain text, never rich.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(FontRole role = FontRole::Body, Ink ink = Ink::Text, QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, FontRole role = FontRole::Body, Ink ink = Ink::Text, QWidget *parent = nullptr);

    //! Breaks into lines and takes the height its width needs (a plain QLabel would hint at 265 px).
    TextLabel *wrapped();
    //! Leading (the default), trailing or centred in the layout's direction; a QLabel would follow its text's.
    TextLabel *aligned(Qt::Alignment side);
    //! The text can be marked and copied with mouse and keyboard.
    TextLabel *selectable();
    void setRole(FontRole role);
    void setInk(Ink ink);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void applyInk();
    void applySide();

    FontRole m_role;
    Ink m_ink;
    Qt::Alignment m_side = Qt::AlignLeading;
};

} // namespace swingbridge
