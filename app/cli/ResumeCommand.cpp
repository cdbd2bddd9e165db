// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MigrationRun.h"
#include "cli/OpenedMigration.h"
#include "cli/ReportFiles.h"
#include "cli/RunOptions.h"
#include "cli/Subcommands.h"
#include "cli/TerminalAnswerer.h"
#include "cli/YesAnswerer.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class ResumeCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(ResumeCommand)

public:
    QString words() const override { return QStringLiteral("resume"); }
    QString summary() const override { return tr("Goes on with a migration where the servers really are."); }
    Arity arity() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("DIR"), tr("The journal's folder."));
        RunOptions::declareCarrying(parser);
        RunOptions::declareConfirming(parser);
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const RunWishes wishes(invocation);
        if (const auto fine = checkReportFiles(wishes.reports, wishes.force); !fine)
            co_return tl::unexpected<Failure>(fine.error());
        const auto opened = OpenedMigration::open(invocation, invocation.argument(0));
        if (!opened)
            co_return tl::unexpected<Failure>(opened.error());
        const auto answerer = withYesTo(invocation, answererFor(opened->answers(), console));
        if (!answerer)
            co_return tl::unexpected<Failure>(answerer.error());
        const Ending ending = co_await carryOutMigration(opened->session(), *answerer, wishes, console, stop);
        co_return ending;
    }
};

} // namespace

std::unique_ptr<Subcommand> makeResumeCommand()
{
    return std::make_unique<ResumeCommand>();
}

} // namespace swingbridge
