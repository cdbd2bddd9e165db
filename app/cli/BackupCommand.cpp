// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MigrationRun.h"
#include "cli/PairSession.h"
#include "cli/RunOptions.h"
#include "cli/Subcommands.h"
#include "migration/Workspace.h"

#include <QCoreApplication>

namespace swingbridge {
namespace {

class BackupCommand final : public Subcommand
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)

public:
    QString words() const override { return QStringLiteral("backup"); }
    QString summary() const override { return tr("Stores the configuration of both servers off the servers, with hashes."); }
    Arity arity() const override { return {0, 1}; }
    void declare(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("[DIR]"), tr("The journal of a migration that was begun; else --active, --staging and --journal."));
        RunOptions::declarePair(parser);
        RunOptions::declareBeginning(parser);
        RunOptions::declareCarrying(parser);
        parser.addOption({QStringLiteral("folder"), tr("Where the copies are kept (default: backup beside the journal); never on one of the servers."), QStringLiteral("DIR")});
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
        if (const Done placed = session->setBackupFolder(invocation.value(QStringLiteral("folder"))); !placed)
            co_return tl::unexpected<Failure>(placed.error());
        const auto stored = co_await session->run(PhaseId::Backup, stop);
        if (!stored)
            co_return tl::unexpected<Failure>(stored.error());
        for (const ServerBackup &backup : session->workspace().backups)
            console->note(line(backup));
        const QStringList noReports;
        const Ending told = co_await tellStatus(session, noReports, console, stop);
        const bool isOpen = stored->state() == PhaseState::Open;
        co_return isOpen && told && *told == ExitStatus::Done ? Ending(ExitStatus::Findings) : told;
    }

private:
    static QString line(const ServerBackup &backup)
    {
        const QString settings = !backup.hasSettings() ? tr("no settings file") : backup.settings.isFresh ? tr("a fresh settings file") : tr("an old settings file: %1").arg(backup.settings.fileName());
        return tr("%1: %n file(s) in %2, %3", nullptr, backup.files).arg(backup.server, backup.folder, settings);
    }
};

} // namespace

std::unique_ptr<Subcommand> makeBackupCommand()
{
    return std::make_unique<BackupCommand>();
}

} // namespace swingbridge
