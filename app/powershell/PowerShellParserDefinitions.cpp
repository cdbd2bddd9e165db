// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the parser that reads functions, parameters, attributes and types.
#include "powershell/PowerShellParser.h"

namespace swingbridge {

namespace {

constexpr int missing = PowerShellTree::none;

bool mayNameFunction(PowerShellToken::Kind kind)
{
    using Kind = PowerShellToken::Kind;
    switch (kind) {
    case Kind::Pipe: case Kind::LParen: case Kind::LCurly: case Kind::AtParen: case Kind::AtCurly: case Kind::RCurly: case Kind::RParen:
    case Kind::EndOfInput: case Kind::Semi: case Kind::Redirection: case Kind::RedirectInStd: case Kind::AndAnd: case Kind::OrOr:
    case Kind::Ampersand: case Kind::Variable: case Kind::SplattedVariable: case Kind::HereStringExpandable:
    case Kind::HereStringLiteral: case Kind::StringLiteral: case Kind::StringExpandable:
        return false;
    default:
        return true;
    }
}

} // namespace

int PowerShellParser::function(const Lexeme &token)
{
    skipNewLines();
    const int node = add(Kind::Function, token.begin, token.end);
    const Lexeme name = next();
    if (!mayNameFunction(name.kind)) {
        unget(name);
        errorAt(QLatin1String("MissingNameAfterKeyword"), token.end);
        m_tree.at(node).value = {};
        return node;
    }
    m_tree.at(node).value = name.value;
    m_tree.at(node).contentBegin = name.begin;
    m_tree.at(node).contentEnd = name.end;
    extend(node, name.end);
    const bool isComplete = functionParameters(node);
    const Lexeme curly = next();
    if (!curly.is(Token::LCurly)) {
        unget(curly);
        if (isComplete)
            errorAt(QLatin1String("MissingFunctionBody"), endOf(node));
        return node;
    }
    const int body = add(Kind::ScriptBlock, curly.begin, curly.end);
    scriptBlock(body, &curly);
    m_tree.append(node, body);
    extend(node, endOf(body));
    return node;
}

// "(…)" after the name, if any; false when its end is missing.
bool PowerShellParser::functionParameters(int node)
{
    skipNewLines();
    if (!peekIs(Token::LParen))
        return true;
    const Lexeme left = next();
    const int block = add(Kind::ParamBlock, left.begin, left.end);
    definitions(block);
    m_tree.append(node, block);
    extend(node, endOf(block));
    skipNewLines();
    const bool isClosed = peekIs(Token::RParen);
    if (isClosed) {
        const int end = next().end;
        extend(block, end);
        extend(node, end);
    } else {
        errorAt(QLatin1String("MissingEndParenthesisInFunctionParameterList"), endOf(block));
    }
    skipNewLines();
    return isClosed;
}

// [attributes] param( … ), or none: then the caller goes back, what was read means something else.
int PowerShellParser::paramBlock()
{
    skipNewLines();
    std::vector<int> found;
    attributes(false, found);
    skipNewLines();
    if (!peekIs(Token::Param))
        return missing;
    const Lexeme token = next();
    skipNewLines();
    if (!peekIs(Token::LParen))
        return missing; // a command named "param"
    const int block = add(Kind::ParamBlock, token.begin, next().end);
    for (const int each : found) {
        if (m_tree.at(each).kind == Kind::Type)
            error(QLatin1String("TypeNotAllowedBeforeParam"), beginOf(each), endOf(each));
    }
    definitions(block);
    skipNewLines();
    if (peekIs(Token::RParen))
        extend(block, next().end);
    else
        errorAt(QLatin1String("MissingEndParenthesisInFunctionParameterList"), endOf(block));
    return block;
}

void PowerShellParser::definitions(int block)
{
    for (bool afterComma = false;; skip(), afterComma = true) {
        const int each = definition();
        if (each == missing) {
            if (afterComma)
                errorAt(QLatin1String("MissingExpressionAfterToken"), endOf(block));
            return;
        }
        m_tree.append(block, each);
        extend(block, endOf(each));
        skipNewLines();
        if (!peekIs(Token::Comma))
            return;
        extend(block, peek().end);
    }
}

int PowerShellParser::definition()
{
    const CommaScope comma(*this, true);
    const ModeScope mode(*this, Mode::Expression);
    skipNewLines();
    std::vector<int> found;
    attributes(false, found);
    skipNewLines();
    if (!peekIs(Token::Variable) && !peekIs(Token::SplattedVariable)) {
        if (found.empty())
            return missing;
        errorAt(QLatin1String("InvalidFunctionParameter"), endOf(found.back()));
        syncOnError(true, {Token::RParen});
        return missing;
    }
    const Lexeme variable = next();
    const int node = add(Kind::Definition, variable);
    m_tree.at(node).value = variable.value;
    for (const int each : found)
        m_tree.append(node, each);
    if (!found.empty())
        m_tree.at(node).begin = beginOf(found.front());
    skipNewLines();
    if (!peekIs(Token::Equals))
        return node;
    extend(node, next().end);
    skipNewLines();
    const int value = expression();
    if (value == missing) {
        errorAt(QLatin1String("MissingExpressionAfterToken"), endOf(node));
        return node;
    }
    m_tree.append(node, value);
    m_tree.at(node).marked = true;
    extend(node, endOf(value));
    return node;
}

int PowerShellParser::attributes(bool inExpression, std::vector<int> &found)
{
    for (int each = attribute(); each != missing; each = attribute()) {
        found.push_back(each);
        if (!inExpression || m_tree.at(each).kind == Kind::Attribute)
            skipNewLines();
    }
    return int(found.size());
}

// [Name(…)] or [type].
int PowerShellParser::attribute()
{
    std::optional<Lexeme> bracket;
    if (!m_ungot)
        bracket = m_lexer.leftBracket();
    else if (m_ungot->is(Token::LBracket))
        bracket = next();
    if (!bracket)
        return missing;
    skipNewLines();
    const int nameBegin = m_ungot ? m_ungot->at : m_lexer.position();
    if (!typeName(true)) {
        goBack(bracket->at);
        errorAt(QLatin1String("MissingTypename"), bracket->end);
        return missing;
    }
    const Lexeme after = next();
    const QStringView name = m_lexer.read().mid(nameBegin, after.at - nameBegin);
    const int node = add(after.is(Token::LParen) ? Kind::Attribute : Kind::Type, bracket->begin, after.end);
    m_tree.at(node).value = name.trimmed();
    if (after.is(Token::LParen)) {
        skipNewLines();
        attributeArguments(node);
        return node;
    }
    if (!after.is(Token::RBracket)) {
        errorAt(QLatin1String("EndSquareBracketExpectedAtEndOfAttribute"), after.begin);
        m_tree.at(node).end = after.begin;
        unget(after);
    }
    return node;
}

// Name = expression, a name alone, or an expression, up to ")]".
void PowerShellParser::attributeArguments(int node)
{
    {
        const ModeScope mode(*this, Mode::Expression);
        const CommaScope comma(*this, true);
        bool goesOn = true;
        for (bool afterComma = false; goesOn; afterComma = true) {
            skipNewLines();
            const int name = simpleName();
            int value = missing;
            if (name == missing) {
                value = expression();
                if (value == missing && afterComma)
                    errorAt(QLatin1String("MissingExpressionAfterToken"), endOf(node));
            } else if (skipIf(Token::Equals)) {
                skipNewLines();
                value = expression();
                if (value == missing) {
                    errorAt(QLatin1String("MissingExpressionInNamedArgument"), endOf(name));
                    syncOnError(true, {Token::Comma, Token::RParen, Token::RBracket, Token::NewLine});
                }
            }
            m_tree.append(node, value);
            if (name != missing)
                extend(node, endOf(name));
            if (value != missing)
                extend(node, endOf(value));
            skipNewLines();
            goesOn = skipIf(Token::Comma);
        }
    }
    skipNewLines();
    const bool isClosed = peekIs(Token::RParen);
    if (isClosed)
        extend(node, next().end);
    else
        errorAt(QLatin1String("MissingEndParenthesisInExpression"), endOf(node));
    skipNewLines();
    if (peekIs(Token::RBracket))
        extend(node, next().end);
    else if (isClosed)
        errorAt(QLatin1String("EndSquareBracketExpectedAtEndOfAttribute"), endOf(node));
}

} // namespace swingbridge
