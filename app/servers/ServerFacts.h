// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/Operation.h"
#include "servers/ServerDriver.h"

#include <QMap>

namespace swingbridge {

//! What one server told in a round of reading. What it did not tell is absent, and whyNotRead() has the reason.
class ServerFacts
{
public:
    ServerFacts() = default;
    explicit ServerFacts(QString called) : name(std::move(called)) {}

    QString name;
    QDateTime readAt;                 //!< Our clock, at the end of the round.
    std::optional<Error> unreachable; //!< Set when the server could not be spoken to at all: then everything else is absent.
    QMap<Operation, Error> refused;   //!< Why single questions were not answered.
    QMap<Operation, QDateTime> askedAt; //!< When each question was asked the last time, by our clock.
    std::optional<QString> agentVersion;
    std::optional<Observation> observation;
    std::optional<ServerIdentity> identity;
    std::optional<SystemFacts> system;
    std::optional<SchedulerFacts> scheduler;
    std::optional<GlobalSettings> settings;
    std::optional<QList<ConnectorFacts>> connectors;
    std::optional<QList<ConnectorStatistics>> statistics;
    std::optional<QList<RunResult>> runs; //!< The newest 200: about two days of cycles on two connectors.
    std::optional<QList<RuleFacts>> rules;
    std::optional<QList<ConnectorOverride>> overrides;
    std::optional<DeletionThreshold> threshold;
    std::optional<AutoUpgrade> autoUpgrade;
    std::optional<OpenPrograms> programs;
    std::optional<QList<ScheduledTask>> tasks;
    std::optional<QList<ConnectivityTest>> connectivity;
    std::optional<QList<EventRecord>> events; //!< Of the last 30 days, 200 at most.
    std::optional<QList<RemoteFile>> vendorFiles; //!< What lies in %ProgramData%\\AADConnect.

    ServerRole role() const { return observation ? observation->role() : ServerRole::Unknown; }
    QString engineVersion() const { return identity ? identity->engineVersion() : QString(); }
    //! True when the answer to \a operation is here.
    bool has(Operation operation) const;
    //! When the first of \a operations was asked, of those that were; readAt when none was.
    QDateTime oldestOf(const QList<Operation> &operations) const;
    //! Why the answer to \a operation is not here; empty when it is, or was never asked for.
    std::optional<Error> whyNotRead(Operation operation) const;
};

//! The rounds there are: which questions each asks, in their order. Observe comes last in each: the role is what ages fastest.
namespace factRound {
const QList<Operation> &pair();      //!< What advice, preflight and guards judge of a server of a pair.
const QList<Operation> &alone();     //!< The same and what else tells of a server alone (mission.md R7).
const QList<Operation> &candidate(); //!< The last look before a demotion (guarded-switch.md 4.2).
} // namespace factRound

//! Asks one server \a asked, its agent's version before anything else. Never fails as a whole, reads only. One that does not answer
//! the first question is not asked the others, each with its patience.
[[nodiscard]] QCoro::Task<ServerFacts> readServerFacts(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock, QList<Operation> asked,
                                                       std::stop_token stop);
//! The same over what was read \a before: what is not asked stays, what is asked and not answered goes.
[[nodiscard]] QCoro::Task<ServerFacts> readServerFactsAgain(ServerFacts before, std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock,
                                                            QList<Operation> asked, std::stop_token stop);

} // namespace swingbridge
