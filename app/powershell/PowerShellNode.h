// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace swingbridge {

class PowerShellTree;

//! A place in the syntax tree of a script. A light handle: copy it; it lives as long as a copy of its PowerShellScript.
//! A default-constructed one is "none" and answers every question with none, nothing or -1.
class PowerShellNode
{
public:
    enum class Kind : quint8 {
        None,
        Script,         //!< The root. Children: ParamBlock, Block, statements.
        ParamBlock,     //!< param(…) or function f(…): children Definition.
        Definition,     //!< A parameter: value() its name; children: attributes and types, the default last (defaultValue()).
        Block,          //!< begin, process, end, dynamicparam: value() the word. Children: statements.
        Function,       //!< function, filter, a class's method: value() the name. Children: ParamBlock if any, ScriptBlock.
        Statement,      //!< Any other statement: value() the keyword in lower case; children in the order of the text.
        StatementBlock, //!< { … } that belongs to a statement.
        Assignment,     //!< children: target, value; text between them is the operator: value() ("=", "+=").
        Pipeline,       //!< a | b, only where there is a pipe: children in order.
        Command,        //!< See PowerShellCommand. First child: the name.
        Parameter,      //!< -Name or -Name: of a command; value() without dash and colon. Child: the argument bound by colon, if any.
        Redirection,    //!< > file, 2>&1. Child: the file, if any.
        SingleQuoted,   //!< '…'
        DoubleQuoted,   //!< "…"; children: what is expanded in it, in order.
        SingleQuotedHere, //!< @'…'@
        DoubleQuotedHere, //!< @"…"@
        Word,           //!< A bare word; children: what is expanded in it.
        Number,
        Variable,       //!< $x, ${x y}, $script:x: value() "x", "x y", "script:x".
        Splat,          //!< @x: value() "x".
        Type,           //!< [name]: value() what is between the brackets.
        Attribute,      //!< [Name(…)]: value() the name; children: arguments.
        Cast,           //!< [type] expression: children Type, operand.
        Array,          //!< a, b: children in order.
        ArrayExpression, //!< @( … ): children: statements.
        SubExpression,  //!< $( … ): children: statements.
        Parenthesis,    //!< ( … ): one child.
        Hash,           //!< @{ … }: children HashEntry.
        HashEntry,      //!< children: key, value.
        ScriptBlock,    //!< { … } as a value or a function's body: children like Script.
        Unary,          //!< -x, -not x, x++: value() the operator. One child.
        Binary,         //!< value() the operator as written; children: left, right.
        Index,          //!< a[b]: children: target, index.
        Member,         //!< a.b, a::b: children: target, member (a Word, or what computes the name).
        Invocation      //!< a.b(c), a::b(c): children: target, member, arguments.
    };

    PowerShellNode() = default;
    PowerShellNode(const PowerShellTree *tree, int index) : m_tree(tree), m_index(index) {}

    explicit operator bool() const { return m_index >= 0; }
    Kind kind() const;
    bool is(Kind wanted) const { return kind() == wanted; }
    //! Place in the text, UTF-16 units, end exclusive.
    int begin() const;
    int end() const;
    //! The text as written.
    QStringView text() const;

    //! What the node says, see Kind. Strings: after unescaping, not expanded. Valid as long as the script.
    QStringView value() const;
    //! Strings and words: the place of what is between the quotes (here-strings: between the line ends of header and footer).
    int contentBegin() const;
    int contentEnd() const;
    //! True if the text of the content is the value, letter by letter: an offset in the value is one in the text.
    bool isVerbatim() const;
    //! One of the five kinds of string.
    bool isString() const { return kind() >= Kind::SingleQuoted && kind() <= Kind::Word; }
    //! A string in which nothing is expanded.
    bool isLiteralString() const { return isString() && !firstChild(); }
    //! Definition: the default value, or none.
    PowerShellNode defaultValue() const;
    //! Invocation and Member: reached by "::".
    bool isStatic() const;

    PowerShellNode parent() const;
    PowerShellNode firstChild() const;
    PowerShellNode lastChild() const;
    PowerShellNode nextSibling() const;
    PowerShellNode child(int number) const;
    int childCount() const;
    //! The next node of the whole tree in the order of the tree (parents first), or none: how to visit all without recursion.
    PowerShellNode following() const;
    //! Like following(), but leaves out what is below this node.
    PowerShellNode followingOutside() const;

    //! Number of the node in its script: a key for tables of your own.
    int index() const { return m_index; }
    friend bool operator==(const PowerShellNode &a, const PowerShellNode &b) { return a.m_tree == b.m_tree && a.m_index == b.m_index; }

private:
    const PowerShellTree *m_tree = nullptr;
    int m_index = -1;
};

//! \a name of a variable without its scope: "script:x" and "x" are "x"; "env:x" stays, it is no variable of ours.
QStringView unscopedVariable(QStringView name);

} // namespace swingbridge
