// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migration/ExportedSettings.h"

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

//! What was stored of one server.
class ServerBackup
{
public:
    QString server;
    QString folder;            //!< Absolute: "…/EntraConnect-config-20261121-200412Z-SYNC01-CHG0048213".
    QDateTime takenAt;
    ExportedSettings settings; //!< Its bytes lie in folder as settings.json unless the kind is None.
    QString settingsSha256;    //!< Empty without one.
    qint64 bytes = 0;          //!< Of all files.
    int files = 0;

    bool hasSettings() const { return settings.kind != ExportedSettings::Kind::None; }
    QString settingsPath() const { return hasSettings() ? folder + QStringLiteral("/settings.json") : QString(); }
};

} // namespace swingbridge
