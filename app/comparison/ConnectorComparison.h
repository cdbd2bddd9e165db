// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/RulePairing.h"

namespace swingbridge {

//! What connectors cover and how they are set up: scope, object types, attributes, run profiles, parameters. A connector that
//! one server lacks is one difference; its rules are folded under it.
void compareConnectors(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &pairing,
                       const RulePairing &rules, DifferenceCollector &collector);

//! Domains and organizational units by effect: what is in scope on one server only, today and for a new organizational unit.
void compareScope(const ConnectorConfiguration &active, const ConnectorConfiguration &staging, const QString &path,
                  DifferenceCollector &collector);

//! Run profiles by name: their steps, and the limits and page sizes of these. \a title names the connector.
void compareRunProfiles(const ConnectorConfiguration &active, const ConnectorConfiguration &staging, const QString &path,
                        const QString &title, DifferenceCollector &collector);

//! Parameters of a pair of connectors. The switches of password hash sync and writeback are features of their own and
//! folded under the global one that differs too, as is a group under the group filter.
void compareConnectorParameters(const ConnectorConfiguration &active, const ConnectorConfiguration &staging, const QString &path,
                                const QString &title, DifferenceCollector &collector);

//! Schema of the metaverse and of paired connectors.
void compareSchemas(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &pairing,
                    DifferenceCollector &collector);

//! Whether the two servers belong to one tenant (settings-json.md 3.2).
void compareTenants(const SyncConfiguration &active, const SyncConfiguration &staging, DifferenceCollector &collector);

//! What a person calls a connector: its forest, else its name.
QString connectorTitle(const ConnectorConfiguration &connector);

} // namespace swingbridge
