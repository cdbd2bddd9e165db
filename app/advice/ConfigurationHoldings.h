// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"

#include <optional>

namespace swingbridge {

//! What a configuration has of something that the import of settings does not carry.
class Holdings
{
public:
    Holdings(const QStringList &whatIsThere) : found(!whatIsThere.isEmpty()), details(whatIsThere) {} // NOLINT: a list is Holdings
    Holdings(bool isThere, QStringList whatIsThere) : found(isThere), details(std::move(whatIsThere)) {}

    bool found;
    QStringList details; //!< By the names of the product, the same on every server: "contoso.com: extensionAttribute7". Sorted.
};

//! A standard rule that a forest lacks although another one has it: it was deleted there.
class LackingForest
{
public:
    LackingForest(const ConnectorConfiguration *forest, QString rule) : connector(forest), name(std::move(rule)) {}
    const ConnectorConfiguration *connector;
    QString name;
};

//! Forests begin with the same standard rules. In the order of the connectors, then by name.
QList<LackingForest> missingStandardRules(const SyncConfiguration &configuration);

// One function an item of NotCarried; nothing: the configuration does not tell.
std::optional<Holdings> deviceWriteback(const SyncConfiguration &configuration);
std::optional<Holdings> unusualObjectTypes(const SyncConfiguration &configuration);
std::optional<Holdings> unusualAttributes(const SyncConfiguration &configuration);
std::optional<Holdings> customRunProfiles(const SyncConfiguration &configuration);
std::optional<Holdings> provisioningHierarchy(const SyncConfiguration &configuration);
std::optional<Holdings> federation(const SyncConfiguration &configuration);
std::optional<Holdings> genericConnectors(const SyncConfiguration &configuration);
std::optional<Holdings> changedStandardRules(const SyncConfiguration &configuration);
std::optional<Holdings> customMetaverseAttributes(const SyncConfiguration &configuration);
std::optional<Holdings> unusualInterval(const SyncConfiguration &configuration);
std::optional<Holdings> accounts(const SyncConfiguration &configuration);
std::optional<Holdings> machineSettings(const SyncConfiguration &configuration);

} // namespace swingbridge
