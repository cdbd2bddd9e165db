// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/Exploration.h"

namespace swingbridge {

//! T4: breadth first over the states of production core, servers and network, each state once (PackedWorld), with faults,
//! crashes and decisions without a budget; attempts are bounded by their tokens. A limit of the order bounds the states.
SuiteResult searchStates(const ExplorationOrder &order, const std::stop_token &stop);

} // namespace swingbridge
