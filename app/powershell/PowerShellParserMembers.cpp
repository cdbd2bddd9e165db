// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the parser that reads members, indices, calls and hash literals.
#include "powershell/PowerShellKeywords.h"
#include "powershell/PowerShellParser.h"

namespace swingbridge {

using namespace powershell;

namespace {

constexpr int absent = PowerShellTree::none;

} // namespace

// What hangs on a value without a blank between: .name, ::name, [index], (arguments).
int PowerShellParser::members(int target)
{
    while (!m_ungot) {
        const auto sign = m_lexer.memberAccess(true);
        if (!sign)
            break;
        skipNewLines();
        target = sign->is(Token::LBracket) ? index(target, *sign) : member(target, *sign);
    }
    return target;
}

int PowerShellParser::member(int target, const Lexeme &sign)
{
    skipNewLines();
    int name = memberName();
    if (name == absent) {
        errorAt(QLatin1String("MissingPropertyName"), sign.end);
        name = singleCommandArgument(ArgumentOf::Command);
    } else if (const auto bracket = m_ungot ? std::nullopt : m_lexer.invocationBracket()) {
        return invocation(target, sign, name, *bracket);
    }
    const int node = add(Kind::Member, beginOf(target), name == absent ? sign.end : endOf(name));
    m_tree.at(node).marked = sign.is(Token::ColonColon);
    m_tree.append(node, target);
    m_tree.append(node, name);
    return node;
}

int PowerShellParser::memberName()
{
    const int name = simpleName();
    if (name != absent)
        return name;
    if (isUnaryOperator(peek().kind) || peekIs(Token::LBracket))
        return unary();
    return primary(false);
}

int PowerShellParser::invocation(int target, const Lexeme &sign, int name, const Lexeme &bracket)
{
    const int node = add(Kind::Invocation, beginOf(target), bracket.end);
    m_tree.at(node).marked = sign.is(Token::ColonColon);
    m_tree.append(node, target);
    m_tree.append(node, name);
    if (bracket.is(Token::LParen)) {
        invocationArguments(node);
        return node;
    }
    skipNewLines();
    const int block = scriptBlockExpression(bracket);
    m_tree.append(node, block);
    extend(node, endOf(block));
    return node;
}

int PowerShellParser::invocationArguments(int node)
{
    const CommaScope comma(*this, true);
    bool afterComma = false;
    bool isReported = false;
    do {
        skipNewLines();
        const int argument = expression();
        if (argument == absent) {
            if (afterComma)
                errorAt(QLatin1String("MissingExpressionAfterToken"), endOf(node));
            isReported = afterComma;
            break;
        }
        m_tree.append(node, argument);
        extend(node, endOf(argument));
        skipNewLines();
        afterComma = skipIf(Token::Comma);
    } while (afterComma);
    skipNewLines();
    if (peekIs(Token::RParen))
        extend(node, next().end);
    else if (!isReported)
        errorAt(QLatin1String("MissingEndParenthesisInMethodCall"), endOf(node));
    return node;
}

int PowerShellParser::index(int target, const Lexeme &bracket)
{
    const int node = add(Kind::Index, beginOf(target), bracket.end);
    m_tree.append(node, target);
    skipNewLines();
    const int at = expression();
    if (at == absent)
        errorAt(QLatin1String("MissingArrayIndexExpression"), bracket.end);
    else
        extend(node, endOf(at));
    m_tree.append(node, at);
    skipNewLines();
    if (peekIs(Token::RBracket))
        extend(node, next().end);
    else if (at != absent)
        errorAt(QLatin1String("MissingEndSquareBracket"), endOf(at));
    return node;
}

int PowerShellParser::simpleName()
{
    m_lexer.simpleName = true;
    const bool isName = peekIs(Token::Identifier);
    m_lexer.simpleName = false;
    return isName ? add(Kind::Word, next()) : absent;
}

int PowerShellParser::labelOrKey()
{
    const int name = simpleName();
    if (name != absent || peekIs(Token::NewLine) || peekIs(Token::Semi))
        return name;
    const CommaScope comma(*this, true);
    return unary();
}

int PowerShellParser::hash(const Lexeme &token)
{
    const int node = add(Kind::Hash, token.begin, token.end);
    skipNewLines();
    for (;;) {
        const int entry = hashEntry();
        if (entry == absent)
            break;
        m_tree.append(node, entry);
        extend(node, endOf(entry));
        if (!peekIs(Token::NewLine) && !peekIs(Token::Semi))
            break;
        skipNewLinesAndSemicolons();
    }
    if (peekIs(Token::RCurly))
        extend(node, next().end);
    else
        errorAt(QLatin1String("MissingEndCurlyBrace"), token.end);
    return node;
}

int PowerShellParser::hashEntry()
{
    int key = absent;
    Lexeme equals;
    {
        const ModeScope mode(*this, Mode::Expression);
        key = labelOrKey();
        if (key == absent)
            return absent;
        equals = next();
    }
    const int node = add(Kind::HashEntry, beginOf(key), endOf(key));
    m_tree.append(node, key);
    if (!equals.is(Token::Equals)) {
        unget(std::move(equals));
        errorAt(QLatin1String("MissingEqualsInHashLiteral"), endOf(key));
        syncOnError(false, {Token::RCurly, Token::Semi, Token::NewLine});
        return node;
    }
    extend(node, equals.end);
    const ModeScope mode(*this, Mode::Command);
    skipNewLines();
    const int value = statement();
    if (value == absent)
        errorAt(QLatin1String("MissingStatementInHashLiteral"), equals.end);
    else
        extend(node, endOf(value));
    m_tree.append(node, value);
    return node;
}

} // namespace swingbridge
