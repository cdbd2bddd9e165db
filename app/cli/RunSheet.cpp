// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/RunSheet.h"

#include "cli/OpenedMigration.h"
#include "cli/ReportFiles.h"
#include "cli/Sight.h"
#include "cli/Subcommands.h"
#include "migration/SwitchoverPhase.h"
#include "migration/Workspace.h"
#include "switchover/GuardFacts.h"
#include "translations/Translations.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

//! Writes the page for the change ticket. Takes nothing over; the servers are asked, and silence only makes the times less exact.
class RunSheetCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(RunSheetCommand)

public:
    QString words() const override { return QStringLiteral("run-sheet"); }
    QString summary() const override { return tr("Writes the page for the change ticket: who signs in where, steps with durations, the way back."); }
    Arity arity() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("DIR"), tr("The journal's folder."));
        parser.addOption({QStringLiteral("output"), tr("The file; its ending says the format. May be repeated."), QStringLiteral("FILE.(pdf|html|txt)")});
        parser.addOption({QStringLiteral("paper"), tr("The PDF's paper (default: A4)."), QStringLiteral("A4|Letter")});
        parser.addOption({QStringLiteral("language"), tr("The sheet's language (default: the system's)."), QStringLiteral("CODE")});
        parser.addOption({QStringLiteral("offline"), tr("Asks no server: durations are the usual ones.")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const QStringList files = invocation.values(QStringLiteral("output"));
        const auto paper = invocation.word(QStringLiteral("paper"), {QStringLiteral("A4"), QStringLiteral("Letter")}, QStringLiteral("A4"));
        if (!paper)
            co_return tl::unexpected<Failure>(paper.error());
        if (files.isEmpty())
            co_return tl::unexpected<Failure>(usageError(tr("--output is missing: which file shall the run sheet be written to?")));
        if (const auto fine = checkReportFiles(files, invocation.force()); !fine)
            co_return tl::unexpected<Failure>(fine.error());
        const auto sight = Sight::open(invocation.argument(0));
        if (!sight)
            co_return tl::unexpected<Failure>(Failure(sight.error()).withFile(invocation.argument(0)));
        const auto ways = ServerWays::of(invocation);
        if (!ways)
            co_return tl::unexpected<Failure>(ways.error());
        ReportWishes wishes;
        wishes.paper = *paper == QLatin1String("Letter") ? Paper::Letter : Paper::A4;
        wishes.replaces = invocation.force();
        const QLocale language = invocation.has(QStringLiteral("language")) ? QLocale(invocation.value(QStringLiteral("language"))) : QLocale();
        if (invocation.has(QStringLiteral("language")))
            wishes.options.locale = language;
        Translations translations;
        translations.install(language);
        const ReportFacts facts = ReportFacts::read(sight->journal());
        const bool asks = !invocation.has(QStringLiteral("offline"));
        const RunSheetInputs inputs = co_await read(*sight, *ways, facts, asks, stop);
        const auto written = writeReportTo(RunSheet::make(facts, inputs, wishes.options), files, wishes);
        if (!written)
            co_return tl::unexpected<Failure>(written.error());
        console->writeText(written->join(u'\n'));
        co_return ExitStatus::Done;
    }

private:
    static QCoro::Task<RunSheetInputs> read(Sight sight, ServerWays ways, ReportFacts facts, bool asks, std::stop_token stop)
    {
        SwitchInputs about;
        about.other.name = facts.active;
        about.target.name = facts.target;
        about.mode = switchModeFromWord(facts.mode).value_or(SwitchMode::Assisted);
        about.hardFence = facts.hardFence;
        GuardFacts seen;
        QDateTime now = facts.lastEntryAt;
        RunSheetInputs inputs;
        const FaultPlan noFaults;
        const auto world = asks ? sight.world(QString(), noFaults, ways) : Result<SessionWorld>(failure(Error::Kind::Cancelled, QString()));
        const auto other = world ? driverTo(*world, sight, facts.active) : nullptr;
        const auto target = world ? driverTo(*world, sight, facts.target) : nullptr;
        if (other && target) {
            seen = co_await readGuardFacts(other, target, world->clock, stop);
            now = world->clock->nowUtc();
            inputs.isMeasured = seen.other.runs && seen.target.runs;
        }
        if (seen.other.observation && seen.other.observation->facts().serviceStart != ServiceStart::Unknown)
            inputs.startType = toString(seen.other.observation->facts().serviceStart);
        inputs.plan = makePlan(seen, about, now);
        co_return inputs;
    }

    static std::shared_ptr<ServerDriver> driverTo(const SessionWorld &world, const Sight &sight, const QString &name)
    {
        for (const JournalServer &server : sight.journal().facts().servers) {
            if (server.name() != name)
                continue;
            const auto endpoint = world.door(server.address());
            return endpoint ? std::make_shared<ServerDriver>(name, *endpoint, world.clock, world.random) : nullptr;
        }
        return nullptr;
    }
};

} // namespace

std::unique_ptr<Subcommand> makeRunSheet()
{
    return std::make_unique<RunSheetCommand>();
}

} // namespace swingbridge
