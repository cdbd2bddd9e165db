// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/TopologyGeometry.h"

#include "common/Fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace swingbridge {

namespace {

constexpr double edge = 16;
constexpr double above = 13;
constexpr double furtherRow = 28;

double lineOf(FontRole role)
{
    return QFontMetricsF(Fonts::of(role)).height();
}

double plateHeight()
{
    return std::round(20 + lineOf(FontRole::Plate) + 2 * lineOf(FontRole::Small));
}

int furtherPlates(const Topology &topology)
{
    return std::max(0, int(topology.plates.size()) - 2);
}

} // namespace

int TopologyGeometry::height(const Topology &topology)
{
    return int(std::round(plateHeight() + 2 * above + furtherRow * furtherPlates(topology)));
}

double TopologyGeometry::angle(const Deck &deck)
{
    double turned = 0;
    switch (deck.position) {
    case Deck::Position::TurningSeen: turned = 45; break;
    case Deck::Position::TurningFenced: turned = 65; break;
    case Deck::Position::TurningLastLook: turned = 115; break; // never rests at 90: there it would look like a tray
    case Deck::Position::None:
    case Deck::Position::Joined:
    case Deck::Position::Unlatched:
    case Deck::Position::Conflict: break;
    }
    return deck.bank == 0 ? turned : 180 - turned;
}

TopologyGeometry::TopologyGeometry(const QRectF &bounds, const Topology &topology)
    : m_bounds(bounds)
    , m_lineHeight(Fonts::height(FontRole::Small))
{
    const double width = std::clamp(bounds.width() * 0.285, 236.0, 368.0);
    const double height = plateHeight();
    const double top = bounds.top() + above;
    m_plates << QRectF(bounds.left() + edge, top, width, height) << QRectF(bounds.right() - edge - width, top, width, height);
    for (int i = 0; i < furtherPlates(topology); ++i)
        m_plates << QRectF(m_plates.at(1).left(), top + height + 4 + furtherRow * i, width, furtherRow - 4);
    m_pier = QPointF(bounds.left() + bounds.width() / 2, top + std::round(height * 0.46));
    m_arm = m_pier.x() - m_plates.at(0).right();
    const double wordsTop = std::min(m_pier.y() + 21, top + height + above - m_lineHeight - 5);
    m_words = QRectF(m_plates.at(0).right() + 14, wordsTop, 2 * m_arm - 28, m_lineHeight);
}

} // namespace swingbridge
