// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/AttributeSchema.h"
#include "configuration/KnownAreas.h"
#include "foundation/EntraConnector.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace swingbridge {

//! One partition of a connector: a domain, or "default" in the Entra connector.
class PartitionConfiguration
{
public:
    PartitionConfiguration() = default;

    Guid identifier;                //!< Local to the server.
    QString dn;                     //!< "DC=contoso,DC=com"
    QString name;                   //!< "contoso.com"
    QString domainGuid;             //!< The domain's own objectGUID: the same on every server; may be empty.
    std::optional<bool> selected;
    QStringList containerInclusions; //!< DNs; the longest DN that is a suffix of an object's DN decides.
    QStringList containerExclusions;
    QStringList objectClasses;
    QMap<QString, QString> parameters; //!< How the domain is reached: "sign-and-seal", "preferred-dcs", …; what changes by itself is never read.

    friend bool operator==(const PartitionConfiguration &, const PartitionConfiguration &) = default;
};

//! One step of a run profile.
class RunStepConfiguration
{
public:
    RunStepConfiguration() = default;

    QString type;               //!< FullImport, DeltaImport, FullSynchronization, DeltaSynchronization, Export
    Guid partition;
    std::optional<int> batchSize;
    QMap<QString, QString> limits; //!< "page-size", "time-limit", "object", …

    friend bool operator==(const RunStepConfiguration &, const RunStepConfiguration &) = default;
};

class RunProfileConfiguration
{
public:
    RunProfileConfiguration() = default;

    Guid identifier;
    QString name;
    QList<RunStepConfiguration> steps;

    friend bool operator==(const RunProfileConfiguration &, const RunProfileConfiguration &) = default;
};

enum class ConnectorType { ActiveDirectory, Entra, Other };

//! "ad", "entra", "other".
QString toString(ConnectorType type);

//! One connector as a server holds it (adsync.md 3.1).
class ConnectorConfiguration
{
public:
    ConnectorConfiguration() = default;

    Guid identifier;                //!< AD: another one on every server. Entra: entraConnectorId() everywhere.
    QString name;
    ConnectorType type = ConnectorType::Other;
    QString category;               //!< The product's word: AD, Extensible2
    QString subtype;
    QString description;
    std::optional<int> version;     //!< Rises with changes (unverified at every change: agent-protocol.md).
    QList<PartitionConfiguration> partitions;
    QStringList objectTypes;        //!< Selected object types (the union of the partitions'), sorted.
    QStringList attributes;         //!< Selected attributes, sorted as read.
    QList<RunProfileConfiguration> runProfiles;
    QMap<QString, QString> parameters; //!< Connectivity and global parameters; encrypted ones are never read.
    SchemaMap schema;               //!< Empty: not known.
    QStringList notUnderstood;
    KnownAreas known = everyConnectorArea; //!< What the source tells in full.

    bool isEntra() const { return type == ConnectorType::Entra; }
    //! Forest FQDN of an AD connector; the pairing key across servers. Empty when not stated.
    QString forest() const;

    friend bool operator==(const ConnectorConfiguration &, const ConnectorConfiguration &) = default;
};

//! The shape of the agent's `connectors.list` items:
//! {"identifier","name","type":"ad|entra|other","category","subtype","description","version":int|null,
//!  "partitions":[{"identifier","dn","name","domainGuid","selected":bool|null,"containerInclusions":[],"containerExclusions":[],"objectClasses":[],
//!  "parameters":{}}],
//!  "objectTypes":[],"attributes":[],"runProfiles":[{"identifier","name","steps":[{"type","partition","batchSize":int|null,"limits":{}}]}],
//!  "parameters":{},"schema":{"string":{"single":[],"multi":[]},…},"notUnderstood":[]} and, where not everything is known,
//!  "notKnown":["runProfiles",…].
void to_json(Json &json, const ConnectorConfiguration &connector);
//! Lenient: what is absent stays "not known". For what comes from outside use readConnector().
void from_json(const Json &json, ConnectorConfiguration &connector);
//! With checks: UnexpectedReply names the missing or wrong key.
Result<ConnectorConfiguration> readConnector(const Json &json);
//! An array of them.
Result<QList<ConnectorConfiguration>> readConnectors(const Json &array);

} // namespace swingbridge
