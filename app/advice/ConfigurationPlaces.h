// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"

namespace swingbridge {

//! Where things stand in a configuration, in the notation of its kind (cli.md, settings compare): of a settings file that of
//! data/settings/expected-differences.json, of everything else "/rules/CONNECTOR/DIRECTION/NAME". For use while it lives.
class ConfigurationPlaces
{
public:
    explicit ConfigurationPlaces(const SyncConfiguration &configuration) : m_configuration(configuration) {}

    //! \a field in lower case: "precedence"; empty: the rule itself.
    QString rule(const SyncRule &rule, const QString &field = {}) const;
    //! All standard rules of one connector.
    QString standardRules(const ConnectorConfiguration &connector) const;
    QString connector(const ConnectorConfiguration &connector) const;
    //! \a name in full: "Microsoft.OptionalFeature.DeviceWriteBack".
    QString parameter(const QString &name) const;
    QString tenant() const;

private:
    bool isSettings() const { return m_configuration.settings.isStated(); }
    QString keyOf(const SyncRule &rule) const;

    const SyncConfiguration &m_configuration;
};

} // namespace swingbridge
