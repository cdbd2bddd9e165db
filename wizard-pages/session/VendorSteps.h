// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace swingbridge {

//! What a person clicks in the vendor's wizard, line by line, with the words as they stand there (upgrade-paths.md 7).
class VendorSteps
{
    Q_DECLARE_TR_FUNCTIONS(VendorSteps)

public:
    //! Writes a fresh settings file on \a server. No cmdlet does it; while the wizard is open nothing is synchronized.
    static QStringList exportSettings(const QString &server);
    //! The same for a \a version from before the task existed (1.5.42.0): the script of the new installer.
    static QStringList migrateSettings(const QString &server);
    static bool canExport(const QString &version);
    //! Installs the product on \a server with the settings file of \a active, in staging mode.
    static QStringList importSettings(const QString &server, const QString &active);
    //! Upgrades the product on \a server, which is in staging mode and stays there (upgrade-paths.md 3.2, 3.3).
    static QStringList upgrade(const QString &server);
};

} // namespace swingbridge
