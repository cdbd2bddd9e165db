// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MigrationRun.h"
#include "cli/OpenedMigration.h"
#include "cli/Subcommands.h"
#include "migration/Workspace.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

//! Takes the old server out of service, step by step; each is seen, or said by a person, never ticked.
class DecommissionCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(DecommissionCommand)

public:
    QString words() const override { return QStringLiteral("decommission"); }
    QString summary() const override { return tr("Checks, step by step, that the old server cannot come back and export."); }
    Arity arity() const override { return {1, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("DIR"), tr("The journal's folder."));
        parser.addOption({QStringLiteral("fence"), tr("Switches its scheduler off, stops and disables its service.")});
        parser.addOption({QStringLiteral("attest"), tr("A step that no program can see; needs --reason."), Decommission::attestable().join(u'|')});
        parser.addOption({QStringLiteral("reason"), tr("Who saw what; it stands in the report."), QStringLiteral("TEXT")});
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const auto step = invocation.word(QStringLiteral("attest"), Decommission::attestable(), {});
        if (!step)
            co_return tl::unexpected<Failure>(step.error());
        const auto opened = OpenedMigration::open(invocation, invocation.argument(0));
        if (!opened)
            co_return tl::unexpected<Failure>(opened.error());
        const auto session = opened->session();
        if (const Done chosen = session->chooseForOldServer(QStringLiteral("decommission")); !chosen)
            co_return tl::unexpected<Failure>(chosen.error());
        if (!step->isEmpty()) {
            const Done said = session->attestDecommission(*step, invocation.value(QStringLiteral("reason")));
            if (!said)
                co_return tl::unexpected<Failure>(said.error());
        }
        Done seen = done();
        if (invocation.has(QStringLiteral("fence")))
            seen = co_await session->fenceForDecommission(stop);
        else
            seen = co_await session->checkDecommission(stop);
        if (!seen)
            co_return tl::unexpected<Failure>(Failure(seen.error()).withServers({session->workspace().activeName()}));
        for (const DecommissionStep &one : session->workspace().decommission)
            console->note(line(one));
        const QStringList noReports;
        const Ending told = co_await tellStatus(session, noReports, console, stop);
        const bool isOver = Decommission::isComplete(session->workspace().decommission);
        co_return told && *told == ExitStatus::Done && !isOver ? Ending(ExitStatus::Findings) : told;
    }

private:
    static QString line(const DecommissionStep &step)
    {
        return step.isOver() ? tr("done: %1. %2").arg(step.title(), step.seen())
                             : tr("open: %1. %2\n      %3").arg(step.title(), step.seen(), step.how());
    }
};

} // namespace

std::unique_ptr<Subcommand> makeDecommission()
{
    return std::make_unique<DecommissionCommand>();
}

} // namespace swingbridge
