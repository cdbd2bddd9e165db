// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace swingbridge {

//! Fusion in the visual language: buttons, fields, combo boxes, check and radio marks, heads, scroll bars,
//! progress, frames and focus. Reads its colours from the palette of what it paints; no style sheets.
class SwingStyle : public QProxyStyle
{
    Q_OBJECT

public:
    SwingStyle();

    //! With reduced motion SH_Widget_Animation_Duration is 0; see motion::duration().
    void setMotionReduced(bool isReduced) { m_isMotionReduced = isReduced; }
    bool isMotionReduced() const { return m_isMotionReduced; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    //! Mnemonics are underlined only while Alt is down; the style watches the application for it.
    bool eventFilter(QObject *watched, QEvent *event) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;

private:
    bool m_isMotionReduced = false;
    bool m_isAltDown = false;
};

} // namespace swingbridge
