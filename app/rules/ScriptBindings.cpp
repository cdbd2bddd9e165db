// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ScriptBindings.h"

namespace swingbridge {

using Kind = PowerShellNode::Kind;

ScriptBindings::ScriptBindings(const PowerShellScript &script, const ConnectorReader &reader)
{
    for (const PowerShellNode &node : script.commands())
        read(PowerShellCommand(node), reader);
}

void ScriptBindings::read(const PowerShellCommand &command, const ConnectorReader &reader)
{
    const QStringView name = command.name();
    if (name.size() > 1 && (name.front() == u'-' || name.front() == QChar(0x2013) || name.front() == QChar(0x2014) || name.front() == QChar(0x2015)))
        m_strayParameters.push_back(command.node());
    const PowerShellSignature *signature = PowerShellSignature::of(name);
    if (!signature) {
        readUnknown(command);
        return;
    }
    m_ruleCommands.emplace_back(command, signature, PowerShellBinding(command, *signature, [&reader](PowerShellNode splat) { return reader.readSplat(splat); }));
    for (const PowerShellBoundArgument &bound : m_ruleCommands.back().binding.arguments()) {
        if (!bound.argument())
            continue;
        BoundPlace place;
        place.command = signature->cmdlet();
        place.parameter = bound.parameter();
        place.isRuleCommand = true;
        place.value = bound.argument();
        m_places.insert(bound.argument().index(), place);
    }
}

void ScriptBindings::readUnknown(const PowerShellCommand &command)
{
    QString parameter;
    for (const PowerShellNode &element : command.elements()) {
        const bool isParameter = element.is(Kind::Parameter);
        if (isParameter)
            parameter = element.value().toString();
        const PowerShellNode value = isParameter ? element.firstChild() : element;
        if (!value)
            continue;
        BoundPlace place;
        place.command = command.name().toString();
        place.parameter = parameter;
        place.value = value;
        m_places.insert(value.index(), place);
        parameter.clear();
    }
}

const BoundPlace *ScriptBindings::placeOf(PowerShellNode node) const
{
    for (; node; node = node.parent()) {
        const auto it = m_places.constFind(node.index());
        if (it != m_places.cend())
            return &*it;
        if (node.is(Kind::ScriptBlock) || node.is(Kind::Command))
            break; // what stands in a block is not the argument
    }
    return nullptr;
}

} // namespace swingbridge
