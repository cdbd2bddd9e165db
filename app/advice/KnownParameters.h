// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"

#include <optional>

namespace swingbridge {

// Global parameters that the import of settings has to do with (adsync.md 2.1).
inline constexpr QLatin1String deviceWriteBackParameter("Microsoft.OptionalFeature.DeviceWriteBack");
inline constexpr QLatin1String deviceWriteBackContainerParameter("Microsoft.DeviceWriteBack.Container");
inline constexpr QLatin1String signOnMethodParameter("Microsoft.UserSignIn.SignOnMethod");
inline constexpr QLatin1String timeIntervalParameter("Microsoft.Synchronize.TimeInterval");

//! The global parameters of a configuration, as far as it tells them. For use while it lives.
class KnownParameters
{
public:
    explicit KnownParameters(const SyncConfiguration &configuration) : m_parameters(configuration.parameters) {}

    //! Nothing: not told.
    std::optional<bool> isOn(QLatin1String name) const;
    //! Empty when it is not told or has no value.
    QString text(QLatin1String name) const { return m_parameters.value(name).trimmed(); }
    bool tells(QLatin1String name) const { return m_parameters.contains(name); }

private:
    const QMap<QString, QString> &m_parameters;
};

} // namespace swingbridge
