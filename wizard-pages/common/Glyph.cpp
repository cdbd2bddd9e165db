// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Glyph.h"

#include <QPainter>
#include <QPainterPath>

namespace swingbridge {

namespace {

//! All shapes are drawn in a square of 16; every one sets pen and brush (a leftover brush once filled a check).
QPen line(const QColor &color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void fill(QPainter &painter, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
}

void stroke(QPainter &painter, const QColor &color, double width)
{
    painter.setPen(line(color, width));
    painter.setBrush(Qt::NoBrush);
}

void octagon(QPainter &painter, const QColor &ink)
{
    constexpr double a = 0.7, b = 15.3, cut = 4.3;
    fill(painter, ink);
    painter.drawPolygon(QPolygonF{{a + cut, a}, {b - cut, a}, {b, a + cut}, {b, b - cut}, {b - cut, b}, {a + cut, b}, {a, b - cut}, {a, a + cut}});
}

void blocker(QPainter &painter, const QColor &ink, const QColor &paper)
{
    octagon(painter, ink);
    fill(painter, paper);
    painter.drawRoundedRect(QRectF(3.9, 6.8, 8.2, 2.4), 0.6, 0.6);
}

void failed(QPainter &painter, const QColor &ink, const QColor &paper)
{
    octagon(painter, ink);
    stroke(painter, paper, 2);
    painter.drawLine(QPointF(5.4, 5.4), QPointF(10.6, 10.6));
    painter.drawLine(QPointF(10.6, 5.4), QPointF(5.4, 10.6));
}

void high(QPainter &painter, const QColor &ink, const QColor &paper)
{
    painter.setPen(line(ink, 1.6));
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF{{8, 1.8}, {15, 14}, {1, 14}});
    stroke(painter, paper, 1.9);
    painter.drawLine(QPointF(8, 6), QPointF(8, 9.4));
    fill(painter, paper);
    painter.drawEllipse(QPointF(8, 12.2), 1.1, 1.1);
}

void medium(QPainter &painter, const Theme &theme)
{
    painter.setPen(line(theme.medium, 1.5));
    painter.setBrush(theme.mediumFill);
    painter.drawPolygon(QPolygonF{{8, 1.2}, {14.8, 8}, {8, 14.8}, {1.2, 8}});
    stroke(painter, theme.isDark ? theme.medium : theme.text, 1.8);
    painter.drawLine(QPointF(5.6, 8), QPointF(10.4, 8));
}

void low(QPainter &painter, const QColor &ink)
{
    stroke(painter, ink, 1.6);
    painter.drawPolygon(QPolygonF{{2, 3.6}, {14, 3.6}, {8, 13.4}});
}

void info(QPainter &painter, const QColor &ink)
{
    stroke(painter, ink, 1.4);
    painter.drawEllipse(QPointF(8, 8), 6.6, 6.6);
    stroke(painter, ink, 1.7);
    painter.drawLine(QPointF(8, 7.4), QPointF(8, 11.2));
    fill(painter, ink);
    painter.drawEllipse(QPointF(8, 4.9), 1.05, 1.05);
}

void check(QPainter &painter, const QColor &ink)
{
    stroke(painter, ink, 2);
    painter.drawPolyline(QPolygonF{{3, 8.6}, {6.6, 12.2}, {13.2, 4.4}});
}

//! Somebody signed for it.
void pen(QPainter &painter, const QColor &ink)
{
    stroke(painter, ink, 1.5);
    painter.drawPolygon(QPolygonF{{2.6, 13.4}, {3.4, 10.4}, {10.8, 3}, {13, 5.2}, {5.6, 12.6}});
    painter.drawLine(QPointF(9, 13.6), QPointF(13.6, 13.6));
}

void ring(QPainter &painter, const Theme &theme, double turn)
{
    stroke(painter, theme.line2, 2);
    painter.drawEllipse(QPointF(8, 8), 5.8, 5.8);
    stroke(painter, theme.accent, 2);
    painter.drawArc(QRectF(2.2, 2.2, 11.6, 11.6), int((90 - turn * 360) * 16), -130 * 16);
}

void dots(QPainter &painter, const QColor &ink)
{
    fill(painter, ink);
    for (const double x : {3.6, 8.0, 12.4})
        painter.drawEllipse(QPointF(x, 8), 1.3, 1.3);
}

void dash(QPainter &painter, const QColor &ink)
{
    stroke(painter, ink, 1.8);
    painter.drawLine(QPointF(3.5, 8), QPointF(12.5, 8));
}

void shape(QPainter &painter, Glyph glyph, const Theme &theme, double turn)
{
    const QColor ink = GlyphPainter::ink(glyph, theme);
    const QColor paper = theme.isDark ? theme.page : theme.onBlocker;
    switch (glyph) {
    case Glyph::None: return;
    case Glyph::Blocker: return blocker(painter, ink, paper);
    case Glyph::Failed: return failed(painter, ink, paper);
    case Glyph::High: return high(painter, ink, paper);
    case Glyph::Medium: return medium(painter, theme);
    case Glyph::Low: return low(painter, ink);
    case Glyph::Info: return info(painter, ink);
    case Glyph::Passed: return check(painter, ink);
    case Glyph::Waived:
    case Glyph::Attested: return pen(painter, ink);
    case Glyph::Running: return ring(painter, theme, turn);
    case Glyph::Waiting: return dots(painter, ink);
    case Glyph::Skipped: return dash(painter, ink);
    }
}

QPainterPath wave(double s)
{
    QPainterPath path;
    path.moveTo(-s, s * 0.28);
    path.cubicTo(-s * 0.45, -s * 0.9, s * 0.35, s * 0.9, s, -s * 0.28);
    return path;
}

} // namespace

void GlyphPainter::paint(QPainter &painter, const QRectF &rect, Glyph glyph, const Theme &theme, double turn)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16, rect.height() / 16);
    shape(painter, glyph, theme, turn);
    painter.restore();
}

void GlyphPainter::paint(QPainter &painter, const QRectF &rect, ChangeSign operation, const Theme &theme)
{
    if (operation == ChangeSign::None)
        return;
    const double s = rect.width() * 0.36;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    stroke(painter, ink(operation, theme), 2.2);
    if (operation == ChangeSign::Update) {
        painter.drawPath(wave(s));
    } else {
        painter.drawLine(QPointF(-s, 0), QPointF(s, 0));
        if (operation == ChangeSign::Add)
            painter.drawLine(QPointF(0, -s), QPointF(0, s));
    }
    painter.restore();
}

QColor GlyphPainter::ink(Glyph glyph, const Theme &theme)
{
    switch (glyph) {
    case Glyph::Blocker:
    case Glyph::Failed: return theme.blocker;
    case Glyph::High: return theme.high;
    case Glyph::Medium: return theme.medium;
    case Glyph::Low:
    case Glyph::Waived:
    case Glyph::Attested: return theme.low;
    case Glyph::Passed: return theme.ok;
    case Glyph::Running: return theme.accent;
    case Glyph::None:
    case Glyph::Info:
    case Glyph::Waiting:
    case Glyph::Skipped: return theme.text2;
    }
    return theme.text2;
}

QColor GlyphPainter::soft(Glyph glyph, const Theme &theme)
{
    switch (glyph) {
    case Glyph::Blocker:
    case Glyph::Failed: return theme.blockerSoft;
    case Glyph::High: return theme.highSoft;
    case Glyph::Medium: return theme.mediumSoft;
    case Glyph::Low:
    case Glyph::Waived:
    case Glyph::Attested: return theme.lowSoft;
    case Glyph::Passed: return theme.okSoft;
    case Glyph::Running: return theme.accentSoft;
    case Glyph::None:
    case Glyph::Info:
    case Glyph::Waiting:
    case Glyph::Skipped: return theme.infoSoft;
    }
    return theme.infoSoft;
}

QColor GlyphPainter::ink(ChangeSign operation, const Theme &theme)
{
    switch (operation) {
    case ChangeSign::Add: return theme.add;
    case ChangeSign::Delete: return theme.remove;
    case ChangeSign::None:
    case ChangeSign::Update: return theme.update;
    }
    return theme.update;
}

QString GlyphPainter::word(Glyph glyph)
{
    switch (glyph) {
    case Glyph::None: return {};
    case Glyph::Blocker: return tr("Blocker");
    case Glyph::High: return tr("High", "severity");
    case Glyph::Medium: return tr("Medium", "severity");
    case Glyph::Low: return tr("Low", "severity");
    case Glyph::Info: return tr("Info", "severity");
    case Glyph::Passed: return tr("Passed");
    case Glyph::Waived: return tr("Waived");
    case Glyph::Attested: return tr("Attested");
    case Glyph::Running: return tr("Running");
    case Glyph::Waiting: return tr("Waiting");
    case Glyph::Skipped: return tr("Skipped");
    case Glyph::Failed: return tr("Failed");
    }
    return {};
}

QString GlyphPainter::word(ChangeSign operation)
{
    switch (operation) {
    case ChangeSign::None: return {};
    case ChangeSign::Add: return tr("Add", "pending export");
    case ChangeSign::Update: return tr("Update", "pending export");
    case ChangeSign::Delete: return tr("Delete", "pending export");
    }
    return {};
}

} // namespace swingbridge
