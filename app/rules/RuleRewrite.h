// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ConnectorMap.h"

namespace swingbridge {

//! The rule as the staging server shall hold it: only the connector changes. Refused when the map lacks the connector or
//! nobody confirmed its entry. A rule of Entra's connector stays as it is: that connector is the same on every server.
Result<SyncRule> rewriteRule(const SyncRule &rule, const ConnectorMap &map);

} // namespace swingbridge
