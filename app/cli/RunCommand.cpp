// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MigrationRun.h"
#include "cli/OpenedMigration.h"
#include "cli/PairSession.h"
#include "cli/ReportFiles.h"
#include "cli/RunOptions.h"
#include "cli/Subcommands.h"
#include "cli/WitnessOption.h"
#include "cli/TerminalAnswerer.h"
#include "cli/YesAnswerer.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class RunCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(RunCommand)

public:
    QString words() const override { return QStringLiteral("run"); }
    QString summary() const override { return tr("Carries out a migration; answers come from a file or the terminal."); }
    Arity arity() const override { return {0, 0}; }
    void declare(QCommandLineParser &parser) const override
    {
        RunOptions::declarePair(parser);
        RunOptions::declareBeginning(parser);
        RunOptions::declareCarrying(parser);
        RunOptions::declareConfirming(parser);
        WitnessOption::declare(parser);
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const RunWishes wishes(invocation);
        if (const auto fine = checkReportFiles(wishes.reports, wishes.force); !fine)
            co_return tl::unexpected<Failure>(fine.error());
        const auto begun = sessionOf(invocation);
        if (!begun)
            co_return tl::unexpected<Failure>(begun.error());
        if (const auto given = WitnessOption::give(invocation, *begun->first); !given)
            co_return tl::unexpected<Failure>(given.error());
        const auto answerer = withYesTo(invocation, answererFor(begun->second, console));
        if (!answerer)
            co_return tl::unexpected<Failure>(answerer.error());
        const Ending ending = co_await carryOutMigration(begun->first, *answerer, wishes, console, stop);
        co_return ending;
    }

private:
    using Begun = std::pair<std::shared_ptr<MigrationSession>, AnswerBook>;

    //! A new migration; without --active the one that was begun in --journal.
    static tl::expected<Begun, Failure> sessionOf(const Invocation &invocation)
    {
        const QString journal = invocation.value(QStringLiteral("journal"));
        if (!invocation.has(QStringLiteral("active")) && !journal.isEmpty()) {
            const auto opened = OpenedMigration::open(invocation, journal);
            if (!opened)
                return tl::unexpected<Failure>(opened.error());
            return Begun(opened->session(), opened->answers());
        }
        const auto answers = RunOptions::answers(invocation, {});
        if (!answers)
            return tl::unexpected<Failure>(answers.error());
        const auto session = beginPairSession(invocation, *answers);
        if (!session)
            return tl::unexpected<Failure>(session.error());
        return Begun(*session, *answers);
    }
};

} // namespace

std::unique_ptr<Subcommand> makeRunCommand()
{
    return std::make_unique<RunCommand>();
}

} // namespace swingbridge
