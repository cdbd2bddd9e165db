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

//! All rules of two servers, paired. Rules point into the configurations they came from.
class RulePairing
{
public:
    QList<RulePair> pairs;
    QList<LoneRule> onlyActive;
    QList<LoneRule> onlyStaging;
    QList<const SyncRule *> activeWithoutConnector;  //!< Their connector does not exist on their own server.
    QList<const SyncRule *> stagingWithoutConnector;
    QHash<Guid, int> activeOnMissing;  //!< Rules by connector, for connectors that the other server lacks.
    QHash<Guid, int> stagingOnMissing;
};

//! Standard rules by connector, direction and tag without revision, else name; custom rules by connector, direction and name,
//! else by equal content. Reports what stands twice.
RulePairing pairRules(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &connectors,
                      DifferenceCollector &collector);

//! "/rules/CONNECTOR/DIRECTION/NAME", lower case: the same on both servers.
QString rulePath(const QString &connectorKey, const SyncRule &rule);

} // namespace swingbridge
