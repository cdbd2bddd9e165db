// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace swingbridge {

class Workspace;

//! Compares what was read last once more, with what a person said meanwhile about connectors that nothing identifies.
void compareAgain(Workspace &work);

//! Reads both configurations and compares them into Workspace::comparison; journals the captures. Used by the phase
//! Comparison and again by Rules: after mending, compare again.
[[nodiscard]] QCoro::Task<Done> compareServers(std::shared_ptr<Workspace> work, std::stop_token stop);

} // namespace swingbridge
