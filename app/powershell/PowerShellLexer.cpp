// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powershell/PowerShellLexer.h"

#include "powershell/PowerShellCharacters.h"
#include "powershell/PowerShellTree.h"

#include <algorithm>

namespace swingbridge {

using namespace powershell;

// A real script is read about three times over; a text made to be read again and again is given up here: linear time.
PowerShellLexer::PowerShellLexer(PowerShellTree &tree)
    : m_tree(tree), m_text(tree.text), m_workLimit(32 * qint64(tree.text.size()) + 10000)
{
}

int PowerShellLexer::place(int position) const
{
    if (!m_places)
        return m_base + position;
    return (*m_places)[size_t(std::min<qsizetype>(position, qsizetype(m_places->size()) - 1))];
}

void PowerShellLexer::error(QLatin1String id, int begin, int end)
{
    m_tree.errors.emplace_back(id, begin, end);
}

void PowerShellLexer::stop(QLatin1String id)
{
    if (!m_stopped)
        errorHere(id, m_position, m_position);
    m_stopped = true;
}

void PowerShellLexer::goBack(int position)
{
    m_position = position;
    const int from = place(position);
    auto &tokens = m_outer.empty() ? m_tree.tokens : m_tree.nestedTokens;
    while (!tokens.empty() && tokens.back().end() > from)
        tokens.pop_back();
    while (!m_tree.nestedTokens.empty() && m_tree.nestedTokens.back().begin() >= from)
        m_tree.nestedTokens.pop_back();
}

void PowerShellLexer::renameSaved(int begin, Kind kind)
{
    auto &tokens = m_outer.empty() ? m_tree.tokens : m_tree.nestedTokens;
    for (auto token = tokens.rbegin(); token != tokens.rend() && token->begin() >= begin; ++token) {
        if (token->begin() == begin)
            *token = PowerShellToken(kind, begin, token->end());
    }
}

void PowerShellLexer::enter(const PowerShellLexeme::Part &part)
{
    m_outer.push_back(Outer{m_text, m_position, m_base, m_places});
    if (part.doubled.empty() && !m_places) {
        m_base += part.at;
        m_text = m_text.mid(part.at, part.until - part.at);
    } else {
        // Left-out characters: the inside is a text of its own, which remembers after which place each position stands.
        auto places = std::make_shared<std::vector<int>>();
        QString inside;
        inside.reserve(part.until - part.at);
        auto leftOut = part.doubled.begin();
        places->push_back(place(part.at));
        for (int i = part.at; i < part.until; ++i) {
            if (leftOut != part.doubled.end() && *leftOut == i) {
                ++leftOut;
                continue;
            }
            inside += m_text[i];
            places->push_back(place(i + 1));
        }
        m_text = m_tree.keep(std::move(inside));
        m_places = std::move(places);
    }
    m_position = 0;
}

void PowerShellLexer::leave()
{
    const Outer &outer = m_outer.back();
    m_text = outer.text;
    m_position = outer.position;
    m_base = outer.base;
    m_places = outer.places;
    m_outer.pop_back();
}

PowerShellLexeme PowerShellLexer::made(Kind kind, int start)
{
    PowerShellLexeme lexeme;
    lexeme.kind = kind;
    lexeme.at = start;
    lexeme.until = m_position;
    lexeme.begin = place(start);
    lexeme.end = place(m_position);
    lexeme.contentBegin = lexeme.begin;
    lexeme.contentEnd = lexeme.end;
    lexeme.value = m_text.mid(start, m_position - start);
    return lexeme;
}

PowerShellLexeme PowerShellLexer::saved(PowerShellLexeme lexeme)
{
    (m_outer.empty() ? m_tree.tokens : m_tree.nestedTokens).emplace_back(lexeme.kind, lexeme.begin, lexeme.end);
    m_work += lexeme.until - lexeme.at + 1;
    if (m_work > m_workLimit)
        stop(QLatin1String("ScriptTooComplicated"));
    return lexeme;
}

PowerShellLexeme PowerShellLexer::newLine(int start)
{
    if (m_text[start] == u'\r' && peek() == u'\n')
        ++m_position;
    return saved(made(Kind::NewLine, start));
}

void PowerShellLexer::skipBlanks()
{
    while (!atEnd() && isBlank(peek()))
        ++m_position;
}

void PowerShellLexer::skipLineEnd()
{
    m_position += peek() == u'\r' && peek(1) == u'\n' ? 2 : 1;
}

void PowerShellLexer::skipNewLines(bool andSemicolons)
{
    while (!atEnd() && !m_stopped) {
        const int start = m_position;
        const char16_t c = peek();
        if (isBlank(c)) {
            skipBlanks();
        } else if (isLineEnd(c)) {
            ++m_position;
            newLine(start);
        } else if (c == u';' && andSemicolons) {
            ++m_position;
            saved(made(Kind::Semi, start));
        } else if (c == u'#' || (c == u'<' && peek(1) == u'#')) {
            comment(start);
        } else if (c == u'`' && m_position + 1 < m_text.size() && isLineEnd(peek(1))) {
            ++m_position;
            skipLineEnd();
            saved(made(Kind::LineContinuation, start));
        } else if (c == u'`' && m_position + 1 < m_text.size() && isBlank(peek(1))) {
            ++m_position;
        } else {
            return;
        }
    }
}

PowerShellLexeme PowerShellLexer::next()
{
    while (!atEnd() && !m_stopped) {
        const int start = m_position++;
        const char16_t c = m_text[start].unicode();
        if (isBlank(c)) {
            skipBlanks();
        } else if (c == u'#' || (c == u'<' && peek() == u'#')) {
            m_position = start;
            comment(start);
        } else if (c == u'`') {
            if (auto lexeme = afterBacktick(start))
                return *std::move(lexeme);
        } else if (isLineEnd(c)) {
            return newLine(start);
        } else if (isSingleQuote(c)) {
            return string(start, false);
        } else if (isDoubleQuote(c)) {
            return string(start, true);
        } else if (c == u'@') {
            return afterAt(start);
        } else if (isDash(c)) {
            return afterDash(start);
        } else if (isDecimalDigit(c)) {
            if (c >= u'1' && c <= u'6' && peek() == u'>')
                return redirection(c - u'0', start);
            return number(start);
        } else if (startsIdentifier(c)) {
            return identifier(start);
        } else {
            return afterPunctuation(c, start);
        }
    }
    return made(Kind::EndOfInput, m_position);
}

PowerShellLexeme PowerShellLexer::afterAt(int start)
{
    const char16_t c = peek();
    if (c == u'{' || c == u'(') {
        ++m_position;
        return saved(made(c == u'{' ? Kind::AtCurly : Kind::AtParen, start));
    }
    if (isSingleQuote(c) || isDoubleQuote(c)) {
        ++m_position;
        return hereString(start, isDoubleQuote(c));
    }
    if (startsVariable(c))
        return variable(start, Kind::SplattedVariable, false);
    errorHere(QLatin1String("UnrecognizedToken"), start, m_position);
    return saved(made(Kind::Unknown, start));
}

std::optional<PowerShellLexeme> PowerShellLexer::afterBacktick(int start)
{
    if (atEnd()) {
        errorHere(QLatin1String("IncompleteString"), m_position, m_position);
        return std::nullopt;
    }
    if (isLineEnd(peek())) {
        skipLineEnd();
        saved(made(Kind::LineContinuation, start));
        return std::nullopt;
    }
    if (isBlank(peek())) {
        skipBlanks();
        return std::nullopt;
    }
    m_position = start;
    return word(start);
}

PowerShellLexeme PowerShellLexer::operatorOrWord(Kind kind, int start)
{
    if (mode == Mode::Command && !startsNewToken(peek()))
        return word(start);
    return saved(made(kind, start));
}

PowerShellLexeme PowerShellLexer::afterDash(int start)
{
    const char16_t c = peek();
    if (isDash(c) || c == u'=') {
        ++m_position;
        return operatorOrWord(c == u'=' ? Kind::MinusEquals : Kind::MinusMinus, start);
    }
    if (isLetter(c) || c == u'_' || c == u'?')
        return parameter(start);
    if (signedNumbers && (QChar::isDigit(c) || c == u'.'))
        return number(start);
    return operatorOrWord(Kind::Minus, start);
}

PowerShellLexeme PowerShellLexer::redirection(int from, int start)
{
    const bool streamIsNamed = m_text[start] != u'>';
    m_position = start + (streamIsNamed ? 2 : 1);
    const bool merges = streamIsNamed && peek() == u'&' && (peek(1) == u'1' || (peek(1) == u'2' && from != 0));
    if (merges)
        m_position += 2;
    else if (peek() == u'>')
        ++m_position;
    if (!merges && mode == Mode::Expression && isDecimalDigit(m_text[start].unicode())) {
        m_position = start + 1;
        return saved(made(Kind::Number, start));
    }
    auto lexeme = made(Kind::Redirection, start);
    lexeme.fromStream = from;
    lexeme.toStream = merges ? m_text[m_position - 1].unicode() - u'0' : -1;
    return saved(std::move(lexeme));
}

} // namespace swingbridge
