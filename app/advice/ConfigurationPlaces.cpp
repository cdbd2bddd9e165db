// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/ConfigurationPlaces.h"

#include "comparison/RulePairing.h"
#include "comparison/SettingsNotation.h"

namespace swingbridge {
namespace {

QString below(const QString &path, const QString &field)
{
    return field.isEmpty() ? path : path + QLatin1Char('/') + field;
}

} // namespace

QString ConfigurationPlaces::keyOf(const SyncRule &rule) const
{
    const ConnectorConfiguration *connector = m_configuration.connector(rule.connector);
    return connector ? connectorKey(*connector) : rule.connector.toString();
}

QString ConfigurationPlaces::rule(const SyncRule &rule, const QString &field) const
{
    const ConnectorConfiguration *connector = m_configuration.connector(rule.connector);
    if (!isSettings() || !connector)
        return below(rulePath(keyOf(rule), rule), field);
    return below(SettingsNotation::ruleIn(SettingsNotation::policyPath(*connector), rule), field);
}

QString ConfigurationPlaces::standardRules(const ConnectorConfiguration &connector) const
{
    return isSettings() ? this->connector(connector) + QStringLiteral("/standardsynchronizationrules")
                        : QStringLiteral("/rules/") + connectorKey(connector);
}

QString ConfigurationPlaces::connector(const ConnectorConfiguration &connector) const
{
    return isSettings() ? SettingsNotation::policyPath(connector) : QStringLiteral("/connectors/") + connectorKey(connector);
}

QString ConfigurationPlaces::parameter(const QString &name) const
{
    return isSettings() ? m_configuration.settings.parameterPaths.value(name) : QStringLiteral("/globalsettings/") + name.toLower();
}

QString ConfigurationPlaces::tenant() const
{
    return isSettings() ? QStringLiteral("/azuredirectorypolicy/tenantid") : QStringLiteral("/connectors/entra");
}

} // namespace swingbridge
