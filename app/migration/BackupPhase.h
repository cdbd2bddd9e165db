// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

namespace swingbridge {

class Workspace;

//! Where copies are kept unless a person names another folder: "backup" beside the journal.
QString usualBackupFolder(const Workspace &work);

//! Whether copies may lie in \a folder: not on one of the servers (BackupFolder::check).
Done checkBackupFolder(const Workspace &work, const QString &folder);

//! What the journal says was stored, into Workspace::backups and backupFiles; files that are gone by now are left out.
void restoreBackups(Workspace &work);

} // namespace swingbridge
