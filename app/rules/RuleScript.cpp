// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleScript.h"

namespace swingbridge {
namespace {

const QString zeroGuid = QStringLiteral("00000000-0000-0000-0000-000000000000");
const QString conditionType = QStringLiteral("Microsoft.IdentityManagement.PowerShell.ObjectModel.");

QString quoted(const QString &text) { return RuleScript::quoted(text); }

QString quotedList(const QStringList &texts)
{
    QStringList items;
    for (const QString &text : texts)
        items.append(quoted(text));
    return items.join(QLatin1Char(','));
}

QString guidText(const Guid &guid) { return quoted(guid.isNull() ? zeroGuid : guid.toString()); }

//! Statements in the editor's layout: two blanks before the first backtick, one parameter a line, two empty lines after.
class Statements
{
public:
    void begin(const QString &command) { m_lines = QStringList{command + QLatin1String("  `")}; }
    void add(const QString &parameter, const QString &value) { m_lines.append(QStringLiteral("-%1 %2").arg(parameter, value)); }
    void addSwitch(const QString &parameter) { m_lines.append(QStringLiteral("-%1 ").arg(parameter)); }
    void end()
    {
        m_text += m_lines.first() + QLatin1Char('\n');
        for (qsizetype i = 1; i < m_lines.size(); ++i)
            m_text += m_lines.at(i) + (i + 1 < m_lines.size() ? QLatin1String(" `\n") : QLatin1String("\n"));
        m_text += QLatin1String("\n\n");
    }
    const QString &text() const { return m_text; }

private:
    QStringList m_lines;
    QString m_text;
};

void writeMapping(Statements &out, const AttributeMapping &mapping)
{
    out.begin(QStringLiteral("Add-ADSyncAttributeFlowMapping"));
    out.add(QStringLiteral("SynchronizationRule"), QStringLiteral("$syncRule[0]"));
    if (!mapping.sources.isEmpty())
        out.add(QStringLiteral("Source"), QStringLiteral("@(%1)").arg(quotedList(mapping.sources)));
    out.add(QStringLiteral("Destination"), quoted(mapping.destination));
    out.add(QStringLiteral("FlowType"), quoted(toString(mapping.flowType)));
    out.add(QStringLiteral("ValueMergeType"), quoted(toString(mapping.mergeType)));
    if (mapping.executeOnce)
        out.addSwitch(QStringLiteral("ExecuteOnce"));
    if (mapping.flowType == FlowType::Expression)
        out.add(QStringLiteral("Expression"), quoted(mapping.expression));
    out.add(QStringLiteral("OutVariable"), QStringLiteral("syncRule"));
    out.end();
}

void writeGroup(Statements &out, const QString &kind, const QStringList &conditions)
{
    QStringList variables;
    for (const QString &arguments : conditions) {
        const QString variable = QStringLiteral("condition%1").arg(variables.size());
        out.begin(QStringLiteral("New-Object"));
        out.add(QStringLiteral("TypeName"), quoted(conditionType + kind + QLatin1String("Condition")));
        out.add(QStringLiteral("ArgumentList"), arguments);
        out.add(QStringLiteral("OutVariable"), variable);
        out.end();
        variables.append(QStringLiteral("$%1[0]").arg(variable));
    }
    out.begin(QStringLiteral("Add-ADSync%1ConditionGroup").arg(kind));
    out.add(QStringLiteral("SynchronizationRule"), QStringLiteral("$syncRule[0]"));
    out.add(kind + QLatin1String("Conditions"), QStringLiteral("@(%1)").arg(variables.join(QLatin1Char(','))));
    out.add(QStringLiteral("OutVariable"), QStringLiteral("syncRule"));
    out.end();
}

void writeHead(Statements &out, const SyncRule &rule)
{
    static const QStringList noExpiry = {QString(), QStringLiteral("0"), QStringLiteral("00:00:00")};
    out.begin(QStringLiteral("New-ADSyncRule"));
    out.add(QStringLiteral("Name"), quoted(rule.name));
    out.add(QStringLiteral("Identifier"), guidText(rule.identifier));
    out.add(QStringLiteral("Description"), quoted(rule.description));
    out.add(QStringLiteral("Direction"), quoted(toString(rule.direction)));
    if (rule.precedence)
        out.add(QStringLiteral("Precedence"), QString::number(*rule.precedence));
    out.add(QStringLiteral("PrecedenceAfter"), guidText(rule.precedenceAfter));
    out.add(QStringLiteral("PrecedenceBefore"), guidText(rule.precedenceBefore));
    out.add(QStringLiteral("SourceObjectType"), quoted(rule.sourceObjectType));
    out.add(QStringLiteral("TargetObjectType"), quoted(rule.targetObjectType));
    out.add(QStringLiteral("Connector"), guidText(rule.connector));
    out.add(QStringLiteral("LinkType"), quoted(rule.linkType));
    out.add(QStringLiteral("SoftDeleteExpiryInterval"), noExpiry.contains(rule.softDeleteExpiry) ? QStringLiteral("0") : quoted(rule.softDeleteExpiry));
    out.add(QStringLiteral("ImmutableTag"), quoted(rule.immutableTag));
    if (rule.enablePasswordSync == true)
        out.addSwitch(QStringLiteral("EnablePasswordSync"));
    if (rule.disabled == true)
        out.addSwitch(QStringLiteral("Disabled"));
    out.add(QStringLiteral("OutVariable"), QStringLiteral("syncRule"));
    out.end();
}

//! A name that every file system takes.
QString fileNameFor(const QString &ruleName)
{
    static const QString refused = QStringLiteral("/\\:*?\"<>|");
    QString name;
    for (const QChar c : ruleName)
        name += c < QChar(32) || refused.contains(c) ? QLatin1Char('_') : c;
    name.truncate(120);
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    return (name.isEmpty() ? QStringLiteral("rule") : name) + QLatin1String(".ps1");
}

} // namespace

// Typographic quotes end a string as well, so they are doubled too (rule-scripts.md 8.1).
QString RuleScript::quoted(const QString &text)
{
    QString out = QStringLiteral("'");
    for (const QChar c : text) {
        out += c;
        if (c == QLatin1Char('\'') || (c.unicode() >= 0x2018 && c.unicode() <= 0x201b))
            out += c;
    }
    return out + QLatin1Char('\'');
}

RuleScript RuleScript::write(const SyncRule &rule)
{
    Statements out;
    RuleScript script;
    writeHead(out, rule);
    for (const AttributeMapping &mapping : rule.mappings)
        writeMapping(out, mapping);
    for (const ScopeGroup &group : rule.scope) {
        QStringList conditions;
        for (const ScopeCondition &condition : group)
            conditions.append(quotedList({condition.attribute, condition.value, condition.operation}));
        writeGroup(out, QStringLiteral("Scope"), conditions);
    }
    for (const JoinGroup &group : rule.join) {
        QStringList conditions;
        for (const JoinCondition &condition : group)
            conditions.append(quotedList({condition.csAttribute, condition.mvAttribute}) + (condition.caseSensitive ? QLatin1String(",$true") : QLatin1String(",$false")));
        writeGroup(out, QStringLiteral("Join"), conditions);
    }
    out.begin(QStringLiteral("Add-ADSyncRule"));
    out.add(QStringLiteral("SynchronizationRule"), QStringLiteral("$syncRule[0]"));
    out.end();
    out.begin(QStringLiteral("Get-ADSyncRule"));
    out.add(QStringLiteral("Identifier"), guidText(rule.identifier));
    out.end();
    script.m_text = out.text();
    script.m_fileName = fileNameFor(rule.name);
    return script;
}

} // namespace swingbridge
