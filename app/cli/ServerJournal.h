// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Failure.h"
#include "cli/Invocation.h"
#include "migration/Workspace.h"

#include <QCoroTask>

namespace swingbridge {

//! The one server of --staging with the journal of --journal: of the migration that is there, or a new one for this server alone. The server
//! is asked who it is: one that is not in staging mode is refused, and so is another machine than the journal names (exit status 4).
[[nodiscard]] QCoro::Task<tl::expected<std::shared_ptr<Workspace>, Failure>> openServerJournal(Invocation invocation, std::stop_token stop);

} // namespace swingbridge
