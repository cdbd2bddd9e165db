// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Failure.h"
#include "lab/Scenario.h"

namespace swingbridge {

//! The scenario that a person named; another name is wrong usage (exit status 2).
tl::expected<Scenario, Failure> scenarioNamed(const QString &name);

} // namespace swingbridge
