// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncConfiguration.h"

#include <QHash>
#include <QSet>

namespace swingbridge {

//! Names of attributes, to be asked for one; empty: not known.
class AttributeNames
{
public:
    AttributeNames() = default;
    explicit AttributeNames(const QStringList &names);

    bool isKnown() const { return !m_exact.isEmpty(); }
    bool has(const QString &name) const { return m_exact.contains(name); }
    bool hasInAnyCase(const QString &name) const { return m_anyCase.contains(name.toLower()); }

private:
    QSet<QString> m_exact;
    QSet<QString> m_anyCase;
};

//! A server's configuration, prepared for being asked about many rules.
class LintTarget
{
public:
    explicit LintTarget(SyncConfiguration configuration);

    const SyncConfiguration &configuration() const { return m_configuration; }
    //! In the schema of a connector.
    const AttributeNames &schema(const Guid &connector) const;
    //! Selected on a connector.
    const AttributeNames &selected(const Guid &connector) const;
    //! Of an object type in the metaverse.
    const AttributeNames &metaverse(const QString &objectType) const;

private:
    SyncConfiguration m_configuration;
    QHash<Guid, AttributeNames> m_schemas;
    QHash<Guid, AttributeNames> m_selected;
    QHash<QString, AttributeNames> m_metaverse;
    AttributeNames m_wholeMetaverse;
    AttributeNames m_none;
};

} // namespace swingbridge
