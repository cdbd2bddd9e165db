// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QtGlobal>

namespace swingbridge {

//! A piece of a script: what it is and where, in UTF-16 units of the text; the end is exclusive.
class PowerShellToken
{
public:
    //! PowerShell's own names (TokenKind of its parser).
    enum class Kind : quint8 {
        // clang-format off
        Unknown, EndOfInput, NewLine, LineContinuation, Comment, Identifier, Generic, Number, Parameter, Label, Variable, SplattedVariable,
        StringLiteral, StringExpandable, HereStringLiteral, HereStringExpandable,
        LParen, RParen, LCurly, RCurly, LBracket, RBracket, AtParen, AtCurly, DollarParen, Semi, Comma,
        Pipe, OrOr, AndAnd, Ampersand, Redirection, RedirectInStd,
        Equals, PlusEquals, MinusEquals, MultiplyEquals, DivideEquals, RemainderEquals, PlusPlus, MinusMinus,
        Dot, DotDot, ColonColon, Colon, Exclaim, Not, Bnot, Join,
        Plus, Minus, Multiply, Divide, Rem, Format, And, Or, Xor, Band, Bor, Bxor, Shl, Shr,
        Ieq, Ine, Ige, Igt, Ilt, Ile, Ilike, Inotlike, Imatch, Inotmatch, Ireplace, Icontains, Inotcontains, Iin, Inotin, Isplit,
        Ceq, Cne, Cge, Cgt, Clt, Cle, Clike, Cnotlike, Cmatch, Cnotmatch, Creplace, Ccontains, Cnotcontains, Cin, Cnotin, Csplit,
        Is, IsNot, As,
        Begin, Break, Catch, Class, Configuration, Continue, Data, Default, Define, Do, DynamicParam, Else, ElseIf, End, Enum, Exit, Filter,
        Finally, For, Foreach, From, Function, Hidden, If, In, InlineScript, Parallel, Param, Process, Return, Sequence, Static, Switch,
        Throw, Trap, Try, Until, Using, Var, While, Workflow, Assembly, Base, Command, Interface, Module, Namespace, Private, Public, Type
        // clang-format on
    };

    PowerShellToken(Kind kind, int begin, int end) : m_begin(begin), m_end(end), m_kind(kind) {}

    Kind kind() const { return m_kind; }
    int begin() const { return m_begin; }
    int end() const { return m_end; }

private:
    int m_begin;
    int m_end;
    Kind m_kind;
};

//! The name as PowerShell spells it ("StringLiteral").
QLatin1String toString(PowerShellToken::Kind kind);

} // namespace swingbridge
