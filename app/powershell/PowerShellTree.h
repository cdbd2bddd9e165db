// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "powershell/PowerShellError.h"
#include "powershell/PowerShellNode.h"
#include "powershell/PowerShellToken.h"

#include <QString>

#include <deque>
#include <vector>

namespace swingbridge {

//! What a PowerShellScript holds: the text and all that was read from it. The parser fills it; afterwards it never changes.
//! Nodes are linked by number; a node that nobody linked (read, then read again differently) is not part of the tree.
class PowerShellTree
{
public:
    static constexpr int none = -1;

    class Entry
    {
    public:
        QStringView value;
        int begin = 0;
        int end = 0;
        int contentBegin = none;
        int contentEnd = none;
        int parent = none;
        int firstChild = none;
        int lastChild = none;
        int nextSibling = none;
        PowerShellNode::Kind kind = PowerShellNode::Kind::None;
        bool verbatim = false;
        bool marked = false; //!< Definition: has a default value. Member, Invocation: static. StatementBlock: finally.
    };

    explicit PowerShellTree(const QString &script) : text(script) {}

    int add(PowerShellNode::Kind kind, int begin, int end)
    {
        Entry entry;
        entry.kind = kind;
        entry.begin = begin;
        entry.end = end;
        entries.push_back(entry);
        return int(entries.size()) - 1;
    }

    Entry &at(int node) { return entries[size_t(node)]; }
    const Entry &at(int node) const { return entries[size_t(node)]; }

    //! Hangs \a child below \a parent, last. none is ignored.
    void append(int parent, int child)
    {
        if (child == none)
            return;
        Entry &above = at(parent);
        at(child).parent = parent;
        if (above.lastChild == none)
            above.firstChild = child;
        else
            at(above.lastChild).nextSibling = child;
        above.lastChild = child;
    }

    //! Keeps \a made for as long as the tree lives.
    QStringView keep(QString made)
    {
        m_made.push_back(std::move(made));
        return m_made.back();
    }

    const QString text;
    std::vector<Entry> entries;
    std::vector<PowerShellToken> tokens;
    std::vector<PowerShellToken> nestedTokens;
    std::vector<PowerShellToken> comments;
    std::vector<PowerShellError> errors;
    int root = none;

private:
    std::deque<QString> m_made;
};

} // namespace swingbridge
