// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "switchover/SwitchInputs.h"

#include "foundation/Result.h"
#include "migration/Phase.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace swingbridge {

class Workspace;

//! What the switch needs from the journal: people, evidence, answers. Pure.
SwitchInputs switchInputs(const Workspace &work);
//! Makes the runner of this journal if there is none yet.
void prepareRunner(const std::shared_ptr<Workspace> &work);
//! Looks at the roles of both servers again, and for an open claim of somebody else; a silent one is in its reading.
[[nodiscard]] QCoro::Task<> lookAtRoles(std::shared_ptr<Workspace> work, std::stop_token stop);
//! Takes Workspace::switchover.foreign from the looks that are there.
void findForeignClaim(Workspace &work);
//! Reads both servers and judges all guards into Workspace::switchover.plan; changes nothing.
[[nodiscard]] QCoro::Task<Done> readPlan(std::shared_ptr<Workspace> work, std::stop_token stop);

//! A new attempt in the other direction, or a release when nothing was changed yet.
[[nodiscard]] QCoro::Task<Result<PhaseResult>> runRollBack(std::shared_ptr<Workspace> work, std::stop_token stop);

//! A new attempt above the open claim of \a confirmedOwner. The journal exists.
[[nodiscard]] QCoro::Task<Result<PhaseResult>> runTakeOver(std::shared_ptr<Workspace> work, QString confirmedOwner, std::stop_token stop);

} // namespace swingbridge
