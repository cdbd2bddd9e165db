// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Hairline.h"

#include "common/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace swingbridge {

namespace {

void fillOnDevice(QPainter &painter, const QRectF &deviceRect, const QTransform &toDevice, const QColor &color)
{
    const bool wasSmooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(toDevice.inverted().mapRect(deviceRect), color);
    painter.setRenderHint(QPainter::Antialiasing, wasSmooth);
}

} // namespace

void paintHorizontalHairline(QPainter &painter, double left, double right, double y, const QColor &color)
{
    const QTransform toDevice = painter.deviceTransform();
    const double thickness = std::max(1.0, std::floor(toDevice.m22()));
    const QPointF from = toDevice.map(QPointF(left, y)), to = toDevice.map(QPointF(right, y));
    fillOnDevice(painter, QRectF(from.x(), std::round(from.y()), to.x() - from.x(), thickness), toDevice, color);
}

void paintVerticalHairline(QPainter &painter, double x, double top, double bottom, const QColor &color)
{
    const QTransform toDevice = painter.deviceTransform();
    const double thickness = std::max(1.0, std::floor(toDevice.m11()));
    const QPointF from = toDevice.map(QPointF(x, top)), to = toDevice.map(QPointF(x, bottom));
    fillOnDevice(painter, QRectF(std::round(from.x()), from.y(), thickness, to.y() - from.y()), toDevice, color);
}

Hairline::Hairline(Qt::Orientation orientation, Weight weight, QWidget *parent)
    : QWidget(parent)
    , m_orientation(orientation)
    , m_weight(weight)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    const QColor color = m_weight == Weight::Strong ? theme.line2 : theme.line;
    if (m_orientation == Qt::Horizontal)
        paintHorizontalHairline(painter, 0, width(), 0, color);
    else
        paintVerticalHairline(painter, 0, 0, height(), color);
}

} // namespace swingbridge
