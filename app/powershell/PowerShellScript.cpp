// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powershell/PowerShellScript.h"

#include "powershell/PowerShellChecks.h"
#include "powershell/PowerShellParser.h"
#include "powershell/PowerShellTree.h"

#include <algorithm>
#include <tuple>

namespace swingbridge {
namespace {

bool isBefore(const PowerShellToken &a, const PowerShellToken &b)
{
    return std::pair(a.begin(), -a.end()) < std::pair(b.begin(), -b.end());
}

// What is read twice is complained about twice.
void sortErrors(std::vector<PowerShellError> &errors)
{
    const auto key = [](const PowerShellError &error) { return std::tuple(error.begin(), error.end(), error.id()); };
    std::stable_sort(errors.begin(), errors.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
    errors.erase(std::unique(errors.begin(), errors.end(), [&](const auto &a, const auto &b) { return key(a) == key(b); }), errors.end());
}

void collectComments(PowerShellTree &tree)
{
    const auto isComment = [](const PowerShellToken &token) { return token.kind() == PowerShellToken::Kind::Comment; };
    std::copy_if(tree.tokens.begin(), tree.tokens.end(), std::back_inserter(tree.comments), isComment);
    std::copy_if(tree.nestedTokens.begin(), tree.nestedTokens.end(), std::back_inserter(tree.comments), isComment);
    std::stable_sort(tree.comments.begin(), tree.comments.end(), isBefore);
}

} // namespace

PowerShellScript PowerShellScript::parse(const QString &text)
{
    auto tree = std::make_shared<PowerShellTree>(text);
    PowerShellParser(*tree).parse();
    std::stable_sort(tree->nestedTokens.begin(), tree->nestedTokens.end(), isBefore);
    collectComments(*tree);
    checkPowerShell(*tree);
    sortErrors(tree->errors);
    return PowerShellScript(std::move(tree));
}

const QString &PowerShellScript::text() const
{
    return m_tree->text;
}

const std::vector<PowerShellToken> &PowerShellScript::tokens() const
{
    return m_tree->tokens;
}

const std::vector<PowerShellToken> &PowerShellScript::nestedTokens() const
{
    return m_tree->nestedTokens;
}

const std::vector<PowerShellToken> &PowerShellScript::comments() const
{
    return m_tree->comments;
}

const std::vector<PowerShellError> &PowerShellScript::errors() const
{
    return m_tree->errors;
}

PowerShellNode PowerShellScript::root() const
{
    return {m_tree.get(), m_tree->root};
}

std::vector<PowerShellNode> PowerShellScript::commands() const
{
    return nodes(PowerShellNode::Kind::Command);
}

std::vector<PowerShellNode> PowerShellScript::nodes(PowerShellNode::Kind kind) const
{
    std::vector<PowerShellNode> found;
    for (PowerShellNode each = root(); each; each = each.following()) {
        if (each.is(kind))
            found.push_back(each);
    }
    return found;
}

} // namespace swingbridge
