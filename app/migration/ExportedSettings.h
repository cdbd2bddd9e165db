// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/RemoteFile.h"

namespace swingbridge {

//! The newest settings file that the vendor's wizard wrote on a server (settings-json.md 1.1). No cmdlet writes it: a person
//! exports it, and it is recognised by its name and its time.
class ExportedSettings
{
public:
    enum class Kind {
        None,     //!< There is none.
        Exported, //!< By the task "View or export current configuration".
        Applied   //!< By a run of the wizard: what was changed since by other tools is not in it.
    };

    Kind kind = Kind::None;
    RemoteFile file;
    bool isFresh = false; //!< Exported, at most a day ago, and the wizard changed nothing since.

    //! The file's own name: "Exported-SynchronizationPolicy-20261121-083000.JSON".
    QString fileName() const { return file.path.section(QLatin1Char('/'), -1); }

    //! The newest exported file of \a files, else the newest applied one. \a serverNow: the time by the server's clock.
    static ExportedSettings newestOf(const QList<RemoteFile> &files, const QDateTime &serverNow);
};

//! "none", "exported", "applied".
QString toWord(ExportedSettings::Kind kind);
ExportedSettings::Kind exportedSettingsKindFromWord(const QString &word);

} // namespace swingbridge
