// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/RuleLint.h"
#include "rules/ScriptScan.h"

namespace swingbridge {

//! One script with everything that would fail or surprise if it were run (rule-scripts.md 7).
class LintedScript
{
public:
    QString file;
    QList<LintFinding> findings;
};

//! Lints a batch of scripts, as they would run one after the other, against \a target (nullptr: only what needs no target).
//! The scripts carry the target's connectors already: they are linted after the rewrite.
QList<LintedScript> lintScripts(const QList<ScriptScan> &scans, const LintTarget *target);

//! The rows of rule-scripts.md 7 that cannot be checked, or not fully, unless \a hasTarget.
QList<int> rowsNotChecked(bool hasTarget);

//! A safe repair as an edit of its own: what would be changed, to be shown before it is done.
class ScriptRepair
{
public:
    QString what;           //!< "add-bom", "double-apostrophe", "precedence"
    int line = 1;
    int column = 1;
    qsizetype position = 0; //!< In the text, UTF-16 units.
    QString before;         //!< What stands there.
    QString after;          //!< What will.
};

//! The repair of \a finding; empty when it has none, or the place is not as it was.
std::optional<ScriptRepair> repairOf(const ScriptFile &file, const ScriptScan &scan, const LintFinding &finding);
//! The bytes of \a file with one repair made and nothing else.
QByteArray repaired(const ScriptFile &file, const ScriptRepair &repair);

} // namespace swingbridge
