// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/engine/ScopeFilter.h"

#include <algorithm>
#include <array>

namespace swingbridge {

namespace {

//! The operator without its negation: NOTEQUAL is not EQUAL, ISNOTIN is not ISIN.
std::pair<QString, bool> positive(const QString &word)
{
    const QString upper = word.toUpper();
    if (upper.startsWith(u"NOT"))
        return {upper.mid(3), true};
    if (upper.startsWith(u"ISNOT"))
        return {QStringLiteral("IS") + upper.mid(5), true};
    if (upper == u"ISBITNOTSET")
        return {QStringLiteral("ISBITSET"), true};
    return {upper, false};
}

} // namespace

ScopeFilter::ScopeFilter(const QList<ScopeGroup> &groups, NameTable &attributes, const Directory &directory)
{
    static const std::array<std::pair<QStringView, Operator>, 12> words{{
        {u"EQUAL", Operator::Equal}, {u"LESSTHAN", Operator::Less}, {u"LESSTHAN_OR_EQUAL", Operator::LessOrEqual},
        {u"CONTAINS", Operator::Contains}, {u"STARTSWITH", Operator::StartsWith}, {u"ENDSWITH", Operator::EndsWith},
        {u"GREATERTHAN", Operator::Greater}, {u"GREATERTHAN_OR_EQUAL", Operator::GreaterOrEqual}, {u"ISNULL", Operator::IsNull},
        {u"ISIN", Operator::IsIn}, {u"ISBITSET", Operator::IsBitSet}, {u"ISMEMBEROF", Operator::IsMember}}};
    for (const ScopeGroup &group : groups) {
        std::vector<Condition> &conditions = m_groups.emplace_back();
        for (const ScopeCondition &written : group) {
            Condition condition;
            const auto [word, negated] = positive(written.operation);
            const auto it = std::find_if(words.begin(), words.end(), [&](const auto &row) { return row.first == word; });
            condition.operation = it == words.end() ? Operator::Unknown : it->second;
            condition.negated = negated;
            condition.attribute = attributes.id(written.attribute);
            condition.value = written.value;
            condition.number = toNumber(condition.value);
            if (condition.operation == Operator::IsIn) {
                for (const QString &item : written.value.split(u';', Qt::SkipEmptyParts))
                    condition.list << item.trimmed();
            }
            if (condition.operation == Operator::IsMember) {
                const QList<int> members = directory.members(directory.groupWithDn(written.value));
                condition.members = QSet<int>(members.begin(), members.end());
            }
            if (!m_attributes.contains(condition.attribute))
                m_attributes << condition.attribute;
            conditions.push_back(std::move(condition));
        }
    }
}

bool ScopeFilter::holds(ExpressionSource &source, int objectIndex) const
{
    if (m_groups.empty())
        return true;
    return std::any_of(m_groups.begin(), m_groups.end(), [&](const std::vector<Condition> &group) {
        return std::all_of(group.begin(), group.end(), [&](const Condition &condition) {
            return holds(condition, source.attribute(condition.attribute), objectIndex);
        });
    });
}

bool ScopeFilter::holds(const Condition &condition, const Values &values, int objectIndex)
{
    switch (condition.operation) {
    case Operator::Unknown:
        return false;
    case Operator::IsNull:
        return values.isEmpty() != condition.negated;
    case Operator::IsMember:
        return condition.members.contains(objectIndex) != condition.negated;
    default:
        break;
    }
    const bool any = std::any_of(values.begin(), values.end(), [&](const Value &value) { return matches(condition, value); });
    return any != condition.negated;
}

bool ScopeFilter::matches(const Condition &condition, const Value &value)
{
    const auto text = [&] { return toText(value); };
    const auto wanted = [&] { return std::get<QString>(condition.value); };
    switch (condition.operation) {
    case Operator::Equal:
        return sameValue(value, condition.value);
    case Operator::Less:
        return toNumber(value) < condition.number;
    case Operator::LessOrEqual:
        return toNumber(value) <= condition.number;
    case Operator::Greater:
        return toNumber(value) > condition.number;
    case Operator::GreaterOrEqual:
        return toNumber(value) >= condition.number;
    case Operator::Contains:
        return text().contains(wanted(), Qt::CaseInsensitive);
    case Operator::StartsWith:
        return text().startsWith(wanted(), Qt::CaseInsensitive);
    case Operator::EndsWith:
        return text().endsWith(wanted(), Qt::CaseInsensitive);
    case Operator::IsIn:
        return condition.list.contains(text(), Qt::CaseInsensitive);
    case Operator::IsBitSet:
        return condition.number != 0 && (toNumber(value) & condition.number) == condition.number;
    default:
        return false;
    }
}

} // namespace swingbridge
