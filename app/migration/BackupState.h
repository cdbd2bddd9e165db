// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace swingbridge {

//! One file that was stored off the servers.
class BackupFile
{
public:
    BackupFile(QString serverName, QString fileName, qint64 size, QString hash)
        : server(std::move(serverName)), name(std::move(fileName)), bytes(size), sha256(std::move(hash)) {}
    QString server;
    QString name; //!< Below the server's folder: "configuration/…", "settings.json".
    qint64 bytes;
    QString sha256;
};

//! The newest settings file that the vendor's wizard wrote on a server (settings-json.md 1.1): no cmdlet writes it, a
//! person does, and it is recognised by its name and its time.
class ExportedSettings
{
public:
    enum class Kind {
        None,     //!< There is none.
        Exported, //!< By "View or export current configuration".
        Applied   //!< By a run of the wizard: what was changed since by other tools is not in it.
    };

    Kind kind = Kind::None;
    QString path;       //!< On the server: "AADConnect/Exported-SynchronizationPolicy-….JSON".
    QDateTime modified; //!< By the server's clock.
    bool isFresh = false; //!< Exported, at most a day before it was looked at.
};

//! What was stored of one server.
class ServerBackup
{
public:
    QString server;
    QString folder;         //!< Absolute: "…/EntraConnect-config-20261121-200412Z-SYNC01-CHG0048213".
    QDateTime takenAt;
    ExportedSettings settings;  //!< Its bytes lie in folder as settings.json unless the kind is None.
    qint64 bytes = 0;       //!< Of all its files.
    int files = 0;
};

} // namespace swingbridge
