// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/DifferenceCollector.h"
#include "configuration/SyncConfiguration.h"

namespace swingbridge {

//! Global parameters (adsync.md 2.1), those of one feature folded into one difference; what is state and not configuration
//! is counted only.
void compareParameters(const SyncConfiguration &active, const SyncConfiguration &staging, DifferenceCollector &collector);

//! Role by the parameter Microsoft.Synchronize.StagingMode.
ConfiguredRole roleOf(const SyncConfiguration &configuration);

} // namespace swingbridge
