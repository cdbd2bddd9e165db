// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the lexer that reads words, numbers, variables and operators.
#include "powershell/PowerShellCharacters.h"
#include "powershell/PowerShellKeywords.h"
#include "powershell/PowerShellLexer.h"
#include "powershell/PowerShellTree.h"

namespace swingbridge {

using namespace powershell;

PowerShellLexeme PowerShellLexer::afterPunctuation(char16_t c, int start)
{
    const char16_t following = peek();
    const auto single = [this, start](Kind kind) { return saved(made(kind, start)); };
    const auto pairOr = [&](char16_t second, Kind pair, Kind alone) {
        if (following != second)
            return operatorOrWord(alone, start);
        ++m_position;
        return operatorOrWord(pair, start);
    };
    switch (c) {
    case u'(': return single(Kind::LParen);
    case u')': return single(Kind::RParen);
    case u'{': return single(Kind::LCurly);
    case u'}': return single(Kind::RCurly);
    case u']': return single(Kind::RBracket);
    case u';': return single(Kind::Semi);
    case u',': return single(Kind::Comma);
    case u'<': return single(Kind::RedirectInStd);
    case u'>': return redirection(1, start);
    case u'[': return operatorOrWord(Kind::LBracket, start);
    case u'=': return operatorOrWord(Kind::Equals, start);
    case u'/': return pairOr(u'=', Kind::DivideEquals, Kind::Divide);
    case u'%': return pairOr(u'=', Kind::RemainderEquals, Kind::Rem);
    case u'!': return exclamation(start);
    case u'.': return dot(start);
    case u'*':
        return following == u'>' ? redirection(0, start) : pairOr(u'=', Kind::MultiplyEquals, Kind::Multiply);
    case u'+':
        if (following == u'+')
            return pairOr(u'+', Kind::PlusPlus, Kind::Plus);
        if (following != u'=' && signedNumbers && (QChar::isDigit(following) || following == u'.'))
            return number(start);
        return pairOr(u'=', Kind::PlusEquals, Kind::Plus);
    case u'&':
    case u'|':
        if (following == c)
            ++m_position;
        return single(c == u'&' ? (following == c ? Kind::AndAnd : Kind::Ampersand) : (following == c ? Kind::OrOr : Kind::Pipe));
    case u'$':
        if (following != u'(')
            return variable(start, Kind::Variable, false);
        ++m_position;
        return single(Kind::DollarParen);
    case u':':
        if (following == u':') {
            ++m_position;
            return simpleName ? single(Kind::ColonColon) : operatorOrWord(Kind::ColonColon, start);
        }
        return mode == Mode::Command ? label(start) : single(Kind::Colon);
    default:
        return word(start);
    }
}

PowerShellLexeme PowerShellLexer::exclamation(int start)
{
    if (mode == Mode::Expression && startsIdentifier(peek()))
        return word(start);
    return operatorOrWord(Kind::Exclaim, start);
}

PowerShellLexeme PowerShellLexer::dot(int start)
{
    const char16_t c = peek();
    if (c == u'.') {
        ++m_position;
        return operatorOrWord(Kind::DotDot, start);
    }
    if (isDecimalDigit(c))
        return number(start);
    if (c == u'$' || c == u'"' || c == u'\'')
        return saved(made(Kind::Dot, start));
    return operatorOrWord(Kind::Dot, start);
}

PowerShellLexeme PowerShellLexer::word(int start)
{
    m_position = start;
    return word(start, PowerShellValue(m_text, start));
}

PowerShellLexeme PowerShellLexer::word(int start, PowerShellValue value)
{
    std::vector<PowerShellLexeme::Part> parts;
    do {
        const char16_t c = peek();
        if (c == u'`') {
            escape(value);
        } else if (isSingleQuote(c)) {
            value.leaveOut(m_position, m_position + 1);
            if (singleQuoted(value))
                value.leaveOut(m_position - 1, m_position);
        } else if (isDoubleQuote(c)) {
            value.leaveOut(m_position, m_position + 1);
            if (doubleQuoted(value, parts))
                value.leaveOut(m_position - 1, m_position);
        } else if (c != u'$' || !dollar(parts, false)) {
            ++m_position;
        }
    } while (!atEnd() && !startsNewToken(peek()));
    auto lexeme = made(Kind::Generic, start);
    lexeme.value = value.isVerbatim() ? value.viewUntil(m_position) : m_tree.keep(value.madeUntil(m_position));
    lexeme.verbatim = value.isVerbatim() && lexeme.value.size() == lexeme.end - lexeme.begin;
    lexeme.parts = std::move(parts);
    return saved(std::move(lexeme));
}

PowerShellLexeme PowerShellLexer::identifier(int start)
{
    while (continuesIdentifier(peek()))
        ++m_position;
    if (mode == Mode::TypeName)
        return typeName(start);
    if (mode == Mode::Command && !simpleName && !startsNewToken(peek()))
        return word(start);
    if (!simpleName && (mode == Mode::Command || mode == Mode::Signature)) {
        if (const auto kind = keyword(m_text.mid(start, m_position - start)))
            return saved(made(*kind, start));
    }
    return saved(made(Kind::Identifier, start));
}

PowerShellLexeme PowerShellLexer::typeName(int start)
{
    const auto continues = [](char16_t c) {
        return c == u'.' || c == u'`' || c == u'_' || c == u'+' || c == u'#' || c == u'\\' || isLetterOrDigit(c);
    };
    while (continues(peek()))
        ++m_position;
    return saved(made(Kind::Identifier, start));
}

PowerShellLexeme PowerShellLexer::label(int start)
{
    if (!startsIdentifier(peek()))
        return word(start);
    while (continuesIdentifier(peek()))
        ++m_position;
    if (!startsNewToken(peek()))
        return word(start);
    return saved(made(Kind::Label, start));
}

PowerShellLexeme PowerShellLexer::parameter(int start)
{
    const bool inCommand = mode == Mode::Command;
    bool endsWithColon = false;
    for (;; ++m_position) {
        const char16_t c = peek();
        if (isBlank(c) || c == 0 || isLineEnd(c) || QStringView(u"{}();,|&.[").contains(QChar(c)))
            break;
        if (c == u':') {
            endsWithColon = true;
            break;
        }
        if (isSingleQuote(c) || isDoubleQuote(c)) {
            if (inCommand)
                return word(start);
            break;
        }
        if (!inCommand && !isAsciiLetter(c))
            break;
    }
    const QStringView name = m_text.mid(start + 1, m_position - start - 1);
    if (mode == Mode::Expression) {
        if (const auto kind = dashOperator(name))
            return saved(made(*kind, start));
    }
    if (name.isEmpty())
        return saved(made(Kind::Minus, start));
    if (endsWithColon && inCommand)
        ++m_position;
    auto lexeme = made(Kind::Parameter, start);
    lexeme.value = name;
    lexeme.endsWithColon = endsWithColon;
    return saved(std::move(lexeme));
}

PowerShellLexeme PowerShellLexer::number(int start)
{
    m_position = start;
    if (isNumber())
        return saved(made(Kind::Number, start));
    if (mode != Mode::Expression)
        return word(start);
    const int end = m_position;
    auto lexeme = word(start);
    if (end == m_position && isDecimalDigit(m_text[start].unicode()) && lexeme.value.back().isDigit())
        errorHere(QLatin1String("BadNumericConstant"), start, end);
    return lexeme;
}

namespace {

bool isAtMost(QStringView digits, QStringView limit)
{
    while (digits.startsWith(u'0'))
        digits = digits.mid(1);
    return digits.size() < limit.size() || (digits.size() == limit.size() && digits.compare(limit) <= 0);
}

} // namespace

// Windows PowerShell 5.1: suffixes d and l, multipliers kb to pb; what does not fit its type is a word.
bool PowerShellLexer::isNumber()
{
    const int start = m_position;
    const auto digits = [this](auto isOne) {
        const int first = m_position;
        while (isOne(peek()))
            ++m_position;
        return m_position - first;
    };
    if (isDash(peek()) || peek() == u'+')
        ++m_position;
    bool isInteger = true;
    QStringView integer;
    if (peek() == u'0' && (peek(1) | 0x20) == u'x') {
        m_position += 2;
        isInteger = false;
        if (digits(isHexDigit) > 16)
            return false;
    } else {
        const int first = m_position;
        integer = m_text.mid(first, digits(isDecimalDigit));
        if (peek() == u'.' && peek(1) != u'.') {
            isInteger = false;
            ++m_position;
            digits(isDecimalDigit);
        }
        if ((peek() | 0x20) == u'e') {
            isInteger = false;
            ++m_position;
            if (peek() == u'+' || isDash(peek()))
                ++m_position;
            if (digits(isDecimalDigit) == 0)
                return false;
        }
    }
    const char16_t suffix = peek() | 0x20;
    if (suffix == u'd' || suffix == u'l') {
        ++m_position;
        if (isInteger && !isAtMost(integer, suffix == u'd' ? u"79228162514264337593543950335" : u"9223372036854775807"))
            return false;
    }
    if (QStringView(u"kmgtp").contains(QChar(peek() | 0x20))) {
        ++m_position;
        if ((peek() | 0x20) != u'b')
            return false;
        ++m_position;
    }
    const char16_t following = peek();
    return m_position > start && (startsNewToken(following) || (mode == Mode::Expression && startsNewTokenAfterNumber(following)));
}

PowerShellLexeme PowerShellLexer::variable(int start, Kind kind, bool inString)
{
    if (peek() == u'{')
        return bracedVariable(start, inString);
    if (!startsVariable(peek()))
        return word(start);
    const char16_t first = peek();
    ++m_position;
    if (first != u'$' && first != u'?' && first != u'^') {
        for (; !atEnd(); ++m_position) {
            const char16_t c = peek();
            if (c == u':' && peek(1) == u':')
                break;
            if (!isLetterOrDigit(c) && c != u'_' && c != u'?' && c != u':')
                break;
        }
    }
    const char16_t c = peek();
    const bool mayEndHere = first != u'$' && first != u'?' && first != u'^' && (c == u'.' || c == u'[' || c == u'=' || c == u':');
    if (mode == Mode::Command && !startsNewToken(c) && !mayEndHere)
        return word(start);
    const QStringView path = m_text.mid(start + 1, m_position - start - 1);
    if (path.indexOf(u':') == path.size() - 1)
        errorHere(QLatin1String("InvalidVariableReferenceWithDrive"), start, m_position);
    return variableOf(start, kind, path, !inString);
}

PowerShellLexeme PowerShellLexer::bracedVariable(int start, bool inString)
{
    const int brace = m_position++;
    PowerShellValue name(m_text, m_position);
    while (!atEnd() && peek() != u'}') {
        if (peek() == u'`') {
            escape(name);
        } else if (inString && isDoubleQuote(peek()) && isDoubleQuote(peek(1))) {
            name.leaveOut(m_position, m_position + 1);
            ++m_position;
        } else {
            if (peek() == u'{')
                errorHere(QLatin1String("OpenBraceNeedsToBeBackTickedInVariableName"), m_position, m_position + 1);
            ++m_position;
        }
    }
    const QStringView path = name.isVerbatim() ? name.viewUntil(m_position) : m_tree.keep(name.madeUntil(m_position));
    if (atEnd()) {
        errorHere(QLatin1String("IncompleteDollarVariableReference"), brace, m_position);
    } else {
        if (path.isEmpty())
            errorHere(QLatin1String("EmptyVariableReference"), m_position, m_position + 1);
        else if (path.indexOf(u':') == path.size() - 1)
            errorHere(QLatin1String("InvalidBracedVariableReference"), start, m_position + 1);
        ++m_position;
    }
    if (!inString && mode == Mode::Command && !startsNewToken(peek()) && peek() != u'.' && peek() != u'[')
        return word(start);
    return variableOf(start, Kind::Variable, path, !inString);
}

PowerShellLexeme PowerShellLexer::variableOf(int start, Kind kind, QStringView path, bool save)
{
    auto lexeme = made(kind, start);
    lexeme.value = path;
    return save ? saved(std::move(lexeme)) : lexeme;
}

} // namespace swingbridge
