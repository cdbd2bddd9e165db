// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReportBlocks.h"

#include <QColor>

#include <functional>

namespace swingbridge {

class PaperCanvas;

//! A table on paper: hairlines, no boxes; the head is repeated on every page, a row is never torn.
class PaperTable
{
public:
    PaperTable(PaperCanvas &canvas, const ReportTable &table, qreal x, qreal width);

    //! Title, introduction, head and the first row: what must stand together.
    qreal heightOfBeginning() const;
    qreal heightOfAll() const;
    //! Paints it from \a y on. \a onNewPage turns the page and returns where to go on. Returns the end.
    qreal paint(qreal y, const std::function<qreal()> &onNewPage);

private:
    qreal columnX(qsizetype column) const;
    qreal columnWidth(qsizetype column) const;
    qreal rowHeight(qsizetype row) const;
    qreal introHeight() const;
    qreal paintHead(qreal y);
    void paintRow(qsizetype row, qreal y, qreal height);
    void paintRail(qsizetype row, qreal y, qreal height);
    void paintCell(const ReportCell &cell, qsizetype column, qreal y, qreal height);

    PaperCanvas &m_canvas;
    const ReportTable &m_table;
    qreal m_x;
    qreal m_width;
    int m_weights = 0;
};

} // namespace swingbridge
