// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Mirror.h"
#include "common/Theme.h"
#include "common/TopologyGeometry.h"

class QPainter;

namespace swingbridge {

//! Paints the ways to the tenant: stubs, barriers, the deck at rest or as a turning girder, the pier.
class DeckPainter
{
public:
    DeckPainter(QPainter &painter, const Theme &theme, const Mirror &mirror, const TopologyGeometry &geometry);

    //! \a angle is where the deck is drawn now (it moves between two readings), \a step shifts the chevrons (0 to 1).
    void paint(const Topology &topology, double angle, double step) const;

private:
    void paintBank(const Plate &plate, bool isLeft) const;
    void paintTrack() const;
    void paintResting(const Topology &topology, bool isLeft, double step) const;
    void paintGhost(bool isLeft) const;
    void paintGirder(double angle) const;
    void paintPier(const QColor &ink, bool isTurning) const;
    QRectF bar(double from, double to) const;

    QPainter &m_painter;
    const Theme &m_theme;
    Mirror m_mirror;
    const TopologyGeometry &m_geometry;
};

} // namespace swingbridge
