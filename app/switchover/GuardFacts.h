// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/Observation.h"
#include "servers/ServerDriver.h"

#include <memory>
#include <optional>

namespace swingbridge {

//! What one server told in the round of reading before a switch; what could not be read is absent.
class ServerGuardFacts
{
public:
    ServerGuardFacts() = default;
    explicit ServerGuardFacts(QString called) : name(std::move(called)) {}

    QString name;
    QDateTime readAt; //!< Our clock, at the end of the round.
    std::optional<Error> unreachable; //!< The first error that kept us from reading it at all.
    std::optional<QString> agentVersion;
    std::optional<Observation> observation;
    std::optional<ServerIdentity> identity;
    std::optional<SchedulerFacts> scheduler;
    std::optional<GlobalSettings> settings;
    std::optional<QList<ConnectorFacts>> connectors;
    std::optional<QList<ConnectorStatistics>> statistics;
    std::optional<QList<RunResult>> runs;
    std::optional<QList<ConnectorOverride>> overrides;
    std::optional<DeletionThreshold> threshold;
    std::optional<AutoUpgrade> autoUpgrade;
    std::optional<OpenPrograms> programs;
    std::optional<QList<ScheduledTask>> tasks;
    std::optional<QList<ConnectivityTest>> connectivity;
    std::optional<SystemFacts> system;
};

//! Both servers, read in one round.
class GuardFacts
{
public:
    GuardFacts() = default;
    ServerGuardFacts other;
    ServerGuardFacts target;
};

//! Reads one server. Never fails as a whole: what could not be read stays absent. Read only.
[[nodiscard]] QCoro::Task<ServerGuardFacts> readServerGuardFacts(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock,
                                                                 std::stop_token stop);
//! The few readings of the last look before a demotion (Guards.h, evaluateCandidate()).
[[nodiscard]] QCoro::Task<ServerGuardFacts> readCandidateFacts(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock,
                                                               std::stop_token stop);
//! Reads both, one after the other; observes last, so that the two roles are of the same moment.
[[nodiscard]] QCoro::Task<GuardFacts> readGuardFacts(std::shared_ptr<ServerDriver> other, std::shared_ptr<ServerDriver> target,
                                                     std::shared_ptr<Clock> clock, std::stop_token stop);

} // namespace swingbridge
