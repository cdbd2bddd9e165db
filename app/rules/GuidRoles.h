// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ScriptBindings.h"

namespace swingbridge {

//! Finds every GUID of a script and says what it is there for (rule-scripts.md 2.1; cli.md, rules scan).
class GuidRoles
{
public:
    //! All must outlive it. \a connectors: one per New-ADSyncRule.
    GuidRoles(const PowerShellScript &script, const ScriptBindings &bindings, const QList<ConnectorArgument> &connectors)
        : m_script(script), m_bindings(bindings), m_connectors(connectors) {}

    //! By position; line, column and offset are still to be filled in.
    QList<ScannedGuid> find() const;

private:
    QList<ScannedGuid> connectorPlaces() const;
    QList<ScannedGuid> wholeValues() const;
    ScannedGuid judged(const GuidText &guid, PowerShellNode context) const;
    void review(QList<ScannedGuid> &guids) const;

    const PowerShellScript &m_script;
    const ScriptBindings &m_bindings;
    const QList<ConnectorArgument> &m_connectors;
};

} // namespace swingbridge
