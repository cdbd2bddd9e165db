// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleLint.h"

#include <QCoreApplication>

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
