// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"
#include "migration/MigrationRecord.h"
#include "cli/ServerWorld.h"

namespace swingbridge {

//! A migration that was begun, as its journal tells it, without taking it over: no lock, nothing written.
class Sight
{
public:
    //! Errors as Journal::openReadOnly(); an altered journal is Refused with code "altered".
    static Result<Sight> open(const QString &folder);

    const Journal &journal() const { return *m_journal; }
    const MigrationRecord &record() const { return m_record; }
    //! The world in which it goes on.
    Result<SessionWorld> world(const QString &operatorName, const FaultPlan &faults = {}, const ServerWays &ways = {}) const;

private:
    explicit Sight(std::shared_ptr<const Journal> journal);

    std::shared_ptr<const Journal> m_journal;
    MigrationRecord m_record;
};

} // namespace swingbridge
