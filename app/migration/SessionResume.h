// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "migration/SessionWorld.h"

#include <QCoroTask>

namespace swingbridge {

class Journal;
class OpenFacts;
class Workspace;

//! What a migration was begun with, from entry 1 of its journal.
SessionSetup setupOf(const Journal &journal);

//! Brings back what phases saw and journaled as artefacts (configurations, pending exports), each checked by its hash.
//! Roles are not among them: servers are asked.
[[nodiscard]] QCoro::Task<Done> restoreEvidence(std::shared_ptr<Workspace> work, std::stop_token stop);

} // namespace swingbridge
