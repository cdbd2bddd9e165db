// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/AddedScript.h"

namespace swingbridge {

//! Scripts on their way to a disk: what is written where, decided on the event loop and done beside it.
class ScriptBatch
{
public:
    ScriptBatch() = default;

    QString folder;                  //!< A new one for the rules of a configuration; not made when there are none.
    SyncConfiguration configuration; //!< Whose custom rules become scripts.
    QString host;                    //!< Where those may run.
    QString filesFolder;             //!< A new one for the files.
    QList<AddedScript> files;
    ConnectorMap map;                //!< For the files.

    //! How many scripts it holds.
    qsizetype size() const { return configuration.customRules().size() + files.size(); }
    //! Writes all of it, or nothing of a folder; returns the folders. Pure but for the disk, for any thread.
    Result<QStringList> write() const;
};

} // namespace swingbridge
