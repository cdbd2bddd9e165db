// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Difference.h"
#include "configuration/SyncRule.h"

namespace swingbridge {

//! The parts of a rule without what means nothing: two rules act alike when these are equal.
QStringList normalScope(const SyncRule &rule);      //!< Order of groups and conditions dropped.
QStringList normalJoin(const SyncRule &rule);       //!< Groups are tried in order: theirs stays.
QString normalMapping(const AttributeMapping &mapping);
QStringList normalMappings(const SyncRule &rule);   //!< Sorted; repeats stay.

//! For people, one condition a line, "or" between groups.
QString scopeText(const SyncRule &rule);
QString joinText(const SyncRule &rule);
//! "c, extensionAttribute5"
QString sourcesText(const AttributeMapping &mapping);
//! "true", "false", or null when not known.
QString knownText(std::optional<bool> value);
QString knownText(std::optional<int> value);

//! The fields, as words, in which two rules act differently: name, direction, object types, linkType, precedence, disabled,
//! enablePasswordSync, softDeleteExpiry, description, immutableTag, scope, join, flows, notUnderstood. Connector,
//! identifiers, anchors and version are not looked at; what one side does not know (SyncRule::notKnown) does not differ.
QStringList differingFields(const SyncRule &active, const SyncRule &staging);

//! Attributes whose flows differ, in their spelling, sorted.
QStringList differingFlows(const SyncRule &active, const SyncRule &staging);
//! Whether the flows differ in nothing but their expressions.
bool onlyExpressionsDiffer(const SyncRule &active, const SyncRule &staging);

//! The side-by-side rows of two versions of a rule: every field, then the flows that differ, then those that do not. Either
//! may be nullptr: the rule exists on one server only.
QList<DifferenceDetail> ruleDetails(const SyncRule *active, const QString &activeConnector, const SyncRule *staging,
                                    const QString &stagingConnector);

} // namespace swingbridge
