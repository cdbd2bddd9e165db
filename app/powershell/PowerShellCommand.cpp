// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powershell/PowerShellCommand.h"

#include "powershell/PowerShellSignature.h"

namespace swingbridge {

PowerShellCommand::PowerShellCommand(PowerShellNode command) : m_command(command)
{
    for (PowerShellNode each = command.firstChild().nextSibling(); each; each = each.nextSibling()) {
        if (!each.is(PowerShellNode::Kind::Redirection))
            m_elements.push_back(each);
    }
}

QStringView PowerShellCommand::name() const
{
    const PowerShellNode first = m_command.firstChild();
    return first.isLiteralString() ? first.value() : QStringView();
}

bool PowerShellCommand::isCalled(QStringView cmdlet) const
{
    return withoutAdSyncModule(name()).compare(cmdlet, Qt::CaseInsensitive) == 0;
}

} // namespace swingbridge
