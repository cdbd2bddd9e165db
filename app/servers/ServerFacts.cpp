// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ServerFacts.h"

namespace swingbridge {
namespace {

constexpr int runsToRead = 200;
constexpr int eventsToRead = 200;
constexpr int eventDays = 30;

//! One round of questions to one server; lives in the frame of readServerFactsAgain().
class FactRound
{
public:
    FactRound(ServerFacts before, std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock, QList<Operation> asked, std::stop_token stop)
        : facts(std::move(before)), m_driver(std::move(driver)), m_clock(std::move(clock)), m_asked(std::move(asked)), m_stop(std::move(stop)) {}

    ServerFacts facts;

    //! True when \a operation is to be asked now.
    bool asks(Operation operation)
    {
        const bool isWanted = m_asked.contains(operation) && !m_stop.stop_requested();
        if (isWanted)
            facts.askedAt.insert(operation, m_clock->nowUtc());
        return isWanted;
    }

    template <typename T>
    void keep(Operation operation, std::optional<T> ServerFacts::*place, Result<T> answer)
    {
        facts.refused.remove(operation);
        (facts.*place).reset();
        if (answer)
            (facts.*place).emplace(std::move(*answer));
        else
            facts.refused.insert(operation, answer.error());
    }

    template <typename T>
    QCoro::Task<> ask(Operation operation, std::optional<T> ServerFacts::*place, QCoro::Task<Result<T>> (ServerDriver::*read)(std::stop_token))
    {
        if (!asks(operation))
            co_return;
        auto answer = co_await (m_driver.get()->*read)(m_stop);
        keep(operation, place, std::move(answer));
    }

private:
    std::shared_ptr<ServerDriver> m_driver;
    std::shared_ptr<Clock> m_clock;
    QList<Operation> m_asked;
    std::stop_token m_stop;
};

} // namespace

bool ServerFacts::has(Operation operation) const
{
    switch (operation) {
    case Operation::Hello: return agentVersion.has_value();
    case Operation::Observe: return observation.has_value();
    case Operation::Identity: return identity.has_value();
    case Operation::SystemRead: return system.has_value();
    case Operation::SchedulerRead: return scheduler.has_value();
    case Operation::SettingsRead: return settings.has_value();
    case Operation::ConnectorsList: return connectors.has_value();
    case Operation::ConnectorsStatistics: return statistics.has_value();
    case Operation::RunsList: return runs.has_value();
    case Operation::RulesList: return rules.has_value();
    case Operation::OverridesRead: return overrides.has_value();
    case Operation::ThresholdRead: return threshold.has_value();
    case Operation::AutoUpgradeRead: return autoUpgrade.has_value();
    case Operation::ProcessesRead: return programs.has_value();
    case Operation::TasksRead: return tasks.has_value();
    case Operation::ConnectivityTest: return connectivity.has_value();
    case Operation::EventsRead: return events.has_value();
    case Operation::FilesList: return vendorFiles.has_value();
    default: return false;
    }
}

QDateTime ServerFacts::oldestOf(const QList<Operation> &operations) const
{
    QDateTime oldest = readAt;
    for (const Operation operation : operations)
        oldest = std::min(oldest, askedAt.value(operation, oldest));
    return oldest;
}

std::optional<Error> ServerFacts::whyNotRead(Operation operation) const
{
    if (unreachable)
        return unreachable;
    const auto why = refused.constFind(operation);
    return why == refused.cend() ? std::nullopt : std::optional<Error>(*why);
}

const QList<Operation> &factRound::pair()
{
    using O = Operation;
    static const QList<Operation> asked{O::Identity, O::SystemRead, O::SchedulerRead, O::SettingsRead, O::ConnectorsList, O::ConnectorsStatistics, O::RunsList,
                                        O::RulesList, O::OverridesRead, O::ThresholdRead, O::AutoUpgradeRead, O::ProcessesRead, O::TasksRead,
                                        O::ConnectivityTest, O::Observe};
    return asked;
}

const QList<Operation> &factRound::alone()
{
    static const QList<Operation> asked = pair() + QList<Operation>{Operation::EventsRead, Operation::FilesList};
    return asked;
}

const QList<Operation> &factRound::candidate()
{
    static const QList<Operation> asked{Operation::ConnectorsStatistics, Operation::ThresholdRead, Operation::ProcessesRead, Operation::ConnectivityTest,
                                        Operation::Observe};
    return asked;
}

QCoro::Task<ServerFacts> readServerFacts(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock, QList<Operation> asked, std::stop_token stop)
{
    const ServerFacts nothing(driver->name());
    auto facts = co_await readServerFactsAgain(nothing, driver, clock, asked, stop);
    co_return facts;
}

QCoro::Task<ServerFacts> readServerFactsAgain(ServerFacts before, std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock,
                                              QList<Operation> asked, std::stop_token stop)
{
    if (!before.agentVersion || asked.contains(Operation::Hello)) {
        auto version = co_await driver->hello(stop);
        if (!version) {
            ServerFacts silent(driver->name());
            silent.unreachable = version.error();
            silent.readAt = clock->nowUtc();
            co_return silent;
        }
        before.agentVersion = *version;
        before.askedAt.insert(Operation::Hello, clock->nowUtc());
        before.unreachable.reset();
    }
    FactRound round(before, driver, clock, asked, stop);
    co_await round.ask(Operation::Identity, &ServerFacts::identity, &ServerDriver::identity);
    co_await round.ask(Operation::SystemRead, &ServerFacts::system, &ServerDriver::system);
    co_await round.ask(Operation::SchedulerRead, &ServerFacts::scheduler, &ServerDriver::scheduler);
    co_await round.ask(Operation::SettingsRead, &ServerFacts::settings, &ServerDriver::settings);
    co_await round.ask(Operation::ConnectorsList, &ServerFacts::connectors, &ServerDriver::connectors);
    co_await round.ask(Operation::ConnectorsStatistics, &ServerFacts::statistics, &ServerDriver::statistics);
    if (round.asks(Operation::RunsList)) {
        const Guid everyConnector;
        auto runs = co_await driver->runs(everyConnector, runsToRead, stop);
        round.keep(Operation::RunsList, &ServerFacts::runs, std::move(runs));
    }
    co_await round.ask(Operation::RulesList, &ServerFacts::rules, &ServerDriver::rules);
    co_await round.ask(Operation::OverridesRead, &ServerFacts::overrides, &ServerDriver::overrides);
    co_await round.ask(Operation::ThresholdRead, &ServerFacts::threshold, &ServerDriver::threshold);
    co_await round.ask(Operation::AutoUpgradeRead, &ServerFacts::autoUpgrade, &ServerDriver::autoUpgrade);
    co_await round.ask(Operation::ProcessesRead, &ServerFacts::programs, &ServerDriver::openPrograms);
    co_await round.ask(Operation::TasksRead, &ServerFacts::tasks, &ServerDriver::tasks);
    co_await round.ask(Operation::ConnectivityTest, &ServerFacts::connectivity, &ServerDriver::connectivity);
    if (round.asks(Operation::EventsRead)) {
        const QDateTime since = clock->nowUtc().addDays(-eventDays);
        auto events = co_await driver->events(since, eventsToRead, stop);
        round.keep(Operation::EventsRead, &ServerFacts::events, std::move(events));
    }
    if (round.asks(Operation::FilesList)) {
        const QString folder = QStringLiteral("AADConnect");
        auto files = co_await driver->files(folder, stop);
        round.keep(Operation::FilesList, &ServerFacts::vendorFiles, std::move(files));
    }
    if (round.asks(Operation::Observe)) {
        const std::optional<SwitchToken> noToken;
        auto observation = co_await driver->observe(noToken, stop);
        round.keep(Operation::Observe, &ServerFacts::observation, std::move(observation));
    }
    round.facts.readAt = clock->nowUtc();
    co_return round.facts;
}

} // namespace swingbridge
