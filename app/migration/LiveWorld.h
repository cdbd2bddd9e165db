// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migration/SessionWorld.h"
#include "servers/TransportOptions.h"

namespace swingbridge {

//! The real world: this machine's clock and chance, servers reached over \a transports, nobody who sits at their screens.
SessionWorld liveWorld(const TransportOptions &transports, const QString &operatorName);

} // namespace swingbridge
