// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Failure.h"
#include "lab/Lab.h"
#include "migration/SessionWorld.h"

namespace swingbridge {

//! The scenario that a person named; another name is wrong usage (exit status 2).
tl::expected<Scenario, Failure> scenarioNamed(const QString &name);

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
    static Result<LabWorld> open(const QString &folder, const FaultPlan &faults, const QString &operatorName, const QByteArray &purpose);

    const std::shared_ptr<Lab> &lab() const { return m_lab; }
    const SessionWorld &world() const { return m_world; }

private:
    LabWorld(std::shared_ptr<Lab> lab, SessionWorld world) : m_lab(std::move(lab)), m_world(std::move(world)) {}

    std::shared_ptr<Lab> m_lab;
    SessionWorld m_world;
};

} // namespace swingbridge
