// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Difference.h"
#include "configuration/SyncConfiguration.h"

#include <QHash>

namespace swingbridge {

//! Where things stand in exported settings files: "/onpremisesdirectorypolicy/contoso.com/partitionfilters/dc=contoso,dc=com"
//! (pathRules of data/settings/expected-differences.json) for the paths that all comparisons share
//! ("/connectors/contoso.com/partitions/dc=contoso,dc=com").
class SettingsNotation
{
public:
    //! Of two files that are compared; for one file, give it twice.
    SettingsNotation(const SyncConfiguration &active, const SyncConfiguration &staging);

    //! \a commonPath in the notation of settings files; as it is where such a file has no place for it.
    QString path(const QString &commonPath) const;
    //! Rewrites path and paths of a difference. A rule's revision stands at one place for all: "/…/*/immutabletag".
    void rewrite(Difference &difference) const;

    //! "/azuredirectorypolicy", "/onpremisesdirectorypolicy/contoso.com".
    static QString policyPath(const ConnectorConfiguration &connector);
    //! "…/customsynchronizationrules/NAME|DIRECTION", "…/standardsynchronizationrules/NAME".
    static QString ruleIn(const QString &policyPath, const SyncRule &rule);

private:
    using Places = QHash<QString, QString>;

    void add(const SyncConfiguration &configuration);
    QString translated(const QString &commonPath, const Places &rules) const;

    Places m_policies;   //!< "/connectors/KEY" -> place of the directory
    Places m_partitions; //!< "/connectors/KEY/partitions/DN" -> place
    Places m_customRules;
    Places m_standardRules; //!< A custom rule may bear a standard rule's name.
    Places m_parameters; //!< "/globalsettings/NAME" -> place
};

} // namespace swingbridge
