// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powershell/PowerShellToken.h"

#include <array>

namespace swingbridge {

QLatin1String toString(PowerShellToken::Kind kind)
{
    // In the order of the enumeration.
    static constexpr std::array names = {
        "Unknown", "EndOfInput", "NewLine", "LineContinuation", "Comment", "Identifier", "Generic", "Number", "Parameter", "Label",
        "Variable", "SplattedVariable", "StringLiteral", "StringExpandable", "HereStringLiteral", "HereStringExpandable", "LParen",
        "RParen", "LCurly", "RCurly", "LBracket", "RBracket", "AtParen", "AtCurly", "DollarParen", "Semi", "Comma", "Pipe", "OrOr",
        "AndAnd", "Ampersand", "Redirection", "RedirectInStd", "Equals", "PlusEquals", "MinusEquals", "MultiplyEquals", "DivideEquals",
        "RemainderEquals", "PlusPlus", "MinusMinus", "Dot", "DotDot", "ColonColon", "Colon", "Exclaim", "Not", "Bnot", "Join", "Plus",
        "Minus", "Multiply", "Divide", "Rem", "Format", "And", "Or", "Xor", "Band", "Bor", "Bxor", "Shl", "Shr", "Ieq", "Ine", "Ige",
        "Igt", "Ilt", "Ile", "Ilike", "Inotlike", "Imatch", "Inotmatch", "Ireplace", "Icontains", "Inotcontains", "Iin", "Inotin",
        "Isplit", "Ceq", "Cne", "Cge", "Cgt", "Clt", "Cle", "Clike", "Cnotlike", "Cmatch", "Cnotmatch", "Creplace", "Ccontains",
        "Cnotcontains", "Cin", "Cnotin", "Csplit", "Is", "IsNot", "As", "Begin", "Break", "Catch", "Class", "Configuration",
        "Continue", "Data", "Default", "Define", "Do", "Dynamicparam", "Else", "ElseIf", "End", "Enum", "Exit", "Filter", "Finally",
        "For", "Foreach", "From", "Function", "Hidden", "If", "In", "InlineScript", "Parallel", "Param", "Process", "Return",
        "Sequence", "Static", "Switch", "Throw", "Trap", "Try", "Until", "Using", "Var", "While", "Workflow", "Assembly", "Base",
        "Command", "Interface", "Module", "Namespace", "Private", "Public", "Type"};
    static_assert(names.size() == size_t(PowerShellToken::Kind::Type) + 1);
    return QLatin1String(names[size_t(kind)]);
}

} // namespace swingbridge
