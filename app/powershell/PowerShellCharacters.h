// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

//! What PowerShell makes of a character (data/powershell/INDEX.md). Its words are .NET's: a digit is of category Nd only.
namespace swingbridge::powershell {

inline bool isSingleQuote(char16_t c) { return c == u'\'' || (c >= 0x2018 && c <= 0x201b); }
inline bool isDoubleQuote(char16_t c) { return c == u'"' || (c >= 0x201c && c <= 0x201e); }
inline bool isDash(char16_t c) { return c == u'-' || (c >= 0x2013 && c <= 0x2015); }
inline bool isLineEnd(char16_t c) { return c == u'\r' || c == u'\n'; }

inline bool isDecimalDigit(char16_t c) { return c >= u'0' && c <= u'9'; }
inline bool isHexDigit(char16_t c) { return isDecimalDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); }
inline bool isAsciiLetter(char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
inline bool isLetter(char16_t c) { return c < 0x80 ? isAsciiLetter(c) : QChar::isLetter(c); }
inline bool isLetterOrDigit(char16_t c) { return isLetter(c) || (c < 0x80 ? isDecimalDigit(c) : QChar::isDigit(c)); }

//! Between tokens, never a line end: U+0085, U+2028 and U+2029 are blanks.
inline bool isBlank(char16_t c)
{
    if (c < 0x80)
        return c == u' ' || c == u'\t' || c == 0x0b || c == 0x0c;
    return QChar::isSpace(c);
}

//! Ends a word.
inline bool startsNewToken(char16_t c)
{
    switch (c) {
    case 0: case u'\r': case u'\n': case u'&': case u'(': case u')': case u',': case u';': case u'{': case u'|': case u'}':
        return true;
    default:
        return isBlank(c);
    }
}

//! Ends a number in an expression.
inline bool startsNewTokenAfterNumber(char16_t c)
{
    switch (c) {
    case u'!': case u'#': case u'%': case u'*': case u'+': case u'-': case u'.': case u'/': case u'<': case u'=': case u'>': case u']':
        return true;
    default:
        return isDash(c);
    }
}

inline bool startsVariable(char16_t c)
{
    return isLetterOrDigit(c) || c == u'_' || c == u'?' || c == u'^' || c == u'$' || c == u':';
}

inline bool startsIdentifier(char16_t c) { return isLetter(c) || c == u'_'; }
inline bool continuesIdentifier(char16_t c) { return isLetterOrDigit(c) || c == u'_'; }

} // namespace swingbridge::powershell
