// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/RulePairing.h"

namespace swingbridge {

//! What connectors cover and how they are set up: partitions, organizational units, object types, attributes, run profiles,
//! parameters, schema. A connector that one server lacks is one difference; its rules are folded under it.
void compareConnectors(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &pairing,
                       const RulePairing &rules, DifferenceCollector &collector);

//! Domains and organizational units by effect: which containers are in scope on one server only.
void compareScope(const ConnectorConfiguration &active, const ConnectorConfiguration &staging, const QString &path,
                  DifferenceCollector &collector);

//! Schema of the metaverse and of paired connectors.
void compareSchemas(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &pairing,
                    DifferenceCollector &collector);

} // namespace swingbridge
