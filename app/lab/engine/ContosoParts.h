// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"

#include <QStringList>

namespace swingbridge::contoso {

//! Names of the eight custom rules of the contoso scenario, in their precedence.
const QStringList &customRuleNames();

//! One of the eight as the active server has it, for the connectors of \a configuration. An unknown name: a rule without name.
SyncRule customRule(const QString &name, const SyncConfiguration &configuration);
//! The \a number-th of as many alike rules as a large site has: "In from AD - User Cost Center 0009".
SyncRule costCenterRule(int number, const SyncConfiguration &configuration);

//! Puts the rule in place of the one with its identifier, or adds it; keeps the order.
void putRule(SyncConfiguration &configuration, const SyncRule &rule);
void removeRule(SyncConfiguration &configuration, const QString &name);
SyncRule *ruleNamed(SyncConfiguration &configuration, const QString &name);

//! Changes the AD connector's first partition.
void excludeContainer(SyncConfiguration &configuration, const QString &dn);
void includeContainer(SyncConfiguration &configuration, const QString &dn);
void selectAttribute(SyncConfiguration &configuration, const QString &attribute, bool selected);

//! What the newer product version brings: the fax number loses its spaces.
void reviseStandardRules(SyncConfiguration &configuration, bool revised);

} // namespace swingbridge::contoso
