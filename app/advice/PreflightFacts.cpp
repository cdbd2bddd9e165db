// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/PreflightFacts.h"

namespace swingbridge {
namespace {

constexpr int runsRead = 60; //!< Enough for several cycles of several connectors.

//! Keeps what a reading brought; what it did not bring stays absent.
template <typename T>
void keep(std::optional<T> &fact, Result<T> read)
{
    if (read)
        fact.emplace(std::move(*read));
}

} // namespace

QCoro::Task<PreflightFacts> readPreflightFacts(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock, std::stop_token stop)
{
    PreflightFacts facts(driver->name());
    auto identity = co_await driver->identity(stop);
    if (!identity) {
        // One who does not answer the first question is not asked fifteen more, each with its patience.
        facts.unreachable = identity.error();
        facts.readAt = clock->nowUtc();
        co_return facts;
    }
    keep(facts.identity, std::move(identity));
    const std::optional<SwitchToken> noToken;
    const Guid everyConnector;
    keep(facts.observation, co_await driver->observe(noToken, stop));
    keep(facts.system, co_await driver->system(stop));
    keep(facts.scheduler, co_await driver->scheduler(stop));
    keep(facts.settings, co_await driver->settings(stop));
    keep(facts.statistics, co_await driver->statistics(stop));
    keep(facts.runs, co_await driver->runs(everyConnector, runsRead, stop));
    keep(facts.overrides, co_await driver->overrides(stop));
    keep(facts.threshold, co_await driver->threshold(stop));
    keep(facts.autoUpgrade, co_await driver->autoUpgrade(stop));
    keep(facts.programs, co_await driver->openPrograms(stop));
    keep(facts.tasks, co_await driver->tasks(stop));
    keep(facts.connectivity, co_await driver->connectivity(stop));
    keep(facts.rules, co_await driver->rules(stop));
    facts.readAt = clock->nowUtc();
    co_return facts;
}

} // namespace swingbridge
