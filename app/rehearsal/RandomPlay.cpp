// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/RandomPlay.h"

namespace swingbridge {

SimWorld play(const Schedule &schedule)
{
    SimWorld world(schedule.variant.hardFence, schedule.variant.assisted);
    SimStep step(world, schedule.deviations);
    while (const auto action = simCourse::next(world, schedule.deviations))
        simCourse::carryOut(step, world, *action);
    simCourse::checkEnd(world);
    return world;
}

Schedule shrunk(Schedule schedule)
{
    const SimInvariant broken = play(schedule).violated;
    for (size_t i = schedule.deviations.size(); i-- > 0;) {
        Schedule smaller = schedule;
        smaller.deviations.erase(smaller.deviations.begin() + qsizetype(i));
        if (play(smaller).violated == broken)
            schedule = smaller;
    }
    return schedule;
}

} // namespace swingbridge
