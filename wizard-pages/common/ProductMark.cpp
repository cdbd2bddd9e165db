// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ProductMark.h"

#include <QPainter>

namespace swingbridge {

void ProductMark::paint(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16, rect.height() / 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentFill);
    painter.drawRoundedRect(QRectF(0, 0, 16, 16), 3.5, 3.5);
    painter.setBrush(theme.onAccent);
    painter.drawRect(QRectF(0, 6.6, 3.1, 2.8));
    painter.drawRect(QRectF(12.9, 6.6, 3.1, 2.8));
    painter.translate(8, 8);
    painter.rotate(-45);
    painter.drawRect(QRectF(-6, -1.35, 12, 2.7));
    painter.drawEllipse(QPointF(0, 0), 3.05, 3.05);
    painter.setBrush(theme.accentFill);
    painter.drawEllipse(QPointF(0, 0), 1.45, 1.45);
    painter.restore();
}

QIcon ProductMark::windowIcon()
{
    return QIcon(QStringLiteral(":/swingbridge/icons/logo.svg"));
}

} // namespace swingbridge
