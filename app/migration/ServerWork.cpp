// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ServerWork.h"

#include "foundation/JsonText.h"
#include "migration/MigrationTexts.h"

namespace swingbridge {
namespace {

Result<ConnectorConfiguration> connectorOf(const ConnectorFacts &facts)
{
    const auto json = parseJson(facts.configurationJson, facts.name);
    if (!json)
        return failure(json.error());
    return readConnector(*json);
}

Result<SyncRule> ruleOf(const RuleFacts &facts)
{
    const auto json = parseJson(facts.ruleJson, facts.name);
    if (!json)
        return failure(json.error());
    return readSyncRule(*json);
}

} // namespace

QCoro::Task<Result<SyncConfiguration>> readLiveConfiguration(std::shared_ptr<ServerDriver> driver, ProgressSink progress, std::stop_token stop)
{
    SyncConfiguration configuration;
    configuration.server = driver->name();
    const auto connectors = co_await driver->connectors(stop);
    if (!connectors)
        co_return failure(connectors.error());
    for (const ConnectorFacts &facts : *connectors) {
        const auto connector = connectorOf(facts);
        if (!connector)
            co_return failure(connector.error());
        configuration.connectors.append(*connector);
    }
    const auto settings = co_await driver->settings(stop);
    if (!settings)
        co_return failure(settings.error());
    configuration.parameters = settings->parameters;
    const auto rules = co_await driver->rules(stop);
    if (!rules)
        co_return failure(rules.error());
    for (qsizetype i = 0; i < rules->size(); ++i) {
        const auto facts = co_await driver->rule(rules->at(i).identifier, stop);
        if (!facts)
            co_return failure(facts.error());
        const auto rule = ruleOf(*facts);
        if (!rule)
            co_return failure(rule.error());
        configuration.rules.append(*rule);
        if (progress)
            progress(Progress(driver->name(), Progress::Unit::Steps, i + 1, rules->size()));
    }
    configuration.sortRules();
    co_return configuration;
}

QCoro::Task<Result<CaptureStatus>> awaitCapture(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock, CaptureStatus capture,
                                                std::chrono::seconds limit, ProgressSink progress, std::stop_token stop)
{
    const QDateTime until = clock->nowUtc().addSecs(limit.count());
    while (capture.state == CaptureStatus::State::Running) {
        if (stop.stop_requested())
            co_return failure(MigrationTexts::cancelled());
        if (clock->nowUtc() > until)
            co_return failure(MigrationTexts::captureTookTooLong(driver->name()));
        co_await clock->sleep(std::chrono::seconds(2), stop);
        const auto status = co_await driver->captureStatus(capture.id, stop);
        if (!status)
            co_return failure(status.error());
        capture = *status;
        if (progress)
            progress(Progress(driver->name(), Progress::Unit::Objects, capture.done, capture.total));
    }
    if (capture.state == CaptureStatus::State::Failed)
        co_return failure(MigrationTexts::captureFailed(driver->name(), capture.message));
    co_return capture;
}

QCoro::Task<Done> awaitIdle(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock, std::chrono::seconds limit, std::stop_token stop)
{
    const QDateTime until = clock->nowUtc().addSecs(limit.count());
    const std::optional<SwitchToken> noToken;
    for (;;) {
        const auto seen = co_await driver->observe(noToken, stop);
        if (!seen)
            co_return failure(seen.error());
        if (seen->isIdle().value_or(false))
            co_return done();
        if (stop.stop_requested())
            co_return failure(MigrationTexts::cancelled());
        if (clock->nowUtc() > until)
            co_return failure(MigrationTexts::stayedBusy(driver->name()));
        co_await clock->sleep(std::chrono::seconds(5), stop);
    }
}

} // namespace swingbridge
