// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"

namespace swingbridge {

//! One rule's script, ready for a file.
class WrittenScript
{
public:
    QString file;     //!< "In from AD - User X.ps1"; unique in its batch, whatever the case.
    QString rule;
    QByteArray bytes; //!< UTF-8; with BOM when it is not ASCII.
    QString sha256;
};

//! The custom rules of \a configuration as scripts in the editor's own dialect, in the order in which they apply. Each says
//! in its first lines on which \a host it may run, and stops elsewhere before it does anything; a rule of the Entra connector too.
QList<WrittenScript> writeScripts(const SyncConfiguration &configuration, const QString &host);

//! Whether \a host can be named in a script: letters, digits, hyphens, dots and underscores.
bool isHostName(const QString &host);
//! The lines that stop a script anywhere but on \a host.
QString hostGuard(const QString &host);

} // namespace swingbridge
