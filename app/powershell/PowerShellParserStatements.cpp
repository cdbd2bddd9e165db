// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the parser that reads statements.
#include "powershell/PowerShellKeywords.h"
#include "powershell/PowerShellParser.h"

#include <algorithm>

namespace swingbridge {

using namespace powershell;

namespace {

constexpr int none = PowerShellTree::none;

bool isSwitchFlag(QStringView written, QStringView flag)
{
    return !written.isEmpty() && flag.startsWith(written, Qt::CaseInsensitive);
}

} // namespace

int PowerShellParser::keywordNode(const Lexeme &token, QStringView word)
{
    const int node = add(Kind::Statement, token);
    m_tree.at(node).value = word;
    return node;
}

int PowerShellParser::statement()
{
    const Depth depth(*this);
    Lexeme token = next();
    if (token.is(Token::Generic) && m_tree.text[token.begin] == u'[') {
        bool done = false;
        const int node = statementAfterAttributes(std::move(token), done);
        if (done)
            return node;
        token = next();
    }
    return statementByKeyword(std::move(token));
}

// Attributes belong to a class, an enum or a keyword; before anything else they are types and casts of an expression.
int PowerShellParser::statementAfterAttributes(Lexeme token, bool &done)
{
    const int start = token.at;
    goBack(start);
    std::vector<int> found;
    attributes(false, found);
    token = next();
    const auto isType = [this](int node) { return m_tree.at(node).kind == Kind::Type; };
    const bool hasTypes = std::any_of(found.begin(), found.end(), isType);
    const bool takesThem = isKeyword(token.kind) && !refusesAttributes(token.kind) && !token.is(Token::Param);
    if (found.empty() || takesThem || (refusesAttributes(token.kind) && !hasTypes)) {
        const int problem = found.empty() ? none : takesThem ? *std::find_if(found.begin(), found.end() - 1, isType) : found.front();
        if (problem != none && (!takesThem || isType(problem)))
            error(takesThem ? QLatin1String("TypeNotAllowedBeforeStatement") : QLatin1String("UnexpectedAttribute"), beginOf(problem),
                endOf(problem));
        unget(std::move(token));
        return none;
    }
    goBack(start);
    done = true;
    return pipeline();
}

int PowerShellParser::statementByKeyword(Lexeme token)
{
    switch (token.kind) {
    case Token::If: return ifStatement(std::move(token));
    case Token::Switch: return switchStatement(token);
    case Token::Foreach: return foreachStatement(token);
    case Token::For: return forStatement(token);
    case Token::While: return whileStatement(token);
    case Token::Do: return doStatement(token);
    case Token::Function: case Token::Filter: case Token::Workflow: return function(token);
    case Token::Return: case Token::Throw: case Token::Exit: case Token::Break: case Token::Continue: return flowStatement(token);
    case Token::Trap: return trapStatement(token);
    case Token::Try: return tryStatement(token);
    case Token::Data: return dataStatement(token);
    case Token::Configuration: return configurationStatement(token);
    case Token::Label: return labelledStatement(token);
    case Token::Class: return classDefinition(token);
    case Token::Enum: return enumDefinition(token);
    case Token::Parallel: case Token::Sequence: {
        const int node = keywordNode(token, token.is(Token::Parallel) ? u"parallel" : u"sequence");
        const int body = statementBlock();
        if (body == none)
            errorAt(QLatin1String("MissingStatementAfterKeyword"), token.end);
        else
            extend(node, endOf(body));
        m_tree.append(node, body);
        return node;
    }
    case Token::From: case Token::Define: case Token::Var:
        error(QLatin1String("ReservedKeywordNotAllowed"), token.begin, token.end);
        return broken(token.begin, token.end);
    case Token::Using: {
        const int node = usingStatement(token);
        error(QLatin1String("UsingMustBeAtStartOfScript"), beginOf(node), endOf(node));
        return node;
    }
    case Token::EndOfInput:
        unget(std::move(token));
        return none;
    default:
        unget(std::move(token));
        return pipeline();
    }
}

// "( pipeline )" of a keyword; false after an error that ends the statement.
bool PowerShellParser::parenthesised(int node, const Lexeme &keyword, QLatin1String missing)
{
    skipNewLines();
    const Lexeme left = next();
    if (!left.is(Token::LParen)) {
        unget(left);
        errorAt(QLatin1String("MissingOpenParenthesisAfterKeyword"), keyword.end);
        return false;
    }
    skipNewLines();
    const int condition = pipeline();
    if (condition == none)
        errorAt(missing, left.end);
    m_tree.append(node, condition);
    skipNewLines();
    const Lexeme right = next();
    if (right.is(Token::RParen)) {
        extend(node, right.end);
        return true;
    }
    if (condition != none)
        error(QLatin1String("MissingEndParenthesisAfterStatement"), right.begin, right.end);
    unget(right);
    return false;
}

int PowerShellParser::ifStatement(Lexeme token)
{
    const int node = keywordNode(token, u"if");
    for (;;) {
        if (!parenthesised(node, token, QLatin1String("IfStatementMissingCondition")))
            return node;
        skipNewLines();
        const int body = statementBlock();
        if (body == none) {
            error(QLatin1String("MissingStatementBlock"), endOf(node) - 1, endOf(node));
            return node;
        }
        m_tree.append(node, body);
        extend(node, endOf(body));
        skipNewLines();
        if (!peekIs(Token::ElseIf))
            break;
        token = next();
    }
    if (!peekIs(Token::Else))
        return node;
    token = next();
    skipNewLines();
    const int otherwise = statementBlock();
    if (otherwise == none)
        errorAt(QLatin1String("MissingStatementBlockAfterElse"), token.end);
    else
        extend(node, endOf(otherwise));
    m_tree.append(node, otherwise);
    return node;
}

int PowerShellParser::switchStatement(const Lexeme &token)
{
    const int node = keywordNode(token, u"switch");
    skipNewLines();
    switchFlags(node);
    const bool hasFile = m_tree.at(node).lastChild != none;
    if (peekIs(Token::LParen)) {
        if (hasFile)
            error(QLatin1String("PipelineValueRequired"), peek().begin, peek().end);
        parenthesised(node, token, QLatin1String("PipelineValueRequired"));
    } else if (!hasFile) {
        errorAt(QLatin1String("PipelineValueRequired"), endOf(node));
    }
    skipNewLines();
    const Lexeme curly = next();
    if (!curly.is(Token::LCurly)) {
        unget(curly);
        errorAt(QLatin1String("MissingCurlyBraceInSwitchStatement"), endOf(node));
        return node;
    }
    switchClauses(node);
    return node;
}

void PowerShellParser::switchFlags(int node)
{
    while (peekIs(Token::Parameter)) {
        const Lexeme flag = next();
        extend(node, flag.end);
        if (isSwitchFlag(flag.value, u"file")) {
            skipNewLines();
            const int file = singleCommandArgument(ArgumentOf::FileName);
            if (file == none)
                errorAt(QLatin1String("MissingFilenameOption"), flag.end);
            else
                extend(node, endOf(file));
            m_tree.append(node, file);
            continue;
        }
        const auto flags = {QStringView(u"regex"), QStringView(u"wildcard"), QStringView(u"exact"), QStringView(u"casesensitive"),
            QStringView(u"parallel")};
        if (std::none_of(flags.begin(), flags.end(), [&](QStringView known) { return isSwitchFlag(flag.value, known); }))
            error(QLatin1String("InvalidSwitchFlag"), flag.begin, flag.end);
    }
}

void PowerShellParser::switchClauses(int node)
{
    skipNewLines();
    bool hasDefault = false;
    for (;;) {
        const int condition = singleCommandArgument(ArgumentOf::SwitchCondition);
        if (condition == none) {
            errorAt(QLatin1String("MissingSwitchConditionExpression"), endOf(node));
            if (peekIs(Token::RCurly))
                extend(node, next().end);
            return;
        }
        extend(node, endOf(condition));
        const auto &entry = m_tree.at(condition);
        const bool isDefault = entry.kind == Kind::Word && entry.value.compare(u"default", Qt::CaseInsensitive) == 0;
        if (isDefault)
            m_lexer.renameSaved(entry.begin, Token::Default); // a word of the language: no condition
        else
            m_tree.append(node, condition);
        const int body = statementBlock();
        if (body == none) {
            errorAt(QLatin1String("MissingSwitchStatementClause"), endOf(node));
        } else {
            m_tree.append(node, body);
            extend(node, endOf(body));
            if (isDefault && hasDefault)
                error(QLatin1String("MultipleSwitchDefaultClauses"), beginOf(condition), endOf(condition));
            hasDefault = hasDefault || isDefault;
        }
        skipNewLinesAndSemicolons();
        if (peekIs(Token::RCurly)) {
            extend(node, next().end);
            return;
        }
        if (peekIs(Token::EndOfInput)) {
            errorAt(QLatin1String("MissingEndCurlyBrace"), endOf(node));
            return;
        }
    }
}

int PowerShellParser::foreachStatement(const Lexeme &token)
{
    const int node = keywordNode(token, u"foreach");
    const auto fails = [&](const char *id) {
        errorAt(QLatin1String(id), endOf(node));
        return node;
    };
    skipNewLines();
    while (peekIs(Token::Parameter)) { // -parallel: for workflows only
        const Lexeme flag = next();
        error(QLatin1String("InvalidForeachFlag"), flag.begin, flag.end);
        skipNewLines();
    }
    if (!peekIs(Token::LParen))
        return fails("MissingOpenParenthesisAfterKeyword");
    extend(node, next().end);
    skipNewLines();
    if (!peekIs(Token::Variable) && !peekIs(Token::SplattedVariable))
        return fails("MissingVariableNameAfterForeach");
    const int variable = add(Kind::Variable, next());
    m_tree.append(node, variable);
    extend(node, endOf(variable));
    skipNewLines();
    if (!peekIs(Token::In))
        return fails("MissingInInForeach");
    extend(node, next().end);
    skipNewLines();
    const int values = pipeline();
    if (values == none)
        return fails("MissingForeachExpression");
    m_tree.append(node, values);
    extend(node, endOf(values));
    skipNewLines();
    if (!peekIs(Token::RParen))
        return fails("MissingEndParenthesisAfterForeach");
    extend(node, next().end);
    const int body = statementBlock();
    if (body == none)
        return fails("MissingForeachStatement");
    m_tree.append(node, body);
    extend(node, endOf(body));
    return node;
}

int PowerShellParser::forStatement(const Lexeme &token)
{
    const int node = keywordNode(token, u"for");
    skipNewLines();
    if (!peekIs(Token::LParen)) {
        errorAt(QLatin1String("MissingOpenParenthesisAfterKeyword"), token.end);
        return node;
    }
    skip();
    for (int part = 0; part < 3; ++part) {
        skipNewLines();
        const int each = pipeline();
        m_tree.append(node, each);
        if (each != none)
            extend(node, endOf(each));
        if (part < 2)
            skipIf(Token::Semi);
    }
    skipNewLines();
    if (!peekIs(Token::RParen)) {
        errorAt(QLatin1String("MissingEndParenthesisAfterStatement"), endOf(node));
        return node;
    }
    extend(node, next().end);
    loopBody(node);
    return node;
}

void PowerShellParser::loopBody(int loop)
{
    const int body = statementBlock();
    if (body == none)
        errorAt(QLatin1String("MissingLoopStatement"), endOf(loop));
    else
        extend(loop, endOf(body));
    m_tree.append(loop, body);
}

int PowerShellParser::whileStatement(const Lexeme &token)
{
    const int node = keywordNode(token, u"while");
    if (!parenthesised(node, token, QLatin1String("MissingExpressionAfterKeyword")))
        return node;
    loopBody(node);
    return node;
}

int PowerShellParser::doStatement(const Lexeme &token)
{
    const int node = keywordNode(token, u"do");
    const int body = statementBlock();
    if (body == none) {
        errorAt(QLatin1String("MissingLoopStatement"), token.end);
        return node;
    }
    m_tree.append(node, body);
    extend(node, endOf(body));
    skipNewLines();
    if (!peekIs(Token::While) && !peekIs(Token::Until)) {
        errorAt(QLatin1String("MissingWhileOrUntilInDoWhile"), endOf(node));
        return node;
    }
    const Lexeme keyword = next();
    extend(node, keyword.end);
    parenthesised(node, keyword, QLatin1String("MissingExpressionAfterKeyword"));
    return node;
}

int PowerShellParser::flowStatement(const Lexeme &token)
{
    const bool isJump = token.is(Token::Break) || token.is(Token::Continue);
    const QStringView word = token.is(Token::Return) ? u"return" : token.is(Token::Throw) ? u"throw" : token.is(Token::Exit) ? u"exit"
        : token.is(Token::Break)                                                              ? u"break"
                                                                                              : u"continue";
    const int node = keywordNode(token, word);
    const int what = isJump ? labelOrKey() : pipeline();
    m_tree.append(node, what);
    if (what != none)
        extend(node, endOf(what));
    return node;
}

} // namespace swingbridge
