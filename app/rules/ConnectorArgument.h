// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "powershell/PowerShellBinding.h"
#include "rules/GuidText.h"
#include "rules/ScriptScan.h"
#include "rules/ScriptVariables.h"

namespace swingbridge {

//! The connector of one New-ADSyncRule: what stands there, what it comes to, and where the digits are that say so.
class ConnectorArgument
{
public:
    PowerShellNode written;                   //!< The argument or the splat; the command itself when there is none.
    ConnectorResolution resolution = ConnectorResolution::Missing;
    std::optional<GuidText> guid;             //!< start: in the script's text.
    PowerShellNode source;                    //!< The string or word that holds it; none when nothing does.
    QString via;                              //!< The variable or splat as written; empty: none.
    bool isMasked = false;                    //!< A placeholder in the shape of a GUID.
};

//! Decides what PowerShell would bind, without running anything: literal, traced, dynamic, placeholder or missing.
class ConnectorReader
{
public:
    //! \a variables must outlive it.
    explicit ConnectorReader(const ScriptVariables &variables) : m_variables(variables) {}

    //! \a binding: of a New-ADSyncRule, made with readSplat().
    ConnectorArgument read(const PowerShellCommand &command, const PowerShellBinding &binding) const;
    //! What a splatted table holds, for PowerShellBinding.
    std::optional<std::vector<PowerShellSplatEntry>> readSplat(PowerShellNode splat) const;

private:
    void resolve(PowerShellNode argument, ConnectorArgument &into) const;

    const ScriptVariables &m_variables;
};

//! The string, word or number inside brackets and casts to a GUID or to text: 'x', ('x'), [guid]'x', [guid]::new('x'); none for anything else.
PowerShellNode literalOf(PowerShellNode node);

} // namespace swingbridge
