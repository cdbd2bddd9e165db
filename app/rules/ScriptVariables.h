// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "powershell/PowerShellScript.h"

#include <QHash>

namespace swingbridge {

//! One place that gives a variable a value.
class VariableDefinition
{
public:
    PowerShellNode place;    //!< The assignment, the parameter, or whatever else sets it.
    PowerShellNode value;    //!< What a plain "=" or a default gives it; none for every other way.
    PowerShellNode function; //!< In which it stands; none: in the script itself.
    bool isParameter = false;
};

//! The variables of one script: who defines them, and what is set in them afterwards. Names without scope, any case.
class ScriptVariables
{
public:
    explicit ScriptVariables(const PowerShellScript &script);

    //! What \a variable (a Variable or Splat node) holds where it stands: the value of its only definition, when that comes before,
    //! in the same function or one around it, and no call passes another (tests/data/rule-scripts/INDEX.md). None otherwise.
    PowerShellNode valueOf(PowerShellNode variable) const;
    //! Whether something sets \a key of the table that \a variable holds, or may do so: $h.Key = …, $h['Key'] = …, $h.Add('Key', …).
    bool isKeySet(PowerShellNode variable, const std::function<bool(QStringView key)> &isKey) const;

private:
    void read(PowerShellNode node);
    void readAssignment(PowerShellNode assignment);
    void readTarget(PowerShellNode target, PowerShellNode place, PowerShellNode value);
    void readCommand(PowerShellNode command);
    void readMember(PowerShellNode access);
    void define(QStringView name, const VariableDefinition &definition);
    bool isPassed(const VariableDefinition &parameter) const;

    QHash<QString, QList<VariableDefinition>> m_definitions;
    QHash<QString, QList<PowerShellNode>> m_keys;  //!< By variable: the keys that are set; none: one that nobody knows.
    QHash<QString, QList<PowerShellNode>> m_calls; //!< By command, lower case.
};

//! The function in which \a node stands, or none.
PowerShellNode functionAround(PowerShellNode node);

} // namespace swingbridge
