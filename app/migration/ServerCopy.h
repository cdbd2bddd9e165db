// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "migration/BackupState.h"

namespace swingbridge {

//! The copy of one server's files while it is written: into a folder beside its place, which gets its name when all is
//! there. Dropped before, nothing is left of it. Nothing is ever overwritten.
class ServerCopy
{
public:
    //! \a folder: where it will lie; nothing is touched yet.
    ServerCopy(QString server, QString folder) : m_server(std::move(server)), m_folder(std::move(folder)) {}
    ~ServerCopy();
    Q_DISABLE_COPY_MOVE(ServerCopy)

    //! \a name below the folder: "configuration/Connectors/….xml".
    Done store(const QString &name, const QByteArray &bytes);
    //! Writes SHA256SUMS and gives the folder its name; returns the text of SHA256SUMS.
    Result<QByteArray> finish();

    const QString &folder() const { return m_folder; }
    const QList<BackupFile> &files() const { return m_files; }

private:
    QString partial() const { return m_folder + QStringLiteral(".partial"); }
    Done write(const QString &name, const QByteArray &bytes);

    QString m_server;
    QString m_folder;
    QList<BackupFile> m_files;
    bool m_isBegun = false;
};

} // namespace swingbridge
