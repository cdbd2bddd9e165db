// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/SyncRule.h"

#include "configuration/JsonFields.h"

#include <array>

namespace swingbridge {

namespace {

constexpr std::array flowTypes{FlowType::Direct, FlowType::Constant, FlowType::Expression};
constexpr std::array mergeTypes{MergeType::Update, MergeType::Replace, MergeType::MergeCaseInsensitive, MergeType::Merge};

template <typename Enum, size_t count>
std::optional<Enum> fromWord(const QString &word, const std::array<Enum, count> &all)
{
    for (const Enum value : all) {
        if (word.compare(toString(value), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

Json scopeToJson(const QList<ScopeGroup> &groups)
{
    Json all = Json::array();
    for (const ScopeGroup &group : groups) {
        Json conditions = Json::array();
        for (const ScopeCondition &condition : group)
            conditions.push_back({{"attribute", condition.attribute}, {"operator", condition.operation}, {"value", condition.value}});
        all.push_back(std::move(conditions));
    }
    return all;
}

Json joinToJson(const QList<JoinGroup> &groups)
{
    Json all = Json::array();
    for (const JoinGroup &group : groups) {
        Json conditions = Json::array();
        for (const JoinCondition &condition : group) {
            conditions.push_back({{"csAttribute", condition.csAttribute}, {"mvAttribute", condition.mvAttribute},
                                  {"caseSensitive", condition.caseSensitive}});
        }
        all.push_back(std::move(conditions));
    }
    return all;
}

Json mappingToJson(const AttributeMapping &mapping)
{
    return {{"destination", mapping.destination}, {"flowType", toString(mapping.flowType)}, {"sources", toJsonArray(mapping.sources)},
            {"expression", textOrNull(mapping.expression)}, {"mergeType", toString(mapping.mergeType)}, {"executeOnce", mapping.executeOnce}};
}

AttributeMapping mappingFromJson(const Json &json)
{
    AttributeMapping mapping;
    mapping.destination = textAt(json, "destination");
    mapping.flowType = fromWord(textAt(json, "flowType"), flowTypes).value_or(FlowType::Direct);
    mapping.sources = textsAt(json, "sources");
    mapping.expression = textAt(json, "expression");
    mapping.mergeType = fromWord(textAt(json, "mergeType"), mergeTypes).value_or(MergeType::Update);
    mapping.executeOnce = boolAt(json, "executeOnce").value_or(false);
    return mapping;
}

//! The first thing wrong with the parts that from_json() would silently replace by a default; empty when nothing is.
QString wrongWord(const Json &json)
{
    const QString direction = textAt(json, "direction");
    if (direction != toString(RuleDirection::Inbound) && direction != toString(RuleDirection::Outbound))
        return QStringLiteral("direction");
    for (const char *key : {"scope", "join", "mappings"}) {
        if (!valueAt(json, key).is_array())
            return QLatin1String(key);
    }
    for (const Json &mapping : valueAt(json, "mappings")) {
        if (textAt(mapping, "destination").isEmpty())
            return QStringLiteral("mappings.destination");
        if (!fromWord(textAt(mapping, "flowType"), flowTypes))
            return QStringLiteral("mappings.flowType");
        if (!fromWord(textAt(mapping, "mergeType"), mergeTypes))
            return QStringLiteral("mappings.mergeType");
    }
    return {};
}

} // namespace

void to_json(Json &json, const SyncRule &rule)
{
    Json mappings = Json::array();
    for (const AttributeMapping &mapping : rule.mappings)
        mappings.push_back(mappingToJson(mapping));
    json = {{"identifier", guidOrNull(rule.identifier)}, {"internalIdentifier", guidOrNull(rule.internalIdentifier)}, {"name", rule.name},
            {"description", textOrNull(rule.description)}, {"immutableTag", textOrNull(rule.immutableTag)},
            {"direction", toString(rule.direction)}, {"disabled", valueOrNull(rule.disabled)}, {"connector", guidOrNull(rule.connector)},
            {"sourceObjectType", rule.sourceObjectType}, {"targetObjectType", rule.targetObjectType}, {"linkType", rule.linkType},
            {"precedence", valueOrNull(rule.precedence)}, {"precedenceAfter", guidOrNull(rule.precedenceAfter)},
            {"precedenceBefore", guidOrNull(rule.precedenceBefore)}, {"softDeleteExpiry", textOrNull(rule.softDeleteExpiry)},
            {"enablePasswordSync", valueOrNull(rule.enablePasswordSync)}, {"version", valueOrNull(rule.version)},
            {"scope", scopeToJson(rule.scope)}, {"join", joinToJson(rule.join)}, {"mappings", std::move(mappings)},
            {"notUnderstood", toJsonArray(rule.notUnderstood)}};
    if (!rule.notKnown.isEmpty())
        json["notKnown"] = toJsonArray(rule.notKnown);
}

void from_json(const Json &json, SyncRule &rule)
{
    rule = SyncRule();
    rule.identifier = guidAt(json, "identifier");
    rule.internalIdentifier = guidAt(json, "internalIdentifier");
    rule.name = textAt(json, "name");
    rule.description = textAt(json, "description");
    rule.immutableTag = textAt(json, "immutableTag");
    rule.direction = textAt(json, "direction") == toString(RuleDirection::Outbound) ? RuleDirection::Outbound : RuleDirection::Inbound;
    rule.disabled = boolAt(json, "disabled");
    rule.connector = guidAt(json, "connector");
    rule.sourceObjectType = textAt(json, "sourceObjectType");
    rule.targetObjectType = textAt(json, "targetObjectType");
    rule.linkType = textAt(json, "linkType");
    rule.precedence = smallIntegerAt(json, "precedence");
    rule.precedenceAfter = guidAt(json, "precedenceAfter");
    rule.precedenceBefore = guidAt(json, "precedenceBefore");
    rule.softDeleteExpiry = textAt(json, "softDeleteExpiry");
    rule.enablePasswordSync = boolAt(json, "enablePasswordSync");
    rule.version = smallIntegerAt(json, "version");
    rule.notUnderstood = textsAt(json, "notUnderstood");
    rule.notKnown = textsAt(json, "notKnown");
    for (const Json &group : valueAt(json, "scope")) {
        ScopeGroup &conditions = rule.scope.emplaceBack();
        for (const Json &condition : group)
            conditions.emplaceBack(textAt(condition, "attribute"), textAt(condition, "operator"), textAt(condition, "value"));
    }
    for (const Json &group : valueAt(json, "join")) {
        JoinGroup &conditions = rule.join.emplaceBack();
        for (const Json &condition : group) {
            conditions.emplaceBack(textAt(condition, "csAttribute"), textAt(condition, "mvAttribute"),
                                   boolAt(condition, "caseSensitive").value_or(false));
        }
    }
    for (const Json &mapping : valueAt(json, "mappings"))
        rule.mappings << mappingFromJson(mapping);
}

Result<SyncRule> readSyncRule(const Json &json)
{
    const QString what = QStringLiteral("A synchronization rule");
    for (const char *key : {"name", "sourceObjectType", "targetObjectType", "linkType"}) {
        if (const auto text = requiredText(json, key, what); !text)
            return failure(text.error());
    }
    for (const char *key : {"identifier", "connector"}) {
        if (guidAt(json, key).isNull())
            return failure(Error::Kind::UnexpectedReply, QStringLiteral("%1: \"%2\" is missing.").arg(what, QLatin1String(key)));
    }
    if (const QString wrong = wrongWord(json); !wrong.isEmpty())
        return failure(Error::Kind::UnexpectedReply, QStringLiteral("%1: \"%2\" cannot be understood.").arg(what, wrong));
    return json.get<SyncRule>();
}

Result<QList<SyncRule>> readSyncRules(const Json &array)
{
    if (!array.is_array())
        return failure(Error::Kind::UnexpectedReply, QStringLiteral("The list of synchronization rules is missing."));
    QList<SyncRule> rules;
    rules.reserve(qsizetype(array.size()));
    for (const Json &item : array) {
        auto rule = readSyncRule(item);
        if (!rule)
            return failure(rule.error());
        rules << std::move(*rule);
    }
    return rules;
}

} // namespace swingbridge
