// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the parser that reads expressions.
#include "powershell/PowerShellKeywords.h"
#include "powershell/PowerShellParser.h"

namespace swingbridge {

using namespace powershell;

namespace {

constexpr int nil = PowerShellTree::none;

} // namespace

int PowerShellParser::expression()
{
    const ModeScope mode(*this, Mode::Expression);
    class Operator
    {
    public:
        int precedence;
        QStringView text;
    };
    std::vector<int> operands{arrayLiteral()};
    std::vector<Operator> operators;
    if (operands.front() == nil)
        return nil;
    const auto fold = [&](int untilPrecedence) {
        while (!operators.empty() && operators.back().precedence >= untilPrecedence) {
            const int right = operands.back();
            operands.pop_back();
            const int left = operands.back();
            const int node = add(Kind::Binary, beginOf(left), endOf(right));
            m_tree.at(node).value = operators.back().text;
            m_tree.append(node, left);
            m_tree.append(node, right);
            operands.back() = node;
            operators.pop_back();
        }
    };
    while (const int precedence = binaryPrecedence(peek().kind)) {
        const Lexeme token = next();
        fold(precedence);
        operators.push_back(Operator{precedence, token.value});
        skipNewLines();
        int operand = arrayLiteral();
        if (operand == nil) {
            errorAt(QLatin1String("ExpectedValueExpression"), token.end);
            operand = broken(token.end, token.end);
        }
        operands.push_back(operand);
    }
    fold(0);
    if (peekIs(Token::Parameter)) {
        const Lexeme token = next();
        error(QLatin1String("UnexpectedToken"), token.begin, token.end);
    }
    return operands.front();
}

int PowerShellParser::arrayLiteral()
{
    const int first = unary();
    if (!peekIs(Token::Comma) || m_commaIsSeparator)
        return first;
    const int begin = first == nil ? peek().begin : beginOf(first);
    const int array = add(Kind::Array, begin, begin);
    m_tree.append(array, first);
    while (peekIs(Token::Comma)) {
        const Lexeme comma = next();
        extend(array, comma.end);
        skipNewLines();
        const int value = unary();
        if (value == nil) {
            errorAt(QLatin1String("MissingExpressionAfterToken"), comma.end);
            break;
        }
        m_tree.append(array, value);
        extend(array, endOf(value));
    }
    return array;
}

int PowerShellParser::unary()
{
    const Depth depth(*this);
    const bool outside = m_lexer.signedNumbers;
    m_lexer.signedNumbers = true;
    if (m_ungot && m_ungot->is(Token::Minus))
        goBack(m_ungot->at);
    const Lexeme token = peek();
    m_lexer.signedNumbers = outside;

    int node = nil;
    if (isUnaryOperator(token.kind)) {
        if (m_commaIsSeparator && token.is(Token::Comma))
            return nil;
        node = unaryOperator(token);
    } else if (token.is(Token::LBracket)) {
        node = castOrType(token);
    } else {
        node = primary(true);
    }
    if (node == nil || (!peekIs(Token::PlusPlus) && !peekIs(Token::MinusMinus)))
        return node;
    const Lexeme after = next();
    const int postfix = add(Kind::Unary, beginOf(node), after.end);
    m_tree.at(postfix).value = after.value;
    m_tree.append(postfix, node);
    return postfix;
}

int PowerShellParser::unaryOperator(const Lexeme &token)
{
    skip();
    skipNewLines();
    const int operand = unary();
    if (operand == nil) {
        errorAt(QLatin1String("MissingExpressionAfterOperator"), token.end);
        return broken(token.begin, token.end);
    }
    const int node = add(token.is(Token::Comma) ? Kind::Array : Kind::Unary, token.begin, endOf(operand));
    m_tree.at(node).value = token.value;
    m_tree.append(node, operand);
    return node;
}

// [type], [type]::member, [type][type] operand, [Attribute()] operand.
int PowerShellParser::castOrType(const Lexeme &token)
{
    std::vector<int> types;
    attributes(true, types);
    if (types.empty())
        return nil;
    int node = types.back();
    if (m_tree.at(node).kind == Kind::Attribute) {
        skipNewLines();
        const int operand = unary();
        if (operand == nil) {
            error(QLatin1String("UnexpectedAttribute"), token.begin, endOf(node));
            return broken(token.begin, endOf(node));
        }
        types.push_back(operand);
        node = operand;
    } else if (const auto sign = m_ungot ? std::nullopt : m_lexer.memberAccess(false)) {
        node = members(member(node, *sign));
        types.back() = node;
    } else if (!peekIs(Token::NewLine) && !peekIs(Token::Comma)) {
        const int operand = unary();
        if (operand != nil) {
            types.push_back(operand);
            node = operand;
        }
    }
    for (size_t i = types.size() - 1; i-- > 0;) {
        const int cast = add(Kind::Cast, beginOf(types[i]), endOf(node));
        m_tree.append(cast, types[i]);
        m_tree.append(cast, node);
        node = cast;
    }
    return node;
}

int PowerShellParser::primary(bool withMembers)
{
    const Depth depth(*this);
    const Lexeme token = next();
    const int node = primaryOf(token);
    if (node == nil) {
        unget(token);
        return nil;
    }
    return withMembers ? members(node) : node;
}

int PowerShellParser::primaryOf(const Lexeme &token)
{
    switch (token.kind) {
    case Token::Variable: return add(Kind::Variable, token);
    case Token::SplattedVariable: return add(Kind::Splat, token);
    case Token::Number: return add(Kind::Number, token);
    case Token::StringLiteral: case Token::StringExpandable: case Token::HereStringLiteral: case Token::HereStringExpandable:
        return string(token, true);
    case Token::LParen: return parenthesis(token);
    case Token::AtParen: case Token::DollarParen: return subExpression(token);
    case Token::AtCurly: return hash(token);
    case Token::LCurly: return scriptBlockExpression(token);
    default: return nil;
    }
}

int PowerShellParser::string(const Lexeme &token, bool isExpanded)
{
    const Kind kind = token.is(Token::StringLiteral) ? Kind::SingleQuoted
        : token.is(Token::StringExpandable)          ? Kind::DoubleQuoted
        : token.is(Token::HereStringLiteral)         ? Kind::SingleQuotedHere
        : token.is(Token::HereStringExpandable)      ? Kind::DoubleQuotedHere
                                                     : Kind::Word;
    const int node = add(kind, token);
    if (isExpanded)
        expand(node, token);
    return node;
}

// What a string expands is read where it stands, one after the other.
void PowerShellParser::expand(int node, const Lexeme &token)
{
    for (const auto &part : token.parts) {
        if (part.isVariable) {
            const int begin = m_lexer.place(part.at);
            const int end = m_lexer.place(part.until);
            m_tree.nestedTokens.emplace_back(Token::Variable, begin, end);
            const int variable = add(Kind::Variable, begin, end);
            m_tree.at(variable).value = part.variable;
            m_tree.append(node, variable);
            continue;
        }
        m_lexer.enter(part);
        m_tree.append(node, primary(true));
        m_ungot.reset();
        m_lexer.leave();
    }
}

int PowerShellParser::parenthesis(const Lexeme &token)
{
    const ModeScope mode(*this, Mode::Command);
    const CommaScope comma(*this, false);
    const int node = add(Kind::Parenthesis, token.begin, token.end);
    skipNewLines();
    const int inside = pipeline();
    if (inside == nil)
        errorAt(QLatin1String("ExpectedExpression"), token.end);
    else
        extend(node, endOf(inside));
    m_tree.append(node, inside);
    skipNewLines();
    if (peekIs(Token::RParen))
        extend(node, next().end);
    else
        errorAt(QLatin1String("MissingEndParenthesisInExpression"), endOf(node));
    return node;
}

int PowerShellParser::subExpression(const Lexeme &token)
{
    const ModeScope mode(*this, Mode::Command);
    const CommaScope comma(*this, false);
    const int node = add(token.is(Token::AtParen) ? Kind::ArrayExpression : Kind::SubExpression, token.begin, token.end);
    skipNewLines();
    const int last = statementList(node);
    if (last != nil)
        extend(node, endOf(last));
    skipNewLines();
    if (peekIs(Token::RParen))
        extend(node, next().end);
    else
        error(QLatin1String("MissingEndParenthesisInSubexpression"), peek().begin, peek().end);
    return node;
}

int PowerShellParser::scriptBlockExpression(const Lexeme &token)
{
    const CommaScope comma(*this, false);
    const ModeScope mode(*this, Mode::Command);
    const int node = add(Kind::ScriptBlock, token.begin, token.end);
    scriptBlock(node, &token);
    return node;
}

} // namespace swingbridge
