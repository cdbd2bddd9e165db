// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/ImportFindings.h"
#include "advice/NotCarried.h"
#include "comparison/Comparison.h"

namespace swingbridge {

//! The import of settings into a staging server that is not installed yet: before and after it.
class ImportState
{
public:
    // --- before the installer runs ---------------------------------------------------------------
    bool looksOnly = false;          //!< The next run lets nobody install (MigrationSession::lookAtImport()); used up by it.
    bool isPrepared = false;         //!< The active server was read; findings and notCarried are filled.
    SyncConfiguration active;        //!< As it was read: what the import should carry.
    QList<ImportFinding> findings;
    QList<NotCarried> notCarried;    //!< With states once the new server was looked at.
    QString settingsFile;            //!< Absolute path of the untouched copy for the installer; empty: no settings file was exported yet.
    QString settingsSha256;
    QDateTime settingsModified;      //!< By the active server's clock.
    bool isSettingsFresh = false;    //!< False: export it again with the vendor's wizard, then look again.

    // --- afterwards ------------------------------------------------------------------------------
    bool isCompared = false;         //!< The new server was read.
    QDateTime comparedAt;
    bool isComparedWithFile = false; //!< imported is the settings file; else the active server's configuration, because there was none.
    SyncConfiguration imported;
    SyncConfiguration captured;      //!< The new server as it is now.
    Comparison comparison;           //!< imported against captured.
};

} // namespace swingbridge
