// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/Lab.h"
#include "migration/SessionWorld.h"
#include "servers/TransportOptions.h"

namespace swingbridge {

//! What the OPEN entry keeps of a rehearsal, so that it can be gone on with: {"scenario","seed","objects","lab"}.
class Rehearsal
{
public:
    Rehearsal(QString scenarioName, quint64 seedValue, int objectCount, QString labFolder)
        : scenario(std::move(scenarioName)), seed(seedValue), objects(objectCount), lab(std::move(labFolder)) {}

    //! Canonical JSON. The lab's folder is relative to the journal's: nothing of this machine gets into the chain.
    Result<QByteArray> toJson(const QString &journalFolder) const;
    //! From the facts of an OPEN entry; empty when the migration was no rehearsal.
    static std::optional<Rehearsal> fromFacts(const Json &facts, const QString &journalFolder);

    QString scenario;
    quint64 seed;
    int objects;
    QString lab; //!< Absolute.
};

//! A world whose servers are simulated: time, chance and the door are the lab's (issue: same seed, same journal head).
class LabWorld
{
public:
    //! \a purpose tells the streams of chance apart: a migration that is gone on with does not repeat itself.
    //! \a pace: virtual seconds in a real one; 0: nobody waits.
    static Result<LabWorld> open(const QString &folder, const FaultPlan &faults, const QString &operatorName, const QByteArray &purpose,
                                 double pace = 0);
    //! The same with servers of the lab that are processes of their own, reached over \a transports ("ssh://…") beside
    //! those in here ("lab:…"). All of them share one time, which the first to come begins at \a pace, above 0.
    static Result<LabWorld> openShared(const QString &folder, const FaultPlan &faults, const QString &operatorName, const QByteArray &purpose,
                                       double pace, const TransportOptions &transports);

    const std::shared_ptr<Lab> &lab() const { return m_lab; }
    const SessionWorld &world() const { return m_world; }

private:
    LabWorld(std::shared_ptr<Lab> lab, SessionWorld world) : m_lab(std::move(lab)), m_world(std::move(world)) {}

    std::shared_ptr<Lab> m_lab;
    SessionWorld m_world;
};

} // namespace swingbridge
