// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powershell/PowerShellParser.h"

#include "powershell/PowerShellKeywords.h"

#include <algorithm>

namespace swingbridge {

using namespace powershell;

PowerShellParser::PowerShellParser(PowerShellTree &tree) : m_tree(tree), m_lexer(tree) {}

void PowerShellParser::parse()
{
    m_tree.root = add(Kind::Script, 0, int(m_tree.text.size()));
    scriptBlock(m_tree.root, nullptr);
    checkSignature();
    checkRequires();
}

const PowerShellLexeme &PowerShellParser::peek()
{
    if (!m_ungot)
        m_ungot = m_lexer.next();
    return *m_ungot;
}

PowerShellLexeme PowerShellParser::next()
{
    if (!m_ungot)
        return m_lexer.next();
    Lexeme lexeme = std::move(*m_ungot);
    m_ungot.reset();
    return lexeme;
}

bool PowerShellParser::skipIf(Token kind)
{
    if (!peekIs(kind))
        return false;
    skip();
    return true;
}

void PowerShellParser::skipNewLines()
{
    if (m_ungot && !m_ungot->is(Token::NewLine))
        return;
    m_ungot.reset();
    m_lexer.skipNewLines(false);
}

void PowerShellParser::skipNewLinesAndSemicolons()
{
    if (m_ungot && !m_ungot->is(Token::NewLine) && !m_ungot->is(Token::Semi))
        return;
    m_ungot.reset();
    m_lexer.skipNewLines(true);
}

// What was looked at in one mode may be something else in another.
void PowerShellParser::setMode(Mode mode)
{
    if (mode != m_lexer.mode && m_ungot)
        goBack(m_ungot->at);
    m_lexer.mode = mode;
}

void PowerShellParser::goBack(int position)
{
    m_ungot.reset();
    m_lexer.goBack(position);
}

void PowerShellParser::syncOnError(bool consume, std::initializer_list<Token> kinds)
{
    int open = 0;
    while (!peekIs(Token::EndOfInput)) {
        const Token kind = peek().kind;
        if (open == 0 && std::find(kinds.begin(), kinds.end(), kind) != kinds.end()) {
            if (consume)
                skip();
            return;
        }
        if (kind == Token::LParen || kind == Token::LCurly || kind == Token::LBracket || kind == Token::AtParen || kind == Token::AtCurly
            || kind == Token::DollarParen)
            ++open;
        else if (open > 0 && (kind == Token::RParen || kind == Token::RCurly || kind == Token::RBracket))
            --open;
        skip();
    }
}

int PowerShellParser::add(Kind kind, const Lexeme &lexeme)
{
    const int node = m_tree.add(kind, lexeme.begin, lexeme.end);
    auto &entry = m_tree.at(node);
    entry.value = lexeme.value;
    entry.contentBegin = lexeme.contentBegin;
    entry.contentEnd = lexeme.contentEnd;
    entry.verbatim = lexeme.verbatim;
    return node;
}

void PowerShellParser::scriptBlock(int block, const Lexeme *leftCurly)
{
    skipNewLines();
    if (!leftCurly)
        usingStatements(block);
    const int start = restorePoint();
    const int parameters = paramBlock();
    if (parameters == PowerShellTree::none)
        goBack(start); // attributes that belong to no param: types and casts
    m_tree.append(block, parameters);
    skipNewLinesAndSemicolons();
    switch (peek().kind) {
    case Token::DynamicParam: case Token::Begin: case Token::Process: case Token::End:
        namedBlocks(block);
        closeScriptBlock(block, leftCurly);
        return;
    default:
        do {
            statementList(block);
        } while (!closeScriptBlock(block, leftCurly));
    }
}

void PowerShellParser::usingStatements(int block)
{
    while (peekIs(Token::Using)) {
        const Lexeme token = next();
        m_tree.append(block, usingStatement(token));
        skipNewLinesAndSemicolons();
    }
    goBack(m_ungot->at);
}

void PowerShellParser::namedBlocks(int block)
{
    unsigned seen = 0;
    for (;;) {
        const Lexeme token = next();
        if (!token.is(Token::DynamicParam) && !token.is(Token::Begin) && !token.is(Token::Process) && !token.is(Token::End)) {
            unget(token);
            return;
        }
        const int node = add(Kind::Block, token);
        const int body = statementBlock();
        if (body == PowerShellTree::none) {
            errorAt(QLatin1String("MissingNamedStatementBlock"), token.end);
        } else {
            m_tree.append(node, body);
            extend(node, endOf(body));
        }
        const unsigned bit = token.is(Token::Begin) ? 1 : token.is(Token::Process) ? 2 : token.is(Token::End) ? 4 : 8;
        if (seen & bit)
            error(QLatin1String("DuplicateScriptCommandClause"), token.begin, endOf(node));
        seen |= bit;
        m_tree.append(block, node);
        skipNewLinesAndSemicolons();
    }
}

// False: something unexpected was eaten at the end of the script, and there may be more to read.
bool PowerShellParser::closeScriptBlock(int block, const Lexeme *leftCurly)
{
    const Lexeme token = next();
    if (!leftCurly) {
        if (token.is(Token::EndOfInput))
            return true;
        error(QLatin1String("UnexpectedToken"), token.begin, token.end);
        return false;
    }
    if (token.is(Token::RCurly)) {
        extend(block, token.end);
        return true;
    }
    unget(token);
    error(QLatin1String("MissingEndCurlyBrace"), leftCurly->begin, leftCurly->end);
    const int last = m_tree.at(block).lastChild;
    extend(block, last == PowerShellTree::none ? leftCurly->end : endOf(last));
    return true;
}

int PowerShellParser::statementBlock()
{
    skipNewLines();
    const Lexeme leftCurly = next();
    if (!leftCurly.is(Token::LCurly)) {
        unget(leftCurly);
        return PowerShellTree::none;
    }
    const int block = add(Kind::StatementBlock, leftCurly.begin, leftCurly.end);
    const int last = statementList(block);
    const Lexeme token = next();
    if (token.is(Token::RCurly)) {
        extend(block, token.end);
    } else {
        unget(token);
        error(QLatin1String("MissingEndCurlyBrace"), leftCurly.begin, leftCurly.end);
        if (last != PowerShellTree::none)
            extend(block, endOf(last));
    }
    return block;
}

// Hangs the statements below parent; the last one, or none.
int PowerShellParser::statementList(int parent)
{
    int last = PowerShellTree::none;
    skipNewLinesAndSemicolons();
    for (;;) {
        const int start = restorePoint();
        const int node = statement();
        if (node == PowerShellTree::none)
            return last;
        m_tree.append(parent, node);
        m_statements.emplace_back(beginOf(node), endOf(node));
        last = node;
        if (restorePoint() == start)
            next(); // whatever it is, nothing wants it: go on behind it
        skipNewLinesAndSemicolons();
        if (peekIs(Token::RParen) || peekIs(Token::RCurly))
            return last;
    }
}

int PowerShellParser::pipeline()
{
    int result = PowerShellTree::none; // the only element, or the Pipeline
    std::optional<int> pipeAfter;
    for (bool goesOn = true; goesOn;) {
        const int element = pipelineElement(result == PowerShellTree::none);
        if (element != PowerShellTree::none && result == PowerShellTree::none) {
            result = element;
            if (m_tree.at(element).kind == Kind::Assignment && !pipeAfter)
                return element;
        } else if (element != PowerShellTree::none) {
            if (m_tree.at(result).kind != Kind::Pipeline || m_tree.at(result).marked) {
                const int only = result;
                result = add(Kind::Pipeline, beginOf(only), endOf(only));
                m_tree.append(result, only);
            }
            m_tree.append(result, element);
            extend(result, endOf(element));
            if (m_tree.at(element).kind == Kind::Assignment)
                return result;
        } else if (result != PowerShellTree::none || peekIs(Token::Pipe)) {
            errorAt(QLatin1String("EmptyPipeElement"), pipeAfter ? *pipeAfter : peek().begin);
        }
        const Lexeme token = peek();
        switch (token.kind) {
        case Token::Semi: case Token::NewLine: case Token::RParen: case Token::RCurly: case Token::EndOfInput:
            goesOn = false;
            break;
        case Token::Pipe: case Token::AndAnd: case Token::OrOr:
            skip();
            skipNewLines();
            if (!token.is(Token::Pipe))
                error(QLatin1String("InvalidEndOfLine"), token.begin, token.end);
            pipeAfter = token.end;
            if (peekIs(Token::EndOfInput)) {
                goesOn = false;
                if (token.is(Token::Pipe))
                    errorAt(QLatin1String("EmptyPipeElement"), token.end);
            }
            break;
        default:
            error(QLatin1String("UnexpectedToken"), token.begin, token.end);
            goesOn = false;
        }
    }
    return result;
}

int PowerShellParser::pipelineElement(bool isFirst)
{
    int left = PowerShellTree::none;
    std::optional<Lexeme> assignment;
    {
        const ModeScope mode(*this, Mode::Expression);
        left = expression();
        if (left != PowerShellTree::none && isAssignment(peek().kind))
            assignment = next();
    }
    if (left == PowerShellTree::none)
        return command();
    if (!isFirst)
        error(QLatin1String("ExpressionsMustBeFirstInPipeline"), beginOf(left), endOf(left));
    if (!assignment)
        return expressionElement(left);
    skipNewLines();
    const int node = add(Kind::Assignment, beginOf(left), assignment->end);
    m_tree.at(node).value = assignment->value;
    m_tree.append(node, left);
    const int right = statement();
    if (right == PowerShellTree::none) {
        errorAt(QLatin1String("ExpectedValueExpression"), assignment->end);
    } else {
        m_tree.append(node, right);
        extend(node, endOf(right));
    }
    return node;
}

// An expression as it is; with redirections it becomes a pipeline of one.
int PowerShellParser::expressionElement(int expression)
{
    int node = expression;
    unsigned streams = 0;
    while (peekIs(Token::Redirection) || peekIs(Token::RedirectInStd)) {
        const Lexeme token = next();
        if (node == expression) {
            node = add(Kind::Pipeline, beginOf(expression), endOf(expression));
            m_tree.at(node).marked = true;
            m_tree.append(node, expression);
        }
        const int redirected = redirection(token, streams);
        m_tree.append(node, redirected);
        extend(node, endOf(redirected));
    }
    return node;
}

int PowerShellParser::redirection(const Lexeme &token, unsigned &streams)
{
    const int node = add(Kind::Redirection, token.begin, token.end);
    if (token.toStream < 0) {
        const int file = singleCommandArgument(ArgumentOf::FileName);
        if (file == PowerShellTree::none)
            errorAt(QLatin1String("MissingFileSpecification"), token.end);
        else
            extend(node, endOf(file));
        m_tree.append(node, file);
    }
    if (token.is(Token::RedirectInStd) || (token.toStream >= 0 && (token.toStream != 1 || token.fromStream == 1)))
        error(QLatin1String("RedirectionNotSupported"), token.begin, token.end);
    if (token.is(Token::Redirection)) {
        const unsigned bit = 1u << token.fromStream;
        if (streams & bit)
            error(QLatin1String("StreamAlreadyRedirected"), beginOf(node), endOf(node));
        streams |= bit;
    }
    return node;
}

} // namespace swingbridge
