// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProgressLine.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"
#include "foundation/Clock.h"
#include "rehearsal/Exploration.h"
#include "rehearsal/ScheduleReplay.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>
#include <limits>

namespace swingbridge {
namespace {

class LabExplore final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(LabExplore)

public:
    QString words() const override { return QStringLiteral("lab explore"); }
    QString summary() const override { return tr("Plays every fault, crash and decision of a switch and checks that never two servers are active."); }
    Arity arity() const override { return {0, 0}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addOption({QStringLiteral("suite"), tr("singleFaultCrash, faultPairs, states or seeds; may be given more than once (default: all)."), QStringLiteral("SUITE")});
        parser.addOption({QStringLiteral("limit"), tr("At most so many schedules or states of each suite (default: all there are; 10000 seeds, a million states)."), QStringLiteral("N")});
        parser.addOption({QStringLiteral("seed"), tr("The first of the seeds (default: 1)."), QStringLiteral("N")});
        parser.addOption({QStringLiteral("replay"), tr("Plays one schedule and tells what happens in it."), QStringLiteral("SPEC")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        if (invocation.has(QStringLiteral("replay")))
            co_return replayed(invocation, *console);
        const auto orders = ordersOf(invocation);
        if (!orders)
            co_return tl::unexpected<Failure>(orders.error());
        QList<SuiteResult> results;
        for (const ExplorationOrder &order : *orders) {
            const SuiteResult result = co_await followed(order, console, invocation.progressForm(), stop);
            if (stop.stop_requested())
                co_return tl::unexpected<Failure>(Failure(stopped()));
            results << result;
        }
        const quint64 seed = orders->constFirst().seed;
        console->write(explorationDocument(QCoreApplication::applicationVersion(), seed, results), explorationText(results));
        const bool isSound = std::all_of(results.cbegin(), results.cend(), [](const SuiteResult &one) { return one.violations.isEmpty(); });
        co_return isSound ? ExitStatus::Done : ExitStatus::Findings;
    }

private:
    static Error stopped() { return Error(Error::Kind::Cancelled, tr("Stopped; what was explored until then is not told.")); }

    static Result<QList<ExplorationOrder>> ordersOf(const Invocation &invocation)
    {
        const auto limit = invocation.number(QStringLiteral("limit"), 0);
        const auto seed = invocation.number(QStringLiteral("seed"), 1);
        if (!limit || !seed)
            return failure(limit ? seed.error() : limit.error());
        QStringList names = invocation.values(QStringLiteral("suite"));
        if (names.isEmpty()) {
            for (const SuiteKind suite : {SuiteKind::SingleFaultCrash, SuiteKind::FaultPairs, SuiteKind::States, SuiteKind::Seeds})
                names << toWord(suite);
        }
        QList<ExplorationOrder> orders;
        for (const QString &name : std::as_const(names)) {
            const auto suite = suiteFromWord(name);
            if (!suite)
                return failure(usageError(tr("There is no suite %1.").arg(name), QStringLiteral("swingbridge-cli lab explore --help")));
            ExplorationOrder order;
            order.suite = *suite;
            order.limit = *limit;
            order.seed = quint64(*seed);
            orders << order;
        }
        return orders;
    }

    //! The search itself runs aside; here it is only watched.
    static QCoro::Task<SuiteResult> followed(ExplorationOrder order, std::shared_ptr<Console> console, Invocation::ProgressForm form, std::stop_token stop)
    {
        constexpr std::chrono::milliseconds between{200};
        ProgressLine line(console, form);
        SystemClock clock;
        const QFuture<SuiteResult> search = QtConcurrent::run(&explore, order, stop);
        while (!search.isFinished() && !stop.stop_requested()) {
            line.show(PhaseId::Switchover, Progress(toWord(order.suite), Progress::Unit::Steps, order.explored->load(), order.limit));
            co_await clock.sleep(between, stop);
        }
        const SuiteResult result = co_await search;
        co_return result;
    }

    static Ending replayed(const Invocation &invocation, Console &console)
    {
        auto replay = ScheduleReplay::of(invocation.value(QStringLiteral("replay")));
        if (!replay)
            return tl::unexpected<Failure>(usageError(replay.error().summary(), replay.error().remedy()));
        replay->play();
        SuiteResult result;
        result.name = QStringLiteral("replay");
        result.schedules = 1;
        result.distinctEnds = 1;
        result.isComplete = true;
        result.depth = replay->world().steps;
        result.longestWithoutActive = replay->world().longestWithoutActive;
        result.slowestRecovery = replay->world().stepsSinceFault;
        const bool isSound = replay->world().violated == SimInvariant::None;
        if (!isSound)
            result.violations << ExploredViolation{QLatin1String(toWord(replay->world().violated)), replay->spec(), replay->events()};
        const QString text = replay->events().join(QLatin1Char('\n')) + QLatin1Char('\n') + explorationText({result});
        console.write(explorationDocument(QCoreApplication::applicationVersion(), 0, {result}), text);
        return isSound ? ExitStatus::Done : ExitStatus::Findings;
    }
};

} // namespace

std::unique_ptr<Subcommand> makeLabExplore() { return std::make_unique<LabExplore>(); }

} // namespace swingbridge
