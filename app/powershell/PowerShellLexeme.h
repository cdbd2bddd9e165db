// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "powershell/PowerShellToken.h"

#include <QStringView>

#include <vector>

namespace swingbridge {

//! A token on its way from the lexer to the parser, with all that the parser needs and nobody keeps.
//! begin and end are places in the script, at and until those in what is being read (the same outside nested texts).
class PowerShellLexeme
{
public:
    //! What a double-quoted string or a word expands: a variable, or $( … ) to be read on its own.
    class Part
    {
    public:
        bool isVariable = false;
        int at = 0;
        int until = 0;
        QStringView variable;
        std::vector<int> doubled; //!< Where a quote is written twice and the first one is to be left out.
    };

    PowerShellToken::Kind kind = PowerShellToken::Kind::EndOfInput;
    int begin = 0;
    int end = 0;
    int at = 0;
    int until = 0;
    QStringView value;        //!< Strings and words unescaped, variables and parameters without their sign.
    int contentBegin = 0;     //!< Of a string or word: the place of its value.
    int contentEnd = 0;
    bool verbatim = true;     //!< The value is the content, letter by letter.
    bool endsWithColon = false; //!< -Name:
    int fromStream = -1;      //!< Redirection: 0 all, else its number.
    int toStream = -1;        //!< 2>&1; -1: a file.
    std::vector<Part> parts;

    bool is(PowerShellToken::Kind wanted) const { return kind == wanted; }
};

} // namespace swingbridge
