// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/ConfigurationXml.h"
#include "configuration/ServerConfiguration.h"

#include <QCoreApplication>

namespace swingbridge {

namespace {

ScopeGroup readScopeGroup(ConfigurationXml &xml)
{
    ScopeGroup group;
    xml.children([&](QStringView name) {
        if (name != u"scope")
            return false;
        ScopeCondition &condition = group.emplaceBack();
        xml.children([&](QStringView part) {
            if (part == u"csAttribute")
                condition.attribute = xml.text();
            else if (part == u"csOperator")
                condition.operation = xml.text();
            else if (part == u"csValue")
                condition.value = xml.text();
            else
                return false;
            return true;
        });
        return true;
    });
    return group;
}

JoinGroup readJoinGroup(ConfigurationXml &xml)
{
    JoinGroup group;
    xml.children([&](QStringView name) {
        if (name != u"condition")
            return false;
        JoinCondition &condition = group.emplaceBack();
        xml.children([&](QStringView part) {
            if (part == u"csAttribute")
                condition.csAttribute = xml.text();
            else if (part == u"ilmAttribute")
                condition.mvAttribute = xml.text();
            else if (part == u"caseSensitive")
                condition.caseSensitive = xml.flag().value_or(false);
            else
                return false;
            return true;
        });
        return true;
    });
    return group;
}

MergeType mergeTypeFromWord(const QString &word)
{
    for (const MergeType type : {MergeType::Replace, MergeType::MergeCaseInsensitive, MergeType::Merge}) {
        if (word.compare(toString(type), Qt::CaseInsensitive) == 0)
            return type;
    }
    return MergeType::Update;
}

//! <src><attr>a</attr>…</src> names attributes, <src>literal</src> is a constant: only what follows tells them apart.
void readSource(ConfigurationXml &xml, AttributeMapping &mapping)
{
    QXmlStreamReader &reader = xml.reader();
    QString literal;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::Characters)
            literal += reader.text();
        else if (token == QXmlStreamReader::StartElement)
            mapping.sources << xml.text();
    }
    if (!mapping.sources.isEmpty())
        return;
    mapping.flowType = FlowType::Constant;
    mapping.sources << literal;
}

AttributeMapping readMapping(ConfigurationXml &xml, const std::function<void(QStringView)> &unknown)
{
    AttributeMapping mapping;
    mapping.executeOnce = xml.attribute(QLatin1String("execute-once")).compare(u"true", Qt::CaseInsensitive) == 0;
    xml.children([&](QStringView name) {
        if (name == u"dest")
            mapping.destination = xml.text();
        else if (name == u"src")
            readSource(xml, mapping);
        else if (name == u"expression")
            mapping.expression = xml.text();
        else if (name == u"valueMergeType")
            mapping.mergeType = mergeTypeFromWord(xml.text());
        else
            return false;
        return true;
    }, unknown);
    if (!mapping.expression.isEmpty())
        mapping.flowType = FlowType::Expression;
    return mapping;
}

bool readCriteria(ConfigurationXml &xml, QStringView name, SyncRule &rule)
{
    if (name == u"relationshipCriteria")
        xml.children([&](QStringView part) { return part == u"conditions" && (rule.join << readJoinGroup(xml), true); });
    else if (name == u"synchronizationCriteria")
        xml.children([&](QStringView part) { return part == u"conditions" && (rule.scope << readScopeGroup(xml), true); });
    else
        return false;
    return true;
}

bool readIdentity(ConfigurationXml &xml, QStringView name, SyncRule &rule)
{
    if (name == u"id")
        rule.identifier = xml.guid();
    else if (name == u"internal-id")
        rule.internalIdentifier = xml.guid();
    else if (name == u"version")
        rule.version = xml.integer();
    else if (name == u"name")
        rule.name = xml.text();
    else if (name == u"description")
        rule.description = xml.text();
    else if (name == u"immutable-tag")
        rule.immutableTag = xml.text();
    else if (name == u"connector")
        rule.connector = xml.guid();
    else
        return false;
    return true;
}

bool readPlace(ConfigurationXml &xml, QStringView name, SyncRule &rule)
{
    if (name == u"direction")
        rule.direction = xml.text() == u"Outbound" ? RuleDirection::Outbound : RuleDirection::Inbound;
    else if (name == u"disabled")
        rule.disabled = xml.flag();
    else if (name == u"sourceObjectType")
        rule.sourceObjectType = xml.text();
    else if (name == u"targetObjectType")
        rule.targetObjectType = xml.text();
    else if (name == u"linkType")
        rule.linkType = xml.text();
    else if (name == u"precedence")
        rule.precedence = xml.integer();
    else if (name == u"precedence-after")
        rule.precedenceAfter = xml.guid();
    else if (name == u"precedence-before")
        rule.precedenceBefore = xml.guid();
    else if (name == u"softDeleteExpiryInterval")
        rule.softDeleteExpiry = xml.text();
    else if (name == u"EnablePasswordSync")
        rule.enablePasswordSync = xml.flag();
    else
        return false;
    return true;
}

} // namespace

Result<SyncRule> readRuleXml(const QByteArray &bytes, const QString &what)
{
    ConfigurationXml xml(bytes, what);
    if (const Done entered = xml.enter(QLatin1String("synchronizationRule")); !entered)
        return failure(entered.error());
    SyncRule rule;
    const auto unknownInMapping = [&](QStringView part) {
        const QString path = QStringLiteral("mapping/") + part.toString();
        if (!rule.notUnderstood.contains(path))
            rule.notUnderstood << path;
    };
    xml.children([&](QStringView name) {
        if (name == u"attribute-mappings") {
            xml.children([&](QStringView part) { return part == u"mapping" && (rule.mappings << readMapping(xml, unknownInMapping), true); });
            return true;
        }
        return readIdentity(xml, name, rule) || readPlace(xml, name, rule) || readCriteria(xml, name, rule);
    }, [&](QStringView name) { rule.notUnderstood << name.toString(); });
    rule.notUnderstood.sort();
    if (const Done outcome = xml.outcome(); !outcome)
        return failure(outcome.error());
    if (rule.identifier.isNull() || rule.connector.isNull() || rule.name.isEmpty()) {
        return failure(xml.error(QCoreApplication::translate("ConfigurationXml", "%1 does not say which synchronization rule it is.").arg(what),
                                 QStringLiteral("id, connector or name is missing")));
    }
    return rule;
}

} // namespace swingbridge
