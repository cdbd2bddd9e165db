// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migration/BackupState.h"
#include "session/PageModel.h"

namespace swingbridge {

//! What is said of one server on page Backup. Texts are translated.
struct CopiedServer
{
    enum class State { Waiting, Running, Stored };
    enum class Settings { NotAsked, Fresh, Stale, None };

    QString server;
    bool isActive = false;
    State state = State::Waiting;
    double share = 0;      //!< 0 to 1, of the files fetched.
    QString folder;        //!< Absolute; empty until it is stored.
    QString files;         //!< "73 files, 481.17 KiB"
    QString takenAt;
    Settings settings = Settings::NotAsked;
    QString settingsText;  //!< Which settings file was fetched and how old it is, or that there is none.
};

//! Page Backup: the configuration of both servers, stored off them with hashes.
class BackupModel final : public PageModel
{
    Q_OBJECT

public:
    explicit BackupModel(MigrationSession *session, QObject *parent = nullptr);

    //! One for each server that is installed, active first.
    QList<CopiedServer> copies() const;
    const QList<BackupFile> &files() const;
    QString summary() const;
    //! Where the next copies go.
    QString folder() const;
    //! Stores new copies in \a folder; refused when it lies on one of the servers.
    void storeIn(const QString &folder);
    QString reason() const override;
    //! "Copying the configuration of sync01"; empty when nothing runs.
    QString headline() const;
    //! What a person clicks for a fresh settings file of \a server; empty: it is not wanted.
    QStringList settingsSteps(const CopiedServer &copy) const;

private:
    CopiedServer copyOf(const QString &server) const;
    static void describeSettings(CopiedServer &copy, const ExportedSettings &settings);
};

} // namespace swingbridge
