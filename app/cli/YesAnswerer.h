// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Failure.h"
#include "cli/Invocation.h"
#include "migration/UnattendedRun.h"

namespace swingbridge {

//! Answers one guard as --yes-to and --reason say, and leaves the rest to somebody else.
//! Usage: --yes-to needs a --reason; a guard that nobody may answer is refused by the session (exit status 4).
tl::expected<std::shared_ptr<Answerer>, Failure> withYesTo(const Invocation &invocation, std::shared_ptr<Answerer> others);

//! What a person says when a guard is answered: "attest", "approve" or "waive", as the guard itself tells.
QString guardAnswerWord(const QString &id);

} // namespace swingbridge
