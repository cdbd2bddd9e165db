// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ScriptLint.h"

#include "rules/ScriptWriter.h"

#include <algorithm>

namespace swingbridge {
namespace {

//! The position in the text at which \a finding stands.
qsizetype positionOf(const ScriptFile &file, const LintFinding &finding)
{
    const QString &text = file.text();
    int line = 1;
    qsizetype position = 0;
    for (; position < text.size() && line < finding.line; ++position) {
        const bool isCrLf = text.at(position) == u'\r' && position + 1 < text.size() && text.at(position + 1) == u'\n';
        line += !isCrLf && (text.at(position) == u'\n' || text.at(position) == u'\r') ? 1 : 0;
    }
    for (int column = 1; position < text.size() && column < finding.column; ++column)
        position += text.at(position).isHighSurrogate() ? 2 : 1;
    return position;
}

const ScannedRule *ruleOf(const ScriptScan &scan, const LintFinding &finding)
{
    const auto it = std::find_if(scan.rules.cbegin(), scan.rules.cend(), [&](const ScannedRule &rule) {
        return rule.precedenceAt >= 0 && rule.name == finding.rule && rule.line <= finding.line;
    });
    return it == scan.rules.cend() ? nullptr : &*it;
}

} // namespace

std::optional<ScriptRepair> repairOf(const ScriptFile &file, const ScriptScan &scan, const LintFinding &finding)
{
    ScriptRepair repair;
    repair.what = finding.repairKind;
    repair.line = finding.line;
    repair.column = finding.column;
    if (repair.what == QLatin1String("add-bom")) {
        repair.line = 1;
        repair.column = 1;
        repair.after = QStringLiteral("\uFEFF");
        return file.encoding() == QLatin1String("utf-8") ? std::optional(repair) : std::nullopt;
    }
    if (repair.what == QLatin1String("double-apostrophe")) {
        repair.position = positionOf(file, finding);
        repair.before = QStringLiteral("'");
        repair.after = QStringLiteral("''");
        return file.text().mid(repair.position, 1) == repair.before ? std::optional(repair) : std::nullopt;
    }
    const ScannedRule *rule = ruleOf(scan, finding);
    if (repair.what != QLatin1String("precedence") || !rule)
        return std::nullopt;
    repair.position = rule->precedenceAt;
    repair.before = QString::number(rule->precedence.value_or(-1));
    repair.after = finding.repairText;
    return file.text().mid(repair.position, repair.before.size()) == repair.before ? std::optional(repair) : std::nullopt;
}

QByteArray repaired(const ScriptFile &file, const ScriptRepair &repair)
{
    if (repair.what == QLatin1String("add-bom"))
        return QByteArrayLiteral("\xEF\xBB\xBF") + file.bytes();
    const qint64 offset = ScriptPlaces(file).at(repair.position).offset;
    return QByteArray(file.bytes()).replace(offset, repair.before.size() * file.unitSize(), file.encoded(repair.after));
}

} // namespace swingbridge
