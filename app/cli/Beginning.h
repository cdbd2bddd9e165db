// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ServerWorld.h"
#include "journal/Journal.h"

namespace swingbridge {

//! How a migration was begun, as entry 1 of its journal tells: enough to make the world in which it goes on.
class Beginning
{
public:
    explicit Beginning(JournalOpening opening);

    Json facts() const; //!< What OPEN keeps besides the operation: operator, target, rehearsal ...
    std::optional<Rehearsal> rehearsal() const;
    //! The answers file it was begun with; empty: none.
    Result<QByteArray> answers() const;
    //! The world in which it goes on.
    Result<SessionWorld> world(const QString &operatorName, const FaultPlan &faults, const ServerWays &ways) const;

private:
    JournalOpening m_opening;
};

} // namespace swingbridge
