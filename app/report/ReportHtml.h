// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Report.h"

namespace swingbridge {

//! A Report as one self-contained HTML page: everything in it is escaped, nothing is loaded, nothing runs.
class ReportHtml
{
public:
    explicit ReportHtml(const Report &report) : m_report(report) {}
    QByteArray write();

private:
    void block(const ReportStrip &strip);
    void block(const ReportTable &table);
    void block(const ReportParagraphs &paragraphs);
    void writeBlocks();
    void plate(const ReportPlate &plate);
    void cell(const ReportCell &cell, const ReportColumn &column);

    const Report &m_report;
    QByteArray m_html;
};

} // namespace swingbridge
