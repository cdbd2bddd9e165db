// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "switchover/SwitchHistory.h"

namespace swingbridge {

//! Checked in every build right before a command leaves (guarded-switch.md 3.2, 7.1): what the journal holds must
//! justify it, whatever the state machine says. An error is of kind Invariant; nothing may be sent then.
//! \a machineId: of the server that the command is for.
Done checkInvariants(const SwitchHistory &history, Side side, SwitchCommand command, const QString &machineId);

} // namespace swingbridge
