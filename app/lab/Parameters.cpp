// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/Parameters.h"

#include "lab/ServerState.h"
#include "servers/GlobalSettings.h"

#include <QLocale>

namespace swingbridge {

namespace {

QString word(bool value)
{
    return value ? QStringLiteral("True") : QStringLiteral("False");
}

QString rfc1123(const QDateTime &time)
{
    return time.isValid() ? QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")) : QString();
}

} // namespace

QMap<QString, QString> globalParameters(const ServerState &state)
{
    QMap<QString, QString> all = state.parameters;
    all[QLatin1String(parameter::stagingMode)] = word(state.stagingMode);
    all[QLatin1String(parameter::schedulerSuspended)] = word(state.schedulerSuspended);
    all[QLatin1String(parameter::serverConfigurationVersion)] = state.version;
    all[QLatin1String(parameter::autoUpgradeState)] = state.autoUpgrade;
    all[QLatin1String(parameter::autoUpgradeReason)] = state.autoUpgradeReason;
    all[QStringLiteral("Microsoft.Synchronize.SynchronizationSchedule")] = word(state.schedulerEnabled);
    all[QStringLiteral("Microsoft.Synchronize.SynchronizationPolicy")] = state.nextPolicy;
    all[QStringLiteral("Microsoft.Synchronize.NextStartTime")] = rfc1123(state.nextStart);
    return all;
}

std::chrono::seconds syncInterval(const ServerState &state)
{
    const QTime interval = QTime::fromString(state.parameters.value(QStringLiteral("Microsoft.Synchronize.TimeInterval")), QStringLiteral("HH:mm:ss"));
    const auto thirtyMinutes = std::chrono::seconds(1800); // dictated by the cloud: nothing shorter is in force
    return interval.isValid() ? std::max(thirtyMinutes, std::chrono::seconds(QTime(0, 0).secsTo(interval))) : thirtyMinutes;
}

} // namespace swingbridge
