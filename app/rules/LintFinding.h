// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace swingbridge {

enum class LintSeverity { Error, Warning, Note };

//! "error", "warning", "note".
QString toWord(LintSeverity severity);

//! Something that would go wrong, or that a person has to know (rule-scripts.md 7).
class LintFinding
{
public:
    int number = 0;        //!< The row of rule-scripts.md 7; 0: none of them.
    QString code;          //!< "precedence-taken", "unknown-connector", …
    LintSeverity severity = LintSeverity::Error;
    QStringList names;     //!< What the texts speak of.
    QString rule;          //!< The rule that it is about; empty: the whole script.
    int line = 1;          //!< In the script, where there is one.
    int column = 1;
    QString repairKind;    //!< "precedence", "add-bom", "double-apostrophe" when there is a repair, else empty.
    QString repairText;    //!< "31"

    //! Translated sentences: what happens, and what to do.
    QString message() const;
    QString remedy() const;
};

} // namespace swingbridge
