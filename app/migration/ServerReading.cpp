// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ServerReading.h"

#include "servers/AgentError.h"

namespace swingbridge {

ServerRole ServerReading::role() const
{
    if (notInstalled)
        return ServerRole::NotInstalled;
    return observation && !error ? observation->role() : ServerRole::Unknown;
}

QString ServerReading::sourceAnchor() const
{
    return settings ? settings->value(QStringLiteral("Microsoft.SynchronizationOption.AnchorAttribute")) : QString();
}

namespace {

//! Some newest runs may still go on; of a cycle over a few connectors one among these has ended.
constexpr int runsToLookAt = 40;

//! The end of the newest run that is complete, over all connectors; invalid: none is known.
QDateTime lastSyncOf(const QList<RunResult> &runs)
{
    QDateTime last;
    for (const RunResult &run : runs) {
        if (run.isComplete && (!last.isValid() || run.end > last))
            last = run.end;
    }
    return last;
}

QStringList namesOf(const QList<ConnectorFacts> &connectors)
{
    QStringList ad;
    QStringList entra;
    for (const ConnectorFacts &connector : connectors)
        (connector.isEntra() ? entra : ad) << connector.name;
    return ad + entra;
}

} // namespace

QCoro::Task<ServerReading> readServer(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock, std::stop_token stop)
{
    ServerReading reading(driver->name(), driver->address());
    reading.wasAsked = true;
    const auto identity = co_await driver->identity(stop);
    if (!identity) {
        reading.error = identity.error();
        co_return reading;
    }
    reading.identity = *identity;
    reading.readAt = clock->nowUtc();
    if (!identity->isInstalled()) {
        reading.notInstalled = true;
        co_return reading;
    }
    const auto connectors = co_await driver->connectors(stop);
    if (connectors)
        reading.connectors = namesOf(*connectors);
    const auto settings = co_await driver->settings(stop);
    if (settings)
        reading.settings = *settings;
    const ServerReading withRole = co_await readRole(driver, clock, reading, stop);
    co_return withRole;
}

QCoro::Task<ServerReading> readRole(std::shared_ptr<ServerDriver> driver, std::shared_ptr<Clock> clock, ServerReading before, std::stop_token stop)
{
    before.wasAsked = true;
    before.error.reset();
    const std::optional<SwitchToken> noToken;
    const auto observation = co_await driver->observe(noToken, stop);
    if (!observation) {
        before.error = observation.error();
        co_return before;
    }
    before.observation = *observation;
    before.readAt = clock->nowUtc();
    if (observation->facts().serviceState == ServiceState::Running) {
        const auto scheduler = co_await driver->scheduler(stop);
        if (scheduler)
            before.scheduler = *scheduler;
        const auto runs = co_await driver->runs(Guid(), runsToLookAt, stop);
        if (runs)
            before.lastSync = lastSyncOf(*runs);
    } else {
        before.scheduler.reset(); // what a stopped service cannot tell is not known, not what it was
    }
    co_return before;
}

} // namespace swingbridge
