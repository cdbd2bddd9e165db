// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QCoroTask>
#include <QDateTime>

#include <memory>
#include <stop_token>

namespace swingbridge {

class ProofFacts;
class Workspace;

//! When the server that is to be active was first observed so; invalid: it was not.
QDateTime promotedAt(const Workspace &work);

//! Makes a journal that was opened ready for what comes after the switch: doors, machines, the switch's view, the cloud's last word.
Done prepareAfterwards(const std::shared_ptr<Workspace> &work);

//! The cloud's last word: written down if it was given before there was a journal, else taken from the journal.
Done keepWitness(Workspace &work);

//! Judges the proof from what was read last, without asking anybody.
void judgeProof(Workspace &work);
//! The same for what a person says in the meantime: another verdict becomes the phase's result. Nothing before the first proof.
Done judgeProofAgain(Workspace &work);

//! Looks at the server that goes, and at the one that stays, and judges the checklist into Workspace::decommission; journaled.
[[nodiscard]] QCoro::Task<Done> lookForDecommission(std::shared_ptr<Workspace> work, std::stop_token stop);

//! Scheduler off, service stopped and disabled, under a work token, and seen so. Refused unless the server that stays was
//! just seen active and the one that goes was seen in staging mode.
[[nodiscard]] QCoro::Task<Done> fenceOldServer(std::shared_ptr<Workspace> work, std::stop_token stop);

} // namespace swingbridge
