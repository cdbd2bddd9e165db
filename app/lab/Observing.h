// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "servers/ObservedFacts.h"

namespace swingbridge {

class MarkerRecord;
class ServerDisk;

//! What an agent sees at \a at, under the lock: the `observed` of a reply. What a stopped service cannot tell is absent.
Result<ObservedFacts> observe(ServerDisk &disk, const MarkerRecord &record, const QDateTime &at);

} // namespace swingbridge
