// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "powershell/PowerShellError.h"
#include "powershell/PowerShellNode.h"
#include "powershell/PowerShellToken.h"

#include <QString>

#include <memory>
#include <vector>

namespace swingbridge {

//! A text as PowerShell 5.1 reads it: tokens, comments, errors and the syntax tree (rule-scripts.md 8.1, powershell-51.md 2).
//! A value: copies share the tree. Nothing in it is ever run.
class PowerShellScript
{
public:
    //! Reads any text in linear time and bounded depth; what is wrong is in errors(), the tree then holds what could be read.
    //! A BOM is not part of the text (decodeText has taken it off).
    static PowerShellScript parse(const QString &text);

    const QString &text() const;
    //! Top level, in order, without EndOfInput. After an error: as far as it makes sense.
    const std::vector<PowerShellToken> &tokens() const;
    //! Inside expandable strings and words, all levels, in order.
    const std::vector<PowerShellToken> &nestedTokens() const;
    //! Comments of all levels, in order.
    const std::vector<PowerShellToken> &comments() const;
    //! In order of their place. Not empty: PowerShell refuses the whole file.
    const std::vector<PowerShellError> &errors() const;

    PowerShellNode root() const;
    //! Every node of kind Command, nested ones too, in the order of the tree.
    std::vector<PowerShellNode> commands() const;
    //! Every node of \a kind, in the order of the tree.
    std::vector<PowerShellNode> nodes(PowerShellNode::Kind kind) const;

private:
    explicit PowerShellScript(std::shared_ptr<const PowerShellTree> tree) : m_tree(std::move(tree)) {}
    std::shared_ptr<const PowerShellTree> m_tree;
};

} // namespace swingbridge
