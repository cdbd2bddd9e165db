// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/CodeLines.h"
#include "rules/AddedScript.h"

#include <QCoreApplication>

namespace swingbridge {

//! A finding as the page says it, beside the line that it is about.
class ShownFinding
{
public:
    int line = 0;               //!< 0: the script as a whole.
    LintSeverity severity = LintSeverity::Note;
    QString message;
    QString remedy;
    std::optional<ScriptRepair> repair;
    QString repairText;         //!< What the button says; empty: there is no repair.

    bool operator==(const ShownFinding &other) const
    {
        return line == other.line && severity == other.severity && message == other.message && remedy == other.remedy && repairText == other.repairText;
    }
};

//! One script as the page shows it: both texts line by line, what was changed, and the proof that nothing else was.
class ShownScript
{
    Q_DECLARE_TR_FUNCTIONS(swingbridge::ShownScript)

public:
    ShownScript() = default;
    //! \a script through \a map, with \a findings; of a script that is not rewritten both sides are equal.
    ShownScript(const AddedScript &script, const ConnectorMap &map, const QList<LintFinding> &findings);

    QString title;              //!< The file's name.
    QList<CodeLine> lines;
    QString proof;              //!< "1 place changed, all other 2,184 bytes equal."
    bool isRewritten = false;
    QList<ShownFinding> findings;

private:
    void compare(const AddedScript &script, const RewrittenFile &rewritten);
    void say(const AddedScript &script, const QList<LintFinding> &all);
};

} // namespace swingbridge
