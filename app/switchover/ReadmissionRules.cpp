// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/ReadmissionRules.h"

namespace swingbridge::readmission {

int ratchetFor(const ReadmissionRow &row)
{
    if (row.side == Side::Target || row.command == SwitchCommand::Claim)
        return 0; // nothing but claim and release is sent to the active server
    const int own = ratchetOf(row.command);
    return own > 0 ? own : ratchet::demoteAgain;
}

bool isReached(const ReadmissionRow &row, const SwitchLook &look)
{
    if (!look.isMine())
        return false;
    switch (row.command) {
    case SwitchCommand::Fence: return look.isStopped() && look.disabled && look.proven == ratchet::fence;
    case SwitchCommand::Unfence: return look.isRunning();
    case SwitchCommand::DemoteAgain: return look.isStaging() && look.proven == ratchet::demoteAgain;
    case SwitchCommand::SchedulerOn: return look.isStaging() && look.scheduler == SeenServer::Flag::On; // the block is lifted next
    case SwitchCommand::Release: return !look.open;
    default: return true; // CLAIM: the marker is ours
    }
}

bool mayGoOn(const ReadmissionRow &row, const SwitchLook &look)
{
    if (row.side == Side::Target)
        return row.command == SwitchCommand::Release || look.isActive();
    return row.command != SwitchCommand::DemoteAgain || (look.isStaging() && look.idle);
}

} // namespace swingbridge::readmission
