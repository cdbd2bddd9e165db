// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "powershell/PowerShellScript.h"

#include <QSet>
#include <QStringList>

namespace swingbridge::test {

//! What a script that runs on a server may hold, judged from its text alone (powershell-51.md 2, 13). Each finding is
//! "RULE, line N: what", so that a test can say which rule has to speak.
class AgentRules
{
public:
    enum class Script { Agent, Bootstrap };

    //! Reads tests/agent/commands-5.1.tsv and types-5.1.tsv.
    AgentRules();
    QStringList findings(const QString &text, Script kind) const;
    bool isRead() const { return !m_commands.isEmpty() && !m_types.isEmpty(); }

private:
    class Check;
    QSet<QString> m_commands; //!< "command\tparameter", lower case; parameter "-": the command itself.
    QSet<QString> m_types;
};

//! The function of the script that \a node stands in; none at the top level.
PowerShellNode enclosingFunction(PowerShellNode node);

} // namespace swingbridge::test
