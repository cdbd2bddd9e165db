// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"
#include "foundation/Result.h"

#include <QHash>

#include <memory>

namespace swingbridge {

class LabStore;

using ConfigurationPointer = std::shared_ptr<const SyncConfiguration>;

//! Rules and connectors that were parsed once, by the hash of their text: shared by all servers of a lab.
class ParsedContents
{
public:
    QHash<QString, SyncRule> rules;
    QHash<QString, ConnectorConfiguration> connectors;
    QHash<QString, MetaverseConfiguration> metaverses;
    QHash<QString, ConfigurationPointer> snapshots;
};

//! A lab server's configuration on its disk: each rule and connector by its content, so that a snapshot of all of them
//! is a short list. Writing functions are for use inside a transaction of the store.
class ConfigurationShelf
{
public:
    ConfigurationShelf(LabStore &store, ParsedContents &parsed) : m_store(store), m_parsed(parsed) {}

    //! Replaces everything.
    Done put(const SyncConfiguration &configuration);
    Done putRule(const SyncRule &rule);
    Done removeRule(const Guid &identifier);
    Done putConnector(const ConnectorConfiguration &connector);

    //! What is configured now; global parameters, which live in the ServerState, are empty.
    Result<ConfigurationPointer> current() const;
    //! What was configured when the snapshot was taken.
    Result<ConfigurationPointer> snapshot(const QString &hash) const;

    //! Keeps what is configured now and returns its hash.
    Result<QString> takeSnapshot();
    //! The snapshot \a base with the connector \a connector as it is configured now: what a full import brings in.
    Result<QString> withConnectorAsNow(const QString &base, const Guid &connector);
    //! The snapshot \a connectors with the rules as they are configured now: all of them, or with \a onlyOf those of one
    //! connector and the others as in \a rules. What a full synchronization brings in.
    Result<QString> withRulesAsNow(const QString &connectors, const QString &rules, const Guid &onlyOf);
    //! Copies a snapshot and what it needs from another server's disk.
    Done copyFrom(const ConfigurationShelf &other, const QString &hash);

private:
    QString keep(const QStringList &list, Done &outcome);
    Result<QStringList> listOf(const QString &hash) const;
    Result<QStringList> listNow() const;
    Result<QByteArray> content(const QString &hash) const;
    Result<ConfigurationPointer> parse(const QStringList &list) const;
    Done configure(const char *kind, const QString &id, const QByteArray &json, const QString &connector);

    LabStore &m_store;
    ParsedContents &m_parsed;
};

} // namespace swingbridge
