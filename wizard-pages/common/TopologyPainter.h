// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Theme.h"
#include "common/Topology.h"

#include <QRectF>

class QPainter;

namespace swingbridge {

//! Paints the whole strip: on screen, in the plan and on paper (before and after).
class TopologyPainter
{
public:
    //! \a angle: degrees, normally TopologyGeometry::angle(topology.deck). \a step: phase of the chevrons.
    static void paint(QPainter &painter, const QRectF &rect, const Topology &topology, const Theme &theme,
        Qt::LayoutDirection direction, double angle, double step = 0);
    //! The strip at rest, e.g. for the report.
    static void paint(QPainter &painter, const QRectF &rect, const Topology &topology, const Theme &theme, Qt::LayoutDirection direction);
    //! Plates and deck without words, for explanations (the four pictures of page Welcome).
    static void paintThumbnail(QPainter &painter, const QRectF &rect, const Topology &topology, const Theme &theme, Qt::LayoutDirection direction);
};

} // namespace swingbridge
