// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/PaperCanvas.h"
#include "report/Report.h"

#include <QCoreApplication>

namespace swingbridge {

//! Breaks a Report into pages and paints them: head, foot, verdict, blocks, signatures.
class ReportPages
{
    Q_DECLARE_TR_FUNCTIONS(ReportPages)

public:
    //! \a pageCount: what a measuring pass found; 0 while measuring.
    ReportPages(const Report &report, PaperCanvas &canvas, int pageCount) : m_report(report), m_canvas(canvas), m_pageCount(pageCount) {}

    //! Returns the number of pages.
    int paint();

private:
    void furniture();
    void beginning();
    void verdicts();
    void block(const ReportStrip &strip);
    void block(const ReportTable &table);
    void block(const ReportParagraphs &paragraphs);
    void halves(const ReportTable &first, const ReportTable *second);
    void signatures();
    qreal turnPage();
    void need(qreal height);

    const Report &m_report;
    PaperCanvas &m_canvas;
    int m_pageCount;
    qreal m_y = 0;
};

} // namespace swingbridge
