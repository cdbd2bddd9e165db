// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powershell/PowerShellChecks.h"

#include "powershell/PowerShellTree.h"

#include <QSet>

namespace swingbridge {
namespace {

using NodeKind = PowerShellNode::Kind;

class Checks
{
public:
    explicit Checks(PowerShellTree &tree) : m_tree(tree) {}

    void check(PowerShellNode node)
    {
        switch (node.kind()) {
        case NodeKind::Splat: checkSplat(node); break;
        case NodeKind::Hash: checkHash(node); break;
        case NodeKind::ParamBlock: checkParameters(node); break;
        case NodeKind::Assignment: checkTarget(node.firstChild(), QLatin1String("InvalidLeftHandSide")); break;
        case NodeKind::Unary:
            if (node.value().size() == 2) // "++" or "--" of any dashes
                checkTarget(node.firstChild(), QLatin1String("OperatorRequiresVariableOrProperty"));
            break;
        default: break;
        }
    }

private:
    void complain(QLatin1String id, PowerShellNode node) { m_tree.errors.emplace_back(id, node.begin(), node.end()); }

    void checkSplat(PowerShellNode node)
    {
        if (!node.parent().is(NodeKind::Command))
            complain(QLatin1String("SplattingNotPermitted"), node);
    }

    void checkHash(PowerShellNode node)
    {
        QSet<QString> keys;
        for (PowerShellNode entry = node.firstChild(); entry; entry = entry.nextSibling()) {
            const PowerShellNode key = entry.firstChild();
            if (!key.isLiteralString() && !key.is(NodeKind::Number))
                continue;
            const QString kind = key.is(NodeKind::Number) ? QStringLiteral("#") : QString(); // 1 and '1' are two keys
            const QString folded = key.value().toString().toCaseFolded() + kind;
            if (keys.contains(folded))
                complain(QLatin1String("DuplicateKeyInHashLiteral"), key);
            keys.insert(folded);
        }
    }

    void checkParameters(PowerShellNode node)
    {
        QSet<QString> names;
        for (PowerShellNode each = node.firstChild(); each; each = each.nextSibling()) {
            const QString name = each.value().toString().toCaseFolded();
            if (names.contains(name))
                complain(QLatin1String("DuplicateFormalParameter"), each);
            names.insert(name);
        }
    }

    void checkTarget(PowerShellNode target, QLatin1String id)
    {
        while (target.is(NodeKind::Cast) || target.is(NodeKind::Parenthesis))
            target = target.is(NodeKind::Cast) ? target.lastChild() : target.firstChild();
        switch (target.kind()) {
        case NodeKind::Array:
            for (PowerShellNode each = target.firstChild(); each; each = each.nextSibling())
                checkTarget(each, id);
            break;
        case NodeKind::Variable: case NodeKind::Member: case NodeKind::Index: case NodeKind::Splat: case NodeKind::None: break;
        default: complain(id, target);
        }
    }

    PowerShellTree &m_tree;
};

} // namespace

void checkPowerShell(PowerShellTree &tree)
{
    Checks checks(tree);
    for (PowerShellNode each(&tree, tree.root); each; each = each.following())
        checks.check(each);
}

} // namespace swingbridge
