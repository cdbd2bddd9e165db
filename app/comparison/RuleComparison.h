// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/RulePairing.h"

namespace swingbridge {

//! Custom rules: what one server lacks, and every field in which pairs differ; one difference a field (settings-json.md 3.2).
void compareCustomRules(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &connectors,
                        const RulePairing &rules, DifferenceCollector &collector);

//! Standard rules: revisions, what was edited or switched off, what came and went, the rank of the forests. True when the
//! forests changed rank.
bool compareStandardRules(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &connectors,
                          const RulePairing &rules, DifferenceCollector &collector);

//! Precedence of custom rules by what it does: the order among the rules that write the same attribute. What follows from a
//! changed rank of the forests is not told again.
void comparePrecedence(const SyncConfiguration &active, const ConnectorPairing &connectors, const RulePairing &rules,
                       bool forestsMoved, DifferenceCollector &collector);

//! A draft about a pair of rules, with its side-by-side rows.
DifferenceDraft draftAbout(const QString &differenceClass, const QString &aspect, const RulePair &pair, const SyncConfiguration &active,
                           const SyncConfiguration &staging, const ConnectorPairing &connectors);

} // namespace swingbridge
