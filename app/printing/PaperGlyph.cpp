// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PaperGlyph.h"

#include "printing/PaperCanvas.h"

#include <QPainterPath>

namespace swingbridge {
namespace {

//! All signs are drawn on a grid of 16.
QPen stroke(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPolygonF octagon()
{
    return QPolygonF({{5, 1}, {11, 1}, {15, 5}, {15, 11}, {11, 15}, {5, 15}, {1, 11}, {1, 5}});
}

void paintShape(QPainter &painter, const QPolygonF &shape, const QBrush &brush, const QPen &pen)
{
    painter.setBrush(brush);
    painter.setPen(pen);
    painter.drawPolygon(shape);
}

void paintLines(QPainter &painter, const QPen &pen, std::initializer_list<QLineF> lines)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const QLineF &line : lines)
        painter.drawLine(line);
}

void paintOnGrid(QPainter &painter, ReportGlyph glyph)
{
    switch (glyph) {
    case ReportGlyph::Pass:
        paintLines(painter, stroke(ink::ok, 2), {{3, 8.5, 6.4, 12}, {6.4, 12, 13, 4.6}});
        break;
    case ReportGlyph::Blocker:
        paintShape(painter, octagon(), ink::blocker, Qt::NoPen);
        paintLines(painter, stroke(Qt::white, 2.2), {{5, 8, 11, 8}});
        break;
    case ReportGlyph::Failed:
        paintShape(painter, octagon(), ink::blocker, Qt::NoPen);
        paintLines(painter, stroke(Qt::white, 1.8), {{5.4, 5.4, 10.6, 10.6}, {10.6, 5.4, 5.4, 10.6}});
        break;
    case ReportGlyph::High:
        paintShape(painter, QPolygonF({{8, 1}, {15.4, 15}, {0.6, 15}}), ink::high, Qt::NoPen);
        paintLines(painter, stroke(Qt::white, 1.6), {{8, 6.4, 8, 10}, {8, 12.7, 8, 12.8}});
        break;
    case ReportGlyph::Medium:
        paintShape(painter, QPolygonF({{8, 1}, {15, 8}, {8, 15}, {1, 8}}), ink::mediumFill, stroke(ink::medium, 1.4));
        paintLines(painter, stroke(ink::medium, 1.6), {{5.6, 8, 10.4, 8}});
        break;
    case ReportGlyph::Low:
        paintShape(painter, QPolygonF({{2, 3.5}, {14, 3.5}, {8, 13.5}}), Qt::NoBrush, stroke(ink::low, 1.6));
        break;
    case ReportGlyph::Info:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(stroke(ink::text2, 1.3));
        painter.drawEllipse(QPointF(8, 8), 6.6, 6.6);
        paintLines(painter, stroke(ink::text2, 1.5), {{8, 7.4, 8, 11}, {8, 4.7, 8, 4.8}});
        break;
    case ReportGlyph::Attested:
        paintShape(painter, QPolygonF({{3, 13}, {3.8, 10}, {11, 2.8}, {13.2, 5}, {6, 12.2}}), Qt::NoBrush, stroke(ink::low, 1.4));
        paintLines(painter, stroke(ink::low, 1.4), {{8.5, 14, 14, 14}});
        break;
    case ReportGlyph::NotRead:
        paintLines(painter, stroke(ink::text2, 1.8), {{3, 8, 13, 8}});
        break;
    default: break;
    }
}

} // namespace

bool PaperGlyph::isPainted(ReportGlyph glyph)
{
    return glyph >= ReportGlyph::Pass && glyph <= ReportGlyph::NotRead;
}

void PaperGlyph::paint(QPainter &painter, const QRectF &rect, ReportGlyph glyph)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16, rect.height() / 16);
    paintOnGrid(painter, glyph);
    painter.restore();
}

void PaperGlyph::paintMark(QPainter &painter, const QRectF &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16, rect.height() / 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink::fill);
    painter.drawRoundedRect(QRectF(0, 0, 16, 16), 3.5, 3.5);
    painter.setBrush(Qt::white); // a road seen from above, its deck turned on its pier
    painter.drawRect(QRectF(0, 6.6, 3.1, 2.8));
    painter.drawRect(QRectF(12.9, 6.6, 3.1, 2.8));
    painter.save();
    painter.translate(8, 8);
    painter.rotate(-45);
    painter.drawRect(QRectF(-6, -1.35, 12, 2.7));
    painter.restore();
    painter.drawEllipse(QPointF(8, 8), 3.05, 3.05);
    painter.setBrush(ink::fill);
    painter.drawEllipse(QPointF(8, 8), 1.45, 1.45);
    painter.restore();
}

} // namespace swingbridge
