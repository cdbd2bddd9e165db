// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ScriptVariables.h"

#include "powershell/PowerShellCommand.h"

namespace swingbridge {
namespace {

using Kind = PowerShellNode::Kind;

QString folded(QStringView name) { return unscopedVariable(name).toString().toLower(); }

//! Whether \a written, the beginning of a parameter's name, may mean one of those that fill a variable.
bool fillsVariable(QStringView written)
{
    static const QStringList names = {QStringLiteral("outvariable"), QStringLiteral("errorvariable"), QStringLiteral("warningvariable"),
                                      QStringLiteral("informationvariable"), QStringLiteral("pipelinevariable")};
    static const QStringList aliases = {QStringLiteral("ov"), QStringLiteral("ev"), QStringLiteral("wv"), QStringLiteral("iv"), QStringLiteral("pv")};
    const QString name = written.toString().toLower();
    const auto begins = [&name](const QString &full) { return name.size() > 2 && full.startsWith(name); };
    return aliases.contains(name) || std::any_of(names.cbegin(), names.cend(), begins);
}

//! The argument of the Parameter node \a parameter: by colon, or the next element.
PowerShellNode argumentOf(PowerShellNode parameter)
{
    if (parameter.firstChild())
        return parameter.firstChild();
    const PowerShellNode next = parameter.nextSibling();
    return next && !next.is(Kind::Parameter) && !next.is(Kind::Splat) && !next.is(Kind::Redirection) ? next : PowerShellNode();
}

//! What the brackets and casts are around.
PowerShellNode bared(PowerShellNode node)
{
    while (node.is(Kind::Cast) || node.is(Kind::Parenthesis))
        node = node.lastChild();
    return node;
}

bool isAttributed(PowerShellNode definition, QLatin1String word)
{
    for (PowerShellNode child = definition.firstChild(); child; child = child.nextSibling()) {
        if (child.is(Kind::Attribute) && child.text().contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

//! The number of the parameter among those of its function.
int positionOf(PowerShellNode definition)
{
    int position = 0;
    for (PowerShellNode other = definition.parent().firstChild(); other && !(other == definition); other = other.nextSibling())
        position += other.is(Kind::Definition) ? 1 : 0;
    return position;
}

} // namespace

PowerShellNode functionAround(PowerShellNode node)
{
    PowerShellNode around = node.parent();
    while (around && !around.is(Kind::Function))
        around = around.parent();
    return around;
}

ScriptVariables::ScriptVariables(const PowerShellScript &script)
{
    for (PowerShellNode node = script.root(); node; node = node.following())
        read(node);
}

void ScriptVariables::read(PowerShellNode node)
{
    switch (node.kind()) {
    case Kind::Assignment: readAssignment(node); break;
    case Kind::Command: readCommand(node); break;
    case Kind::Invocation: readMember(node); break;
    case Kind::Definition: {
        VariableDefinition definition;
        definition.place = node;
        definition.value = node.defaultValue();
        definition.isParameter = true;
        define(node.value(), definition);
        break;
    }
    case Kind::Statement:
        if (node.value() == QLatin1String("foreach") && node.firstChild().is(Kind::Variable))
            readTarget(node.firstChild(), node, {});
        break;
    case Kind::Unary:
        if (node.value().endsWith(QLatin1String("++")) || node.value().endsWith(QLatin1String("--")))
            readTarget(node.firstChild(), node, {});
        break;
    default: break;
    }
}

void ScriptVariables::readAssignment(PowerShellNode assignment)
{
    const bool isPlain = assignment.value() == QLatin1String("=");
    readTarget(bared(assignment.firstChild()), assignment, isPlain ? assignment.lastChild() : PowerShellNode());
}

void ScriptVariables::readTarget(PowerShellNode target, PowerShellNode place, PowerShellNode value)
{
    if (target.is(Kind::Variable)) {
        VariableDefinition definition;
        definition.place = place;
        definition.value = value;
        define(target.value(), definition);
    } else if (target.is(Kind::Array)) {
        for (PowerShellNode one = target.firstChild(); one; one = one.nextSibling())
            readTarget(bared(one), place, {});
    } else if (target.is(Kind::Member) || target.is(Kind::Index)) {
        const PowerShellNode table = bared(target.firstChild());
        if (table.is(Kind::Variable))
            m_keys[folded(table.value())].append(target.lastChild());
    }
}

//! $h.Add('Key', …) and every other call that may change a table.
void ScriptVariables::readMember(PowerShellNode access)
{
    const PowerShellNode table = bared(access.firstChild());
    if (!table.is(Kind::Variable))
        return;
    const PowerShellNode member = access.child(1);
    const PowerShellNode key = access.child(2);
    static const QStringList harmless = {QStringLiteral("containskey"), QStringLiteral("contains"), QStringLiteral("getenumerator"), QStringLiteral("clone"),
                                         QStringLiteral("tostring")};
    if (member.isLiteralString() && harmless.contains(member.value().toString().toLower()))
        return;
    m_keys[folded(table.value())].append(key);
}

void ScriptVariables::readCommand(PowerShellNode node)
{
    const PowerShellCommand command(node);
    const QString name = command.name().toString().toLower();
    if (!name.isEmpty())
        m_calls[name].append(node);
    const bool setsByName = name == QLatin1String("set-variable") || name == QLatin1String("new-variable");
    for (const PowerShellNode &element : command.elements()) {
        if (setsByName && element.isLiteralString())
            define(element.value(), VariableDefinition{node, {}, {}, false});
        if (!element.is(Kind::Parameter) || !fillsVariable(element.value()))
            continue;
        const PowerShellNode variable = argumentOf(element);
        if (variable.isLiteralString())
            define(variable.value(), VariableDefinition{node, {}, {}, false});
    }
}

void ScriptVariables::define(QStringView name, const VariableDefinition &definition)
{
    VariableDefinition kept = definition;
    kept.function = functionAround(definition.place);
    m_definitions[folded(name)].append(kept);
}

//! Whether a call in the script gives the parameter another value than its default; in doubt it does.
bool ScriptVariables::isPassed(const VariableDefinition &parameter) const
{
    const PowerShellNode block = parameter.place.parent();
    if (!parameter.function)
        return !block.parent().is(Kind::Script); // of a script block that is no function: nobody knows who calls it
    const QString name = folded(parameter.place.value());
    const int position = positionOf(parameter.place);
    for (const PowerShellNode &call : m_calls.value(parameter.function.value().toString().toLower())) {
        int unnamed = 0;
        PowerShellNode taken; // by the parameter before it
        const PowerShellCommand command(call);
        for (const PowerShellNode &element : command.elements()) {
            const bool isNamed = element.is(Kind::Parameter) && name.startsWith(element.value().toString().toLower());
            if (isNamed || element.is(Kind::Splat))
                return true;
            unnamed += element.is(Kind::Parameter) || element == taken ? 0 : 1;
            taken = element.is(Kind::Parameter) ? argumentOf(element) : PowerShellNode();
        }
        if (unnamed > position)
            return true;
    }
    return isAttributed(parameter.place, QLatin1String("Mandatory"));
}

PowerShellNode ScriptVariables::valueOf(PowerShellNode variable) const
{
    const QList<VariableDefinition> definitions = m_definitions.value(folded(variable.value()));
    if (definitions.size() != 1)
        return {};
    const VariableDefinition &definition = definitions.first();
    if (!definition.value || definition.place.begin() >= variable.begin())
        return {};
    bool isAround = !definition.function;
    for (PowerShellNode function = functionAround(variable); function && !isAround; function = functionAround(function))
        isAround = function == definition.function;
    if (!isAround || (definition.isParameter && isPassed(definition)))
        return {};
    return definition.value;
}

bool ScriptVariables::isKeySet(PowerShellNode variable, const std::function<bool(QStringView)> &isKey) const
{
    const QList<PowerShellNode> keys = m_keys.value(folded(variable.value()));
    return std::any_of(keys.cbegin(), keys.cend(), [&](const PowerShellNode &key) { return !key.isLiteralString() || isKey(key.value()); });
}

} // namespace swingbridge
