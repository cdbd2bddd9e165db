// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/BackupModel.h"

#include "migration/MigrationSession.h"
#include "migration/Workspace.h"

#include <QLocale>

namespace swingbridge {

BackupModel::BackupModel(MigrationSession *session, QObject *parent) : PageModel(session, PhaseId::Backup, parent) {}

QString BackupModel::folder() const
{
    return workspace().folder + QStringLiteral("/backup");
}

const QList<BackupFile> &BackupModel::files() const
{
    return workspace().backupFiles;
}

QStringList BackupModel::servers() const
{
    QStringList names;
    for (const BackupFile &file : files()) {
        if (!names.contains(file.server))
            names << file.server;
    }
    return names;
}

qint64 BackupModel::bytesOf(const QString &server) const
{
    qint64 bytes = 0;
    for (const BackupFile &file : files())
        bytes += file.server == server ? file.bytes : 0;
    return bytes;
}

int BackupModel::countOf(const QString &server) const
{
    int count = 0;
    for (const BackupFile &file : files())
        count += file.server == server ? 1 : 0;
    return count;
}

QString BackupModel::summary() const
{
    if (files().isEmpty())
        return tr("Both servers write their configuration into files; a copy is kept off the servers, each file with its hash.");
    qint64 bytes = 0;
    for (const BackupFile &file : files())
        bytes += file.bytes;
    return tr("%Ln file(s), %1, stored off the servers with their hashes.", nullptr, int(files().size())).arg(QLocale().formattedDataSize(bytes));
}

} // namespace swingbridge
