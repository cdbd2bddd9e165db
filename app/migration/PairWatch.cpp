// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/PairWatch.h"

#include "async/Detach.h"
#include "foundation/Logging.h"
#include "migration/MigrationTexts.h"
#include "migration/Workspace.h"

namespace swingbridge {

//! Shared with the coroutine that looks, so that neither dangles.
class PairWatch::State
{
public:
    QList<WatchTarget> targets;
    QList<ServerReading> readings;
    std::shared_ptr<Clock> clock;
    PairAlarms alarms;
    std::function<QList<OutstandingSetting>()> ledger;
    std::function<std::optional<CloudWitness>()> witness;
};

namespace {

constexpr int runsToRead = 60;

WatchedServer watchedOf(const WatchTarget &target, const ServerReading &reading, const QList<RunResult> &runs)
{
    WatchedServer server(target.driver->name(), target.expected);
    server.isReachable = reading.isReachable();
    server.silence = reading.error ? reading.error->summary() : QString();
    server.stagingSince = target.stagingSince;
    if (!server.isReachable)
        return server;
    server.role = reading.role();
    server.readAt = reading.readAt;
    server.lastRunEnd = reading.lastSync;
    if (reading.scheduler && reading.scheduler->effectiveInterval.count() > 0)
        server.interval = reading.scheduler->effectiveInterval;
    server.isStopped = reading.observation && reading.observation->facts().serviceState == ServiceState::Stopped;
    if (reading.observation && reading.observation->facts().marker)
        server.markerCounter = reading.observation->facts().marker->counter;
    for (const RunResult &run : runs) {
        if (run.runProfile == QLatin1String(runProfile::exportProfile))
            server.exports << run;
    }
    return server;
}

} // namespace

PairWatch::PairWatch(QList<WatchTarget> targets, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent), m_state(std::make_shared<State>())
{
    for (const WatchTarget &target : targets)
        m_state->readings << ServerReading(target.driver->name(), target.driver->address());
    m_state->targets = std::move(targets);
    m_state->clock = std::move(clock);
}

PairWatch::~PairWatch()
{
    m_scope.cancel();
}

std::unique_ptr<PairWatch> PairWatch::of(const std::shared_ptr<Workspace> &work)
{
    QDateTime demotedAt;
    for (const SwitchLine &line : work->switchover.view().timeline) {
        if (line.state == SwitchStateId::OldStaging && line.at.isValid())
            demotedAt = line.at;
    }
    const QString target = work->switchover.view().isRollBack ? work->activeName() : work->targetName();
    QList<WatchTarget> targets;
    for (const ServerReading &server : std::as_const(work->servers)) {
        if (const auto driver = work->driver(server.name); driver && !server.notInstalled)
            targets << WatchTarget(driver, server.name == target ? ServerRole::Active : ServerRole::Staging, server.name == target ? QDateTime() : demotedAt);
    }
    auto watch = std::make_unique<PairWatch>(targets, work->world.clock);
    watch->setLedger([work] {
        QList<OutstandingSetting> out;
        for (const BorrowedSetting &one : work->record.borrowed()) {
            if (!one.isReturned())
                out << OutstandingSetting(one.server(), one.setting(), one.was(), one.since());
        }
        return out;
    });
    watch->setWitness([work] { return work->witness; });
    return watch;
}

void PairWatch::setLedger(std::function<QList<OutstandingSetting>()> ledger)
{
    m_state->ledger = std::move(ledger);
}

void PairWatch::setWitness(std::function<std::optional<CloudWitness>()> witness)
{
    m_state->witness = std::move(witness);
}

QCoro::Task<Result<WatchLook>> PairWatch::lookAt(std::shared_ptr<State> state, std::stop_token stop)
{
    QList<WatchedServer> seen;
    for (qsizetype i = 0; i < state->targets.size(); ++i) {
        const WatchTarget target = state->targets.at(i);
        const ServerReading before = state->readings.at(i);
        ServerReading now = co_await readServer(target.driver, state->clock, stop);
        QList<RunResult> runs;
        if (now.isReachable()) {
            const auto history = co_await target.driver->runs(Guid(), runsToRead, stop);
            if (history)
                runs = *history;
        } else if (!now.identity) {
            now.identity = before.identity; // who it is does not change by its silence
        }
        if (stop.stop_requested())
            co_return failure(MigrationTexts::cancelled());
        state->readings[i] = now;
        seen << watchedOf(target, now, runs);
    }
    const QDateTime at = state->clock->nowUtc();
    const QList<OutstandingSetting> outstanding = state->ledger ? state->ledger() : QList<OutstandingSetting>();
    const std::optional<CloudWitness> witness = state->witness ? state->witness() : std::nullopt;
    co_return WatchLook(at, state->readings, state->alarms.judge(seen, outstanding, witness, at));
}

QCoro::Task<Result<WatchLook>> PairWatch::look(std::stop_token stop)
{
    return lookOnce(this, m_state, std::move(stop));
}

QCoro::Task<Result<WatchLook>> PairWatch::lookOnce(QPointer<PairWatch> self, std::shared_ptr<State> state, std::stop_token stop)
{
    const auto seen = co_await lookAt(state, stop);
    if (seen && self) {
        self->m_last = *seen;
        Q_EMIT self->looked();
    }
    co_return seen;
}

void PairWatch::start(std::chrono::seconds interval)
{
    m_isWatching = true;
    detach(keepLooking(this, m_state, interval, m_scope.restart()));
}

void PairWatch::stop()
{
    m_isWatching = false;
    m_scope.cancel();
}

QCoro::Task<> PairWatch::keepLooking(QPointer<PairWatch> self, std::shared_ptr<State> state, std::chrono::seconds interval, std::stop_token stop)
{
    while (self && !stop.stop_requested()) {
        const auto seen = co_await lookOnce(self, state, stop);
        if (!self || stop.stop_requested())
            co_return;
        if (!seen)
            qCWarning(logMigration, "watch: %s", qPrintable(seen.error().detail()));
        co_await state->clock->sleep(interval, stop);
    }
}

} // namespace swingbridge
