// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Guid.h"
#include "foundation/Result.h"

#include <QCoroTask>
#include <QList>

#include <memory>
#include <stop_token>

namespace swingbridge {

class Workspace;

//! Carries rules to the target server, one at a time, under a work token: the phase Rules and `rules apply` share it.
//!
//! \a open: indices into Workspace::rules, whose result, readBack and message are filled in as it goes on; \a remove: rules of the target
//! that go afterwards. Each rule is sent, read back and compared with what was meant; one that reads back different is taken back (the
//! rule that stood there before is put there again, a new one removed), read once more, and ends the run. Everything is journalled.
//! A stop takes effect between two rules.
[[nodiscard]] QCoro::Task<Done> runRules(std::shared_ptr<Workspace> work, QList<qsizetype> open, QList<Guid> remove, std::stop_token stop);

} // namespace swingbridge
