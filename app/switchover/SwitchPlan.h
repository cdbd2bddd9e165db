// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "switchover/Guards.h"
#include "switchover/SwitchView.h"

namespace swingbridge {

//! What a switch would do, before it does anything: guards, steps, times. The code of the real run.
class SwitchPlan
{
public:
    SwitchPlan() = default;
    QString active;
    QString target;
    SwitchMode mode = SwitchMode::Assisted;
    bool hardFence = true;
    QList<GuardResult> guards;
    //! CLAIM to RELEASE; each with sentence, server, estimate, who is active meanwhile. `detail` holds the way back.
    QList<SwitchLine> steps;
    int secondsWithoutActive = 0;

    bool isReady() const { return failing(guards).isEmpty(); }
    //! The document swingbridge/plan/1.
    Json toJson() const;
};

//! Pure. \a facts as read by readGuardFacts(); estimates use the servers' own run history where there is one.
SwitchPlan makePlan(const GuardFacts &facts, const SwitchInputs &inputs, const QDateTime &now);

} // namespace swingbridge
