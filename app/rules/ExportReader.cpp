// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ExportReader.h"

#include "rules/ConnectorArgument.h"
#include "rules/ScriptWriter.h"

#include <QRegularExpression>

namespace swingbridge {
namespace {

using Kind = PowerShellNode::Kind;

//! The text of a constant; nothing for what is computed.
std::optional<QString> textOf(PowerShellNode node)
{
    if (node.is(Kind::Number))
        return node.text().toString();
    if (!node.isLiteralString())
        return std::nullopt;
    return node.value().toString();
}

std::optional<bool> switchOf(PowerShellNode node)
{
    if (!node)
        return true; // said without a value
    if (!node.is(Kind::Variable))
        return std::nullopt;
    if (node.value().compare(u"true", Qt::CaseInsensitive) == 0)
        return true;
    if (node.value().compare(u"false", Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

//! What stands in @(…), (…) or between commas.
QList<PowerShellNode> itemsOf(PowerShellNode node)
{
    if (node.is(Kind::ArrayExpression) && node.childCount() == 0)
        return {};
    while ((node.is(Kind::ArrayExpression) || node.is(Kind::Parenthesis)) && node.childCount() == 1)
        node = node.firstChild();
    if (!node.is(Kind::Array))
        return {node};
    QList<PowerShellNode> items;
    for (PowerShellNode item = node.firstChild(); item; item = item.nextSibling())
        items.append(item);
    return items;
}

//! "x" of $x[0]; null for anything else.
QString firstOf(PowerShellNode node)
{
    if (!node.is(Kind::Index) || !node.firstChild().is(Kind::Variable) || node.lastChild().text() != QLatin1String("0"))
        return {};
    return unscopedVariable(node.firstChild().value()).toString().toLower();
}

template <typename Value>
std::optional<Value> wordOf(const QString &text, std::initializer_list<Value> values)
{
    for (const Value value : values) {
        if (text.compare(toString(value), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

//! The arguments of one command as values; once something is no constant, nothing holds any more.
class Constants
{
public:
    explicit Constants(const PowerShellBinding &binding) : m_binding(binding) { m_holds = binding.problems().empty() && binding.unknownSplats().empty(); }

    QString text(const char *parameter)
    {
        const PowerShellNode node = m_binding.argument(QLatin1String(parameter));
        const auto text = node ? textOf(node) : std::optional<QString>(QString());
        m_read += m_binding.find(QLatin1String(parameter)) ? 1 : 0;
        m_holds = m_holds && text.has_value();
        return text.value_or(QString());
    }
    Guid guid(const char *parameter)
    {
        const QString written = text(parameter);
        const auto guid = GuidText::read(written);
        m_holds = m_holds && (written.isEmpty() || (guid && guid->form != u'X'));
        return guid ? guid->value : Guid();
    }
    bool flag(const char *parameter)
    {
        const PowerShellBoundArgument *bound = m_binding.find(QLatin1String(parameter));
        if (!bound)
            return false;
        ++m_read;
        const auto flag = switchOf(bound->argument());
        m_holds = m_holds && flag.has_value();
        return flag.value_or(false);
    }
    PowerShellNode node(const char *parameter)
    {
        m_read += m_binding.find(QLatin1String(parameter)) ? 1 : 0;
        return m_binding.argument(QLatin1String(parameter));
    }
    QStringList texts(const char *parameter)
    {
        QStringList texts;
        const PowerShellNode list = node(parameter);
        for (const PowerShellNode &item : list ? itemsOf(list) : QList<PowerShellNode>()) {
            const auto text = textOf(item);
            m_holds = m_holds && text.has_value();
            texts.append(text.value_or(QString()));
        }
        return texts;
    }
    void demand(bool condition) { m_holds = m_holds && condition; }
    //! Everything was a constant, and nothing was bound that was not asked for.
    bool hold() const { return m_holds && m_read == m_binding.arguments().size(); }

private:
    const PowerShellBinding &m_binding;
    size_t m_read = 0;
    bool m_holds = true;
};

} // namespace

ExportReader::ExportReader(const PowerShellScript &script)
{
    for (PowerShellNode statement = script.root().firstChild(); statement; statement = statement.nextSibling()) {
        if (!readStatement(statement)) {
            m_obstacle = statement;
            return;
        }
    }
    m_isExport = script.errors().empty() && !m_rules.isEmpty() && !m_current;
    if (!m_isExport)
        m_obstacle = script.root();
}

bool ExportReader::readStatement(PowerShellNode statement)
{
    if (statement.is(Kind::Statement))
        return readHostGuard(statement);
    if (!statement.is(Kind::Command) || statement.text().startsWith(u'&') || statement.text().startsWith(u'.'))
        return false;
    for (PowerShellNode child = statement.firstChild(); child; child = child.nextSibling()) {
        if (child.is(Kind::Redirection))
            return false;
    }
    const PowerShellCommand command(statement);
    const PowerShellSignature *signature = PowerShellSignature::of(command.name());
    if (!signature)
        return false;
    const PowerShellBinding binding(command, *signature);
    const QLatin1String name = signature->cmdlet();
    if (name == QLatin1String("New-ADSyncRule"))
        return readNewRule(binding);
    if (name == QLatin1String("Add-ADSyncAttributeFlowMapping"))
        return readMapping(binding);
    if (name == QLatin1String("New-Object"))
        return readCondition(binding);
    if (name == QLatin1String("Add-ADSyncScopeConditionGroup"))
        return readGroup(binding, QLatin1String("ScopeConditions"));
    if (name == QLatin1String("Add-ADSyncJoinConditionGroup"))
        return readGroup(binding, QLatin1String("JoinConditions"));
    if (name == QLatin1String("Add-ADSyncRule"))
        return readAdd(binding);
    if (name != QLatin1String("Get-ADSyncRule"))
        return false;
    Constants arguments(binding); // it only shows what was added
    (void)arguments.guid("Identifier");
    return arguments.hold();
}

//! if ($env:COMPUTERNAME -ne 'SYNC02') { throw '…' }: letter by letter as ScriptWriter says it, before anything is done.
bool ExportReader::readHostGuard(PowerShellNode statement)
{
    static const QRegularExpression form(QStringLiteral("^if \\(\\$env:COMPUTERNAME -ne '([^'\\x{2018}-\\x{201b}]+)'\\) "));
    if (m_current || !m_rules.isEmpty())
        return false;
    const auto match = form.match(statement.text().toString());
    if (!match.hasMatch() || !hostGuard(match.captured(1)).contains(statement.text()))
        return false;
    m_hosts.append(match.captured(1));
    return true;
}

bool ExportReader::readNewRule(const PowerShellBinding &binding)
{
    if (m_current)
        return false; // the one before was never added
    Constants arguments(binding);
    SyncRule rule;
    rule.name = arguments.text("Name");
    rule.identifier = arguments.guid("Identifier");
    rule.description = arguments.text("Description");
    rule.sourceObjectType = arguments.text("SourceObjectType");
    rule.targetObjectType = arguments.text("TargetObjectType");
    rule.connector = arguments.guid("Connector");
    rule.linkType = arguments.text("LinkType");
    rule.immutableTag = arguments.text("ImmutableTag");
    rule.precedenceAfter = arguments.guid("PrecedenceAfter");
    rule.precedenceBefore = arguments.guid("PrecedenceBefore");
    rule.enablePasswordSync = arguments.flag("EnablePasswordSync");
    rule.disabled = arguments.flag("Disabled");
    const auto direction = wordOf(arguments.text("Direction"), {RuleDirection::Inbound, RuleDirection::Outbound});
    rule.direction = direction.value_or(RuleDirection::Inbound);
    const QString expiry = arguments.text("SoftDeleteExpiryInterval");
    rule.softDeleteExpiry = expiry.isEmpty() || expiry == QLatin1String("0") ? QStringLiteral("00:00:00") : expiry;
    const QString precedence = arguments.text("Precedence");
    bool isNumber = true;
    if (!precedence.isEmpty())
        rule.precedence = precedence.toInt(&isNumber);
    m_variable = arguments.text("OutVariable").toLower();
    arguments.demand(direction && isNumber && !rule.connector.isNull() && !rule.name.isEmpty() && !m_variable.isEmpty());
    m_current = rule;
    return arguments.hold();
}

bool ExportReader::isCurrentRule(PowerShellNode node) const
{
    return m_current && !m_variable.isEmpty() && firstOf(node) == m_variable;
}

bool ExportReader::readMapping(const PowerShellBinding &binding)
{
    Constants arguments(binding);
    arguments.demand(isCurrentRule(arguments.node("SynchronizationRule")));
    AttributeMapping mapping;
    mapping.sources = arguments.texts("Source");
    mapping.destination = arguments.text("Destination");
    mapping.expression = arguments.text("Expression");
    mapping.executeOnce = arguments.flag("ExecuteOnce");
    const auto flow = wordOf(arguments.text("FlowType"), {FlowType::Direct, FlowType::Constant, FlowType::Expression});
    const QString mergeWord = arguments.text("ValueMergeType");
    const auto merge = mergeWord.isEmpty() ? std::optional(MergeType::Update)
                                           : wordOf(mergeWord, {MergeType::Update, MergeType::Replace, MergeType::Merge, MergeType::MergeCaseInsensitive});
    arguments.demand(flow && merge && arguments.text("OutVariable").compare(m_variable, Qt::CaseInsensitive) == 0);
    if (!arguments.hold())
        return false;
    mapping.flowType = *flow;
    mapping.mergeType = *merge;
    m_current->mappings.append(mapping);
    return true;
}

bool ExportReader::readCondition(const PowerShellBinding &binding)
{
    Constants arguments(binding);
    const QString type = arguments.text("TypeName").section(u'.', -1).toLower();
    const QString variable = arguments.text("OutVariable").toLower();
    const PowerShellNode list = arguments.node("ArgumentList");
    const QList<PowerShellNode> items = list ? itemsOf(list) : QList<PowerShellNode>();
    if (items.size() != 3 || variable.isEmpty() || !arguments.hold())
        return false;
    const auto first = textOf(items.at(0));
    const auto second = textOf(items.at(1));
    if (!first || !second)
        return false;
    m_scopeConditions.remove(variable);
    m_joinConditions.remove(variable);
    if (type == QLatin1String("scopecondition")) {
        const auto operation = textOf(items.at(2));
        if (operation)
            m_scopeConditions.insert(variable, ScopeCondition(*first, *operation, *second));
        return operation.has_value();
    }
    const auto isCaseSensitive = switchOf(items.at(2));
    if (type != QLatin1String("joincondition") || !isCaseSensitive)
        return false;
    m_joinConditions.insert(variable, JoinCondition(*first, *second, *isCaseSensitive));
    return true;
}

bool ExportReader::readGroup(const PowerShellBinding &binding, QLatin1String parameter)
{
    Constants arguments(binding);
    arguments.demand(isCurrentRule(arguments.node("SynchronizationRule")));
    const PowerShellNode list = arguments.node(parameter.data());
    arguments.demand(bool(list) && arguments.text("OutVariable").compare(m_variable, Qt::CaseInsensitive) == 0);
    if (!arguments.hold())
        return false;
    ScopeGroup scope;
    JoinGroup join;
    const bool isScope = parameter == QLatin1String("ScopeConditions");
    for (const PowerShellNode &item : itemsOf(list)) {
        const QString variable = firstOf(item);
        if (isScope ? !m_scopeConditions.contains(variable) : !m_joinConditions.contains(variable))
            return false;
        if (isScope)
            scope.append(m_scopeConditions.value(variable));
        else
            join.append(m_joinConditions.value(variable));
    }
    if (isScope)
        m_current->scope.append(scope);
    else
        m_current->join.append(join);
    return true;
}

bool ExportReader::readAdd(const PowerShellBinding &binding)
{
    Constants arguments(binding);
    arguments.demand(isCurrentRule(arguments.node("SynchronizationRule")));
    if (!arguments.hold())
        return false;
    m_rules.append(*m_current);
    m_current.reset();
    return true;
}

} // namespace swingbridge
