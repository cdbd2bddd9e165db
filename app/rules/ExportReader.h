// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/SyncRule.h"
#include "powershell/PowerShellBinding.h"
#include "powershell/PowerShellScript.h"

#include <QHash>

namespace swingbridge {

//! Reads a pure export into rules: a script of nothing but the editor's cmdlets and constants (rule-scripts.md 1), with the lines
//! before them that name its host, if any. Nothing is run: what the script would do is computed here, or refused.
class ExportReader
{
public:
    explicit ExportReader(const PowerShellScript &script);

    //! False: it does something else; obstacle() is the first place of it.
    bool isExport() const { return m_isExport; }
    PowerShellNode obstacle() const { return m_obstacle; }
    //! In the order in which the script adds them.
    const QList<SyncRule> &rules() const { return m_rules; }
    const QStringList &hosts() const { return m_hosts; }

private:
    bool readStatement(PowerShellNode statement);
    bool readHostGuard(PowerShellNode statement);
    bool readNewRule(const PowerShellBinding &binding);
    bool readMapping(const PowerShellBinding &binding);
    bool readCondition(const PowerShellBinding &binding);
    bool readGroup(const PowerShellBinding &binding, QLatin1String parameter);
    bool readAdd(const PowerShellBinding &binding);
    bool isCurrentRule(PowerShellNode node) const;

    QList<SyncRule> m_rules;
    QStringList m_hosts;
    std::optional<SyncRule> m_current;
    QString m_variable;                              //!< That holds the current rule.
    QHash<QString, ScopeCondition> m_scopeConditions; //!< By variable.
    QHash<QString, JoinCondition> m_joinConditions;
    PowerShellNode m_obstacle;
    bool m_isExport = false;
};

} // namespace swingbridge
