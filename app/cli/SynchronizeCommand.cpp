// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MigrationRun.h"
#include "cli/PairSession.h"
#include "cli/RunOptions.h"
#include "cli/Subcommands.h"
#include "migration/Workspace.h"
#include "servers/RunResultText.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

//! Full import and full synchronization on the staging server, of all connectors or of one.
class SynchronizeCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(SynchronizeCommand)

public:
    QString words() const override { return QStringLiteral("synchronize"); }
    QString summary() const override { return tr("Runs full import and full synchronization on the staging server."); }
    Arity arity() const override { return {0, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("[DIR]"), tr("The journal of a migration that was begun; else --active, --staging and --journal."));
        parser.addOption({QStringLiteral("connector"), tr("Only this connector."), QStringLiteral("NAME")});
        RunOptions::declarePair(parser);
        RunOptions::declareBeginning(parser);
        RunOptions::declareCarrying(parser);
    }
    QCoro::Task<Ending> run(Invocation invocation, std::shared_ptr<Console> console, std::stop_token stop) const override
    {
        const auto opened = sessionOf(invocation);
        if (!opened)
            co_return tl::unexpected<Failure>(opened.error());
        const std::shared_ptr<MigrationSession> session = *opened;
        const SessionProgress progress(*session, console, invocation.progressForm());
        const auto paired = co_await session->run(PhaseId::Servers, stop);
        if (!paired)
            co_return tl::unexpected<Failure>(paired.error());
        session->synchronizeOnly(invocation.value(QStringLiteral("connector")));
        const auto ran = co_await session->run(PhaseId::Synchronize, stop);
        for (const SyncRun &run : session->workspace().runs) {
            if (run.result)
                console->note(tr("%1, %2: %3. %4", "connector, run, the engine's word, what it means").arg(run.connector, run.profile, run.result->result, RunResultText::meaning(run.result->result)));
        }
        if (!ran)
            co_return tl::unexpected<Failure>(ran.error());
        const QStringList noReports;
        const Ending told = co_await tellStatus(session, noReports, console, stop);
        co_return told;
    }
};

} // namespace

std::unique_ptr<Subcommand> makeSynchronize()
{
    return std::make_unique<SynchronizeCommand>();
}

} // namespace swingbridge
