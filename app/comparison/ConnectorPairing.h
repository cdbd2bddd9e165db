// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"

namespace swingbridge {

//! How two connectors were recognised as one (rule-scripts.md 4).
enum class MatchedBy { Identifier, Forest, Partitions, Netbios, Name, Operator };

//! "identifier", "forest", "partitions", "netbios", "name", "operator".
QString toWord(MatchedBy matchedBy);
//! Translated: "forest".
QString matchedByTitle(MatchedBy matchedBy);

//! A connector of the active server and the one of the staging server that talks to the same system.
class ConnectorPair
{
public:
    ConnectorPair() = default;
    ConnectorPair(int activeIndex, int stagingIndex, MatchedBy how) : active(activeIndex), staging(stagingIndex), matchedBy(how) {}

    int active = -1;  //!< Index into SyncConfiguration::connectors.
    int staging = -1;
    MatchedBy matchedBy = MatchedBy::Name;
};

class ConnectorPairing
{
public:
    QList<ConnectorPair> pairs;   //!< In the order of the active server.
    QList<int> onlyActive;
    QList<int> onlyStaging;
};

//! Pairs by identifier and type, then forest, domain partitions, NetBIOS name, name; each step only where it names exactly
//! one candidate of the same type. Never many to one.
ConnectorPairing pairConnectors(const QList<ConnectorConfiguration> &active, const QList<ConnectorConfiguration> &staging);

//! How paths name a connector, the same on every server: "entra", the forest, else the name; lower case.
QString connectorKey(const ConnectorConfiguration &connector);

} // namespace swingbridge
