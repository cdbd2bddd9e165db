// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ConnectorArgument.h"

namespace swingbridge {

//! A rule cmdlet, or New-Object, with its arguments bound.
class BoundCommand
{
public:
    BoundCommand(PowerShellCommand boundCommand, const PowerShellSignature *itsSignature, PowerShellBinding itsBinding)
        : command(std::move(boundCommand)), signature(itsSignature), binding(std::move(itsBinding)) {}

    PowerShellCommand command;
    const PowerShellSignature *signature;
    PowerShellBinding binding;
};

//! To which parameter of which command a value goes.
class BoundPlace
{
public:
    QString command;
    QString parameter;      //!< Empty: an argument without a name of a command that nobody here knows.
    bool isRuleCommand = false;
    PowerShellNode value;   //!< The whole argument.
};

//! Every command of a script with what its arguments are for.
class ScriptBindings
{
public:
    ScriptBindings(const PowerShellScript &script, const ConnectorReader &reader);

    //! In the order of the script.
    const std::vector<BoundCommand> &ruleCommands() const { return m_ruleCommands; }
    //! Commands whose "name" is a parameter: what is left of a statement after a broken continuation (INDEX.md, Verdicts).
    const std::vector<PowerShellNode> &strayParameters() const { return m_strayParameters; }
    //! The argument in which \a node stands; nullptr: in none.
    const BoundPlace *placeOf(PowerShellNode node) const;
    //! All of them.
    const QHash<int, BoundPlace> &places() const { return m_places; }

private:
    void read(const PowerShellCommand &command, const ConnectorReader &reader);
    void readUnknown(const PowerShellCommand &command);

    std::vector<BoundCommand> m_ruleCommands;
    std::vector<PowerShellNode> m_strayParameters;
    QHash<int, BoundPlace> m_places; //!< By PowerShellNode::index().
};

} // namespace swingbridge
