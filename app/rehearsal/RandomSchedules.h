// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/Exploration.h"

namespace swingbridge {

//! A schedule drawn from \a seed: up to twelve faults, crashes, happenings and changes between two wizards.
Schedule randomSchedule(quint64 seed);
//! T6: ten thousand seeds unless the order's limit says otherwise, from its seed on.
SuiteResult playSeeds(const ExplorationOrder &order, const std::stop_token &stop);

} // namespace swingbridge
