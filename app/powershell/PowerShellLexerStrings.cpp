// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the lexer that reads strings and comments, and what follows without a blank.
#include "powershell/PowerShellCharacters.h"
#include "powershell/PowerShellLexer.h"
#include "powershell/PowerShellSignatureBlock.h"
#include "powershell/PowerShellTree.h"

namespace swingbridge {

using namespace powershell;

namespace {

char16_t escaped(char16_t c)
{
    switch (c) {
    case u'0': return u'\0';
    case u'a': return u'\a';
    case u'b': return u'\b';
    case u'f': return u'\f';
    case u'n': return u'\n';
    case u'r': return u'\r';
    case u't': return u'\t';
    case u'v': return u'\v';
    default: return c;
    }
}

} // namespace

void PowerShellLexer::escape(PowerShellValue &value)
{
    const char16_t c = peek(1);
    if (c == 0) { // at the end of the text, or before a NUL, the backtick is a character like any other
        ++m_position;
        return;
    }
    value.leaveOut(m_position, m_position + 2);
    value.put(escaped(c));
    m_position += 2;
}

// Any quote of the family ends it; two in a row, equal or not, are the second one.
bool PowerShellLexer::singleQuoted(PowerShellValue &value)
{
    const int quote = m_position++;
    for (; !atEnd(); ++m_position) {
        if (!isSingleQuote(peek()))
            continue;
        if (!isSingleQuote(peek(1))) {
            ++m_position;
            return true;
        }
        value.leaveOut(m_position, m_position + 1);
        ++m_position;
    }
    errorHere(QLatin1String("TerminatorExpectedAtEndOfString"), quote, m_position);
    return false;
}

bool PowerShellLexer::doubleQuoted(PowerShellValue &value, std::vector<PowerShellLexeme::Part> &parts)
{
    const int quote = m_position++;
    while (!atEnd()) {
        const char16_t c = peek();
        if (isDoubleQuote(c)) {
            if (!isDoubleQuote(peek(1))) {
                ++m_position;
                return true;
            }
            value.leaveOut(m_position, m_position + 1);
            m_position += 2;
        } else if (c == u'`') {
            escape(value);
        } else if (c != u'$' || !dollar(parts, false)) {
            ++m_position;
        }
    }
    errorHere(QLatin1String("TerminatorExpectedAtEndOfString"), quote, m_position);
    return false;
}

PowerShellLexeme PowerShellLexer::string(int start, bool expandable)
{
    m_position = start;
    PowerShellValue value(m_text, start + 1);
    std::vector<PowerShellLexeme::Part> parts;
    const bool isClosed = expandable ? doubleQuoted(value, parts) : singleQuoted(value);
    const int contentEnd = isClosed ? m_position - 1 : m_position;
    auto lexeme = made(expandable ? Kind::StringExpandable : Kind::StringLiteral, start);
    lexeme.value = value.isVerbatim() ? value.viewUntil(contentEnd) : m_tree.keep(value.madeUntil(contentEnd));
    lexeme.contentBegin = place(start + 1);
    lexeme.contentEnd = place(contentEnd);
    lexeme.verbatim = value.isVerbatim() && lexeme.value.size() == lexeme.contentEnd - lexeme.contentBegin;
    lexeme.parts = std::move(parts);
    return saved(std::move(lexeme));
}

bool PowerShellLexer::dollar(std::vector<PowerShellLexeme::Part> &parts, bool inHereString)
{
    if (peek(1) == u'(') {
        parts.push_back(subExpression(inHereString));
        return true;
    }
    if (!startsVariable(peek(1)) && peek(1) != u'{')
        return false;
    const Mode outside = mode;
    mode = Mode::Expression;
    const int start = m_position++;
    PowerShellLexeme::Part part;
    part.isVariable = true;
    part.variable = variable(start, Kind::Variable, true).value;
    part.at = start;
    part.until = m_position;
    mode = outside;
    parts.push_back(std::move(part));
    return true;
}

// Ends at the first ')' that balances: quotes and comments inside are not considered (rule-scripts.md 8.1).
PowerShellLexeme::Part PowerShellLexer::subExpression(bool inHereString)
{
    PowerShellLexeme::Part part;
    part.at = m_position;
    int open = 1;
    for (m_position += 2; !atEnd() && open > 0; ++m_position) {
        const char16_t c = peek();
        if (c == u'(') {
            ++open;
        } else if (c == u')') {
            --open;
        } else if (!inHereString && (c == u'`' || isDoubleQuote(c)) && isDoubleQuote(peek(1))) {
            part.doubled.push_back(m_position);
            ++m_position;
        }
    }
    part.until = m_position;
    if (open > 0)
        errorHere(QLatin1String("IncompleteDollarSubexpressionReference"), part.at, m_position);
    return part;
}

PowerShellLexeme PowerShellLexer::hereString(int start, bool expandable)
{
    const Kind kind = expandable ? Kind::HereStringExpandable : Kind::HereStringLiteral;
    if (!hereStringHeader(start, expandable ? u'"' : u'\'')) {
        auto lexeme = made(kind, start);
        lexeme.value = {};
        lexeme.verbatim = false;
        return saved(std::move(lexeme));
    }
    const int content = m_position;
    PowerShellValue value(m_text, content);
    std::vector<PowerShellLexeme::Part> parts;
    int falseFooter = -1;
    int contentEnd = content;
    auto footer = hereStringFooter(expandable, falseFooter);
    while (!footer && !atEnd()) {
        const char16_t c = peek();
        if (isLineEnd(c)) {
            contentEnd = m_position;
            skipLineEnd();
            footer = hereStringFooter(expandable, falseFooter);
        } else if (expandable && c == u'`') {
            escape(value);
        } else if (!expandable || c != u'$' || !dollar(parts, true)) {
            ++m_position;
        }
    }
    if (!footer) {
        contentEnd = m_position;
        if (falseFooter >= 0)
            errorHere(QLatin1String("WhitespaceBeforeHereStringFooter"), falseFooter, m_position);
        else
            errorHere(QLatin1String("TerminatorExpectedAtEndOfString"), start, m_position);
    }
    auto lexeme = made(kind, start);
    lexeme.value = value.isVerbatim() ? value.viewUntil(contentEnd) : m_tree.keep(value.madeUntil(contentEnd));
    lexeme.contentBegin = place(content);
    lexeme.contentEnd = place(contentEnd);
    lexeme.verbatim = value.isVerbatim() && lexeme.value.size() == lexeme.contentEnd - lexeme.contentBegin;
    lexeme.parts = std::move(parts);
    return saved(std::move(lexeme));
}

// Blanks may follow the header, nothing else; after an error the rest of the line is eaten.
bool PowerShellLexer::hereStringHeader(int start, char16_t quote)
{
    skipBlanks();
    if (atEnd()) {
        errorHere(QLatin1String("TerminatorExpectedAtEndOfString"), start, m_position);
        return false;
    }
    if (isLineEnd(peek())) {
        skipLineEnd();
        return true;
    }
    errorHere(QLatin1String("UnexpectedCharactersAfterHereStringHeader"), m_position, m_position + 1);
    while (!atEnd() && !isLineEnd(peek())) {
        if (peek() == quote && peek(1) == u'@') {
            m_position += 2;
            break;
        }
        ++m_position;
    }
    return false;
}

// Only at column 1; one after blanks is remembered, for a better error.
std::optional<int> PowerShellLexer::hereStringFooter(bool expandable, int &falseFooter)
{
    const auto isFooter = [&] { return (expandable ? isDoubleQuote(peek()) : isSingleQuote(peek())) && peek(1) == u'@'; };
    if (isFooter()) {
        m_position += 2;
        return m_position;
    }
    skipBlanks();
    if (!atEnd() && isFooter()) {
        if (falseFooter < 0)
            falseFooter = m_position;
        m_position += 2;
    }
    return std::nullopt;
}

void PowerShellLexer::comment(int start)
{
    if (m_text[start] == u'#')
        lineComment(start);
    else
        blockComment(start);
}

void PowerShellLexer::lineComment(int start)
{
    while (!atEnd() && !isLineEnd(peek()))
        ++m_position;
    const auto lexeme = saved(made(Kind::Comment, start));
    if (looksLikeSignatureBlock(lexeme.value.mid(1)))
        m_signatureAt = lexeme.begin;
}

void PowerShellLexer::blockComment(int start)
{
    const qsizetype end = m_text.indexOf(u"#>", start + 2);
    m_position = end < 0 ? int(m_text.size()) : int(end) + 2;
    if (end < 0)
        errorHere(QLatin1String("MissingTerminatorMultiLineComment"), start, m_position);
    saved(made(Kind::Comment, start));
}

PowerShellLexeme PowerShellLexer::verbatimArgument()
{
    skipBlanks();
    const int start = m_position;
    bool inQuotes = false;
    for (; !atEnd() && !isLineEnd(peek()); ++m_position) {
        if (isDoubleQuote(peek()))
            inQuotes = !inQuotes;
        else if (!inQuotes && (peek() == u'|' || (peek() == u'&' && peek(1) == u'&')))
            break;
    }
    return saved(made(Kind::Generic, start));
}

std::optional<PowerShellLexeme> PowerShellLexer::memberAccess(bool allowBracket)
{
    while (peek() == u'<' && peek(1) == u'#' && !m_stopped)
        blockComment(m_position);
    if (m_stopped || atEnd())
        return std::nullopt;
    const int start = m_position;
    const auto endsWord = [this](char16_t c) { return mode == Mode::Command && (c == 0 || isBlank(c) || isLineEnd(c)); };
    if (peek() == u'.' && peek(1) != u'.' && !endsWord(peek(1))) {
        ++m_position;
        return saved(made(Kind::Dot, start));
    }
    if (peek() == u':' && peek(1) == u':' && !endsWord(peek(2))) {
        m_position += 2;
        return saved(made(Kind::ColonColon, start));
    }
    if (peek() == u'[' && allowBracket) {
        ++m_position;
        return saved(made(Kind::LBracket, start));
    }
    return std::nullopt;
}

std::optional<PowerShellLexeme> PowerShellLexer::invocationBracket()
{
    if (m_stopped || (peek() != u'(' && peek() != u'{'))
        return std::nullopt;
    const int start = m_position++;
    return saved(made(m_text[start] == u'(' ? Kind::LParen : Kind::LCurly, start));
}

std::optional<PowerShellLexeme> PowerShellLexer::leftBracket()
{
    const int origin = m_position;
    bool blanksBefore = false;
    while (!atEnd() && !m_stopped) {
        const int start = m_position;
        const char16_t c = peek();
        if (isBlank(c)) {
            blanksBefore = true;
            skipBlanks();
        } else if (c == u'#') {
            blanksBefore = true;
            lineComment(start);
        } else if (c == u'<' && peek(1) == u'#') {
            blanksBefore = false;
            blockComment(start);
        } else if (c == u'[') {
            ++m_position;
            return saved(made(Kind::LBracket, start));
        } else {
            if ((c == u'.' || c == u':') && blanksBefore)
                goBack(origin);
            return std::nullopt;
        }
    }
    return std::nullopt;
}

bool PowerShellLexer::assemblyName()
{
    const auto piece = [this] {
        skipBlanks();
        const int start = m_position;
        while (!atEnd() && !isBlank(peek()) && !isLineEnd(peek()) && peek() != u',' && peek() != u'=' && peek() != u']' && peek() != 0)
            ++m_position;
        saved(made(Kind::Identifier, start));
        const bool found = m_position > start;
        skipBlanks();
        return found;
    };
    const auto sign = [this](Kind kind) {
        ++m_position;
        saved(made(kind, m_position - 1));
    };
    const bool found = piece();
    while (peek() == u',' && !m_stopped) {
        sign(Kind::Comma);
        piece();
        if (peek() == u'=') {
            sign(Kind::Equals);
            piece();
        }
    }
    return found;
}

} // namespace swingbridge
