// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/ServerDriver.h"

namespace swingbridge {

//! What one server said the last time it was asked. Aged by readAt(); never a memory across a restart.
class ServerReading
{
public:
    ServerReading() = default;
    ServerReading(QString serverName, QString serverAddress) : name(std::move(serverName)), address(std::move(serverAddress)) {}

    QString name;
    QString address;
    bool wasAsked = false;
    bool notInstalled = false;             //!< It answers, the product is not there yet.
    std::optional<ServerIdentity> identity;
    std::optional<Observation> observation;
    std::optional<SchedulerFacts> scheduler;
    std::optional<GlobalSettings> settings;
    QStringList connectors;                //!< Names, AD before Entra.
    QDateTime lastSync;                    //!< End of the last complete run; invalid: not known.
    QDateTime readAt;                      //!< Ours, of the last answer; invalid: never answered.
    std::optional<Error> error;            //!< Why the last reading failed.

    bool isReachable() const { return wasAsked && !error; }
    ServerRole role() const;
    QString version() const { return identity ? identity->engineVersion() : QString(); }
    QString tenant() const { return identity ? identity->tenant : QString(); }
    //! "mS-DS-ConsistencyGuid"; empty when not known.
    QString sourceAnchor() const;
};

//! Asks \a driver everything a ServerReading holds; failures are in the reading, never thrown away.
[[nodiscard]] QCoro::Task<ServerReading> readServer(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock, std::stop_token stop);

//! Only role, service, scheduler and last synchronization: quick enough to look every few seconds. Keeps the rest of \a before.
[[nodiscard]] QCoro::Task<ServerReading> readRole(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock, ServerReading before,
                                                  std::stop_token stop);

} // namespace swingbridge
