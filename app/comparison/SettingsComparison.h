// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/RulePairing.h"

namespace swingbridge {

//! Completes a comparison of which one side or both were read from exported settings files. What a file does not state goes
//! to notKnown. Of two files: what only such files say is added (build, account, database, staging mode, unknown keys),
//! places are rewritten in their notation (SettingsNotation), several containers of one list become one row, and ignored
//! deviations are those of settings files.
void addSettingsFindings(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &connectors,
                         const RulePairing &rules, Comparison &comparison);

//! What differs between two settings files by nature or in notation only (settings-json.md 3.1), counted.
QList<IgnoredDeviation> settingsDeviations(const SyncConfiguration &active, const SyncConfiguration &staging,
                                           const ConnectorPairing &connectors, const RulePairing &rules);

} // namespace swingbridge
