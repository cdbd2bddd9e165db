// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/LintFinding.h"

#include "foundation/FilledText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace swingbridge {
namespace {

struct Row { QLatin1String code; const char *message; const char *remedy; };
const std::array lintTexts{
    Row{QLatin1String("unknown-connector"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The staging server has no connector that stands for %1."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Name its partner in the connector map.")},
    Row{QLatin1String("attribute-missing"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The attribute %1 does not exist in the schema of %2, so the rule would be refused."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Refresh the schema, or enable the directory extension first.")},
    Row{QLatin1String("metaverse-attribute-missing"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The metaverse of the staging server has no attribute %1 for %2, so the rule would be refused."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Create the attribute in the metaverse designer first.")},
    Row{QLatin1String("precedence-taken"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The precedence %1 belongs to the rule %2 on the staging server."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Give this rule a free number below 100.")},
    Row{QLatin1String("precedence-shifts"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The precedence %1 lies outside 0-99: the product may move the rule."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Give it a free number below 100 on both servers.")},
    Row{QLatin1String("attribute-case"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The attribute %1 is written in another case than in the schema; expressions tell the case apart."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Write it as the schema does.")},
    Row{QLatin1String("expression-unbalanced"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The expression for %1 has an open bracket or quote."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Correct the rule on the active server first.")},
    Row{QLatin1String("standard-rule"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "This is a rule of the product (%1); only switching it off is supported."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Clone it, then change the clone.")},
    Row{QLatin1String("standard-name"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The staging server has a standard rule of this name, %1."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Rename the custom rule.")},
    Row{QLatin1String("identifier-taken"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The staging server uses the identifier of this rule for another one, %1."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Give this rule a new identifier.")},
    Row{QLatin1String("name-taken"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The staging server has a rule of this name with another identifier; it would be replaced."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Nothing to do if it is the same rule.")},
    Row{QLatin1String("anchor-missing"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The rule is to stand next to %1, which the staging server does not have."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Use a precedence number instead.")},
    Row{QLatin1String("unknown-link-type"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The link type %1 is not known; an older build refuses it."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Check the build of the staging server.")},
    Row{QLatin1String("unknown-operator"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The operator %1 is not known; an older build refuses it."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Check the build of the staging server.")},
    Row{QLatin1String("object-type-not-selected"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The object type %1 is not selected on %2, so the rule would find nothing."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Select it in the connector's properties.")},
    Row{QLatin1String("precedence-twice"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Another rule of these scripts has the precedence %1 as well."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Give each rule a number of its own.")},
    Row{QLatin1String("identifier-twice"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Another rule of these scripts has the identifier %1 as well: the second one would overwrite the first."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Give each rule an identifier of its own.")},
    Row{QLatin1String("unknown-function"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The expression for %2 calls %1, a function that the product's reference does not list."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Check the name; upper and lower case count.")},
    Row{QLatin1String("function-case"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The expression for %3 calls %1; the function is written %2, and case counts."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Write the function as the product does.")},
    Row{QLatin1String("unknown-token"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The expression for %2 uses %1, which is no value that the product replaces."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Check the token's name.")},
    Row{QLatin1String("source-not-listed"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The expression for %2 reads %1, which the rule does not list as a source."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Add it to -Source.")},
    Row{QLatin1String("source-case"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The expression for %3 reads %1; the rule lists it as %2, and case counts."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Write both alike.")},
    Row{QLatin1String("empty-file"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The file is empty."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Export the rule again.")},
    Row{QLatin1String("parse-error"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "PowerShell refuses the whole script here: %1"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Export the rule again, or correct this place.")},
    Row{QLatin1String("non-ascii-without-bom"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The script has letters beyond ASCII and no byte order mark: Windows PowerShell 5.1 reads other letters in their place."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Add the byte order mark, or save the script as \"UTF-8 with BOM\".")},
    Row{QLatin1String("breaks-as-ansi"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Without a byte order mark Windows PowerShell 5.1 reads some of these letters as quotes or dashes: the script breaks, or creates another rule."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Add the byte order mark, or save the script as \"UTF-8 with BOM\".")},
    Row{QLatin1String("ansi"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The script is written in %1 and not in UTF-8: a server with another code page reads other letters."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Save it as \"UTF-8 with BOM\" before it is run.")},
    Row{QLatin1String("typographic-syntax"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "A typographic quote or dash is part of the script's syntax; PowerShell reads it so, other programs do not."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Write the plain quote or dash.")},
    Row{QLatin1String("hex-form"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The connector of \"%1\" is written in the form {0x…}, which is never rewritten."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Write it with hyphens.")},
    Row{QLatin1String("connector-dynamic"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The connector of \"%1\" is found only when the script runs (%2): nothing is rewritten there."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "See that it finds the right connector on the staging server, or write its GUID.")},
    Row{QLatin1String("connector-placeholder"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The connector of \"%1\" is a placeholder, %2: the rule would be refused."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Write the GUID of the connector.")},
    Row{QLatin1String("masked-guid"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The GUID of the connector of \"%1\" was made unreadable (%2): the rule would be refused."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Write the whole GUID of the connector.")},
    Row{QLatin1String("connector-missing"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The rule \"%1\" has no connector: PowerShell would ask for it and wait."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Check the lines of the statement: each but the last ends with a backtick and nothing after it.")},
    Row{QLatin1String("continuation-broken"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The statement has ended above: this line is a command called %1, and does nothing of what it says."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Remove what stands after the backtick above, or the line between.")},
    Row{QLatin1String("binding-refused"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "PowerShell would refuse the arguments of %1 (%2)."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Look for an apostrophe that is not doubled and for a misspelt parameter.")},
    Row{QLatin1String("apostrophe-not-doubled"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "An apostrophe inside the quotes ends the text too early: %1"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Double the apostrophe.")},
    Row{QLatin1String("anchor-of-source"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The rule is to stand next to %1, a rule of the server that it comes from."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Use a precedence number instead.")},
    Row{QLatin1String("connector-in-comment"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "A comment names the connector %1; comments stay as they are."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Nothing to do.")},
    Row{QLatin1String("connector-as-data"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The connector %1 stands here as a value; it stays as it is."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "If it means the connector, write the staging server's by hand.")},
    Row{QLatin1String("custom-script"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "From here on the script does more than create rules: it is shown, but never run by this program."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Run it by hand on the staging server once you have read it.")},
    Row{QLatin1String("not-a-rule-script"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The script creates no rule; it was copied as it is."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Nothing to do.")},
    Row{QLatin1String("entra-only"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "All rules belong to the Entra connector, which has the same GUID on every server; the script was copied as it is."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Nothing to do.")},
    Row{QLatin1String("goes-on-after-failure"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The script holds several rules: after a failure PowerShell goes on and may add what belongs to another rule."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Run one rule at a time.")},
    Row{QLatin1String("run-locally"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The rule cmdlets work on the server itself only."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Run the script on the staging server, not through remoting to another one.")},
    Row{QLatin1String("run-elevated"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The rule cmdlets need Windows PowerShell 5.1, started as administrator by a member of ADSyncAdmins."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Do not use PowerShell 7.")},
    Row{QLatin1String("full-synchronization"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "A new or changed rule makes the next synchronization a full one."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Switch the scheduler off first, and expect a long run.")},
    Row{QLatin1String("mark-of-the-web"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Windows may refuse to run a script that was copied from another machine."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Use Unblock-File on it.")},
    Row{QLatin1String("attribute-not-selected"), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "The attribute %1 is not selected on %2, so the rule would see no value."), QT_TRANSLATE_NOOP("swingbridge::LintFinding", "Select it in the connector's properties.")},
};

const Row *rowOf(const QString &code)
{
    const auto it = std::find_if(lintTexts.begin(), lintTexts.end(), [&](const Row &row) { return code == row.code; });
    return it == lintTexts.end() ? nullptr : &*it;
}

QString filled(const char *text, const QStringList &names)
{
    return filledText(QCoreApplication::translate("swingbridge::LintFinding", text), names);
}

} // namespace

QString toWord(LintSeverity severity)
{
    switch (severity) {
    case LintSeverity::Error: break;
    case LintSeverity::Warning: return QStringLiteral("warning");
    case LintSeverity::Note: return QStringLiteral("note");
    }
    return QStringLiteral("error");
}

QString LintFinding::message() const
{
    const Row *row = rowOf(code);
    return row ? filled(row->message, names) : QString();
}

QString LintFinding::remedy() const
{
    const Row *row = rowOf(code);
    return row ? filled(row->remedy, names) : QString();
}

} // namespace swingbridge
