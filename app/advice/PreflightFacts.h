// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/ServerDriver.h"

namespace swingbridge {

//! What one server told in a round of reading; what it did not tell is absent.
class PreflightFacts
{
public:
    PreflightFacts() = default;
    explicit PreflightFacts(QString called) : name(std::move(called)) {}

    QString name;
    QDateTime readAt;                 //!< Our clock, at the end of the round.
    std::optional<Error> unreachable; //!< Set when the server could not be spoken to at all: then everything else is absent.
    std::optional<Observation> observation;
    std::optional<ServerIdentity> identity;
    std::optional<SystemFacts> system;
    std::optional<SchedulerFacts> scheduler;
    std::optional<GlobalSettings> settings;
    std::optional<QList<ConnectorStatistics>> statistics;
    std::optional<QList<RunResult>> runs;
    std::optional<QList<ConnectorOverride>> overrides;
    std::optional<DeletionThreshold> threshold;
    std::optional<AutoUpgrade> autoUpgrade;
    std::optional<OpenPrograms> programs;
    std::optional<QList<ScheduledTask>> tasks;
    std::optional<QList<ConnectivityTest>> connectivity;
    std::optional<QList<RuleFacts>> rules;

    ServerRole role() const { return observation ? observation->role() : ServerRole::Unknown; }
};

//! Reads one server; read only. Never fails as a whole: what could not be read stays absent.
[[nodiscard]] QCoro::Task<PreflightFacts> readPreflightFacts(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock, std::stop_token stop);

} // namespace swingbridge
