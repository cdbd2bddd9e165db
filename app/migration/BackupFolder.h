// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QDateTime>
#include <QList>

namespace swingbridge {

//! Where copies of the configuration lie and what they are called (user-experience.md 5): off the servers, with date, host
//! and tag in the name.
class BackupFolder
{
public:
    //! What of a change number goes into a name: letters, digits, dots and hyphens; "swing" without one.
    static QString tagOf(const QString &ticket);
    //! "EntraConnect-config-20261121-200412Z-SYNC01-CHG0048213".
    static QString nameOf(const QDateTime &now, const QString &host, const QString &ticket);

    //! Refuses \a folder when it lies on one of \a hosts (names with or without their domain): a UNC path to it, a share of
    //! it that is mounted here, or, when \a station is one of them, any folder of this machine. A copy has to outlive the server.
    static Done check(const QString &folder, const QStringList &hosts, const QString &station);
};

} // namespace swingbridge
