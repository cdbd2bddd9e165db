// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ConnectorArgument.h"

namespace swingbridge {
namespace {

using Kind = PowerShellNode::Kind;

constexpr QLatin1String connectorName("Connector");

bool isOneOf(QStringView word, std::initializer_list<QLatin1String> words)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1String one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

bool isGuidType(PowerShellNode type)
{
    return type.is(Kind::Type) && isOneOf(type.value().trimmed(), {QLatin1String("guid"), QLatin1String("System.Guid")});
}

bool isTextType(PowerShellNode type)
{
    return type.is(Kind::Type) && isOneOf(type.value().trimmed(), {QLatin1String("string"), QLatin1String("System.String")});
}

//! One layer of brackets, cast or constructor off \a node; none when there is none to take off.
PowerShellNode unwrapped(PowerShellNode node)
{
    if ((node.is(Kind::Parenthesis) || node.is(Kind::SubExpression)) && node.childCount() == 1)
        return node.firstChild();
    if (node.is(Kind::Cast) && (isGuidType(node.firstChild()) || isTextType(node.firstChild())))
        return node.lastChild();
    const bool isMade = node.is(Kind::Invocation) && node.isStatic() && node.childCount() == 3 && isGuidType(node.firstChild())
        && isOneOf(node.child(1).value(), {QLatin1String("new"), QLatin1String("Parse")});
    return isMade ? node.child(2) : PowerShellNode();
}

PowerShellNode innermost(PowerShellNode node)
{
    for (PowerShellNode inner = unwrapped(node); inner; inner = unwrapped(node))
        node = inner;
    return node;
}

//! The table itself, with or without [ordered].
PowerShellNode tableOf(PowerShellNode node)
{
    while (node.is(Kind::Parenthesis) || (node.is(Kind::Cast) && isOneOf(node.firstChild().value(), {QLatin1String("ordered"), QLatin1String("hashtable")})))
        node = node.lastChild();
    return node.is(Kind::Hash) ? node : PowerShellNode();
}

//! Whether the key of a table means -Connector: the name or a beginning of it that means no other parameter.
bool meansConnector(QStringView key)
{
    const PowerShellParameter *found = nullptr;
    const PowerShellSignature *signature = PowerShellSignature::of(u"New-ADSyncRule");
    return signature && signature->find(key, found) == PowerShellSignature::Match::One && found->name() == connectorName;
}

//! Where the digits stand in the script; nothing when escapes stand between them.
std::optional<GuidText> placed(PowerShellNode literal, GuidText guid, QStringView value)
{
    if (!literal.isString()) { // a number: its text is its value
        guid.start += literal.begin();
        return guid;
    }
    if (literal.isVerbatim()) {
        guid.start += literal.contentBegin();
        return guid;
    }
    const QStringView text = literal.text();
    const qsizetype at = text.indexOf(value.mid(guid.start, guid.length));
    if (at < 0)
        return std::nullopt;
    guid.start = literal.begin() + at;
    return guid;
}

QStringView valueOfLiteral(PowerShellNode literal) { return literal.is(Kind::Number) ? literal.text() : literal.value(); }

} // namespace

PowerShellNode literalOf(PowerShellNode node)
{
    const PowerShellNode inner = innermost(node);
    return inner.isLiteralString() || inner.is(Kind::Number) ? inner : PowerShellNode();
}

void ConnectorReader::resolve(PowerShellNode argument, ConnectorArgument &into) const
{
    into.resolution = ConnectorResolution::Dynamic;
    PowerShellNode inner = innermost(argument);
    const bool isTraced = inner.is(Kind::Variable);
    PowerShellNode variable;
    if (isTraced) {
        variable = inner;
        inner = literalOf(m_variables.valueOf(inner));
    }
    if (!inner.isLiteralString() && !inner.is(Kind::Number))
        return;
    const QStringView value = valueOfLiteral(inner);
    const auto guid = GuidText::read(value);
    if (!guid) {
        if (!isTraced && inner.isString())
            into.resolution = ConnectorResolution::Placeholder;
        into.isMasked = GuidText::isMasked(value);
        into.source = inner;
        return;
    }
    into.guid = placed(inner, *guid, value);
    if (!into.guid)
        return;
    into.source = inner;
    const bool isIndirect = isTraced || !into.via.isEmpty();
    into.resolution = isIndirect ? ConnectorResolution::Traced : ConnectorResolution::Literal;
    if (isTraced)
        into.via = variable.text().toString();
}

ConnectorArgument ConnectorReader::read(const PowerShellCommand &command, const PowerShellBinding &binding) const
{
    ConnectorArgument connector;
    connector.written = command.node();
    const PowerShellBoundArgument *bound = binding.find(connectorName);
    if (bound && bound->argument()) {
        const bool isSplatted = bound->way() == PowerShellBoundArgument::Way::Splatted;
        connector.written = isSplatted ? bound->written() : bound->argument();
        connector.via = isSplatted ? bound->written().text().toString() : QString();
        resolve(bound->argument(), connector);
    } else if (!binding.unknownSplats().empty()) {
        connector.written = binding.unknownSplats().front();
        connector.resolution = ConnectorResolution::Dynamic;
    }
    return connector;
}

std::optional<std::vector<PowerShellSplatEntry>> ConnectorReader::readSplat(PowerShellNode splat) const
{
    const PowerShellNode table = tableOf(m_variables.valueOf(splat));
    if (!table || m_variables.isKeySet(splat, meansConnector))
        return std::nullopt;
    std::vector<PowerShellSplatEntry> entries;
    for (PowerShellNode entry = table.firstChild(); entry; entry = entry.nextSibling()) {
        const PowerShellNode key = entry.firstChild();
        if (!key.isLiteralString())
            return std::nullopt;
        entries.emplace_back(key.value().toString(), entry.lastChild());
    }
    return entries;
}

} // namespace swingbridge
