// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/LintFinding.h"
#include "rules/LintTarget.h"
#include "rules/ConnectorMap.h"

namespace swingbridge {

//! What would fail or surprise if \a rule (with the active server's connector) were applied to \a target through \a map.
QList<LintFinding> lintRule(const SyncRule &rule, const ConnectorMap &map, const LintTarget &target);

//! What can be said of a rule without knowing where it goes.
QList<LintFinding> lintRuleAlone(const SyncRule &rule);
//! The same of the head of a rule, whose flows and conditions nobody has read; \a target may be nullptr.
QList<LintFinding> lintRuleHead(const SyncRule &rule, const ConnectorMap &map, const LintTarget *target);

} // namespace swingbridge
