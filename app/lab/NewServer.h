// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "lab/Scenario.h"

namespace swingbridge {

class ServerDisk;
class ServerState;
class SyncConfiguration;

//! How a lab server begins: the machine that a scenario describes.
//!
//! The first of the scenario's servers is the active one.
ServerState newServer(const Scenario &scenario, const QString &name, quint64 seed, int objects);
//! Identifiers that differ between servers are made from this.
quint64 guidSeedOf(const ServerState &state);
//! Takes version and global parameters over from a configuration.
void adopt(ServerState &state, const SyncConfiguration &configuration);
//! Gives an installed server its past: runs, events, and connector spaces that rest on what is configured now. For use
//! inside a transaction. \a cloudFrom is the disk of the active server, nullptr when this is it.
Done givePast(ServerDisk &disk, ServerDisk *cloudFrom);

} // namespace swingbridge
