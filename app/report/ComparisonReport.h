// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Comparison.h"
#include "report/Report.h"

namespace swingbridge {

//! What a comparison does not know of itself: whose it is.
class ComparedPair
{
public:
    ComparedPair() = default;
    ComparedPair(QString activeName, QString stagingName, QDateTime at)
        : active(std::move(activeName)), staging(std::move(stagingName)), comparedAt(std::move(at)) {}

    QString active;  //!< "sync01", or the name of a file.
    QString staging;
    QDateTime comparedAt;
    QString ticket;  //!< May be empty.
    QString tool;    //!< "Swingbridge 0.1.0"; may be empty.
};

//! A whole comparison to read on paper and on screen: every difference with both values, consequence, remedy and decision, by
//! area; then what was not compared and what was passed over. Pure; texts follow the installed translators.
Report comparisonReport(const Comparison &comparison, const Decisions &decisions, const ComparedPair &pair, const ReportOptions &options = {});

} // namespace swingbridge
