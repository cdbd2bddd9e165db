// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the parser that reads labels, trap, try, data, configuration, using, #requires, and looks for code after a signature.
#include "powershell/PowerShellParser.h"

#include <algorithm>

namespace swingbridge {

namespace {

constexpr int nothing = PowerShellTree::none;

} // namespace

int PowerShellParser::labelledStatement(const Lexeme &token)
{
    skipNewLines();
    Lexeme keyword = next();
    switch (keyword.kind) {
    case Token::Switch: case Token::Foreach: case Token::For: case Token::While: case Token::Do: {
        const int node = statementByKeyword(std::move(keyword));
        m_tree.at(node).begin = token.begin;
        return node;
    }
    default:
        goBack(token.at);
        return pipeline();
    }
}

int PowerShellParser::trapStatement(const Lexeme &token)
{
    const int node = keywordNode(token, u"trap");
    const int start = restorePoint();
    skipNewLines();
    int type = attribute();
    if (type != nothing && m_tree.at(type).kind != Kind::Type) {
        goBack(start);
        type = nothing;
    }
    m_tree.append(node, type);
    const int body = statementBlock();
    if (body == nothing)
        errorAt(QLatin1String("MissingTrapStatement"), token.end);
    else
        extend(node, endOf(body));
    m_tree.append(node, body);
    return node;
}

int PowerShellParser::tryStatement(const Lexeme &token)
{
    const int node = keywordNode(token, u"try");
    skipNewLines();
    const int body = statementBlock();
    if (body == nothing) {
        errorAt(QLatin1String("MissingTryStatementBlock"), token.end);
        return node;
    }
    m_tree.append(node, body);
    extend(node, endOf(body));
    bool isHandled = false;
    while (catchClause(node))
        isHandled = true;
    skipNewLines();
    if (peekIs(Token::Finally)) {
        const Lexeme keyword = next();
        const int after = statementBlock();
        if (after == nothing) {
            errorAt(QLatin1String("MissingFinallyStatementBlock"), keyword.end);
        } else {
            m_tree.at(after).marked = true;
            extend(node, endOf(after));
        }
        m_tree.append(node, after);
    } else if (!isHandled) {
        errorAt(QLatin1String("MissingCatchOrFinally"), endOf(body));
    }
    return node;
}

// Its types and its block become children of the try; false if there is no "catch".
bool PowerShellParser::catchClause(int node)
{
    skipNewLines();
    if (!peekIs(Token::Catch))
        return false;
    const Lexeme keyword = next();
    bool afterComma = false;
    for (;;) {
        const int start = restorePoint();
        skipNewLines();
        const int type = attribute();
        if (type == nothing) {
            if (afterComma)
                errorAt(QLatin1String("MissingTypeLiteralToken"), m_tree.at(node).end);
            break;
        }
        if (m_tree.at(type).kind != Kind::Type) {
            goBack(start);
            break;
        }
        m_tree.append(node, type);
        extend(node, endOf(type));
        skipNewLines();
        afterComma = skipIf(Token::Comma);
        if (!afterComma)
            break;
    }
    const int handler = statementBlock();
    if (handler == nothing)
        errorAt(QLatin1String("MissingCatchHandlerBlock"), keyword.end);
    else
        extend(node, endOf(handler));
    m_tree.append(node, handler);
    return true;
}

int PowerShellParser::dataStatement(const Lexeme &token)
{
    const int node = keywordNode(token, u"data");
    skipNewLines();
    simpleName(); // the variable that gets the data: no expression
    skipNewLines();
    if (peekIs(Token::Parameter)) {
        const Lexeme flag = next();
        if (flag.value.isEmpty() || !QStringView(u"SupportedCommand").startsWith(flag.value, Qt::CaseInsensitive))
            error(QLatin1String("InvalidParameterForDataSectionStatement"), flag.begin, flag.end);
        do {
            skipNewLines();
            const int command = singleCommandArgument(ArgumentOf::CommandName);
            if (command == nothing) {
                errorAt(QLatin1String("MissingValueForSupportedCommandInDataSectionStatement"), flag.end);
                return node;
            }
            m_tree.append(node, command);
        } while (skipIf(Token::Comma));
    }
    const int body = statementBlock();
    if (body == nothing)
        errorAt(QLatin1String("MissingStatementBlockForDataSection"), token.end);
    else
        extend(node, endOf(body));
    m_tree.append(node, body);
    return node;
}

// Desired state: its own words are resources that only a server knows; read as far as its block.
int PowerShellParser::configurationStatement(const Lexeme &token)
{
    const int node = keywordNode(token, u"configuration");
    skipNewLines();
    const int name = peekIs(Token::LCurly) ? nothing : singleCommandArgument(ArgumentOf::CommandName);
    if (name == nothing)
        errorAt(QLatin1String("MissingConfigurationName"), token.end);
    m_tree.append(node, name);
    skipNewLines();
    if (!peekIs(Token::LCurly)) {
        errorAt(QLatin1String("MissingCurlyInConfigurationStatement"), token.end);
        return node;
    }
    const int body = scriptBlockExpression(next());
    m_tree.append(node, body);
    extend(node, endOf(body));
    return node;
}

int PowerShellParser::usingStatement(const Lexeme &token)
{
    const int node = keywordNode(token, u"using");
    const Lexeme directive = next();
    switch (directive.kind) {
    case Token::Namespace: case Token::Type: case Token::Module: case Token::Command: case Token::Assembly:
        break;
    default:
        unget(directive);
        errorAt(QLatin1String("MissingUsingStatementDirective"), token.end);
        return node;
    }
    do {
        const Lexeme item = next();
        const bool isMissing = item.is(Token::EndOfInput) || item.is(Token::NewLine) || item.is(Token::Semi) || item.is(Token::Comma);
        const int what = isMissing ? nothing : commandArgument(ArgumentOf::Command, item);
        if (what == nothing) {
            errorAt(isMissing ? QLatin1String("MissingUsingItemName") : QLatin1String("InvalidValueForUsingItemName"), directive.end);
            return node;
        }
        m_tree.append(node, what);
        extend(node, endOf(what));
    } while (skipIf(Token::Equals));
    if (!peekIs(Token::NewLine) && !peekIs(Token::Semi) && !peekIs(Token::EndOfInput))
        error(QLatin1String("MissingStatementTerminator"), peek().begin, peek().begin);
    return node;
}

void PowerShellParser::checkSignature()
{
    if (m_lexer.signatureAt() < 0)
        return;
    for (const auto &[begin, end] : m_statements) {
        if (begin > m_lexer.signatureAt())
            error(QLatin1String("TokenAfterEndOfValidScriptText"), begin, end);
    }
}

// "#requires" is a command of its own in a comment: its parameters are checked like one's.
void PowerShellParser::checkRequires()
{
    const std::vector<PowerShellToken> tokens = m_tree.tokens; // reading adds more
    for (const PowerShellToken &token : tokens) {
        const QStringView text = QStringView(m_tree.text).mid(token.begin(), token.end() - token.begin());
        if (token.kind() != Token::Comment || !text.startsWith(u"#requires", Qt::CaseInsensitive) || m_lexer.isStopped())
            continue;
        Lexeme::Part part;
        part.at = token.begin() + 1;
        part.until = token.end();
        const size_t before = m_tree.nestedTokens.size();
        m_lexer.enter(part);
        const int read = command();
        m_ungot.reset();
        m_lexer.leave();
        m_tree.nestedTokens.erase(m_tree.nestedTokens.begin() + qsizetype(before), m_tree.nestedTokens.end());
        if (read == nothing)
            continue;
        const auto complain = [this](const char *id, int node) { error(QLatin1String(id), beginOf(node), endOf(node)); };
        int each = m_tree.at(read).firstChild;
        if (m_tree.at(each).value.compare(u"requires", Qt::CaseInsensitive) != 0)
            complain("ScriptRequiresInvalidFormat", read);
        for (each = m_tree.at(each).nextSibling; each != nothing; each = m_tree.at(each).nextSibling) {
            const auto startsOneOf = [&](std::initializer_list<QStringView> names) {
                return std::any_of(names.begin(), names.end(),
                    [&](QStringView name) { return name.startsWith(m_tree.at(each).value, Qt::CaseInsensitive); });
            };
            if (m_tree.at(each).kind != Kind::Parameter) {
                complain("ScriptRequiresInvalidFormat", each);
                continue;
            }
            const int flag = each;
            const bool isAlone = startsOneOf({u"runasadministrator"});
            const bool isKnown = isAlone || startsOneOf({u"shellid", u"pssnapin", u"psedition", u"version", u"assembly", u"modules"});
            const bool hasColon = m_tree.at(flag).firstChild != nothing;
            const bool hasArgument = hasColon || m_tree.at(flag).nextSibling != nothing;
            if (!hasColon && hasArgument)
                each = m_tree.at(flag).nextSibling;
            if (isAlone && hasArgument)
                complain("ParameterCannotHaveArgument", flag);
            else if (!isAlone && !hasArgument)
                complain("ParameterRequiresArgument", flag);
            else if (!isKnown)
                complain("ScriptRequiresInvalidFormat", flag);
        }
    }
}

} // namespace swingbridge
