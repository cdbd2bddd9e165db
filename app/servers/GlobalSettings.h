// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"

#include <QMap>
#include <QString>

#include <optional>

namespace swingbridge {

//! Get-ADSyncGlobalSettings (adsync.md 2.1): the result of `settings.read`. Every value is text; booleans are "True" or "False".
class GlobalSettings
{
public:
    GlobalSettings() = default;

    int version = 0;
    int sqlSchemaVersion = 0;
    QString instanceId;
    QMap<QString, QString> parameters;

    QString value(const QString &name) const { return parameters.value(name); }
    std::optional<bool> flag(const QString &name) const;
};

//! Names of parameters that code looks at.
namespace parameter {
inline constexpr auto stagingMode = "Microsoft.Synchronize.StagingMode";
inline constexpr auto schedulerSuspended = "Microsoft.Synchronize.SchedulerSuspended";
inline constexpr auto serverConfigurationVersion = "Microsoft.Synchronize.ServerConfigurationVersion";
inline constexpr auto deletionThreshold = "Microsoft.OptionalFeature.ExportDeletionThreshold";
inline constexpr auto deletionThresholdValue = "Microsoft.OptionalFeature.ExportDeletionThresholdValue";
inline constexpr auto autoUpgradeState = "Microsoft.OptionalFeature.AutoUpgradeState";
inline constexpr auto autoUpgradeReason = "Microsoft.OptionalFeature.AutoUpgradeSuspensionReason";
} // namespace parameter

void to_json(Json &json, const GlobalSettings &settings);
void from_json(const Json &json, GlobalSettings &settings);

} // namespace swingbridge
