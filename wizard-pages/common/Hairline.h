// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QColor;
class QPainter;

namespace swingbridge {

//! A line of whole device pixels on a device pixel: a plain 1 px fillRect is 1 or 2 pixels at 125 %.
void paintHorizontalHairline(QPainter &painter, double left, double right, double y, const QColor &color);
void paintVerticalHairline(QPainter &painter, double x, double top, double bottom, const QColor &color);

//! The rule between sections (horizontal) or columns (vertical).
class Hairline : public QWidget
{
    Q_OBJECT

public:
    enum class Weight {
        Light, //!< between rows, sections and columns
        Strong, //!< where chrome meets the page
    };

    explicit Hairline(Qt::Orientation orientation, Weight weight = Weight::Light, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Orientation m_orientation;
    Weight m_weight;
};

} // namespace swingbridge
