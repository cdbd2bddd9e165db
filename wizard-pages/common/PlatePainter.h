// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Mirror.h"
#include "common/Theme.h"
#include "common/Topology.h"

class QPainter;

namespace swingbridge {

//! Paints a server's plate, and the role in small beside names (solid active, dashed staging).
class PlatePainter
{
public:
    PlatePainter(QPainter &painter, const Theme &theme, const Mirror &mirror);

    //! The plate at \a rect (unmirrored).
    void paint(const Plate &plate, const QRectF &rect) const;
    //! One line of 28 for the third and fourth server.
    void paintRow(const Plate &plate, const QRectF &rect) const;
    //! The role glyph, 16 x 11 at scale 1, centred in \a rect; scales with its height (16 is 1).
    static void paintSmall(QPainter &painter, const QRectF &rect, PlateState state, const Theme &theme);

private:
    void paintTexts(const Plate &plate, const QRectF &rect) const;
    void paintReading(const Plate &plate, const QRectF &rect) const;

    QPainter &m_painter;
    const Theme &m_theme;
    Mirror m_mirror;
};

} // namespace swingbridge
