// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/ConnectorPairing.h"

namespace swingbridge {

//! One line of a connector map: which connector of the staging server stands for one of the active server.
class MappedConnector
{
public:
    Guid from;
    Guid to;
    QString name;          //!< As the active server calls it.
    QString matchedBy;     //!< A word of MatchedBy.
    QString confirmedBy;   //!< Who confirmed it; empty: nobody yet.
    ConnectorType type = ConnectorType::Other;

    //! Entra's identifier is the same everywhere; everything else wants a person's word.
    bool needsConfirmation() const { return type != ConnectorType::Entra && confirmedBy.isEmpty(); }
    //! Proposed for a connector that is neither a directory nor Entra and confirmed by nobody: two of one kind are normal, so it
    //! is never used (rule-scripts.md 4). An entry without matchedBy was written by a person.
    bool isUnconfirmedOther() const { return type == ConnectorType::Other && confirmedBy.isEmpty() && !matchedBy.isEmpty() && !(from == to); }
};

//! A connector for which no partner was found, with those it could be.
class UnmatchedConnector
{
public:
    Guid identifier;
    QString name;
    QStringList candidates; //!< Names of connectors of the same type on the staging server.
};

//! From the active server's connectors to the staging server's. Never two to one.
class ConnectorMap
{
public:
    QList<MappedConnector> connectors;
    QList<UnmatchedConnector> unmatched;

    //! Null when the map has no entry for \a from.
    Guid target(const Guid &from) const;
    const MappedConnector *find(const Guid &from) const;
    //! Confirms one entry; Refused when it is not in the map.
    Done confirm(const Guid &from, const QString &by);
    //! Sets a partner by hand and confirms it; Refused when \a to is taken.
    Done assign(const Guid &from, const Guid &to, const QString &by);
    bool isConfirmed() const;
};

//! Every connector of \a configuration stands for itself: for scripts that carry its connectors already.
ConnectorMap identityMap(const SyncConfiguration &configuration);

//! Proposes a map by what the connectors talk to (rule-scripts.md 4).
ConnectorMap proposeMap(const SyncConfiguration &active, const SyncConfiguration &staging);

//! swingbridge/connector-map/1 of cli.md, with matchedBy, confirmedBy and unmatched.
Json connectorMapToJson(const ConnectorMap &map);
//! BadInput for what is no such document, Refused for two "from" to one "to".
Result<ConnectorMap> readConnectorMap(const Json &document, const QString &what);

} // namespace swingbridge
