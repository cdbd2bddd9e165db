// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"

namespace swingbridge {

//! The configurationHash of agent-protocol.md, 64 hex: rules, connectors and the global parameters that do not move by
//! themselves. tests/data/configuration-hash.tsv has values from an independent computation.
QString configurationHash(const SyncConfiguration &configuration, const QMap<QString, QString> &parameters);

} // namespace swingbridge
