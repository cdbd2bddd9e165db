// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/RandomSchedules.h"

#include "rehearsal/RandomPlay.h"
#include "rehearsal/ScheduleTally.h"

#include <random>

namespace swingbridge {
namespace {

//! The standard fixes mt19937_64's numbers, not the distributions': the same seed is the same schedule everywhere.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}
    int below(int limit) { return int(m_engine() % quint64(limit)); }

private:
    std::mt19937_64 m_engine;
};

Deviation drawn(Dice &dice)
{
    using What = Deviation::What;
    constexpr int calls = 120;
    constexpr int writes = 180;
    switch (dice.below(10)) {
    case 0: return Deviation(What::DiesBefore, 1 + dice.below(writes), 0);
    case 1: return Deviation(What::DiesAfter, 1 + dice.below(writes), 0);
    case 2: return Deviation(What::Delivers, 1 + dice.below(calls), dice.below(3));
    case 3: return Deviation(What::Fires, 1 + dice.below(calls), dice.below(2));
    case 4: return Deviation(What::Happens, 1 + dice.below(calls), dice.below(2 * (int(Happening::WizardOpens) + 1)));
    case 5: return Deviation(What::Yields, 1 + dice.below(calls), dice.below(3));
    case 6: return Deviation(What::Decides, 1 + dice.below(4), dice.below(4));
    default: return Deviation(What::Fault, 1 + dice.below(calls), dice.below(int(FaultKind::Silent) + 1));
    }
}

} // namespace

Schedule randomSchedule(quint64 seed)
{
    Dice dice(seed * 0x9e3779b97f4a7c15 + 1);
    SimVariant variant;
    variant.hardFence = dice.below(3) > 0;
    variant.assisted = dice.below(3) == 0;
    Schedule schedule(variant);
    const int count = dice.below(13);
    for (int i = 0; i < count; ++i)
        schedule.deviations.push_back(drawn(dice));
    return schedule;
}

SuiteResult playSeeds(const ExplorationOrder &order, const std::stop_token &stop)
{
    constexpr qint64 usual = 10'000;
    const qint64 count = order.limit > 0 ? order.limit : usual;
    ExplorationOrder all = order;
    all.limit = 0; // so many are drawn; some are the same
    ScheduleTally tally(all, stop);
    qint64 i = 0;
    for (; i < count && !tally.isEnough(); ++i) {
        const Schedule schedule = randomSchedule(order.seed + quint64(i));
        const SimWorld world = play(schedule);
        tally.take(world, world.violated == SimInvariant::None ? schedule : shrunk(schedule));
    }
    return tally.finish(i == count);
}

} // namespace swingbridge
