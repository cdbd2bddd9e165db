// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MigrationStatus.h"
#include "cli/Subcommands.h"
#include "foundation/JsonText.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class StatusCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(StatusCommand)

public:
    QString words() const override { return QStringLiteral("status"); }
    QString summary() const override { return tr("Tells where a migration stands and which server is active."); }
    Arity arity() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("DIR"), tr("The journal's folder."));
        parser.addOption({QStringLiteral("offline"), tr("Asks no server: reads the journal alone.")});
    }
    //! Takes nothing over: a migration that another process carries out may be looked at.
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const QString folder = invocation.argument(0);
        const auto sight = Sight::open(folder);
        if (!sight)
            co_return tl::unexpected<Failure>(Failure(sight.error()).withFile(folder));
        MigrationStatus status = MigrationStatus::ofJournal(*sight);
        if (!invocation.has(QStringLiteral("offline"))) {
            const auto ways = ServerWays::of(invocation);
            if (!ways)
                co_return tl::unexpected<Failure>(ways.error());
            const FaultPlan noFaults;
            const auto world = sight->world(invocation.operatorName(), noFaults, *ways);
            if (!world)
                co_return tl::unexpected<Failure>(world.error());
            const auto readings = co_await readAll(*world, sight->journal().facts().servers, stop);
            if (!readings)
                co_return tl::unexpected<Failure>(readings.error());
            status.setReadings(*readings);
        }
        console->write(status.toJson(), status.toText());
        if (status.switchView().isResting())
            co_return ExitStatus(status.switchView().exitStatus());
        co_return sight->journal().verification().isSound() ? ExitStatus::Done : ExitStatus::Findings;
    }

private:
    static QCoro::Task<Result<QList<ServerReading>>> readAll(SessionWorld world, QList<JournalServer> servers, std::stop_token stop)
    {
        QList<ServerReading> readings;
        for (const JournalServer &server : std::as_const(servers)) {
            const auto endpoint = world.door(server.address());
            if (!endpoint)
                co_return failure(endpoint.error());
            const auto driver = std::make_shared<ServerDriver>(server.name(), *endpoint, world.clock, world.random);
            const ServerReading reading = co_await readServer(driver, world.clock, stop);
            readings += reading;
        }
        co_return std::as_const(readings);
    }
};

} // namespace

std::unique_ptr<Subcommand> makeStatusCommand()
{
    return std::make_unique<StatusCommand>();
}

} // namespace swingbridge
