// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReportBlocks.h"

#include <QRectF>

namespace swingbridge {

class PaperCanvas;

//! The topology strip on paper: solid means active, dashed means staging, in grey too.
class PaperStrip
{
public:
    PaperStrip(PaperCanvas &canvas, const ReportStrip &strip) : m_canvas(canvas), m_strip(strip) {}
    static constexpr qreal height = 94;
    void paint(qreal y);

private:
    void plate(const QRectF &rect, const ReportPlate &plate);
    void way(const QRectF &bank, const ReportPlate &plate, qreal pier);

    PaperCanvas &m_canvas;
    const ReportStrip &m_strip;
};

} // namespace swingbridge
