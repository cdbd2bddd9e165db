// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleDocuments.h"

#include "foundation/JsonText.h"

#include <QFileInfo>

namespace swingbridge {
namespace {

Json guidOrNull(const Guid &guid) { return guid.isNull() ? Json(nullptr) : Json(guid.toString()); }

template <typename List, typename Function>
Json mappedArray(const List &list, Function function)
{
    Json array = Json::array();
    for (const auto &item : list)
        array.push_back(function(item));
    return array;
}

Json scanFinding(const LintFinding &finding)
{
    return {{"code", finding.code}, {"severity", toWord(finding.severity)}, {"line", finding.line}, {"column", finding.column}, {"message", finding.message()}};
}

Json lintFinding(const LintFinding &finding)
{
    Json repair = nullptr;
    if (!finding.repairKind.isEmpty())
        repair = Json{{"what", finding.repairKind}, {"text", textOrNull(finding.repairText)}};
    return {{"number", finding.number}, {"code", finding.code}, {"severity", toWord(finding.severity)}, {"rule", textOrNull(finding.rule)},
            {"line", finding.line}, {"column", finding.column}, {"message", finding.message()}, {"remedy", finding.remedy()}, {"repair", std::move(repair)}};
}

Json ruleHead(const ScannedRule &rule)
{
    return {{"name", textOrNull(rule.name)}, {"identifier", guidOrNull(rule.identifier)}, {"connector", guidOrNull(rule.connector)},
            {"direction", textOrNull(rule.direction)}, {"precedence", rule.precedence ? Json(*rule.precedence) : Json(nullptr)},
            {"immutableTag", rule.immutableTag.isNull() ? Json(nullptr) : Json(rule.immutableTag)}, {"standard", rule.isStandard()}, {"line", rule.line}};
}

Json connectorPlace(const ScannedConnector &connector)
{
    return {{"line", connector.line}, {"column", connector.column}, {"text", textOrNull(connector.text)}, {"resolution", toWord(connector.resolution)},
            {"value", guidOrNull(connector.value)}};
}

Json guidPlace(const ScannedGuid &guid)
{
    return {{"line", guid.line}, {"column", guid.column}, {"offset", guid.offset}, {"length", guid.text.size()}, {"text", guid.text},
            {"value", guid.value.toString()}, {"form", QString(guid.form)}, {"role", toWord(guid.role)}, {"action", toWord(guid.action)},
            {"command", textOrNull(guid.command)}, {"parameter", textOrNull(guid.parameter)}, {"via", textOrNull(guid.via)}};
}

Json scanOf(const ScriptScan &scan)
{
    return {{"file", scan.file}, {"sha256", scan.sha256}, {"encoding", scan.encoding}, {"lineEndings", toWord(scan.lineEndings)}, {"kind", toWord(scan.kind)},
            {"rules", mappedArray(scan.rules, ruleHead)}, {"connectors", mappedArray(scan.connectors, connectorPlace)},
            {"guids", mappedArray(scan.guids, guidPlace)}, {"findings", mappedArray(scan.findings, scanFinding)}};
}

Json changedPlace(const ChangedGuid &change)
{
    return {{"line", change.line}, {"column", change.column}, {"offset", change.offset}, {"from", change.from}, {"to", change.to}};
}

} // namespace

Json ruleScanDocument(const QList<ScriptScan> &scans)
{
    return {{"schema", "swingbridge/rule-scan/1"}, {"files", mappedArray(scans, scanOf)}};
}

Json ruleRewriteDocument(const QList<RewrittenFile> &files, const QString &map, const QString &output)
{
    int rewritten = 0;
    const auto entry = [&](const RewrittenFile &file) -> Json {
        rewritten += file.changed.isEmpty() ? 0 : 1;
        return {{"file", file.file}, {"output", QString(output + u'/' + QFileInfo(file.file).fileName())}, {"sha256Before", file.sha256Before},
                {"sha256After", file.sha256After}, {"changed", mappedArray(file.changed, changedPlace)}, {"unchangedBytesVerified", true},
                {"findings", mappedArray(file.findings, scanFinding)}};
    };
    Json entries = mappedArray(files, entry);
    return {{"schema", "swingbridge/rule-rewrite/1"}, {"map", map}, {"files", std::move(entries)}, {"rewritten", rewritten}};
}

Json ruleLintDocument(const QList<LintedScript> &scripts, const QString &target)
{
    const auto entry = [](const LintedScript &script) -> Json { return {{"file", script.file}, {"findings", mappedArray(script.findings, lintFinding)}}; };
    return {{"schema", "swingbridge/rule-lint/1"}, {"target", textOrNull(target)}, {"files", mappedArray(scripts, entry)},
            {"notChecked", rowsNotChecked(!target.isEmpty())}};
}

Json ruleWriteDocument(const QList<WrittenScript> &scripts, const QString &host)
{
    const auto entry = [](const WrittenScript &script) -> Json { return {{"file", script.file}, {"rule", script.rule}, {"sha256", script.sha256}}; };
    return {{"schema", "swingbridge/rule-write/1"}, {"host", textOrNull(host)}, {"files", mappedArray(scripts, entry)}};
}

} // namespace swingbridge
