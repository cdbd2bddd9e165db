// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "powershell/PowerShellLexeme.h"
#include "powershell/PowerShellValue.h"

#include <memory>
#include <optional>

namespace swingbridge {

class PowerShellTree;

//! Cuts a script into tokens. PowerShell's grammar decides while it reads what a character means ("-a" is a parameter of a
//! command, an operator in an expression): the parser sets the mode and may go back.
//! Saves tokens, comments and the lexical errors in the tree.
class PowerShellLexer
{
public:
    enum class Mode { Command, Expression, TypeName, Signature };
    using Kind = PowerShellToken::Kind;

    explicit PowerShellLexer(PowerShellTree &tree);

    Mode mode = Mode::Command;
    bool signedNumbers = false; //!< Where "-1" is a number.
    bool simpleName = false;    //!< Where a word is a name, whatever it is elsewhere.

    PowerShellLexeme next();
    void skipNewLines(bool andSemicolons);
    //! A '.', '::' or (if \a allowBracket) '[' that follows without a blank; nothing else is read.
    std::optional<PowerShellLexeme> memberAccess(bool allowBracket);
    //! A '(' or '{' that follows without a blank.
    std::optional<PowerShellLexeme> invocationBracket();
    //! A '[' after blanks and comments.
    std::optional<PowerShellLexeme> leftBracket();
    //! The rest of the line as it stands, after --%.
    PowerShellLexeme verbatimArgument();
    //! Reads "name, Version=1.2" of a type; false when there is none.
    bool assemblyName();

    int position() const { return m_position; }
    //! Goes back to \a position; tokens from there on are forgotten.
    void goBack(int position);

    //! Reads the inside of a part of \a string on its own until leave(); its tokens are nested ones.
    void enter(const PowerShellLexeme::Part &part);
    void leave();

    //! The grammar found out what the token at \a begin is.
    void renameSaved(int begin, Kind kind);

    void error(QLatin1String id, int begin, int end);
    //! Stops reading: from now on everything is at its end.
    void stop(QLatin1String id);
    bool isStopped() const { return m_stopped; }
    //! After what looks like a signature block nothing may follow; -1: none was seen.
    int signatureAt() const { return m_signatureAt; }

    //! The place in the script of a position in what is being read.
    int place(int position) const;
    QStringView read() const { return m_text; }

private:
    class Outer;

    char16_t at(int position) const { return position < m_text.size() ? m_text[position].unicode() : u'\0'; }
    char16_t peek(int ahead = 0) const { return at(m_position + ahead); }
    bool atEnd() const { return m_position >= m_text.size(); }
    void skipBlanks();
    void skipLineEnd();
    void errorHere(QLatin1String id, int begin, int end) { error(id, place(begin), place(end)); }

    PowerShellLexeme made(Kind kind, int start);
    PowerShellLexeme saved(PowerShellLexeme lexeme);
    PowerShellLexeme operatorOrWord(Kind kind, int start);

    PowerShellLexeme afterAt(int start);
    std::optional<PowerShellLexeme> afterBacktick(int start);
    PowerShellLexeme afterDash(int start);
    PowerShellLexeme afterPunctuation(char16_t c, int start);
    PowerShellLexeme redirection(int from, int start);

    void comment(int start);
    void blockComment(int start);
    void lineComment(int start);
    PowerShellLexeme newLine(int start);

    PowerShellLexeme string(int start, bool expandable);
    PowerShellLexeme hereString(int start, bool expandable);
    bool hereStringHeader(int start, char16_t quote);
    std::optional<int> hereStringFooter(bool expandable, int &falseFooter);
    bool singleQuoted(PowerShellValue &value); //!< False: the text ends first.
    bool doubleQuoted(PowerShellValue &value, std::vector<PowerShellLexeme::Part> &parts);
    bool dollar(std::vector<PowerShellLexeme::Part> &parts, bool inHereString);
    PowerShellLexeme::Part subExpression(bool inHereString);
    void escape(PowerShellValue &value);

    PowerShellLexeme variable(int start, Kind kind, bool inString);
    PowerShellLexeme bracedVariable(int start, bool inString);
    PowerShellLexeme variableOf(int start, Kind kind, QStringView path, bool save);
    PowerShellLexeme word(int start, PowerShellValue value);
    PowerShellLexeme word(int start);
    PowerShellLexeme parameter(int start);
    PowerShellLexeme identifier(int start);
    PowerShellLexeme typeName(int start);
    PowerShellLexeme label(int start);
    PowerShellLexeme number(int start);
    bool isNumber();
    PowerShellLexeme dot(int start);
    PowerShellLexeme exclamation(int start);

    PowerShellTree &m_tree;
    QStringView m_text;
    int m_position = 0;
    int m_base = 0;                                      //!< Where m_text begins in the script,
    std::shared_ptr<const std::vector<int>> m_places;    //!< or the place of each position.
    std::vector<Outer> m_outer;
    qint64 m_work = 0;
    qint64 m_workLimit;
    int m_signatureAt = -1;
    bool m_stopped = false;
};

//! What is put aside while the inside of a string is read.
class PowerShellLexer::Outer
{
public:
    QStringView text;
    int position;
    int base;
    std::shared_ptr<const std::vector<int>> places;
};

} // namespace swingbridge
