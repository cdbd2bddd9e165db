// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/FaultPlan.h"
#include "rehearsal/Schedule.h"

namespace swingbridge {

//! A schedule as a whole migration on the lab can play it: faults of calls, and how the switch is made. An operation is counted from
//! the beginning of the run there, of the switch in an exploration: the same for all that a switch alone sends.
class LabSchedule
{
    Q_DECLARE_TR_FUNCTIONS(LabSchedule)

public:
    //! The text of lab explore. BadInput names the first part that the lab cannot play, or that nobody understands.
    static Result<LabSchedule> parse(const QString &spec);

    FaultPlan faults;
    std::optional<SimVariant> variant; //!< Empty: nothing is said of it.
};

} // namespace swingbridge
