// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Theme.h"

#include <QRectF>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;

namespace swingbridge {

//! Paints fields, marks, heads, progress and focus for SwingStyle.
class ControlPainter
{
public:
    ControlPainter(QPainter &painter, const QStyleOption &option);
    ~ControlPainter();

    void focusRing() const;
    //! The ground and edge of line edits, combo boxes and text edits.
    void field() const;
    void checkBox() const;
    void radioButton() const;
    void branch() const;
    void headSection() const;
    void headLabel(const QStyleOptionHeader &head) const;
    void progress(const QStyleOptionProgressBar &bar) const;
    void comboText(const QStyleOptionComboBox &combo) const;
    void comboArrow() const;
    void scrollBar(const QRectF &thumb, bool isVertical) const;
    void rule(bool isHorizontal) const;

private:
    void box(const QRectF &rect, double radius, const QColor &fill, const QColor &edge, double width) const;
    bool is(QStyle::StateFlag flag) const;

    QPainter &m_painter;
    const QStyleOption &m_option;
    Theme m_theme;
};

} // namespace swingbridge
