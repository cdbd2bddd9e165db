// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Report.h"

namespace swingbridge {

//! A Report as plain text for a terminal or a ticket: at most 100 columns, words instead of signs.
class ReportPlain
{
public:
    explicit ReportPlain(const Report &report) : m_report(report) {}
    QString write();

    static constexpr int width = 100;

private:
    void line(const QString &text = {});
    void wrapped(const QString &text, const QString &first, const QString &rest);
    void heading(const QString &title);
    void block(const ReportStrip &strip);
    void block(const ReportTable &table);
    void block(const ReportParagraphs &paragraphs);

    const Report &m_report;
    QString m_text;
};

} // namespace swingbridge
