// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/LintTarget.h"

namespace swingbridge {

AttributeNames::AttributeNames(const QStringList &names) : m_exact(names.cbegin(), names.cend())
{
    for (const QString &name : names)
        m_anyCase.insert(name.toLower());
}

LintTarget::LintTarget(SyncConfiguration configuration)
    : m_configuration(std::move(configuration)), m_wholeMetaverse(m_configuration.metaverse.schema.keys())
{
    for (const ConnectorConfiguration &connector : std::as_const(m_configuration.connectors)) {
        m_schemas.insert(connector.identifier, AttributeNames(connector.schema.keys()));
        m_selected.insert(connector.identifier, AttributeNames(connector.attributes));
    }
    const auto &types = m_configuration.metaverse.objectTypes;
    for (auto it = types.cbegin(); it != types.cend(); ++it)
        m_metaverse.insert(it.key(), AttributeNames(it.value()));
}

const AttributeNames &LintTarget::schema(const Guid &connector) const
{
    const auto it = m_schemas.constFind(connector);
    return it == m_schemas.constEnd() ? m_none : *it;
}

const AttributeNames &LintTarget::selected(const Guid &connector) const
{
    const auto it = m_selected.constFind(connector);
    return it == m_selected.constEnd() ? m_none : *it;
}

const AttributeNames &LintTarget::metaverse(const QString &objectType) const
{
    const auto it = m_metaverse.constFind(objectType);
    return it == m_metaverse.constEnd() ? m_wholeMetaverse : *it;
}

} // namespace swingbridge
