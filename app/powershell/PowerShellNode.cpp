// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powershell/PowerShellNode.h"

#include "powershell/PowerShellTree.h"

#include <algorithm>
#include <array>

namespace swingbridge {

namespace {

const PowerShellTree::Entry &entryOf(const PowerShellTree *tree, int index)
{
    static const PowerShellTree::Entry nothing;
    return index < 0 ? nothing : tree->at(index);
}

} // namespace

PowerShellNode::Kind PowerShellNode::kind() const
{
    return entryOf(m_tree, m_index).kind;
}

int PowerShellNode::begin() const
{
    return m_index < 0 ? -1 : m_tree->at(m_index).begin;
}

int PowerShellNode::end() const
{
    return m_index < 0 ? -1 : m_tree->at(m_index).end;
}

QStringView PowerShellNode::text() const
{
    return m_index < 0 ? QStringView() : QStringView(m_tree->text).mid(begin(), end() - begin());
}

QStringView PowerShellNode::value() const
{
    return entryOf(m_tree, m_index).value;
}

int PowerShellNode::contentBegin() const
{
    return entryOf(m_tree, m_index).contentBegin;
}

int PowerShellNode::contentEnd() const
{
    return entryOf(m_tree, m_index).contentEnd;
}

bool PowerShellNode::isVerbatim() const
{
    return entryOf(m_tree, m_index).verbatim;
}

PowerShellNode PowerShellNode::defaultValue() const
{
    return is(Kind::Definition) && entryOf(m_tree, m_index).marked ? lastChild() : PowerShellNode();
}

bool PowerShellNode::isStatic() const
{
    return (is(Kind::Member) || is(Kind::Invocation)) && entryOf(m_tree, m_index).marked;
}

PowerShellNode PowerShellNode::parent() const
{
    return {m_tree, entryOf(m_tree, m_index).parent};
}

PowerShellNode PowerShellNode::firstChild() const
{
    return {m_tree, entryOf(m_tree, m_index).firstChild};
}

PowerShellNode PowerShellNode::lastChild() const
{
    return {m_tree, entryOf(m_tree, m_index).lastChild};
}

PowerShellNode PowerShellNode::nextSibling() const
{
    return {m_tree, entryOf(m_tree, m_index).nextSibling};
}

PowerShellNode PowerShellNode::child(int number) const
{
    PowerShellNode each = firstChild();
    for (; each && number > 0; --number)
        each = each.nextSibling();
    return each;
}

int PowerShellNode::childCount() const
{
    int count = 0;
    for (PowerShellNode each = firstChild(); each; each = each.nextSibling())
        ++count;
    return count;
}

PowerShellNode PowerShellNode::following() const
{
    const PowerShellNode below = firstChild();
    return below ? below : followingOutside();
}

PowerShellNode PowerShellNode::followingOutside() const
{
    for (PowerShellNode each = *this; each; each = each.parent()) {
        if (const PowerShellNode sibling = each.nextSibling())
            return sibling;
    }
    return {};
}

QStringView unscopedVariable(QStringView name)
{
    static constexpr std::array scopes = {u"global", u"local", u"script", u"private", u"variable", u"using", u"workflow"};
    const qsizetype colon = name.indexOf(u':');
    const QStringView scope = name.left(std::max<qsizetype>(colon, 0));
    const bool isScope = std::any_of(scopes.begin(), scopes.end(),
        [scope](const char16_t *known) { return scope.compare(QStringView(known), Qt::CaseInsensitive) == 0; });
    return isScope ? name.mid(colon + 1) : name;
}

} // namespace swingbridge
