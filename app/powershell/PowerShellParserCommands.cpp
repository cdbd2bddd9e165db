// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the parser that reads commands and their arguments.
#include "powershell/PowerShellParser.h"

namespace swingbridge {

namespace {

constexpr int noNode = PowerShellTree::none;

bool endsCommand(PowerShellToken::Kind kind)
{
    using Kind = PowerShellToken::Kind;
    switch (kind) {
    case Kind::Pipe: case Kind::RCurly: case Kind::RParen: case Kind::EndOfInput: case Kind::NewLine: case Kind::Semi: case Kind::AndAnd:
    case Kind::OrOr:
        return true;
    default:
        return false;
    }
}

} // namespace

int PowerShellParser::command()
{
    const ModeScope mode(*this, Mode::Command);
    Lexeme token = next();
    const Lexeme first = token;
    ArgumentOf context = ArgumentOf::CommandName;
    if (token.is(Token::Dot) || token.is(Token::Ampersand)) {
        token = next();
        context = ArgumentOf::CommandNameAfterOperator;
    }
    const int node = add(Kind::Command, first.begin, first.end);
    bool sawDashDash = false;
    unsigned streams = 0;
    for (; !endsCommand(token.kind); token = next(), context = ArgumentOf::Command) {
        const bool isName = context != ArgumentOf::Command;
        int element = noNode;
        int end = token.end;
        switch (token.kind) {
        case Token::Ampersand:
            error(QLatin1String("AmpersandNotAllowed"), token.begin, token.end);
            break;
        case Token::MinusMinus:
            element = add(sawDashDash ? Kind::Word : Kind::Parameter, token);
            if (!sawDashDash)
                m_tree.at(element).value = u"-";
            sawDashDash = true;
            break;
        case Token::Comma:
            error(QLatin1String("MissingArgument"), token.begin, token.end);
            skipNewLines();
            break;
        case Token::Parameter:
            if (isName || sawDashDash) {
                element = add(Kind::Word, token);
                m_tree.at(element).value = QStringView(m_tree.text).mid(token.begin, token.end - token.begin);
            } else {
                element = commandParameter(token);
            }
            break;
        case Token::Redirection: case Token::RedirectInStd:
            element = isName ? add(Kind::Word, token) : redirection(token, streams);
            break;
        default: {
            const bool isVerbatimMark = token.is(Token::Generic) && token.value == u"--%";
            element = commandArgument(context, std::move(token));
            if (!isVerbatimMark)
                break;
            m_tree.append(node, element);
            m_ungot.reset();
            element = add(Kind::Word, m_lexer.verbatimArgument());
            end = endOf(element);
        }
        }
        m_tree.append(node, element);
        extend(node, element == noNode ? end : endOf(element));
    }
    unget(std::move(token));
    if (m_tree.at(node).firstChild != noNode)
        return node;
    if (first.is(Token::Dot) || first.is(Token::Ampersand))
        error(QLatin1String("MissingExpression"), first.begin, first.end);
    return noNode;
}

int PowerShellParser::commandParameter(const Lexeme &token)
{
    const int node = add(Kind::Parameter, token);
    if (!token.endsWithColon || peekIs(Token::Comma))
        return node;
    const int argument = commandArgument(ArgumentOf::Command, next());
    if (argument == noNode) {
        errorAt(QLatin1String("ParameterRequiresArgument"), token.end);
    } else {
        m_tree.append(node, argument);
        extend(node, endOf(argument));
    }
    return node;
}

int PowerShellParser::singleCommandArgument(ArgumentOf context)
{
    if (peekIs(Token::Comma) || peekIs(Token::EndOfInput))
        return noNode;
    const ModeScope mode(*this, Mode::Command);
    return commandArgument(context, next());
}

// One argument; of a command, values with commas between them are one Array.
int PowerShellParser::commandArgument(ArgumentOf context, Lexeme token)
{
    int array = noNode;
    int commaEnd = 0;
    for (;;) {
        const bool isVerbatimMark = token.is(Token::Generic) && token.value == u"--%";
        const int value = argumentValue(context, token);
        if (value == noNode) {
            unget(std::move(token));
            if (array != noNode)
                errorAt(QLatin1String("MissingExpression"), commaEnd);
            return array;
        }
        if (array != noNode) {
            m_tree.append(array, value);
            extend(array, endOf(value));
        }
        if (context != ArgumentOf::Command || isVerbatimMark || !peekIs(Token::Comma))
            return array == noNode ? value : array;
        if (array == noNode) {
            array = add(Kind::Array, beginOf(value), endOf(value));
            m_tree.append(array, value);
        }
        commaEnd = peek().end;
        extend(array, commaEnd);
        skip();
        skipNewLines();
        token = next();
    }
}

int PowerShellParser::argumentValue(ArgumentOf context, Lexeme &token)
{
    switch (token.kind) {
    case Token::Pipe: case Token::RCurly: case Token::RParen: case Token::EndOfInput: case Token::NewLine: case Token::Semi:
    case Token::Redirection: case Token::RedirectInStd: case Token::AndAnd: case Token::OrOr: case Token::Ampersand:
    case Token::MinusMinus: case Token::Comma:
        return noNode;
    case Token::SplattedVariable: case Token::Variable: case Token::Number: case Token::HereStringExpandable:
    case Token::StringExpandable: case Token::HereStringLiteral: case Token::StringLiteral: case Token::LParen:
    case Token::DollarParen: case Token::AtParen: case Token::AtCurly: case Token::LCurly:
        unget(std::move(token));
        return primary(true);
    case Token::Generic: // the name of a command is expanded only after & or .
        return string(token, context != ArgumentOf::CommandName);
    default: {
        const bool isName = context == ArgumentOf::CommandName || context == ArgumentOf::CommandNameAfterOperator;
        if (!isName && !token.is(Token::Identifier))
            m_lexer.renameSaved(token.begin, Token::Generic); // an operator or a keyword elsewhere, a word here
        const int node = add(Kind::Word, token);
        m_tree.at(node).value = QStringView(m_tree.text).mid(token.begin, token.end - token.begin);
        return node;
    }
    }
}

} // namespace swingbridge
