// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "powershell/PowerShellNode.h"

#include <vector>

namespace swingbridge {

//! A command of a script: its name and what follows, as written. PowerShellBinding says which argument is whose.
class PowerShellCommand
{
public:
    //! \a command must be a node of kind Command.
    explicit PowerShellCommand(PowerShellNode command);

    PowerShellNode node() const { return m_command; }
    //! Unescaped and unquoted ("New-ADSync`Rule" is New-ADSyncRule); empty when computed (& $x) or a script block.
    QStringView name() const;
    //! Called by this name, any case, also as ADSync\name.
    bool isCalled(QStringView cmdlet) const;
    //! All after the name in order, redirections left out: nodes of kind Parameter, Splat or an argument.
    const std::vector<PowerShellNode> &elements() const { return m_elements; }

private:
    PowerShellNode m_command;
    std::vector<PowerShellNode> m_elements;
};

} // namespace swingbridge
