// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "servers/Marker.h"
#include "servers/Receipt.h"

#include <QStringList>

#include <optional>

namespace swingbridge {

//! What a server's role looks like from outside. Unknown is a value of its own: never guessed.
enum class ServerRole { Unknown, Active, Staging, NotInstalled };
//! "active", "staging", "notInstalled", "unknown"
QString toString(ServerRole role);

enum class ServiceState { Unknown, Running, Stopped };
enum class ServiceStart { Unknown, Automatic, Delayed, Manual, Disabled };
QString toString(ServiceState state);
QString toString(ServiceStart start);

//! The `observed` of a reply, read under the server's lock. What a stopped service cannot tell is absent.
//!
//! This is what an agent writes. What the wizard believes is an Observation, which only an answer can make.
class ObservedFacts
{
public:
    //! The three values that Get-ADSyncScheduler tells while the service runs (adsync.md 1.1).
    class Scheduler
    {
    public:
        Scheduler() = default;
        Scheduler(bool isEnabled, bool isSuspended, bool isCycleInProgress)
            : enabled(isEnabled), suspended(isSuspended), cycleInProgress(isCycleInProgress) {}
        bool enabled = false;
        bool suspended = false;
        bool cycleInProgress = false;
    };

    ObservedFacts() = default;

    QDateTime at;
    QString machineId;
    QString bootId;
    ServiceState serviceState = ServiceState::Unknown;
    ServiceStart serviceStart = ServiceStart::Unknown;
    std::optional<bool> stagingMode;
    std::optional<Scheduler> scheduler;
    std::optional<QStringList> busyConnectors;
    QString configurationHash; //!< 64 hex; empty when it could not be read.
    std::optional<Marker> marker;
    std::optional<Receipt> lastReceipt;
    std::optional<Receipt> dangling; //!< An intent without an outcome.

    //! Active if and only if the service runs and staging mode is off; the scheduler does not matter (guarded-switch.md 3.1).
    ServerRole role() const;
    //! True when no cycle and no connector runs; empty when the service cannot tell.
    std::optional<bool> isIdle() const;
};

void to_json(Json &json, const ObservedFacts &facts);
//! Throws std::runtime_error naming the key that is missing.
void from_json(const Json &json, ObservedFacts &facts);

} // namespace swingbridge
