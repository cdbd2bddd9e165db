// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/DifferenceCollector.h"

namespace swingbridge {

//! How a rule of the active server was recognised on the staging server.
enum class RuleMatch { Tag, Name, Content };

class RulePair
{
public:
    const SyncRule *active = nullptr;
    const SyncRule *staging = nullptr;
    int connector = -1;              //!< Index into ConnectorPairing::pairs.
    RuleMatch match = RuleMatch::Name;
};

//! A rule of one server only, whose connector both servers have.
class LoneRule
{
public:
    const SyncRule *rule = nullptr;
    int connector = -1;
};

//! A rule whose connector does not exist on its own server; with its namesake on the other server, which may have one.
class DanglingRule
{
public:
    const SyncRule *active = nullptr;   //!< Null: only the staging server has such a rule.
    const SyncRule *staging = nullptr;
    int connector = -1;                 //!< Of the one that has a connector; -1 when neither has.
};

//! All rules of two servers, paired. Rules point into the configurations they came from.
class RulePairing
{
public:
    QList<RulePair> pairs;
    QList<LoneRule> onlyActive;
    QList<LoneRule> onlyStaging;
    QList<DanglingRule> dangling;
    QHash<Guid, int> activeOnMissing;  //!< Rules by connector, for connectors that the other server lacks.
    QHash<Guid, int> stagingOnMissing;
};

//! Standard rules by connector, direction and tag without revision, else name; custom rules by connector, direction and name,
//! else by equal content. Namesakes are told apart by what they do and by their object types; where that is not enough they
//! are left alone, never guessed. Reports what stands twice.
RulePairing pairRules(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &connectors,
                      DifferenceCollector &collector);

//! How paths name the connector of a pair: "contoso.com".
QString pairKey(const SyncConfiguration &active, const ConnectorPairing &connectors, int pair);

//! "/rules/CONNECTOR/DIRECTION/NAME", lower case: the same on both servers.
QString rulePath(const QString &connectorKey, const SyncRule &rule);

} // namespace swingbridge
