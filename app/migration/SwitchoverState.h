// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "switchover/ForeignClaim.h"
#include "switchover/SwitchPlan.h"
#include "switchover/SwitchRunner.h"

namespace swingbridge {

//! The switch as the session knows it: the plan of the last look, and the runner once there is one.
class SwitchoverState
{
public:
    std::optional<SwitchPlan> plan;      //!< Guards and steps as read last; empty: not read yet.
    QDateTime planReadAt;
    std::optional<ForeignClaim> foreign; //!< Somebody else's open switch, as seen last: it can be taken over (G05).
    std::unique_ptr<SwitchRunner> runner; //!< Made when the journal is open and the drivers are there.
    bool mayBegin = false; //!< A person said "go" (typed the target's name, or pressed the deed at rest); used up by one run.

    //! What has happened so far; a view without attempts when there is no runner.
    const SwitchView &view() const;
    bool isResting() const { return view().isResting(); }
    bool hasAttempt() const { return view().attempt > 0; }
};

} // namespace swingbridge
