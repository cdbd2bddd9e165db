// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ScriptFindings.h"

#include "rules/ExportReader.h"

#include <QRegularExpression>

#include <algorithm>

namespace swingbridge {
namespace {

using Kind = PowerShellNode::Kind;

bool isTypographic(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2018 && u <= 0x201e) || (u >= 0x2013 && u <= 0x2015);
}

qsizetype firstNonAscii(const QString &text)
{
    const auto it = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x80; });
    return it == text.cend() ? -1 : it - text.cbegin();
}

QStringList connectorDigits(const PowerShellScript &script)
{
    const ScriptVariables variables(script);
    const ConnectorReader reader(variables);
    const ScriptBindings bindings(script, reader);
    QStringList digits;
    for (const BoundCommand &command : bindings.ruleCommands()) {
        const ConnectorArgument connector = reader.read(command.command, command.binding);
        if (command.signature->cmdlet() == QLatin1String("New-ADSyncRule"))
            digits.append(connector.guid ? connector.guid->value.toString() : QString());
    }
    return digits;
}

} // namespace

LintFinding &ScriptFindings::add(int number, const char *code, LintSeverity severity, qsizetype position, const QStringList &names, const QString &rule)
{
    const ScriptPlace at = m_places.at(std::max<qsizetype>(position, 0));
    LintFinding finding;
    finding.number = number;
    finding.code = QLatin1String(code);
    finding.severity = severity;
    finding.names = names;
    finding.rule = rule;
    finding.line = at.line;
    finding.column = at.column;
    m_findings.append(finding);
    return m_findings.last();
}

QList<LintFinding> ScriptFindings::of(const ScriptScan &scan)
{
    readParsing();
    readEncoding();
    if (scan.kind != ScriptKind::Broken) {
        readConnectors(scan);
        readArguments();
        readKind(scan);
    }
    readApostrophes(scan);
    readGuids(scan);
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const LintFinding &a, const LintFinding &b) {
        return a.line != b.line ? a.line < b.line : a.column < b.column;
    });
    return m_findings;
}

void ScriptFindings::readParsing()
{
    if (m_file.isEmpty())
        add(0, "empty-file", LintSeverity::Warning, 0);
    if (!m_script.errors().empty()) {
        const PowerShellError &first = m_script.errors().front();
        add(7, "parse-error", LintSeverity::Error, first.begin(), {first.sentence()});
    }
}

//! Windows PowerShell 5.1 reads a file without BOM in the code page of the machine; in windows-1252 some letters are quotes.
bool ScriptFindings::breaksAsAnsi() const
{
    const QByteArray marked = QByteArrayLiteral("\xff") + m_file.bytes(); // no UTF-8 any more
    const auto ansi = ScriptFile::fromBytes(marked, m_file.name());
    if (!ansi)
        return false;
    const PowerShellScript script = PowerShellScript::parse(ansi->text().mid(1));
    if (script.errors().empty() != m_script.errors().empty())
        return true;
    return script.errors().empty() && connectorDigits(script) != connectorDigits(m_script);
}

void ScriptFindings::readEncoding()
{
    const qsizetype at = firstNonAscii(m_file.text());
    if (m_file.encoding() == QLatin1String("utf-8")) {
        const bool breaks = breaksAsAnsi();
        LintFinding &finding = breaks ? add(7, "breaks-as-ansi", LintSeverity::Error, at) : add(7, "non-ascii-without-bom", LintSeverity::Warning, at);
        finding.repairKind = QStringLiteral("add-bom");
    } else if (m_file.isAnsi()) {
        add(7, "ansi", LintSeverity::Warning, at, {m_file.encoding()});
    }
    for (const PowerShellToken &token : at < 0 ? std::vector<PowerShellToken>() : m_script.tokens()) {
        const bool isText = token.kind() == PowerShellToken::Kind::Comment || token.kind() == PowerShellToken::Kind::Generic;
        if (!isText && token.end() > token.begin() && isTypographic(m_file.text().at(token.begin()))) {
            add(7, "typographic-syntax", LintSeverity::Note, token.begin());
            break;
        }
    }
}

void ScriptFindings::readConnectors(const ScriptScan &scan)
{
    for (qsizetype i = 0; i < m_connectors.size(); ++i) {
        const ConnectorArgument &connector = m_connectors.at(i);
        const ScannedRule &rule = scan.rules.at(i);
        const QString text = connector.written.text().left(80).toString();
        const int at = connector.written.begin();
        switch (connector.resolution) {
        case ConnectorResolution::Literal:
        case ConnectorResolution::Traced:
            if (connector.guid->form == u'X')
                add(1, "hex-form", LintSeverity::Error, at, {rule.name}, rule.name);
            break;
        case ConnectorResolution::Dynamic: add(18, "connector-dynamic", LintSeverity::Warning, at, {rule.name, text}, rule.name); break;
        case ConnectorResolution::Placeholder:
            add(18, connector.isMasked ? "masked-guid" : "connector-placeholder", LintSeverity::Error, at, {rule.name, text}, rule.name);
            break;
        case ConnectorResolution::Missing: add(6, "connector-missing", LintSeverity::Error, at, {rule.name}, rule.name); break;
        }
    }
    for (const ScannedRule &rule : scan.rules) {
        if (!rule.isStandard())
            continue;
        LintFinding &finding = add(9, "standard-rule", LintSeverity::Error, 0, {rule.immutableTag}, rule.name);
        finding.line = rule.line;
        finding.column = rule.column;
    }
}

void ScriptFindings::readArguments()
{
    for (const PowerShellNode &stray : m_bindings.strayParameters())
        add(6, "continuation-broken", LintSeverity::Error, stray.begin(), {PowerShellCommand(stray).name().left(40).toString()});
    for (const BoundCommand &command : m_bindings.ruleCommands()) {
        for (const PowerShellBindingProblem &problem : command.binding.problems()) {
            const bool isLeftOver = problem.kind() == PowerShellBindingProblem::Kind::MissingMandatory;
            if (!isLeftOver)
                add(7, "binding-refused", LintSeverity::Error, problem.where() ? problem.where().begin() : command.command.node().begin(),
                    {command.signature->cmdlet(), problem.name().left(40)});
        }
    }
}

//! -Name 'O'Brien': in the editor's layout a name or a description ends where its line does.
void ScriptFindings::readApostrophes(const ScriptScan &scan)
{
    static const QRegularExpression form(QStringLiteral("^[ \\t]*-(?:Name|Description) '([^\\r\\n]*)'[ \\t]*`?[ \\t]*$"), QRegularExpression::MultilineOption);
    const bool isRefused = scan.kind == ScriptKind::Broken || std::any_of(m_findings.cbegin(), m_findings.cend(), [](const LintFinding &finding) {
        return finding.code == QLatin1String("binding-refused");
    });
    if (!isRefused)
        return;
    for (auto lines = form.globalMatch(m_file.text()); lines.hasNext();) {
        const auto line = lines.next();
        const QString inner = line.captured(1);
        const qsizetype undoubled = QString(inner).replace(QLatin1String("''"), QLatin1String("\x01\x01")).indexOf(u'\'');
        if (undoubled < 0)
            continue;
        LintFinding &finding = add(7, "apostrophe-not-doubled", LintSeverity::Error, line.capturedStart(1) + undoubled, {inner.left(80)});
        finding.repairKind = QStringLiteral("double-apostrophe");
        finding.repairText = QStringLiteral("''");
    }
}

void ScriptFindings::readGuids(const ScriptScan &scan)
{
    QSet<Guid> connectors;
    for (const ScannedGuid &guid : scan.guids) {
        if (guid.role == GuidRole::Connector)
            connectors.insert(guid.value);
    }
    for (const ScannedGuid &guid : scan.guids) {
        if (guid.role == GuidRole::PrecedenceAnchor)
            add(11, "anchor-of-source", LintSeverity::Warning, guid.position, {guid.value.toString()});
        else if (guid.role == GuidRole::Comment && connectors.contains(guid.value))
            add(0, "connector-in-comment", LintSeverity::Note, guid.position, {guid.value.toString()});
        else if (guid.action == GuidAction::Review && guid.form != u'X')
            add(0, "connector-as-data", LintSeverity::Warning, guid.position, {guid.value.toString()});
    }
}

void ScriptFindings::readKind(const ScriptScan &scan)
{
    if (scan.kind != ScriptKind::CustomScript)
        return;
    const ExportReader reader(m_script);
    const int at = reader.obstacle() ? reader.obstacle().begin() : 0;
    add(18, "custom-script", LintSeverity::Warning, at);
}

} // namespace swingbridge
