// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace swingbridge {

class Workspace;

//! Reads what advice and preflight judge, of every server that is installed, into Workspace::preflightFacts.
[[nodiscard]] QCoro::Task<Done> readAllPreflightFacts(std::shared_ptr<Workspace> work, std::stop_token stop);

} // namespace swingbridge
