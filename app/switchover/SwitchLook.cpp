// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchLook.h"

#include "servers/ObservedFacts.h"
#include "switchover/SwitchHistory.h"

namespace swingbridge {

SwitchLook::SwitchLook(const ObservedFacts &facts, const SwitchToken &token, const QString &approvedConfiguration)
{
    using Seen = SeenServer;
    const auto flag = [](bool on) { return on ? Seen::Flag::On : Seen::Flag::Off; };
    if (const auto &marker = facts.marker)
        owner = ownerOf(marker->counter, token.counter(), marker->nonce == token.nonce(), marker->target == token.target());
    if (facts.serviceState != ServiceState::Unknown)
        service = facts.serviceState == ServiceState::Running ? Seen::Service::Running : Seen::Service::Stopped;
    if (facts.stagingMode)
        staging = flag(*facts.stagingMode);
    if (facts.scheduler)
        scheduler = flag(facts.scheduler->enabled);
    suspended = facts.scheduler && facts.scheduler->suspended;
    idle = facts.isIdle().value_or(false);
    dangling = facts.dangling.has_value();
    disabled = facts.serviceStart == ServiceStart::Disabled;
    if (isMine()) {
        seq = quint8(facts.marker->seq);
        open = facts.marker->open;
        proven = quint8(confirmedBy(facts.lastReceipt, token));
    }
    sameConfiguration = approvedConfiguration.isEmpty() || facts.configurationHash.isEmpty() || facts.configurationHash == approvedConfiguration;
}

} // namespace swingbridge
