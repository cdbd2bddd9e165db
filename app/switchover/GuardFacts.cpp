// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/GuardFacts.h"

namespace swingbridge {
namespace {

constexpr int runsToRead = 200; // about two days of cycles on two connectors

//! Puts a reading in its place, or remembers the first reason why there is none.
template <typename T>
void keep(Result<T> reading, std::optional<T> &place, ServerGuardFacts &facts)
{
    if (reading)
        place = std::move(*reading);
    else if (!facts.unreachable)
        facts.unreachable = reading.error();
}

QCoro::Task<ServerGuardFacts> readWithoutRole(std::shared_ptr<ServerDriver> driver, std::stop_token stop)
{
    ServerGuardFacts facts(driver->name());
    auto version = co_await driver->hello(stop);
    keep(std::move(version), facts.agentVersion, facts);
    if (!facts.agentVersion)
        co_return facts; // nobody there: asking fifteen more times would only take long
    auto identity = co_await driver->identity(stop);
    keep(std::move(identity), facts.identity, facts);
    auto scheduler = co_await driver->scheduler(stop);
    keep(std::move(scheduler), facts.scheduler, facts);
    auto settings = co_await driver->settings(stop);
    keep(std::move(settings), facts.settings, facts);
    auto connectors = co_await driver->connectors(stop);
    keep(std::move(connectors), facts.connectors, facts);
    auto statistics = co_await driver->statistics(stop);
    keep(std::move(statistics), facts.statistics, facts);
    auto runs = co_await driver->runs(Guid(), runsToRead, stop);
    keep(std::move(runs), facts.runs, facts);
    auto overrides = co_await driver->overrides(stop);
    keep(std::move(overrides), facts.overrides, facts);
    auto threshold = co_await driver->threshold(stop);
    keep(std::move(threshold), facts.threshold, facts);
    auto autoUpgrade = co_await driver->autoUpgrade(stop);
    keep(std::move(autoUpgrade), facts.autoUpgrade, facts);
    auto programs = co_await driver->openPrograms(stop);
    keep(std::move(programs), facts.programs, facts);
    auto tasks = co_await driver->tasks(stop);
    keep(std::move(tasks), facts.tasks, facts);
    auto connectivity = co_await driver->connectivity(stop);
    keep(std::move(connectivity), facts.connectivity, facts);
    auto system = co_await driver->system(stop);
    keep(std::move(system), facts.system, facts);
    co_return facts;
}

QCoro::Task<ServerGuardFacts> withRole(ServerGuardFacts facts, std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock,
                                       std::stop_token stop)
{
    if (facts.agentVersion) {
        auto observation = co_await driver->observe(std::nullopt, stop);
        keep(std::move(observation), facts.observation, facts);
    }
    facts.readAt = clock->nowUtc();
    co_return facts;
}

} // namespace

QCoro::Task<ServerGuardFacts> readServerGuardFacts(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock, std::stop_token stop)
{
    auto facts = co_await readWithoutRole(driver, stop);
    auto complete = co_await withRole(facts, driver, clock, stop);
    co_return complete;
}

QCoro::Task<ServerGuardFacts> readCandidateFacts(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock, std::stop_token stop)
{
    ServerGuardFacts facts(driver->name());
    auto version = co_await driver->hello(stop);
    keep(std::move(version), facts.agentVersion, facts);
    auto statistics = co_await driver->statistics(stop);
    keep(std::move(statistics), facts.statistics, facts);
    auto threshold = co_await driver->threshold(stop);
    keep(std::move(threshold), facts.threshold, facts);
    auto programs = co_await driver->openPrograms(stop);
    keep(std::move(programs), facts.programs, facts);
    auto connectivity = co_await driver->connectivity(stop);
    keep(std::move(connectivity), facts.connectivity, facts);
    auto complete = co_await withRole(facts, driver, clock, stop);
    co_return complete;
}

QCoro::Task<GuardFacts> readGuardFacts(std::shared_ptr<ServerDriver> other, std::shared_ptr<ServerDriver> target,
                                       std::shared_ptr<Clock> clock, std::stop_token stop)
{
    GuardFacts facts;
    facts.other = co_await readWithoutRole(other, stop);
    facts.target = co_await readWithoutRole(target, stop);
    facts.other = co_await withRole(facts.other, other, clock, stop);
    facts.target = co_await withRole(facts.target, target, clock, stop);
    co_return facts;
}

} // namespace swingbridge
