// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the parser that reads labels, trap, try, data, configuration, using, #requires, and looks for code after a signature.
#include "powershell/PowerShellCharacters.h"
#include "powershell/PowerShellParser.h"

#include <algorithm>

namespace swingbridge {

using namespace powershell;

namespace {

constexpr int nothing = PowerShellTree::none;

// One to four numbers with dots between, quotes around them or not.
bool isVersionNumber(QStringView text)
{
    if (text.size() > 1 && (text.front() == u'\'' || text.front() == u'"'))
        text = text.mid(1, text.size() - 2);
    const auto parts = text.split(u'.');
    return parts.size() <= 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) { return isDecimalDigit(c.unicode()); });
    });
}

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
    bool catchesAll = false;
    for (int last = m_tree.at(node).lastChild; catchClause(node); last = m_tree.at(node).lastChild) {
        if (isHandled && catchesAll)
            error(QLatin1String("EmptyCatchNotLast"), beginOf(last), endOf(last));
        const int first = m_tree.at(last).nextSibling;
        catchesAll = first == nothing || m_tree.at(first).kind != Kind::Type;
        isHandled = true;
    }
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
        const QStringView comment = QStringView(m_tree.text).mid(token.begin(), token.end() - token.begin());
        if (token.kind() != Token::Comment || !comment.startsWith(u"#requires", Qt::CaseInsensitive) || m_lexer.isStopped())
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
        if (m_tree.at(m_tree.at(read).firstChild).value.compare(u"requires", Qt::CaseInsensitive) != 0)
            error(QLatin1String("ScriptRequiresInvalidFormat"), beginOf(read), endOf(read));
        for (int each = m_tree.at(m_tree.at(read).firstChild).nextSibling; each != nothing; each = m_tree.at(each).nextSibling)
            each = checkRequirement(each);
    }
}

// One parameter of #requires; returns the last element that belongs to it.
int PowerShellParser::checkRequirement(int flag)
{
    const QStringView name = m_tree.at(flag).value;
    const auto startsOneOf = [name](std::initializer_list<QStringView> names) {
        return std::any_of(names.begin(), names.end(), [name](QStringView each) { return each.startsWith(name, Qt::CaseInsensitive); });
    };
    const auto complain = [this, flag](const char *id) { error(QLatin1String(id), beginOf(flag), endOf(flag)); };
    if (m_tree.at(flag).kind != Kind::Parameter) {
        complain("ScriptRequiresInvalidFormat");
        return flag;
    }
    const bool isAlone = startsOneOf({u"runasadministrator"});
    const bool isOther = startsOneOf({u"shellid", u"pssnapin", u"psedition"});
    const bool isVersion = !isOther && startsOneOf({u"version"});
    const int byColon = m_tree.at(flag).firstChild;
    const int argument = byColon != nothing ? byColon : m_tree.at(flag).nextSibling;
    if (isAlone) {
        if (argument != nothing)
            complain("ParameterCannotHaveArgument");
    } else if (argument == nothing) {
        complain("ParameterRequiresArgument");
    } else if (isVersion) {
        if (!isVersionNumber(QStringView(m_tree.text).mid(beginOf(argument), endOf(argument) - beginOf(argument))))
            complain("RequiresVersionInvalid");
    } else if (!isOther && !startsOneOf({u"assembly", u"modules"})) {
        complain("ScriptRequiresInvalidFormat");
    }
    return byColon == nothing && argument != nothing ? argument : flag;
}

} // namespace swingbridge
