// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MigrationRun.h"
#include "cli/OpenedMigration.h"
#include "cli/RunOptions.h"
#include "cli/Subcommands.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class RollBack final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(RollBack)

public:
    QString words() const override { return QStringLiteral("roll-back"); }
    QString summary() const override { return tr("Gives the role back, or releases both servers when nothing was changed yet."); }
    Arity arity() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("DIR"), tr("The journal's folder."));
        RunOptions::declareCarrying(parser);
        RunOptions::declareConfirming(parser);
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const auto opened = OpenedMigration::open(invocation, invocation.argument(0));
        if (!opened)
            co_return tl::unexpected<Failure>(opened.error());
        const std::shared_ptr<MigrationSession> session = opened->session();
        const auto result = co_await session->rollBack(stop);
        if (!result)
            co_return tl::unexpected<Failure>(result.error());
        const QStringList noReports;
        const Ending told = co_await tellStatus(session, noReports, console, stop);
        co_return told && *told == ExitStatus::Done ? Ending(ExitStatus::Findings) : told;
    }
};

} // namespace

std::unique_ptr<Subcommand> makeRollBack()
{
    return std::make_unique<RollBack>();
}

} // namespace swingbridge
