// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Topology.h"

#include <QList>
#include <QRectF>

namespace swingbridge {

//! Where everything in the strip goes, as if reading ran from left to right. Pure: size and topology in.
class TopologyGeometry
{
public:
    TopologyGeometry(const QRectF &bounds, const Topology &topology);

    //! Height the strip needs for \a topology, without the rule below it: 100, and 28 for each further server.
    static int height(const Topology &topology);
    //! Angle of the deck in degrees: 0 at plates[0], 90 open, 180 at plates[1].
    static double angle(const Deck &deck);

    QRectF bounds() const { return m_bounds; }
    const QList<QRectF> &plates() const { return m_plates; }
    //! Centre of the tenant's pier.
    QPointF pier() const { return m_pier; }
    //! Distance from the pier to a bank.
    double arm() const { return m_arm; }
    //! The line of words below the ways.
    QRectF words() const { return m_words; }
    double lineHeight() const { return m_lineHeight; }

private:
    QRectF m_bounds;
    QList<QRectF> m_plates;
    QPointF m_pier;
    double m_arm = 0;
    QRectF m_words;
    double m_lineHeight = 0;
};

} // namespace swingbridge
