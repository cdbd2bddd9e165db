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
        case NodeKind::Function: checkFunction(node); break;
        case NodeKind::Attribute: checkAttribute(node); break;
        case NodeKind::Cast: checkCast(node); break;
        case NodeKind::Statement: checkFlow(node); break;
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

    void checkFunction(PowerShellNode node)
    {
        const PowerShellNode inside = node.lastChild().firstChild();
        if (node.firstChild().is(NodeKind::ParamBlock) && node.lastChild().is(NodeKind::ScriptBlock) && inside.is(NodeKind::ParamBlock))
            complain(QLatin1String("OnlyOneParameterListAllowed"), inside);
    }

    // Arguments of an attribute are constants; a script block is one, whatever is in it.
    void checkAttribute(PowerShellNode node)
    {
        const PowerShellNode end = node.followingOutside();
        const auto after = [](PowerShellNode each) { return each.is(NodeKind::ScriptBlock) ? each.followingOutside() : each.following(); };
        for (PowerShellNode each = node.following(); !(each == end); each = after(each)) {
            const bool isWord = each.is(NodeKind::Variable)
                && (isWordOf(each.value(), u"true") || isWordOf(each.value(), u"false") || isWordOf(each.value(), u"null"));
            const bool isComputed = (each.is(NodeKind::Variable) && !isWord) || each.is(NodeKind::Command) || each.is(NodeKind::Invocation);
            if (isComputed)
                complain(QLatin1String("ParameterAttributeArgumentNeedsToBeConstant"), each);
        }
    }

    void checkCast(PowerShellNode node)
    {
        if (isWordOf(node.firstChild().value(), u"ordered") && node.firstChild().is(NodeKind::Type) && !node.lastChild().is(NodeKind::Hash))
            complain(QLatin1String("OrderedAttributeOnlyOnHashLiteralNode"), node);
    }

    // Nothing may jump out of a finally block.
    void checkFlow(PowerShellNode node)
    {
        const bool isReturn = node.value() == u"return";
        if (!isReturn && node.value() != u"break" && node.value() != u"continue")
            return;
        for (PowerShellNode each = node.parent(); each && !each.is(NodeKind::ScriptBlock); each = each.parent()) {
            const QStringView word = each.is(NodeKind::Statement) ? each.value() : QStringView();
            const bool isLoop = word == u"for" || word == u"foreach" || word == u"while" || word == u"do" || word == u"switch";
            if (isLoop && !isReturn)
                return;
            if (each.is(NodeKind::StatementBlock) && m_tree.at(each.index()).marked) {
                complain(QLatin1String("ControlLeavingFinally"), node);
                return;
            }
        }
    }

    static bool isWordOf(QStringView value, QStringView word) { return value.compare(word, Qt::CaseInsensitive) == 0; }

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
