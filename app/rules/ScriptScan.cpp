// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ScriptScan.h"

#include "foundation/Json.h"
#include "rules/ExportReader.h"
#include "rules/GuidRoles.h"
#include "rules/ScriptFindings.h"

#include <algorithm>
#include <array>

namespace swingbridge {
namespace {

using Kind = PowerShellNode::Kind;

//! What a constant argument says: a literal, or a variable that holds one.
PowerShellNode constantOf(PowerShellNode argument, const ScriptVariables &variables)
{
    const PowerShellNode literal = literalOf(argument);
    return literal || !argument.is(Kind::Variable) ? literal : literalOf(variables.valueOf(argument));
}

QString constantText(PowerShellNode constant)
{
    if (!constant)
        return {}; // null: not stated, or not with a constant
    const QString text = (constant.is(Kind::Number) ? constant.text() : constant.value()).toString();
    return text.isNull() ? QStringLiteral("") : text;
}

//! Reads one script step by step; each step rests on the one before.
class ScriptScanner
{
public:
    explicit ScriptScanner(const ScriptFile &file)
        : m_file(file), m_script(PowerShellScript::parse(file.text())), m_variables(m_script), m_reader(m_variables), m_bindings(m_script, m_reader),
          m_places(file) {}

    ScriptScan scan()
    {
        m_scan.file = m_file.name();
        m_scan.sha256 = sha256Hex(m_file.bytes());
        m_scan.encoding = m_file.encoding();
        m_scan.lineEndings = m_file.lineEndings();
        if (m_script.errors().empty()) {
            for (const BoundCommand &command : m_bindings.ruleCommands()) {
                if (command.signature->cmdlet() == QLatin1String("New-ADSyncRule"))
                    readRule(command);
            }
        }
        m_scan.guids = GuidRoles(m_script, m_bindings, m_connectors).find();
        for (ScannedGuid &guid : m_scan.guids)
            place(guid);
        classify();
        m_scan.findings = ScriptFindings(m_file, m_script, m_bindings, m_connectors).of(m_scan);
        return m_scan;
    }

private:
    void place(ScannedGuid &guid)
    {
        const ScriptPlace at = m_places.at(guid.position);
        guid.line = at.line;
        guid.column = at.column;
        guid.offset = at.offset;
        if (!m_script.errors().empty())
            guid.action = GuidAction::Keep; // nothing in a broken script is touched
    }

    void readRule(const BoundCommand &command)
    {
        const auto constant = [&](const char *parameter) { return constantOf(command.binding.argument(QLatin1String(parameter)), m_variables); };
        const ConnectorArgument connector = m_reader.read(command.command, command.binding);
        ScannedRule rule;
        const ScriptPlace at = m_places.at(command.command.node().begin());
        rule.line = at.line;
        rule.column = at.column;
        rule.name = constantText(constant("Name"));
        rule.identifier = guidOf(constantText(constant("Identifier")));
        rule.connector = connector.guid ? connector.guid->value : Guid();
        rule.direction = constantText(constant("Direction"));
        rule.immutableTag = constantText(constant("ImmutableTag"));
        const PowerShellNode precedence = constant("Precedence");
        bool isNumber = false;
        if (const int number = constantText(precedence).toInt(&isNumber); isNumber)
            rule.precedence = number;
        if (isNumber && precedence == command.binding.argument(QLatin1String("Precedence")))
            rule.precedenceAt = precedence.is(Kind::Number) ? precedence.begin() : precedence.contentBegin();
        m_scan.rules.append(rule);
        readConnector(connector);
        m_connectors.append(connector);
    }

    void readConnector(const ConnectorArgument &connector)
    {
        ScannedConnector scanned;
        const ScriptPlace at = m_places.at(connector.written.begin());
        scanned.line = at.line;
        scanned.column = at.column;
        scanned.resolution = connector.resolution;
        if (connector.resolution != ConnectorResolution::Missing)
            scanned.text = connector.written.text().toString();
        if (connector.guid)
            scanned.value = connector.guid->value;
        m_scan.connectors.append(scanned);
    }

    static Guid guidOf(const QString &text)
    {
        const auto guid = GuidText::read(text);
        return guid ? guid->value : Guid();
    }

    void classify()
    {
        static const QStringList changing = {QStringLiteral("New-ADSyncRule"), QStringLiteral("Add-ADSyncRule"), QStringLiteral("Remove-ADSyncRule"),
                                             QStringLiteral("Add-ADSyncAttributeFlowMapping"), QStringLiteral("Add-ADSyncScopeConditionGroup"),
                                             QStringLiteral("Add-ADSyncJoinConditionGroup")};
        const auto &commands = m_bindings.ruleCommands();
        const bool handlesRules = std::any_of(commands.begin(), commands.end(), [](const BoundCommand &command) { return changing.contains(command.signature->cmdlet()); });
        if (!m_script.errors().empty()) {
            m_scan.kind = ScriptKind::Broken;
        } else if (const ExportReader reader(m_script); reader.isExport()) {
            m_scan.kind = ScriptKind::Export;
            m_scan.models = reader.rules();
            m_scan.hosts = reader.hosts();
        } else if (handlesRules) {
            m_scan.kind = ScriptKind::CustomScript;
        }
    }

    const ScriptFile &m_file;
    PowerShellScript m_script;
    ScriptVariables m_variables;
    ConnectorReader m_reader;
    ScriptBindings m_bindings;
    ScriptPlaces m_places;
    QList<ConnectorArgument> m_connectors;
    ScriptScan m_scan;
};

template <typename Value, size_t Count>
QString wordOfValue(const std::array<const char *, Count> &words, Value value)
{
    return QLatin1String(words.at(static_cast<size_t>(value)));
}

} // namespace

QString toWord(ScriptKind kind)
{
    return wordOfValue(std::array{"export", "customScript", "notARuleScript", "broken"}, kind);
}

QString toWord(GuidRole role)
{
    return wordOfValue(std::array{"connector", "entraConnector", "ruleIdentifier", "precedenceAnchor", "noAnchor", "data", "comment", "other"}, role);
}

QString toWord(GuidAction action)
{
    return wordOfValue(std::array{"rewrite", "keep", "review"}, action);
}

QString toWord(ConnectorResolution resolution)
{
    return wordOfValue(std::array{"literal", "traced", "dynamic", "placeholder", "missing"}, resolution);
}

bool ScriptScan::hasFindings() const
{
    return std::any_of(findings.cbegin(), findings.cend(), [](const LintFinding &finding) { return finding.severity != LintSeverity::Note; });
}

ScriptScan scanScript(const ScriptFile &file)
{
    return ScriptScanner(file).scan();
}

} // namespace swingbridge
