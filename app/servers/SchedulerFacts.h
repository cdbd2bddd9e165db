// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace swingbridge {

//! Get-ADSyncScheduler (adsync.md 1.1): the result of `scheduler.read`.
class SchedulerFacts
{
public:
    enum class Policy { Unspecified, Delta, Initial };

    SchedulerFacts() = default;

    std::chrono::seconds allowedInterval{0};
    std::chrono::seconds effectiveInterval{0};
    std::optional<std::chrono::seconds> customizedInterval;
    Policy nextPolicy = Policy::Unspecified;
    QDateTime nextStart;
    std::chrono::seconds purgeRunHistoryInterval{0};
    bool syncCycleEnabled = false;
    bool maintenanceEnabled = false;
    bool stagingModeEnabled = false;
    std::optional<bool> suspended;       //!< Very old builds do not tell.
    std::optional<bool> cycleInProgress; //!< Very old builds do not tell.
};

QString toString(SchedulerFacts::Policy policy);
void to_json(Json &json, const SchedulerFacts &facts);
void from_json(const Json &json, SchedulerFacts &facts);

} // namespace swingbridge
