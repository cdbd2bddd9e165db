// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Failure.h"
#include "cli/Invocation.h"
#include "migration/AnswerBook.h"
#include "migration/MigrationSession.h"

namespace swingbridge {

//! A session for the pair that --active and --staging name, with its journal in --journal. Nothing is touched yet.
//! Exit statuses: 2 an address that cannot be understood, 3 no lab, 4 a copy in a folder, 6 a folder that cannot be used.
tl::expected<std::shared_ptr<MigrationSession>, Failure> beginPairSession(const Invocation &invocation, const AnswerBook &answers);

//! The session that a command is about: the journal named as its only argument, else the pair of beginPairSession().
tl::expected<std::shared_ptr<MigrationSession>, Failure> sessionOf(const Invocation &invocation);

} // namespace swingbridge
