// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DeckPainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace swingbridge {

namespace {

constexpr double half = 6; // the deck is 12 thick
constexpr double pastPier = 28;
constexpr double chevronEvery = 28;
constexpr double firstChevron = 50;
constexpr double unlatchedBy = 14;

QPen dashed(const QColor &color, double width)
{
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({4.2, 2.6});
    return pen;
}

QPen dotted(const QColor &color, double width, double gap)
{
    QPen pen(color, width, Qt::SolidLine, Qt::RoundCap);
    pen.setDashPattern({0.1, gap});
    return pen;
}

void paintCross(QPainter &painter, const QPointF &at, const QColor &ink)
{
    painter.setPen(QPen(ink, 3.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at + QPointF(-8, -8), at + QPointF(8, 8));
    painter.drawLine(at + QPointF(8, -8), at + QPointF(-8, 8));
}

void paintBarrier(QPainter &painter, const QRectF &rect, const QColor &ink, const QColor &paper)
{
    QPainterPath shape;
    shape.addRoundedRect(rect, 1.5, 1.5);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper);
    painter.drawPath(shape);
    painter.setClipPath(shape);
    painter.setPen(QPen(ink, 3.2, Qt::SolidLine, Qt::FlatCap));
    for (double y = rect.top() - rect.width(); y < rect.bottom() + rect.width(); y += 7.6)
        painter.drawLine(QPointF(rect.left() - 2, y + rect.width() + 2), QPointF(rect.right() + 2, y - 2));
    painter.setClipping(false);
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    painter.restore();
}

bool isAtRest(double angle)
{
    return angle <= 0 || angle >= 180;
}

} // namespace

DeckPainter::DeckPainter(QPainter &painter, const Theme &theme, const Mirror &mirror, const TopologyGeometry &geometry)
    : m_painter(painter)
    , m_theme(theme)
    , m_mirror(mirror)
    , m_geometry(geometry)
{
}

void DeckPainter::paint(const Topology &topology, double angle, double step) const
{
    for (int i = 0; i < std::min<int>(2, int(topology.plates.size())); ++i)
        paintBank(topology.plates.at(i), i == 0);
    if (topology.showsTrack)
        paintTrack();
    const bool hasDeck = topology.deck.position != Deck::Position::None;
    const bool isConflict = topology.deck.position == Deck::Position::Conflict;
    if (hasDeck && isAtRest(angle))
        paintResting(topology, angle <= 0, step);
    else if (hasDeck)
        paintGirder(angle);
    paintPier(isConflict ? m_theme.blocker : hasDeck ? m_theme.accentFill : m_theme.control, hasDeck && !isAtRest(angle));
}

//! What stands at a bank where the deck is not: stubs in the server's own line, a barrier, a cross.
void DeckPainter::paintBank(const Plate &plate, bool isLeft) const
{
    const QRectF rect = m_geometry.plates().at(isLeft ? 0 : 1);
    const double x = isLeft ? rect.right() : rect.left(), out = isLeft ? 1 : -1, y = m_geometry.pier().y();
    switch (plate.state) {
    case PlateState::Active:
    case PlateState::DemotionSent:
    case PlateState::Conflict:
    case PlateState::Empty: return;
    case PlateState::Fenced:
        return paintBarrier(m_painter, m_mirror.rect(QRectF(isLeft ? x + 7 : x - 16, y - 20, 9, 36)), m_theme.text, m_theme.chrome);
    case PlateState::Unreachable: return paintCross(m_painter, m_mirror.point(x + out * 22, y), m_theme.blocker);
    case PlateState::Staging: m_painter.setPen(dashed(m_theme.text2, 1.6)); break;
    case PlateState::Unknown: m_painter.setPen(dotted(m_theme.control, 1.6, 2.6)); break;
    }
    for (const double side : {-half, half})
        m_painter.drawLine(m_mirror.point(x + out * 2, y + side), m_mirror.point(x + out * 24, y + side));
}

void DeckPainter::paintTrack() const
{
    const double rx = m_geometry.arm() - 12, ry = rx * std::min(0.155, 36 / m_geometry.arm());
    const QPointF pier = m_geometry.pier();
    m_painter.setPen(dotted(m_theme.control, 1.3, 4));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawArc(QRectF(pier.x() - rx, pier.y() - ry, 2 * rx, 2 * ry), 0, 180 * 16);
}

//! A piece of the deck between two distances from the pier.
QRectF DeckPainter::bar(double from, double to) const
{
    const QPointF pier = m_geometry.pier();
    return m_mirror.rect(QRectF(pier.x() + std::min(from, to), pier.y() - half, std::abs(to - from), 2 * half));
}

void DeckPainter::paintResting(const Topology &topology, bool isLeft, double step) const
{
    const int bank = isLeft ? 0 : 1;
    if (bank < topology.plates.size() && topology.plates.at(bank).state == PlateState::Unreachable)
        return paintGhost(isLeft);
    const bool isConflict = topology.deck.position == Deck::Position::Conflict;
    const bool isUnlatched = topology.deck.position == Deck::Position::Unlatched;
    const double out = isLeft ? -1 : 1, arm = m_geometry.arm(), reach = isUnlatched ? arm - unlatchedBy : arm + 8;
    const QPointF pier = m_geometry.pier();
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(isConflict ? m_theme.blocker : m_theme.accentFill);
    m_painter.drawRect(bar(-out * (isConflict ? reach : pastPier), out * reach));
    const QColor knocked = isConflict ? m_theme.onBlocker : m_theme.onAccent;
    m_painter.setPen(QPen(knocked, isUnlatched ? 1.5 : 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    if (isUnlatched) { // the latch is open: dashes for chevrons
        for (double x = firstChevron; x < arm - 24; x += chevronEvery)
            m_painter.drawLine(m_mirror.point(pier.x() + out * x, pier.y()), m_mirror.point(pier.x() + out * (x + 9), pier.y()));
        return;
    }
    for (const double side : isConflict ? QList<double>{out, -out} : QList<double>{out}) {
        for (double x = firstChevron - step * chevronEvery; x < arm - 14; x += chevronEvery) {
            const double tip = pier.x() + side * x, back = pier.x() + side * (x + 3.2);
            m_painter.drawPolyline(QPolygonF{m_mirror.point(back, pier.y() - 3), m_mirror.point(tip, pier.y()), m_mirror.point(back, pier.y() + 3)});
        }
    }
}

//! Last seen active and silent since: the way may still be open, nobody saw it.
void DeckPainter::paintGhost(bool isLeft) const
{
    m_painter.setPen(dashed(m_theme.blocker, 1.6));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(bar(0, (isLeft ? -1 : 1) * (m_geometry.arm() - 40)));
}

//! The deck on its way: a girder seen from the side (visual-language.md, Turning).
void DeckPainter::paintGirder(double angle) const
{
    constexpr double halfWidth = 10, halfHeight = 5, counterweight = 46;
    const double arm = m_geometry.arm(), reach = arm - 16, flat = std::min(0.155, 36 / arm);
    const double phi = M_PI - qDegreesToRadians(angle);
    const QPointF pier = m_geometry.pier();
    const auto at = [&](double x, double y, double z) {
        return m_mirror.point(pier.x() + x * std::cos(phi) - y * std::sin(phi),
            pier.y() - flat * (x * std::sin(phi) + y * std::cos(phi)) - z);
    };
    const double facing = std::cos(phi) < 0 ? halfWidth : -halfWidth; // the long side that we see
    const QPolygonF side{at(-counterweight, facing, halfHeight), at(reach, facing, halfHeight), at(reach, facing, -halfHeight), at(-counterweight, facing, -halfHeight)};
    const QPolygonF end{at(-counterweight, -halfWidth, halfHeight), at(-counterweight, halfWidth, halfHeight), at(-counterweight, halfWidth, -halfHeight), at(-counterweight, -halfWidth, -halfHeight)};
    const QPolygonF top{at(-counterweight, -halfWidth, halfHeight), at(reach, -halfWidth, halfHeight), at(reach, halfWidth, halfHeight), at(-counterweight, halfWidth, halfHeight)};
    const QColor sideInk = m_theme.accentFill.darker(m_theme.isDark ? 165 : 135);
    const QColor topInk = m_theme.isDark ? m_theme.accentFill : m_theme.accentFill.lighter(135);
    m_painter.setPen(QPen(sideInk, 0.8, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    m_painter.setBrush(sideInk);
    m_painter.drawPolygon(side);
    m_painter.drawPolygon(end);
    m_painter.setPen(QPen(topInk, 0.8, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    m_painter.setBrush(topInk);
    m_painter.drawPolygon(top);
}

//! The tenant; while the deck turns the ring stands open round the girder.
void DeckPainter::paintPier(const QColor &ink, bool isTurning) const
{
    const QPointF pier = m_mirror.point(m_geometry.pier().x(), m_geometry.pier().y());
    const double ring = isTurning ? 11.5 : 15, dot = isTurning ? 4 : 5.2;
    m_painter.setPen(QPen(ink, 3.4));
    m_painter.setBrush(m_theme.chrome);
    m_painter.drawEllipse(pier, ring, ring);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ink);
    m_painter.drawEllipse(pier, dot, dot);
}

} // namespace swingbridge
