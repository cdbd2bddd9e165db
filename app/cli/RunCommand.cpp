// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MigrationRun.h"
#include "cli/PairSession.h"
#include "cli/ReportFiles.h"
#include "cli/RunOptions.h"
#include "cli/Subcommands.h"
#include "cli/TerminalAnswerer.h"

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
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const RunWishes wishes(invocation);
        if (const auto fine = checkReportFiles(wishes.reports, wishes.force); !fine)
            co_return tl::unexpected<Failure>(fine.error());
        const auto answers = RunOptions::answers(invocation, {});
        if (!answers)
            co_return tl::unexpected<Failure>(answers.error());
        const auto session = beginPairSession(invocation, *answers);
        if (!session)
            co_return tl::unexpected<Failure>(session.error());
        const std::shared_ptr<Answerer> answerer = answererFor(*answers, console);
        const Ending ending = co_await carryOutMigration(*session, answerer, wishes, console, stop);
        co_return ending;
    }
};

} // namespace

std::unique_ptr<Subcommand> makeRunCommand()
{
    return std::make_unique<RunCommand>();
}

} // namespace swingbridge
