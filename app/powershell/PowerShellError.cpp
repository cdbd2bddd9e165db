// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powershell/PowerShellError.h"

namespace swingbridge {

QString PowerShellError::sentence() const
{
    if (m_id == QLatin1String("TerminatorExpectedAtEndOfString") || m_id == QLatin1String("IncompleteString"))
        return tr("A string that begins here has no end.");
    if (m_id == QLatin1String("WhitespaceBeforeHereStringFooter"))
        return tr("The end of a here-string must stand at the beginning of its line.");
    if (m_id == QLatin1String("UnexpectedCharactersAfterHereStringHeader"))
        return tr("Nothing may follow the beginning of a here-string on its line.");
    if (m_id == QLatin1String("MissingTerminatorMultiLineComment"))
        return tr("A comment that begins here has no end.");
    if (m_id == QLatin1String("MissingEndCurlyBrace"))
        return tr("The closing brace } of this block is missing.");
    if (m_id.startsWith(QLatin1String("MissingEndParenthesis")) || m_id == QLatin1String("IncompleteDollarSubexpressionReference"))
        return tr("A closing parenthesis ) is missing.");
    if (m_id.startsWith(QLatin1String("MissingEndSquareBracket")) || m_id.startsWith(QLatin1String("EndSquareBracketExpected")))
        return tr("A closing bracket ] is missing.");
    if (m_id == QLatin1String("ParameterRequiresArgument") || m_id == QLatin1String("MissingArgument"))
        return tr("An argument is missing.");
    if (m_id == QLatin1String("DuplicateKeyInHashLiteral"))
        return tr("This key stands twice in the table.");
    if (m_id == QLatin1String("RedirectionNotSupported"))
        return tr("An angle bracket < means a redirection here: a placeholder was not filled in, or quotes are missing.");
    if (m_id == QLatin1String("TokenAfterEndOfValidScriptText"))
        return tr("Nothing may follow the signature of a script.");
    if (m_id == QLatin1String("ScriptTooComplicated"))
        return tr("The script is nested too deeply to be read.");
    if (m_id == QLatin1String("UnexpectedToken"))
        return tr("PowerShell does not expect this here.");
    //: %1 is PowerShell's own name of the error, such as MissingStatementBlock
    return tr("PowerShell cannot read this (%1).").arg(m_id);
}

} // namespace swingbridge
