// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Failure.h"
#include "journal/Journal.h"
#include "printing/ReportPrinter.h"
#include "report/Report.h"

namespace swingbridge {

//! How a report is to look; the defaults are those of cli.md.
class ReportWishes
{
public:
    ReportOptions options;
    Paper paper = Paper::A4;
    bool replaces = false; //!< Files that are there already.
};

//! Before any work: each of \a files has an ending that says a format (html, txt, json, pdf), could be written, and there
//! are fonts for a PDF. Exit status 2 or 6.
tl::expected<void, Failure> checkReportFiles(const QStringList &files, bool replaces);

//! Writes \a report to each of \a files, each whole or not at all; returns their absolute paths.
tl::expected<QStringList, Failure> writeReportTo(const Report &report, const QStringList &files, const ReportWishes &wishes);

//! Writes the report of the journal in \a folder to each of \a files, each whole or not at all; returns their absolute paths.
tl::expected<QStringList, Failure> writeReports(const QString &folder, const QStringList &files, const ReportWishes &wishes);

} // namespace swingbridge
