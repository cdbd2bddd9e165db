// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/SettingsRuleReader.h"

#include "foundation/JsonText.h"

namespace swingbridge {
namespace {

constexpr const char *customList = "customsynchronizationrules";
constexpr const char *standardList = "standardsynchronizationrules";

//! A name as the product builds it says where a rule's data comes from: "In from AD - …", "Out to AAD - …".
RuleDirection directionOf(const QString &stated, const QString &name)
{
    const QString word = stated.isEmpty() ? name : stated;
    return word.startsWith(u"out", Qt::CaseInsensitive) ? RuleDirection::Outbound : RuleDirection::Inbound;
}

ScopeCondition readScopeCondition(SettingsObject &condition)
{
    const QString attribute = condition.text({"attribute", "csAttribute"});
    const QString comparison = condition.text({"condition", "operator", "csOperator"});
    return {attribute, comparison, condition.text({"value", "csValue"})};
}

JoinCondition readJoinCondition(SettingsObject &condition)
{
    const QString ofConnector = condition.text({"csAttribute", "attribute", "source"});
    const QString ofMetaverse = condition.text({"mvAttribute", "ilmAttribute", "target"});
    return {ofConnector, ofMetaverse, condition.flag({"caseSensitive"}).value_or(false)};
}

//! One group: a list of conditions, or a single one.
template<typename Condition>
QList<Condition> readGroup(const Json &group, const QString &path, SettingsReading &reading, Condition (*read)(SettingsObject &))
{
    QList<Condition> conditions;
    const auto add = [&](const Json &item) {
        SettingsObject condition(item, path, reading);
        conditions << read(condition);
        condition.noteUnknown();
    };
    if (group.is_array())
        std::for_each(group.begin(), group.end(), add);
    else
        add(group);
    return conditions;
}

//! A list of groups, or one flat list of conditions, which is one group (settings-json.md 2.3).
template<typename Condition>
QList<QList<Condition>> readGroups(const Json &filters, const QString &path, SettingsReading &reading, Condition (*read)(SettingsObject &))
{
    const bool isNested = filters.is_array() && std::any_of(filters.begin(), filters.end(), [](const Json &item) { return item.is_array(); });
    QList<QList<Condition>> groups;
    if (isNested) {
        for (const Json &group : filters)
            groups << readGroup(group, path, reading, read);
    } else if (filters.is_structured() && !filters.empty()) {
        groups << readGroup(filters, path, reading, read);
    } else if (filters.is_primitive() && !settingsText(filters).isEmpty()) {
        reading.refuse(path, QStringLiteral("expected a list of conditions"));
    }
    return groups;
}

std::optional<FlowType> flowTypeFromWord(const QString &word)
{
    for (const FlowType type : {FlowType::Direct, FlowType::Constant, FlowType::Expression}) {
        if (word.compare(toString(type), Qt::CaseInsensitive) == 0)
            return type;
    }
    return std::nullopt;
}

MergeType mergeTypeOf(const QString &word)
{
    for (const MergeType type : {MergeType::Replace, MergeType::MergeCaseInsensitive, MergeType::Merge}) {
        if (word.compare(toString(type), Qt::CaseInsensitive) == 0)
            return type;
    }
    return MergeType::Update;
}

AttributeMapping readFlow(SettingsObject &flow)
{
    AttributeMapping mapping;
    mapping.destination = flow.text({"destination", "dest"});
    mapping.sources = flow.texts({"source", "src"});
    const QString expression = flow.text({"expression", "mappingExpression"});
    const FlowType guessed = mapping.sources.isEmpty() ? FlowType::Constant : expression.isEmpty() ? FlowType::Direct : FlowType::Expression;
    mapping.flowType = flowTypeFromWord(flow.text({"flowType"})).value_or(guessed);
    if (mapping.flowType == FlowType::Expression)
        mapping.expression = expression;
    else if (mapping.flowType == FlowType::Constant && mapping.sources.isEmpty())
        mapping.sources << expression; // the literal, as in the XML of a rule
    mapping.mergeType = mergeTypeOf(flow.text({"valueMergeType", "mergeType"}));
    mapping.executeOnce = flow.flag({"executeOnce", "applyOnce"}).value_or(false);
    return mapping;
}

//! Reads the flows; false when they do not say how a value is made.
bool readFlows(SettingsObject &rule, SyncRule &into, SettingsReading &reading)
{
    bool isWhole = true;
    for (const Json *item : rule.objects({"attributeMappings"})) {
        SettingsObject flow(*item, rule.path() + QStringLiteral("/attributemappings"), reading);
        isWhole = isWhole && (flow.has({"flowType"}) || flow.has({"expression", "mappingExpression"}));
        into.mappings << readFlow(flow);
        flow.noteUnknown();
    }
    return isWhole;
}

std::optional<bool> disabledOf(SettingsObject &rule)
{
    if (rule.has({"disabled", "isDisabled"}))
        return rule.flag({"disabled", "isDisabled"});
    const auto enabled = rule.flag({"enabled", "isEnabled"});
    return enabled ? std::optional(!*enabled) : std::nullopt;
}

void readIdentity(SettingsObject &rule, const Guid &connector, SyncRule &into)
{
    into.name = rule.text({"name"});
    into.description = rule.text({"description"});
    into.identifier = rule.guid({"uniqueIdentifier"});
    into.internalIdentifier = rule.guid({"internalIdentifier"});
    into.connector = connector;
    into.direction = directionOf(rule.text({"direction"}), into.name);
    into.precedence = rule.number({"precedence"});
    into.disabled = disabledOf(rule);
}

//! What a rule does. Keys that nobody has seen in a real file are "not known" when they are missing.
void readDeeds(SettingsObject &rule, SyncRule &into, SettingsReading &reading)
{
    const QString below = rule.path() + u'/';
    if (!rule.has({"joinFilters", "joinConditions"}))
        into.notKnown << QStringLiteral("join");
    if (!rule.has({"softDeleteExpiryInterval", "softDeleteExpiry"}))
        into.notKnown << QStringLiteral("softDeleteExpiry");
    into.sourceObjectType = rule.text({"source", "sourceObjectType"});
    into.targetObjectType = rule.text({"target", "targetObjectType"});
    into.linkType = rule.text({"linkType"});
    into.enablePasswordSync = rule.flag({"enablePasswordSync", "passwordSync"});
    into.softDeleteExpiry = rule.text({"softDeleteExpiryInterval", "softDeleteExpiry"});
    into.scope = readGroups(rule.at({"scopeFilters"}), below + QStringLiteral("scopefilters"), reading, readScopeCondition);
    into.join = readGroups(rule.at({"joinFilters", "joinConditions"}), below + QStringLiteral("joinfilters"), reading, readJoinCondition);
    if (!readFlows(rule, into, reading))
        into.notKnown << QStringLiteral("flows");
    into.notKnown.sort();
}

} // namespace

QList<SyncRule> readCustomRules(SettingsObject &policy, const Guid &connector, SettingsReading &reading)
{
    QList<SyncRule> rules;
    for (const Json *item : policy.objects({customList})) {
        const QString list = policy.path() + u'/' + QLatin1String(customList) + u'/';
        QString name = SettingsObject(*item, list, reading).text({"name"});
        if (name.isEmpty())
            reading.refuse(list, QStringLiteral("a rule has no name"));
        const QString stated = SettingsObject(*item, list + name, reading).text({"direction"});
        const QString key = name.toLower() + u'|' + toString(directionOf(stated, name)).toLower();
        SettingsObject rule(*item, list + key, reading);
        SyncRule &read = rules.emplaceBack();
        readIdentity(rule, connector, read);
        readDeeds(rule, read, reading);
        rule.at({"immutableTag"}); // a clone's tag is not the product's
        rule.noteUnknown();
    }
    return rules;
}

QList<SyncRule> readStandardRules(SettingsObject &policy, const Guid &connector, SettingsReading &reading)
{
    static const QStringList deeds{QStringLiteral("description"), QStringLiteral("enablePasswordSync"), QStringLiteral("flows"), QStringLiteral("join"),
                                   QStringLiteral("linkType"), QStringLiteral("scope"), QStringLiteral("softDeleteExpiry"),
                                   QStringLiteral("sourceObjectType"), QStringLiteral("targetObjectType")};
    QList<SyncRule> rules;
    for (const Json *item : policy.objects({standardList})) {
        const QString list = policy.path() + u'/' + QLatin1String(standardList) + u'/';
        const QString name = SettingsObject(*item, list, reading).text({"name"});
        if (name.isEmpty())
            reading.refuse(list, QStringLiteral("a rule has no name"));
        SettingsObject rule(*item, list + name.toLower(), reading);
        SyncRule &read = rules.emplaceBack();
        readIdentity(rule, connector, read);
        read.immutableTag = rule.text({"immutableTag"});
        if (read.immutableTag.isEmpty()) // what stands in this list is the product's, with or without a tag
            read.immutableTag = QStringLiteral("Microsoft.") + QString(name).remove(u' ');
        read.notKnown = deeds;
        rule.noteUnknown();
    }
    return rules;
}

} // namespace swingbridge
