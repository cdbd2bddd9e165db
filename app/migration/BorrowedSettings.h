// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace swingbridge {

class Workspace;

//! Holds automatic upgrade off on every installed server for the time of the migration (G19: Suspended does not stop
//! it): claims the server, says so in the journal, sets Disabled, reads it back. What was Disabled stays untouched.
[[nodiscard]] QCoro::Task<Done> holdAutoUpgrade(std::shared_ptr<Workspace> work, std::stop_token stop);

//! Puts back what was borrowed and reads it back; what cannot be put back stays in the ledger and is nagged about.
[[nodiscard]] QCoro::Task<Done> returnBorrowed(std::shared_ptr<Workspace> work, std::stop_token stop);

} // namespace swingbridge
