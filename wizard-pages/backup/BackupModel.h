// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/PageModel.h"

namespace swingbridge {

class BackupFile;

//! Page Backup: the configuration of both servers, stored off them with hashes.
class BackupModel final : public PageModel
{
    Q_OBJECT

public:
    explicit BackupModel(MigrationSession *session, QObject *parent = nullptr);

    QString folder() const;
    const QList<BackupFile> &files() const;
    //! Names of the servers that have files here, active first.
    QStringList servers() const;
    qint64 bytesOf(const QString &server) const;
    int countOf(const QString &server) const;
    QString summary() const;
};

} // namespace swingbridge
