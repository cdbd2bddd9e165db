// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/OpenedMigration.h"
#include "cli/ServerLine.h"
#include "cli/ServerWorld.h"
#include "cli/Subcommands.h"
#include "cli/WitnessOption.h"
#include "foundation/JsonText.h"
#include "migration/PairWatch.h"
#include "migration/Readmission.h"
#include "migration/Workspace.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

constexpr qint64 usualInterval = 300;

//! What is watched, and what keeps it alive.
class WatchedMigration
{
public:
    std::shared_ptr<MigrationSession> session; //!< Null: a pair without a journal.
    std::shared_ptr<PairWatch> own;            //!< The watch over such a pair.
    std::shared_ptr<Clock> clock;
    PairWatch *watch = nullptr;
};

//! Polls a pair at rest, one line a look. With a journal it nags about what is borrowed, and fences a server that was attested as
//! fenced off at its first answer; without one it reads only.
class WatchCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(WatchCommand)

public:
    QString words() const override { return QStringLiteral("watch"); }
    QString summary() const override { return tr("Watches a pair of servers and raises alarms, one line a look."); }
    Arity arity() const override { return {0, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("[DIR]"), tr("The journal of a migration that is done; else --active and --staging."));
        parser.addOption({QStringLiteral("active"), tr("The server that shall be active, lab:NAME for instance."), QStringLiteral("SERVER")});
        parser.addOption({QStringLiteral("staging"), tr("A server that shall be in staging mode; may be repeated."), QStringLiteral("SERVER")});
        parser.addOption({QStringLiteral("lab"), tr("The lab's folder."), QStringLiteral("DIR")});
        parser.addOption({QStringLiteral("interval"), tr("Seconds between two looks (default: 300)."), QStringLiteral("SECONDS")});
        parser.addOption({QStringLiteral("count"), tr("How many looks (default: until it is stopped)."), QStringLiteral("N")});
        WitnessOption::declare(parser);
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const auto interval = invocation.number(QStringLiteral("interval"), usualInterval);
        const auto count = invocation.number(QStringLiteral("count"), 0);
        if (!interval || !count)
            co_return tl::unexpected<Failure>(interval ? count.error() : interval.error());
        const auto begun = invocation.arguments().isEmpty() ? ofPair(invocation) : ofJournal(invocation);
        if (!begun)
            co_return tl::unexpected<Failure>(begun.error());
        const WatchedMigration watched = *begun;
        bool hasAlarmed = false;
        for (qint64 i = 0; (*count == 0 || i < *count) && !stop.stop_requested(); ++i) {
            if (i > 0)
                co_await watched.clock->sleep(std::chrono::seconds(*interval), stop);
            const auto look = co_await watched.watch->look(stop);
            if (!look)
                break; // stopped
            hasAlarmed |= !look->alarms.isEmpty();
            tell(*look, *console);
            const auto met = co_await meetReturned(watched, stop);
            if (!met)
                console->note(met.error().summary());
        }
        co_return hasAlarmed ? ExitStatus::Findings : ExitStatus::Done;
    }

private:
    //! Rogue watch (guarded-switch.md 4.4): claimed and fenced before anything else.
    static QCoro::Task<Done> meetReturned(WatchedMigration watched, std::stop_token stop)
    {
        if (!watched.session || !watched.session->readmission().isMetBy(*watched.watch->last()))
            co_return done();
        const auto fenced = co_await watched.session->fenceReturned(stop);
        co_return fenced;
    }

    static tl::expected<WatchedMigration, Failure> ofPair(const Invocation &invocation)
    {
        const QString active = invocation.value(QStringLiteral("active"));
        const QStringList staging = invocation.values(QStringLiteral("staging"));
        if (active.isEmpty() || staging.isEmpty())
            return tl::unexpected<Failure>(usageError(tr("A journal is needed, or --active and --staging: which servers?")));
        const auto witness = WitnessOption::read(invocation);
        if (!witness)
            return tl::unexpected<Failure>(witness.error());
        const QStringList addresses = QStringList(active) + staging;
        const QString lab = ServerWorld::labFolder(invocation, addresses);
        const auto world = ServerWorld::open(invocation, addresses, lab, invocation.operatorName(), "watch");
        if (!world)
            return tl::unexpected<Failure>(world.error());
        QList<WatchTarget> targets;
        for (const QString &address : addresses) {
            const auto endpoint = world->world().door(address);
            if (!endpoint)
                return tl::unexpected<Failure>(endpoint.error());
            const auto driver = std::make_shared<ServerDriver>(serverNameOf(address), *endpoint, world->world().clock, world->world().random);
            targets << WatchTarget(driver, address == active ? ServerRole::Active : ServerRole::Staging);
        }
        WatchedMigration watched;
        watched.clock = world->world().clock;
        watched.own = std::make_shared<PairWatch>(targets, watched.clock);
        watched.watch = watched.own.get();
        if (*witness) {
            const auto word = CloudWitness::parse((*witness)->text(), (*witness)->file(), (*witness)->fetchedAt());
            if (!word)
                return tl::unexpected<Failure>(Failure(word.error()).withFile((*witness)->file()));
            watched.watch->setWitness([said = *word] { return std::optional(said); });
        }
        return watched;
    }

    static tl::expected<WatchedMigration, Failure> ofJournal(const Invocation &invocation)
    {
        const auto opened = OpenedMigration::open(invocation, invocation.argument(0));
        if (!opened)
            return tl::unexpected<Failure>(opened.error());
        WatchedMigration watched;
        watched.session = opened->session();
        if (const auto given = WitnessOption::give(invocation, *watched.session); !given)
            return tl::unexpected<Failure>(given.error());
        watched.clock = watched.session->workspace().world.clock;
        watched.watch = watched.session->watch();
        if (!watched.watch)
            return tl::unexpected<Failure>(usageError(tr("The servers of this migration cannot be reached from here.")));
        return watched;
    }

    static void tell(const WatchLook &look, Console &console)
    {
        Json servers = Json::array();
        QStringList roles;
        for (const ServerReading &reading : look.servers) {
            const ServerLine line(reading);
            servers.push_back(line.toJson());
            roles << line.toText().simplified();
        }
        Json alarms = Json::array();
        QStringList lines(QStringLiteral("%1  %2").arg(toIsoUtc(look.at), roles.join(QStringLiteral("; "))));
        for (const Alarm &alarm : look.alarms) {
            alarms.push_back(alarm.toJson());
            lines << tr("  ALARM %1 since %2: %3").arg(toWord(alarm.code()), toIsoUtc(alarm.since()), alarm.message())
                  << QStringLiteral("        ") + alarm.remedy();
        }
        console.write(Json{{"schema", "swingbridge/watch/1"}, {"at", timeOrNull(look.at)}, {"servers", servers}, {"alarms", alarms}}, lines.join(u'\n'));
    }
};

} // namespace

std::unique_ptr<Subcommand> makeWatch()
{
    return std::make_unique<WatchCommand>();
}

} // namespace swingbridge
