// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/BackupModel.h"

#include "migration/BackupPhase.h"
#include "migration/MigrationSession.h"
#include "migration/Workspace.h"
#include "session/VendorSteps.h"

#include <QLocale>

#include <algorithm>

namespace swingbridge {

BackupModel::BackupModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Backup, parent) {}

const QList<BackupFile> &BackupModel::files() const
{
    return workspace().backupFiles;
}

QList<CopiedServer> BackupModel::copies() const
{
    QList<CopiedServer> copies;
    for (const ServerReading &server : workspace().servers) {
        if (!server.notInstalled)
            copies << copyOf(server.name);
    }
    return copies;
}

CopiedServer BackupModel::copyOf(const QString &server) const
{
    const QLocale locale;
    CopiedServer copy;
    copy.server = server;
    copy.isActive = server == workspace().activeName();
    const QList<ServerBackup> &taken = workspace().backups;
    const auto backup = std::find_if(taken.cbegin(), taken.cend(), [&server](const ServerBackup &one) { return one.server == server; });
    if (backup != taken.cend()) {
        copy.state = CopiedServer::State::Stored;
        copy.share = 1;
        copy.folder = backup->folder;
        copy.files = tr("%Ln file(s), %1", nullptr, backup->files).arg(locale.formattedDataSize(backup->bytes));
        copy.takenAt = locale.toString(backup->takenAt.toLocalTime(), QLocale::ShortFormat);
        describeSettings(copy, backup->settings);
        return copy;
    }
    const Progress &progress = session()->progress();
    if (isRunningHere() && progress.what() == server) {
        copy.state = CopiedServer::State::Running;
        copy.share = progress.total() > 0 ? double(progress.done()) / double(progress.total()) : 0;
    }
    return copy;
}

void BackupModel::describeSettings(CopiedServer &copy, const ExportedSettings &settings)
{
    const QString time = QLocale().toString(settings.file.modified.toLocalTime(), QLocale::ShortFormat);
    switch (settings.kind) {
    case ExportedSettings::Kind::None:
        copy.settings = CopiedServer::Settings::None;
        copy.settingsText = tr("None: nobody has exported the settings yet");
        break;
    case ExportedSettings::Kind::Applied:
        copy.settings = CopiedServer::Settings::Stale;
        copy.settingsText = tr("Of the wizard's last change, %1: what other tools changed since is not in it").arg(time);
        break;
    case ExportedSettings::Kind::Exported:
        copy.settings = settings.isFresh ? CopiedServer::Settings::Fresh : CopiedServer::Settings::Stale;
        copy.settingsText = settings.isFresh ? tr("Exported %1").arg(time) : tr("Exported %1: too old, or the wizard changed something since").arg(time);
        break;
    }
}

QString BackupModel::summary() const
{
    if (files().isEmpty())
        return isReady() ? resultText() : tr("Both servers write their configuration into files; a copy is kept off the servers, each file with its hash.");
    qint64 bytes = 0;
    for (const BackupFile &file : files())
        bytes += file.bytes;
    return tr("%Ln file(s), %1, stored off the servers with their hashes.", nullptr, int(files().size())).arg(QLocale().formattedDataSize(bytes));
}

QString BackupModel::folder() const
{
    return workspace().backupFolder.isEmpty() ? usualBackupFolder(workspace()) : workspace().backupFolder;
}

void BackupModel::storeIn(const QString &folder)
{
    const auto kept = session()->setBackupFolder(folder);
    settle(kept);
    if (kept)
        readAnew();
}

QString BackupModel::reason() const
{
    const auto open = questions();
    const bool wantsSettings = std::any_of(open.cbegin(), open.cend(), [](const Question &question) { return question.kind() == Question::Kind::ByHand; });
    if (isRunningHere() || isReady() || error() || !wantsSettings)
        return PageModel::reason();
    return tr("A fresh settings file of %1 is needed for the new server").arg(workspace().activeName());
}

QString BackupModel::headline() const
{
    const QList<CopiedServer> all = copies();
    for (const CopiedServer &copy : all) {
        if (copy.state == CopiedServer::State::Running)
            return tr("Copying the configuration of %1").arg(copy.server);
    }
    return isRunningHere() ? tr("The servers write their configuration") : QString();
}

QStringList BackupModel::settingsSteps(const CopiedServer &copy) const
{
    if (copy.settings != CopiedServer::Settings::Stale && copy.settings != CopiedServer::Settings::None)
        return {};
    const ServerReading *server = workspace().reading(copy.server);
    return VendorSteps::canExport(server ? server->version() : QString()) ? VendorSteps::exportSettings(copy.server) : QStringList();
}

} // namespace swingbridge
