// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"

#include <QHash>

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

//! A connector of the active server that nothing identifies on the staging server: a person has to say which it is.
class ConnectorQuestion
{
public:
    ConnectorQuestion() = default;
    ConnectorQuestion(int activeIndex, QList<int> stagingIndices) : active(activeIndex), candidates(std::move(stagingIndices)) {}

    int active = -1;        //!< Index into SyncConfiguration::connectors of the active server.
    QList<int> candidates;  //!< Indices on the staging server, never empty.
};

//! What a person said: the connector of the active server -> the one of the staging server; a null Guid: none of them.
using ConnectorAnswers = QHash<Guid, Guid>;

class ConnectorPairing
{
public:
    QList<ConnectorPair> pairs;   //!< In the order of the active server.
    QList<int> onlyActive;        //!< Those asked about included.
    QList<int> onlyStaging;
    QList<ConnectorQuestion> questions;
};

//! Pairs as \a answers say, then by identifier and type, forest, domain partitions, NetBIOS name, name; each step only where
//! it names exactly one candidate of the same type, the last two never across two forests. Never many to one. What is left
//! and has a candidate of its kind is a question. Answers about connectors that are not there are passed over.
ConnectorPairing pairConnectors(const QList<ConnectorConfiguration> &active, const QList<ConnectorConfiguration> &staging,
                                const ConnectorAnswers &answers = {});

//! How paths name a connector, the same on every server: "entra", the forest, else the name; lower case.
QString connectorKey(const ConnectorConfiguration &connector);

} // namespace swingbridge
