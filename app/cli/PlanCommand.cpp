// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PairSession.h"
#include "cli/RunOptions.h"
#include "cli/Subcommands.h"
#include "cli/WitnessOption.h"
#include "foundation/JsonText.h"
#include "migration/Phases.h"
#include "migration/SwitchoverPhase.h"
#include "migration/Workspace.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class PlanCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(PlanCommand)

public:
    QString words() const override { return QStringLiteral("plan"); }
    QString summary() const override { return tr("Tells what the switch would do and whether it may; claims nothing."); }
    Arity arity() const override { return {0, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("[DIR]"), tr("The journal of a migration that was begun; else --active, --staging and --journal."));
        RunOptions::declarePair(parser);
        RunOptions::declareBeginning(parser);
        RunOptions::declareCarrying(parser);
        WitnessOption::declare(parser);
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const auto session = sessionOf(invocation);
        if (!session)
            co_return tl::unexpected<Failure>(session.error());
        const std::shared_ptr<MigrationSession> opened = *session;
        if (const auto given = WitnessOption::give(invocation, *opened); !given)
            co_return tl::unexpected<Failure>(given.error());
        const auto paired = co_await opened->run(PhaseId::Servers, stop);
        if (!paired)
            co_return tl::unexpected<Failure>(paired.error());
        const std::shared_ptr<Workspace> work = opened->sharedWorkspace();
        const Done read = co_await readPlan(work, stop);
        if (!read)
            co_return tl::unexpected<Failure>(read.error());
        const SwitchPlan plan = work->switchover.plan.value_or(SwitchPlan());
        console->write(plan.toJson(), text(plan));
        co_return plan.isReady() ? ExitStatus::Done : ExitStatus::Refused;
    }

private:
    static QString text(const SwitchPlan &plan)
    {
        QStringList lines(tr("%1 is active, %2 shall be.").arg(plan.active, plan.target));
        lines += plan.isReady() ? tr("The switch may begin.") : tr("The switch may not begin yet:");
        for (const GuardResult &guard : plan.guards) {
            const QString sign = guard.holds() ? QStringLiteral("ok ") : QStringLiteral("NO ");
            lines += QStringLiteral("  %1 %2 %3: %4").arg(sign, guard.id(), guardTitle(guard.id()), guard.seen());
            if (!guard.holds() && !guard.remedy().isEmpty())
                lines += QStringLiteral("            ") + guard.remedy();
        }
        lines += tr("Steps:");
        for (const SwitchLine &step : plan.steps)
            lines += tr("  %1 (about %2 s)").arg(step.sentence).arg(step.estimateSeconds);
        lines += tr("Nobody is active for about %1 s.").arg(plan.secondsWithoutActive);
        return lines.join(u'\n');
    }
};

} // namespace

std::unique_ptr<Subcommand> makePlanCommand()
{
    return std::make_unique<PlanCommand>();
}

} // namespace swingbridge
