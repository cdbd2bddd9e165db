// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Mirror.h"
#include "common/Theme.h"
#include "common/Topology.h"

#include <QCoreApplication>
#include <QRectF>

class QPainter;

namespace swingbridge {

class TopologyGeometry;

//! Paints the whole strip: on screen, in the plan and on paper (before and after).
class TopologyPainter
{
    Q_DECLARE_TR_FUNCTIONS(swingbridge::TopologyPainter)

public:
    //! \a angle: degrees, normally TopologyGeometry::angle(topology.deck). \a step: phase of the chevrons.
    static void paint(QPainter &painter, const QRectF &rect, const Topology &topology, const Theme &theme,
        Qt::LayoutDirection direction, double angle, double step = 0);
    //! The strip at rest, e.g. for the report.
    static void paint(QPainter &painter, const QRectF &rect, const Topology &topology, const Theme &theme, Qt::LayoutDirection direction);
    //! Plates and deck without words, for explanations (the four pictures of page Welcome); drawn 196 x 24.
    static void paintThumbnail(QPainter &painter, const QRectF &rect, const Topology &topology, const Theme &theme, Qt::LayoutDirection direction);

private:
    static void paintWords(QPainter &painter, const TopologyGeometry &geometry, const Topology &topology, const Theme &theme, const Mirror &mirror);
    static void paintNote(QPainter &painter, const QRectF &rect, const Plate &plate, const Theme &theme, Qt::Alignment side);
    static void paintRehearsal(QPainter &painter, const TopologyGeometry &geometry, const QString &text, const Theme &theme);
};

} // namespace swingbridge
