// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the parser that reads names of types, classes and enumerations.
#include "powershell/PowerShellParser.h"

namespace swingbridge {

namespace {

constexpr int noType = PowerShellTree::none;

} // namespace

bool PowerShellParser::typeName(bool allowAssembly)
{
    const ModeScope mode(*this, Mode::TypeName);
    const Lexeme name = next();
    if (!name.is(Token::Identifier)) {
        unget(name);
        return false;
    }
    finishTypeName(false, allowAssembly);
    return true;
}

// After a name: [] [,] of arrays, [a,b] of generics, ", assembly".
void PowerShellParser::finishTypeName(bool isBareArgument, bool allowAssembly)
{
    if (skipIf(Token::LBracket)) {
        skipNewLines();
        const Lexeme token = next();
        switch (token.kind) {
        case Token::RBracket: case Token::Comma:
            arrayType(token);
            return;
        case Token::LBracket: case Token::Identifier:
            genericArguments(token, isBareArgument);
            return;
        case Token::EndOfInput:
            unget(token);
            errorAt(QLatin1String("MissingTypename"), token.begin);
            return;
        default:
            error(QLatin1String("UnexpectedToken"), token.begin, token.end);
            syncOnError(true, {Token::RBracket});
            return;
        }
    }
    if (allowAssembly && !isBareArgument && peekIs(Token::Comma)) {
        const Lexeme comma = next();
        if (!m_lexer.assemblyName())
            errorAt(QLatin1String("MissingAssemblyNameSpecification"), comma.end);
    }
}

void PowerShellParser::genericArgument(const Lexeme &first)
{
    const Depth depth(*this);
    if (first.is(Token::Identifier)) {
        finishTypeName(true, true);
        return;
    }
    const Lexeme name = next();
    if (!name.is(Token::Identifier)) {
        unget(name);
        errorAt(QLatin1String("MissingTypename"), first.end);
        return;
    }
    finishTypeName(false, true);
    if (!skipIf(Token::RBracket))
        errorAt(QLatin1String("EndSquareBracketExpectedAtEndOfType"), peek().begin);
}

void PowerShellParser::genericArguments(const Lexeme &first, bool isBareArgument)
{
    genericArgument(first);
    for (skipNewLines(); peekIs(Token::Comma); skipNewLines()) {
        const Lexeme comma = next();
        skipNewLines();
        if (peekIs(Token::Identifier) || peekIs(Token::LBracket)) {
            const Lexeme each = next();
            genericArgument(each);
        } else {
            errorAt(QLatin1String("MissingTypename"), comma.end);
        }
    }
    if (!skipIf(Token::RBracket))
        errorAt(QLatin1String("EndSquareBracketExpectedAtEndOfAttribute"), peek().begin);
    if (skipIf(Token::LBracket)) {
        arrayType(next());
    } else if (!isBareArgument && peekIs(Token::Comma)) {
        const Lexeme comma = next();
        if (!m_lexer.assemblyName())
            errorAt(QLatin1String("MissingAssemblyNameSpecification"), comma.end);
    }
}

void PowerShellParser::arrayType(Lexeme token)
{
    for (;;) {
        while (token.is(Token::Comma))
            token = next();
        if (!token.is(Token::RBracket)) {
            errorAt(QLatin1String("EndSquareBracketExpectedAtEndOfAttribute"), token.begin);
            unget(token);
            return;
        }
        if (peekIs(Token::Comma)) {
            const Lexeme comma = next();
            if (!m_lexer.assemblyName())
                errorAt(QLatin1String("MissingAssemblyNameSpecification"), comma.end);
            return;
        }
        if (!skipIf(Token::LBracket))
            return;
        token = next();
    }
}

int PowerShellParser::classDefinition(const Lexeme &token)
{
    const int node = keywordNode(token, u"class");
    skipNewLines();
    const int name = simpleName();
    if (name == noType) {
        errorAt(QLatin1String("MissingNameAfterKeyword"), token.end);
        return node;
    }
    const QStringView className = m_tree.at(name).value;
    extend(node, endOf(name));
    skipNewLines();
    const ModeScope mode(*this, Mode::Signature);
    if (skipIf(Token::Colon)) {
        do {
            skipNewLines();
            if (!typeName(false)) {
                errorAt(QLatin1String("TypeNameExpected"), peek().begin);
                break;
            }
            skipNewLines();
        } while (skipIf(Token::Comma));
    }
    if (!peekIs(Token::LCurly)) {
        errorAt(QLatin1String("MissingTypeBody"), endOf(node));
        return node;
    }
    const Lexeme curly = next();
    while (classMember(node, className)) { }
    if (peekIs(Token::RCurly))
        extend(node, next().end);
    else
        errorAt(QLatin1String("MissingEndCurlyBrace"), curly.end);
    return node;
}

bool PowerShellParser::classMember(int node, QStringView className)
{
    std::vector<int> found;
    bool isStatic = false;
    bool sawWord = false;
    int begin = -1;
    for (;;) {
        skipNewLines();
        const int each = attribute();
        if (each != noType) {
            found.push_back(each);
            begin = begin < 0 ? beginOf(each) : begin;
        } else if (peekIs(Token::Hidden) || peekIs(Token::Static)) {
            const Lexeme word = next();
            isStatic = isStatic || word.is(Token::Static);
            sawWord = true;
            begin = begin < 0 ? word.begin : begin;
        } else {
            break;
        }
    }
    int member = noType;
    if (begin < 0)
        begin = peek().begin;
    if (peekIs(Token::Variable)) {
        member = classProperty(begin);
    } else if (peekIs(Token::Identifier)) {
        const Lexeme name = next();
        member = method(name, className, isStatic);
        m_tree.at(member).begin = begin;
    } else if (!found.empty() || sawWord) {
        errorAt(QLatin1String("IncompleteMemberDefinition"), begin);
    }
    if (member == noType)
        return false;
    for (const int each : found)
        m_tree.append(member, each);
    m_tree.append(node, member);
    extend(node, endOf(member));
    return true;
}

// Like a parameter: value() the name, the default last; its types come before it in the text, after it in the tree.
int PowerShellParser::classProperty(int begin)
{
    const int node = add(Kind::Definition, next());
    m_tree.at(node).begin = begin;
    if (skipIf(Token::Equals)) {
        skipNewLines();
        const int value = expression();
        m_tree.append(node, value);
        if (value != noType)
            extend(node, endOf(value));
    }
    if (!peekIs(Token::NewLine) && !peekIs(Token::Semi) && !peekIs(Token::RCurly))
        errorAt(QLatin1String("MissingPropertyTerminator"), endOf(node));
    skipNewLinesAndSemicolons();
    return node;
}

int PowerShellParser::method(const Lexeme &name, QStringView className, bool isStatic)
{
    const int node = add(Kind::Function, name);
    if (peekIs(Token::LParen))
        functionParameters(node);
    else
        errorAt(QLatin1String("MissingMethodParameterList"), name.end);
    if (!isStatic && name.value.compare(className, Qt::CaseInsensitive) == 0) {
        skipNewLines();
        if (skipIf(Token::Colon)) {
            skipNewLines();
            if (!skipIf(Token::Base))
                errorAt(QLatin1String("MissingBaseCtorCall"), endOf(node));
            skipNewLines();
            if (skipIf(Token::LParen))
                invocationArguments(node);
            else
                errorAt(QLatin1String("MissingMethodParameterList"), endOf(node));
            skipNewLines();
        }
    }
    if (!peekIs(Token::LCurly)) {
        errorAt(QLatin1String("MissingFunctionBody"), endOf(node));
        syncOnError(false, {Token::RCurly});
        return node;
    }
    const Lexeme curly = next();
    const ModeScope mode(*this, Mode::Command);
    const int body = add(Kind::ScriptBlock, curly.begin, curly.end);
    scriptBlock(body, &curly);
    m_tree.append(node, body);
    extend(node, endOf(body));
    return node;
}

int PowerShellParser::enumDefinition(const Lexeme &token)
{
    const int node = keywordNode(token, u"enum");
    skipNewLines();
    const int name = simpleName();
    if (name == noType) {
        errorAt(QLatin1String("MissingNameAfterKeyword"), token.end);
        return node;
    }
    extend(node, endOf(name));
    skipNewLines();
    if (!peekIs(Token::LCurly)) {
        errorAt(QLatin1String("MissingTypeBody"), endOf(node));
        return node;
    }
    const Lexeme curly = next();
    for (;;) {
        skipNewLines();
        const int each = simpleName();
        if (each == noType)
            break;
        extend(node, endOf(each));
        {
            const ModeScope mode(*this, Mode::Expression);
            if (skipIf(Token::Equals)) {
                const int value = expression();
                if (value == noType)
                    errorAt(QLatin1String("ExpectedValueExpression"), endOf(node));
                else
                    extend(node, endOf(value));
                m_tree.append(node, value);
            }
        }
        if (!peekIs(Token::NewLine) && !peekIs(Token::Semi) && !peekIs(Token::RCurly))
            errorAt(QLatin1String("MissingPropertyTerminator"), endOf(node));
        skipNewLinesAndSemicolons();
    }
    if (peekIs(Token::RCurly))
        extend(node, next().end);
    else
        errorAt(QLatin1String("MissingEndCurlyBrace"), curly.end);
    return node;
}

} // namespace swingbridge
