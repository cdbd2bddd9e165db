// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QMap>
#include <QString>

#include <chrono>

namespace swingbridge {

class ServerState;

//! Every global parameter as Get-ADSyncGlobalSettings tells it, those that move by themselves included (adsync.md 2.1).
QMap<QString, QString> globalParameters(const ServerState &state);
//! The interval in force between two cycles.
std::chrono::seconds syncInterval(const ServerState &state);

} // namespace swingbridge
