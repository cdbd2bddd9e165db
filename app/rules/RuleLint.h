// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/LintTarget.h"
#include "rules/RuleScript.h"

namespace swingbridge {

enum class LintSeverity { Error, Warning, Note };

//! "error", "warning", "note".
QString toWord(LintSeverity severity);

//! Something that would go wrong when a rule is run on the target (rule-scripts.md 7).
class LintFinding
{
public:
    int number = 0;        //!< The row of rule-scripts.md 7.
    QString code;          //!< "precedence-taken", "unknown-connector", …
    LintSeverity severity = LintSeverity::Error;
    QStringList names;     //!< What the texts speak of.
    QString repairKind;    //!< "precedence" when there is a repair, else empty.
    QString repairText;    //!< "31"

    //! Translated sentences.
    QString message() const;
    QString remedy() const;
};

//! What would fail or surprise if \a rule (with the active server's connector) were applied to \a target through \a map.
QList<LintFinding> lintRule(const SyncRule &rule, const ConnectorMap &map, const LintTarget &target);

} // namespace swingbridge
