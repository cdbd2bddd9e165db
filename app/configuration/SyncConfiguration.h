// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/ConfigurationOrigin.h"
#include "configuration/ConnectorConfiguration.h"
#include "configuration/SettingsFacts.h"
#include "configuration/SyncRule.h"

#include <QMap>

namespace swingbridge {

//! The metaverse as a server describes it: which attributes its object types have.
class MetaverseConfiguration
{
public:
    MetaverseConfiguration() = default;

    std::optional<int> version;
    QMap<QString, QStringList> objectTypes; //!< "person" -> its attributes, sorted. Empty: not known.
    SchemaMap schema;
    QStringList indexed;                    //!< Attributes with an index, sorted. Empty: not known.

    friend bool operator==(const MetaverseConfiguration &, const MetaverseConfiguration &) = default;
};

//! One server's configuration: a value that comparison, rules, exports and the lab share.
//! It says how a server would synchronise; role, scheduler and run history are elsewhere.
class SyncConfiguration
{
public:
    SyncConfiguration() = default;

    QString server;                         //!< Host name as the export states it: "CONTOSO-SYNC01". May be empty.
    QString exportedAt;                     //!< As written by the product; not compared. May be empty.
    QList<ConnectorConfiguration> connectors;
    QList<SyncRule> rules;                  //!< Ordered by (direction, precedence, name).
    QMap<QString, QString> parameters;      //!< Global parameters by full name (adsync.md 2.1), values as text.
    MetaverseConfiguration metaverse;
    QStringList notUnderstood;              //!< Element names nobody here reads, sorted.
    KnownAreas known = everyConfigurationArea; //!< What the source tells in full.
    ConfigurationOrigin origin;             //!< Filled by readConfigurationSource(); a capture says nothing of it.
    SettingsFacts settings;                 //!< Only of a settings file.

    const ConnectorConfiguration *connector(const Guid &identifier) const;
    //! The one AD or Entra connector of that type; nullptr when there is none.
    const ConnectorConfiguration *firstConnector(ConnectorType type) const;
    const SyncRule *rule(const Guid &identifier) const;
    QList<SyncRule> customRules() const;
    //! Product version by its global parameter (adsync.md 8 a), else as the source states it; empty when not known.
    QString productVersion() const;
    //! Orders the rules as promised above; for those who add or change one.
    void sortRules();

    friend bool operator==(const SyncConfiguration &, const SyncConfiguration &) = default;
};

//! {"schema":"swingbridge/configuration/1","server","exportedAt","connectors":[…],"rules":[…],"parameters":{name: value},
//!  "metaverse":{"version","objectTypes":{},"schema":{},"indexed":[]},"notUnderstood":[]}: how a configuration is kept ("notKnown":[areas] where it is not whole). The parts are the
//! replies of connectors.list, rules.list and settings.read ("parameters").
void to_json(Json &json, const SyncConfiguration &configuration);
//! Refuses what it cannot read: UnexpectedReply names the key.
Result<SyncConfiguration> readConfiguration(const Json &json);

} // namespace swingbridge
