// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Failure.h"
#include "cli/Invocation.h"
#include "lab/FaultPlan.h"
#include "migration/SessionWorld.h"
#include "rehearsal/LabWorld.h"
#include "servers/TransportOptions.h"

namespace swingbridge {

//! How the command line reaches servers: --identity, --accept-host-key, --pace.
class ServerWays
{
    Q_DECLARE_TR_FUNCTIONS(ServerWays)

public:
    static tl::expected<ServerWays, Failure> of(const Invocation &invocation);

    TransportOptions transports;
    double pace = 60; //!< Lab seconds in a real one, where servers of a lab are processes of their own.
};

//! The world in which the servers of one command live: a lab when one is named, else the real one.
class ServerWorld
{
    Q_DECLARE_TR_FUNCTIONS(ServerWorld)

public:
    //! \a addresses as they were written; \a labFolder empty: no lab. Failures: 2 an address that cannot be understood or
    //! two of one name, 3 no lab, 4 a copy in a folder.
    static tl::expected<ServerWorld, Failure> open(const Invocation &invocation, const QStringList &addresses, const QString &labFolder,
                                                   const QString &operatorName, const QByteArray &purpose, const FaultPlan &faults = {});
    //! The world in which a migration goes on that was begun between \a addresses; \a begun empty: live servers.
    static Result<SessionWorld> resume(const ServerWays &ways, const std::optional<Rehearsal> &begun, const QStringList &addresses,
                                       const QString &operatorName, const QByteArray &purpose, const FaultPlan &faults);
    //! The lab's folder that \a invocation names, else \a otherwise when an address is a lab's; empty: live servers.
    static QString labFolder(const Invocation &invocation, const QStringList &addresses, const QString &otherwise = {});

    const SessionWorld &world() const { return m_world; }
    //! What OPEN keeps of a rehearsal (Rehearsal::toJson()); empty for live servers.
    Result<QByteArray> rehearsal(const QString &journalFolder) const;

private:
    explicit ServerWorld(SessionWorld world) : m_world(std::move(world)) {}

    SessionWorld m_world;
    std::shared_ptr<Lab> m_lab;
    QString m_labFolder;
};

} // namespace swingbridge
