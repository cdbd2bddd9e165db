// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace swingbridge {

//! What is known of one released build of the product (adsync.md 9).
class SupportedBuild
{
public:
    QString version;
    QDate endOfSupport;       //!< Invalid: none announced.
    bool isWithdrawn = false; //!< Uninstall it and install the current one.
    QString source;
};

//! The table, oldest first.
const QList<SupportedBuild> &supportedBuilds();
//! The row of exactly \a version.
std::optional<SupportedBuild> supportedBuild(const QString &version);
//! The newest build of the table.
QString newestKnownBuild();

//! Below this build all synchronization fails since syncStopsAfter (adsync.md 9).
inline constexpr auto oldestSynchronizingBuild = "2.5.79.0";
QDate syncStopsAfter();
//! Below this build the vendor's wizard cannot sign in any more (upgrade-paths.md 1).
inline constexpr auto oldestSigningInBuild = "2.4.18.0";

} // namespace swingbridge
