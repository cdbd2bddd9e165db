// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/ExportVerification.h"
#include "report/Report.h"

namespace swingbridge {

//! What pending exports do not know of themselves: whose they are and what became of them. Translated sentences; each may be
//! empty.
class PrintedExports
{
public:
    QString server;      //!< "sync02", or the names of files.
    QString ticket;
    QString subtitle;
    QString evidence;    //!< What the capture is bound to.
    QString objection;   //!< Why it is no evidence.
    QString approval;
    QString notCovered;
};

//! Pending exports to read on paper: totals by type, every finding with its objects, changes by kind. Objects that nothing is
//! said about are in the table (CSV), not here. Pure; texts follow the installed translators.
Report exportsReport(const QList<PendingExports> &captures, const ExportVerification &verification, const PrintedExports &printed,
                     const ReportOptions &options = {});

} // namespace swingbridge
