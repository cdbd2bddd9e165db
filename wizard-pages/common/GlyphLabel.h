// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Glyph.h"

#include <QVariantAnimation>
#include <QWidget>

namespace swingbridge {

//! One glyph as a widget, 16 px by default; the running ring turns (1.2 s) unless motion is reduced.
class GlyphLabel : public QWidget
{
    Q_OBJECT

public:
    explicit GlyphLabel(Glyph glyph = Glyph::None, int size = 16, QWidget *parent = nullptr);

    Glyph glyph() const { return m_glyph; }
    void setGlyph(Glyph glyph);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void speak();
    void turnOrRest();

    Glyph m_glyph;
    int m_size;
    QVariantAnimation m_turn;
};

} // namespace swingbridge
