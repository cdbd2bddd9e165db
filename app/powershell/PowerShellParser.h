// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "powershell/PowerShellLexer.h"
#include "powershell/PowerShellTree.h"

namespace swingbridge {

//! Builds the syntax tree of a script by the grammar of Windows PowerShell 5.1, with its own ways to go on after an error.
//! Each rule returns its node, or PowerShellTree::none when there is nothing of the kind. Its files: PowerShellParser.cpp (blocks,
//! pipelines), …Statements, …Clauses, …Definitions, …Types, …Commands, …Expressions, …Members.
class PowerShellParser
{
public:
    explicit PowerShellParser(PowerShellTree &tree);
    void parse();

private:
    using Kind = PowerShellNode::Kind;
    using Token = PowerShellToken::Kind;
    using Lexeme = PowerShellLexeme;
    using Mode = PowerShellLexer::Mode;
    enum class ArgumentOf { CommandName, CommandNameAfterOperator, FileName, Command, SwitchCondition };
    class ModeScope;
    class CommaScope;
    class Depth;

    // Tokens: one may be looked at and put back.
    const Lexeme &peek();
    Lexeme next();
    void skip() { m_ungot.reset(); }
    void unget(Lexeme lexeme) { m_ungot = std::move(lexeme); }
    bool peekIs(Token kind) { return peek().kind == kind; }
    bool skipIf(Token kind);
    void skipNewLines();
    void skipNewLinesAndSemicolons();
    void setMode(Mode mode);
    void goBack(int position);
    int restorePoint() const { return m_ungot ? m_ungot->at : m_lexer.position(); }
    void error(QLatin1String id, int begin, int end) { m_lexer.error(id, begin, end); }
    void errorAt(QLatin1String id, int place) { error(id, place, place); }
    void syncOnError(bool consume, std::initializer_list<Token> kinds);

    int add(Kind kind, int begin, int end) { return m_tree.add(kind, begin, end); }
    int add(Kind kind, const Lexeme &lexeme);
    int broken(int begin, int end) { return add(Kind::Statement, begin, end); }
    int endOf(int node) const { return m_tree.at(node).end; }
    int beginOf(int node) const { return m_tree.at(node).begin; }
    void extend(int node, int end) { m_tree.at(node).end = std::max(m_tree.at(node).end, end); }

    // Blocks and pipelines
    void scriptBlock(int block, const Lexeme *leftCurly);
    void usingStatements(int block);
    void namedBlocks(int block);
    bool closeScriptBlock(int block, const Lexeme *leftCurly);
    int statementBlock();
    int statementList(int parent);
    int pipeline();
    int pipelineElement(bool isFirst);
    int expressionElement(int expression);
    int redirection(const Lexeme &token, unsigned &streams);
    void checkRequires();
    int checkRequirement(int flag);
    void checkSignature();

    // Statements
    int statement();
    int statementByKeyword(Lexeme token);
    int statementAfterAttributes(Lexeme token, bool &done);
    int keywordNode(const Lexeme &token, QStringView word);
    bool parenthesised(int node, const Lexeme &keyword, QLatin1String missing);
    int ifStatement(Lexeme token);
    int switchStatement(const Lexeme &token);
    void switchFlags(int node);
    void switchClauses(int node);
    int foreachStatement(const Lexeme &token);
    int forStatement(const Lexeme &token);
    int whileStatement(const Lexeme &token);
    void loopBody(int loop);
    int doStatement(const Lexeme &token);
    int flowStatement(const Lexeme &token);
    int labelledStatement(const Lexeme &token);
    int trapStatement(const Lexeme &token);
    int tryStatement(const Lexeme &token);
    bool catchClause(int node);
    int dataStatement(const Lexeme &token);
    int configurationStatement(const Lexeme &token);
    int usingStatement(const Lexeme &token);

    // Definitions
    int function(const Lexeme &token);
    bool functionParameters(int node);
    int paramBlock();
    void definitions(int block);
    int definition();
    int attribute();
    int attributes(bool inExpression, std::vector<int> &found);
    void attributeArguments(int node);
    bool typeName(bool allowAssembly);
    void finishTypeName(bool isBareArgument, bool allowAssembly);
    void genericArgument(const Lexeme &first);
    void genericArguments(const Lexeme &first, bool isBareArgument);
    void arrayType(Lexeme first);
    int classDefinition(const Lexeme &token);
    bool classMember(int node, QStringView className);
    int classProperty(int begin);
    int method(const Lexeme &name, QStringView className, bool isStatic);
    int enumDefinition(const Lexeme &token);

    // Commands
    int command();
    int commandName(const Lexeme &token);
    int commandParameter(const Lexeme &token);
    int commandArgument(ArgumentOf context, Lexeme token);
    int singleCommandArgument(ArgumentOf context);
    int argumentValue(ArgumentOf context, Lexeme &token);

    // Expressions
    int expression();
    int arrayLiteral();
    int unary();
    int unaryOperator(const Lexeme &token);
    int castOrType(const Lexeme &token);
    int primary(bool withMembers);
    int primaryOf(const Lexeme &token);
    int members(int target);
    int member(int target, const Lexeme &sign);
    int memberName();
    int invocation(int target, const Lexeme &sign, int name, const Lexeme &bracket);
    int invocationArguments(int node);
    int index(int target, const Lexeme &bracket);
    int simpleName();
    int labelOrKey();
    int string(const Lexeme &token, bool expand);
    void expand(int node, const Lexeme &token);
    int parenthesis(const Lexeme &token);
    int subExpression(const Lexeme &token);
    int hash(const Lexeme &token);
    int hashEntry();
    int scriptBlockExpression(const Lexeme &token);

    PowerShellTree &m_tree;
    PowerShellLexer m_lexer;
    std::optional<Lexeme> m_ungot;
    bool m_commaIsSeparator = false;
    int m_depth = 0;
    std::vector<std::pair<int, int>> m_statements; //!< Where statements stand, for code after a signature.
};

//! Another mode until the end of the scope.
class PowerShellParser::ModeScope
{
public:
    ModeScope(PowerShellParser &parser, Mode mode) : m_parser(parser), m_outside(parser.m_lexer.mode) { parser.setMode(mode); }
    ~ModeScope() { m_parser.setMode(m_outside); }
    Q_DISABLE_COPY_MOVE(ModeScope)

private:
    PowerShellParser &m_parser;
    Mode m_outside;
};

//! Whether a comma makes an array or separates, until the end of the scope.
class PowerShellParser::CommaScope
{
public:
    CommaScope(PowerShellParser &parser, bool isSeparator) : m_parser(parser), m_outside(parser.m_commaIsSeparator)
    {
        parser.m_commaIsSeparator = isSeparator;
    }
    ~CommaScope() { m_parser.m_commaIsSeparator = m_outside; }
    Q_DISABLE_COPY_MOVE(CommaScope)

private:
    PowerShellParser &m_parser;
    bool m_outside;
};

//! Counts nesting; a script nested deeper than any that people write is given up, before the stack is.
class PowerShellParser::Depth
{
public:
    explicit Depth(PowerShellParser &parser) : m_parser(parser)
    {
        if (++parser.m_depth > limit)
            parser.m_lexer.stop(QLatin1String("ScriptTooComplicated"));
    }
    ~Depth() { --m_parser.m_depth; }
    Q_DISABLE_COPY_MOVE(Depth)

private:
    static constexpr int limit = 200; // a hundred parentheses; under a megabyte of stack
    PowerShellParser &m_parser;
};

} // namespace swingbridge
