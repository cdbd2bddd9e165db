// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Guid.h"
#include "foundation/Json.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace swingbridge {

enum class RuleDirection { Inbound, Outbound };
enum class FlowType { Direct, Constant, Expression };
enum class MergeType { Update, Replace, MergeCaseInsensitive, Merge };

//! The product's words: "Inbound", "Direct", "MergeCaseInsensitive", …
QString toString(RuleDirection direction);
QString toString(FlowType type);
QString toString(MergeType type);

//! One condition of a scope group. The attribute is always one of the *source* object (rule-scripts.md 1.3).
class ScopeCondition
{
public:
    ScopeCondition() = default;
    ScopeCondition(QString attributeName, QString comparison, QString comparisonValue)
        : attribute(std::move(attributeName)), operation(std::move(comparison)), value(std::move(comparisonValue)) {}

    QString attribute;
    QString operation; //!< EQUAL, NOTSTARTSWITH, ISBITSET, … (adsync.md 10); kept as read when it is none of them.
    QString value;

    friend bool operator==(const ScopeCondition &, const ScopeCondition &) = default;
};

//! One condition of a join group.
class JoinCondition
{
public:
    JoinCondition() = default;
    JoinCondition(QString csName, QString mvName, bool isCaseSensitive = false)
        : csAttribute(std::move(csName)), mvAttribute(std::move(mvName)), caseSensitive(isCaseSensitive) {}

    QString csAttribute; //!< In the connector space.
    QString mvAttribute; //!< In the metaverse.
    bool caseSensitive = false;

    friend bool operator==(const JoinCondition &, const JoinCondition &) = default;
};

using ScopeGroup = QList<ScopeCondition>; //!< All must hold; an object is in scope when one group holds, or there is none.
using JoinGroup = QList<JoinCondition>;   //!< All must match; the groups are tried in order.

//! One attribute flow.
class AttributeMapping
{
public:
    AttributeMapping() = default;
    static AttributeMapping direct(const QString &source, const QString &destination);
    static AttributeMapping constant(const QString &value, const QString &destination);
    static AttributeMapping computed(const QString &expression, const QString &destination, const QStringList &sources);

    QString destination;
    FlowType flowType = FlowType::Direct;
    QStringList sources;  //!< Direct: the attribute. Constant: the literal. Expression: the attributes it reads.
    QString expression;   //!< Only with FlowType::Expression.
    MergeType mergeType = MergeType::Update;
    bool executeOnce = false;

    friend bool operator==(const AttributeMapping &, const AttributeMapping &) = default;
};

//! One synchronization rule as a server holds it. std::nullopt is "not known", never "off".
class SyncRule
{
public:
    SyncRule() = default;

    Guid identifier;
    Guid internalIdentifier;
    QString name;
    QString description;
    QString immutableTag;                   //!< "Microsoft.InfromADUserJoin.003"; empty for a custom rule.
    RuleDirection direction = RuleDirection::Inbound;
    std::optional<bool> disabled;
    Guid connector;
    QString sourceObjectType;
    QString targetObjectType;
    QString linkType;                       //!< Join, Provision, StickyJoin, JoinNoFlow
    std::optional<int> precedence;          //!< Smaller wins; 0-99 are custom rules by convention.
    Guid precedenceAfter;                   //!< Null: no anchor.
    Guid precedenceBefore;
    QString softDeleteExpiry;               //!< "00:00:00"
    std::optional<bool> enablePasswordSync;
    std::optional<int> version;
    QList<ScopeGroup> scope;
    QList<JoinGroup> join;
    QList<AttributeMapping> mappings;
    QStringList notUnderstood;              //!< Names of elements and keys nobody here reads, sorted; compared and shown.
    QStringList notKnown;                   //!< Fields that the source does not state ("join", "flows", …): not compared.

    //! A rule the product ships: it has a tag. Only enabling and disabling is supported on it.
    bool isStandard() const { return !immutableTag.isEmpty(); }
    //! Known to be enabled.
    bool isEnabled() const { return disabled == false; }
    //! The tag without its revision ("Microsoft.InfromADUserJoin"): pairs standard rules across versions.
    QString tagWithoutRevision() const;

    friend bool operator==(const SyncRule &, const SyncRule &) = default;
};

//! The shape of the agent's `rules.list` items, `rules.read` and `rule.apply` argument "rule":
//! {"identifier","internalIdentifier","name","description","immutableTag","direction":"Inbound|Outbound","disabled":bool|null,
//!  "connector","sourceObjectType","targetObjectType","linkType","precedence":int|null,"precedenceAfter","precedenceBefore",
//!  "softDeleteExpiry","enablePasswordSync":bool|null,"version":int|null,
//!  "scope":[[{"attribute","operator","value"}]],"join":[[{"csAttribute","mvAttribute","caseSensitive"}]],
//!  "mappings":[{"destination","flowType","sources":[],"expression","mergeType","executeOnce"}],"notUnderstood":[]} and,
//!  of a source that does not state everything, "notKnown":["join",…]: words of comparison/RuleFields.h.
//! GUIDs lower case without braces; a null GUID, an empty text: null.
void to_json(Json &json, const SyncRule &rule);
//! Lenient: what is absent stays "not known". For what comes from outside use readSyncRule().
void from_json(const Json &json, SyncRule &rule);
//! The same with checks: UnexpectedReply names the missing or wrong key.
Result<SyncRule> readSyncRule(const Json &json);
//! An array of them.
Result<QList<SyncRule>> readSyncRules(const Json &array);

} // namespace swingbridge
