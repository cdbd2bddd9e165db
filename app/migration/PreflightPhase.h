// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace swingbridge {

class Workspace;

//! What advice and preflight judge, of every server that is installed, into Workspace::preflightFacts. What was read within the last two
//! minutes is used again: the phases Method and Preflight follow each other, and an answer changes no server.
[[nodiscard]] QCoro::Task<Done> readPreflightFacts(std::shared_ptr<Workspace> work, std::stop_token stop);

} // namespace swingbridge
