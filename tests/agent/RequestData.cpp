// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/RequestData.h"

#include "agent/AgentRules.h"
#include "powershell/PowerShellCommand.h"

namespace swingbridge::test {

namespace {

using Kind = PowerShellNode::Kind;

//! A function of the agent that gives back something of its own, whatever it was asked with.
bool isGate(PowerShellNode node)
{
    static const QSet<QString> gates{QStringLiteral("resolve-readablepath"), QStringLiteral("assert-guid"), QStringLiteral("find-connector"),
        QStringLiteral("find-rule"), QStringLiteral("convertto-guidtext"), QStringLiteral("convertfrom-base64"), QStringLiteral("get-number"), QStringLiteral("get-limit")};
    return node.is(Kind::Command) && gates.contains(PowerShellCommand(node).name().toString().toLower());
}

bool brings(PowerShellNode root, const QSet<QString> &names)
{
    static const QSet<QString> bringers{QStringLiteral("arguments"), QStringLiteral("request"), QStringLiteral("rule"), QStringLiteral("mapping")};
    for (PowerShellNode node = root; node && isInside(node, root); node = isGate(node) ? node.followingOutside() : node.following()) {
        const PowerShellNode base = node.is(Kind::Index) ? node.child(0) : PowerShellNode();
        if (base && base.is(Kind::Variable) && bringers.contains(base.value().toString().toLower()))
            return true;
        if (node.is(Kind::Variable) && names.contains(node.value().toString().toLower()))
            return true;
    }
    return false;
}

//! The variables that the function around \a place has set from a request.
QSet<QString> namesAround(PowerShellNode place)
{
    const PowerShellNode function = enclosingFunction(place);
    QSet<QString> names;
    for (qsizetype before = -1; function && before != names.size();) {
        before = names.size();
        for (PowerShellNode node = function; node && isInside(node, function); node = node.following()) {
            if (!node.is(Kind::Assignment) || !brings(node.child(1), names))
                continue;
            const PowerShellNode target = node.child(0).is(Kind::Cast) ? node.child(0).lastChild() : node.child(0);
            if (target.is(Kind::Variable))
                names << target.value().toString().toLower();
        }
    }
    return names;
}

} // namespace

bool isInside(PowerShellNode node, PowerShellNode outer)
{
    for (; node; node = node.parent()) {
        if (node == outer)
            return true;
    }
    return false;
}

bool holdsRequestData(PowerShellNode root)
{
    return brings(root, {}) || brings(root, namesAround(root));
}

} // namespace swingbridge::test
