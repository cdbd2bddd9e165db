// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/Report.h"
#include "switchover/SwitchPlan.h"

namespace swingbridge {

//! What a run sheet is made of besides the record.
class RunSheetInputs
{
public:
    RunSheetInputs() = default;
    SwitchPlan plan;            //!< Steps with their estimates; from the servers' own run history where it could be read.
    bool isMeasured = false;    //!< False: the servers did not answer, and the estimates are the usual ones.
    QString startType;          //!< Of the service of the server that will be fenced, as read; empty: not known, a line to fill in.
};

//! The page for the change ticket (mission.md R8): who signs in where with which role and second factor, the steps with their
//! durations, the point of no return, and the card that gives a fenced server back by hand. Printed, read and saved like a report.
class RunSheet
{
public:
    static Report make(const ReportFacts &facts, const RunSheetInputs &inputs, const ReportOptions &options);
};

} // namespace swingbridge
