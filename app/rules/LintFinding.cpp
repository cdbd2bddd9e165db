// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/LintFinding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace swingbridge {
namespace {

struct Row { QLatin1String code; const char *message; const char *remedy; };
#define ROW(code, message, remedy) Row{QLatin1String(code), QT_TRANSLATE_NOOP("swingbridge::LintFinding", message), QT_TRANSLATE_NOOP("swingbridge::LintFinding", remedy)}
const std::array lintTexts{
    ROW("unknown-connector", "The staging server has no connector that stands for %1.", "Name its partner in the connector map."),
    ROW("attribute-missing", "The attribute %1 does not exist in the schema of %2, so the rule would be refused.",
        "Refresh the schema, or enable the directory extension first."),
    ROW("metaverse-attribute-missing", "The metaverse of the staging server has no attribute %1 for %2, so the rule would be refused.",
        "Create the attribute in the metaverse designer first."),
    ROW("precedence-taken", "The precedence %1 belongs to the rule %2 on the staging server.", "Give this rule a free number below 100."),
    ROW("precedence-shifts", "The precedence %1 lies outside 0-99: the product may move the rule.", "Give it a free number below 100 on both servers."),
    ROW("attribute-case", "The attribute %1 is written in another case than in the schema; expressions tell the case apart.", "Write it as the schema does."),
    ROW("expression-unbalanced", "The expression for %1 has an open bracket or quote.", "Correct the rule on the active server first."),
    ROW("standard-rule", "This is a rule of the product (%1); only switching it off is supported.", "Clone it, then change the clone."),
    ROW("standard-name", "The staging server has a standard rule of this name, %1.", "Rename the custom rule."),
    ROW("identifier-taken", "The staging server uses the identifier of this rule for another one, %1.", "Give this rule a new identifier."),
    ROW("name-taken", "The staging server has a rule of this name with another identifier; it would be replaced.", "Nothing to do if it is the same rule."),
    ROW("anchor-missing", "The rule is to stand next to %1, which the staging server does not have.", "Use a precedence number instead."),
    ROW("unknown-link-type", "The link type %1 is not known; an older build refuses it.", "Check the build of the staging server."),
    ROW("unknown-operator", "The operator %1 is not known; an older build refuses it.", "Check the build of the staging server."),
    ROW("object-type-not-selected", "The object type %1 is not selected on %2, so the rule would find nothing.", "Select it in the connector's properties."),
    ROW("precedence-twice", "Another rule of these scripts has the precedence %1 as well.", "Give each rule a number of its own."),
    ROW("identifier-twice", "Another rule of these scripts has the identifier %1 as well: the second one would overwrite the first.", "Give each rule an identifier of its own."),
    ROW("unknown-function", "The expression for %2 calls %1, a function that the product's reference does not list.", "Check the name; upper and lower case count."),
    ROW("function-case", "The expression for %3 calls %1; the function is written %2, and case counts.", "Write the function as the product does."),
    ROW("unknown-token", "The expression for %2 uses %1, which is no value that the product replaces.", "Check the token's name."),
    ROW("source-not-listed", "The expression for %2 reads %1, which the rule does not list as a source.", "Add it to -Source."),
    ROW("source-case", "The expression for %3 reads %1; the rule lists it as %2, and case counts.", "Write both alike."),
    ROW("empty-file", "The file is empty.", "Export the rule again."),
    ROW("parse-error", "PowerShell refuses the whole script here: %1", "Export the rule again, or correct this place."),
    ROW("non-ascii-without-bom", "The script has letters beyond ASCII and no byte order mark: Windows PowerShell 5.1 reads other letters in their place.",
        "Add the byte order mark, or save the script as \"UTF-8 with BOM\"."),
    ROW("breaks-as-ansi", "Without a byte order mark Windows PowerShell 5.1 reads some of these letters as quotes or dashes: the script breaks, or creates another rule.",
        "Add the byte order mark, or save the script as \"UTF-8 with BOM\"."),
    ROW("ansi", "The script is written in %1 and not in UTF-8: a server with another code page reads other letters.", "Save it as \"UTF-8 with BOM\" before it is run."),
    ROW("typographic-syntax", "A typographic quote or dash is part of the script's syntax; PowerShell reads it so, other programs do not.", "Write the plain quote or dash."),
    ROW("hex-form", "The connector of \"%1\" is written in the form {0x…}, which is never rewritten.", "Write it with hyphens."),
    ROW("connector-dynamic", "The connector of \"%1\" is found only when the script runs (%2): nothing is rewritten there.", "See that it finds the right connector on the staging server, or write its GUID."),
    ROW("connector-placeholder", "The connector of \"%1\" is a placeholder, %2: the rule would be refused.", "Write the GUID of the connector."),
    ROW("masked-guid", "The GUID of the connector of \"%1\" was made unreadable (%2): the rule would be refused.", "Write the whole GUID of the connector."),
    ROW("connector-missing", "The rule \"%1\" has no connector: PowerShell would ask for it and wait.", "Check the lines of the statement: each but the last ends with a backtick and nothing after it."),
    ROW("continuation-broken", "The statement has ended above: this line is a command called %1, and does nothing of what it says.",
        "Remove what stands after the backtick above, or the line between."),
    ROW("binding-refused", "PowerShell would refuse the arguments of %1 (%2).", "Look for an apostrophe that is not doubled and for a misspelt parameter."),
    ROW("apostrophe-not-doubled", "An apostrophe inside the quotes ends the text too early: %1", "Double the apostrophe."),
    ROW("anchor-of-source", "The rule is to stand next to %1, a rule of the server that it comes from.", "Use a precedence number instead."),
    ROW("connector-in-comment", "A comment names the connector %1; comments stay as they are.", "Nothing to do."),
    ROW("connector-as-data", "The connector %1 stands here as a value; it stays as it is.", "If it means the connector, write the staging server's by hand."),
    ROW("custom-script", "From here on the script does more than create rules: it is shown, but never run by this program.", "Run it by hand on the staging server once you have read it."),
    ROW("not-a-rule-script", "The script creates no rule; it was copied as it is.", "Nothing to do."),
    ROW("entra-only", "All rules belong to the Entra connector, which has the same GUID on every server; the script was copied as it is.", "Nothing to do."),
    ROW("goes-on-after-failure", "The script holds several rules: after a failure PowerShell goes on and may add what belongs to another rule.", "Run one rule at a time."),
    ROW("run-locally", "The rule cmdlets work on the server itself only.", "Run the script on the staging server, not through remoting to another one."),
    ROW("run-elevated", "The rule cmdlets need Windows PowerShell 5.1, started as administrator by a member of ADSyncAdmins.", "Do not use PowerShell 7."),
    ROW("full-synchronization", "A new or changed rule makes the next synchronization a full one.", "Switch the scheduler off first, and expect a long run."),
    ROW("mark-of-the-web", "Windows may refuse to run a script that was copied from another machine.", "Use Unblock-File on it."),
    ROW("attribute-not-selected", "The attribute %1 is not selected on %2, so the rule would see no value.", "Select it in the connector's properties."),
};
#undef ROW

const Row *rowOf(const QString &code)
{
    const auto it = std::find_if(lintTexts.begin(), lintTexts.end(), [&](const Row &row) { return code == row.code; });
    return it == lintTexts.end() ? nullptr : &*it;
}

QString filled(const char *text, const QStringList &names)
{
    const QString sentence = QCoreApplication::translate("swingbridge::LintFinding", text);
    QString out;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isPlace = sentence.at(i) == QLatin1Char('%') && i + 1 < sentence.size() && sentence.at(i + 1).isDigit();
        if (isPlace)
            out += names.value(sentence.at(++i).digitValue() - 1);
        else
            out += sentence.at(i);
    }
    return out;
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
