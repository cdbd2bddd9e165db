// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/SimWorld.h"

#include <algorithm>

namespace swingbridge {

const char *toWord(SimInvariant invariant)
{
    constexpr std::array words{"", "single-active", "promotion-cause", "evidence", "honest-journal", "no-zombies", "recovery"};
    return words.at(static_cast<size_t>(invariant));
}

SimWorld::SimWorld(bool withHardFence, bool isAssisted) : hardFence(withHardFence), assisted(isAssisted)
{
    servers.back().staging = true;
    SimWizard &first = wizards.front();
    first.exists = true;
    first.approved = servers.back().configuration;
    first.memory.hardFence = hardFence;
    first.memory.assisted = assisted;
}

void SimWorld::check()
{
    const bool both = servers.front().isCapable() && servers.back().isCapable();
    if (both && !outOfBand)
        violate(SimInvariant::SingleActive);
    if (servers.front().isCapable() || servers.back().isCapable()) {
        if (withoutActiveSince > 0)
            longestWithoutActive = std::max(longestWithoutActive, seconds - withoutActiveSince);
        withoutActiveSince = 0;
    } else if (withoutActiveSince == 0) {
        withoutActiveSince = std::max(seconds, 1U);
    }
}

void SimWorld::pass(quint32 howManySeconds) { seconds += howManySeconds; }

int SimWorld::activeServers() const
{
    return int(std::count_if(servers.begin(), servers.end(), [](const SimServer &server) { return server.isCapable(); }));
}

bool SimWorld::keep(const SimLetter &letter)
{
    for (SimLetter &slot : letters) {
        if (slot.request.command == SwitchCommand::None) {
            slot = letter;
            return true;
        }
    }
    return false;
}

} // namespace swingbridge
