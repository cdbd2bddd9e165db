// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/RulePairing.h"

#include "comparison/RuleFields.h"

#include <algorithm>
#include <climits>
#include <functional>
#include <optional>

namespace swingbridge {
namespace {

using KeyOf = std::function<QString(const LoneRule &)>;

//! connector identifier -> index of its pair, for one side.
QHash<Guid, int> pairIndex(const QList<ConnectorConfiguration> &connectors, const ConnectorPairing &pairing, int ConnectorPair::*side)
{
    QHash<Guid, int> index;
    for (int i = 0; i < pairing.pairs.size(); ++i)
        index.insert(connectors.at(pairing.pairs.at(i).*side).identifier, i);
    return index;
}

//! Sorts the rules of one side into those that can be paired and those that cannot.
QList<LoneRule> pairable(const SyncConfiguration &configuration, const QHash<Guid, int> &index,
                         QList<const SyncRule *> &withoutConnector, QHash<Guid, int> &onMissing)
{
    QList<LoneRule> rules;
    rules.reserve(configuration.rules.size());
    for (const SyncRule &rule : configuration.rules) {
        const auto it = index.constFind(rule.connector);
        if (it != index.constEnd())
            rules.append(LoneRule{&rule, *it});
        else if (configuration.connector(rule.connector))
            ++onMissing[rule.connector];
        else
            withoutConnector.append(&rule);
    }
    return rules;
}

QString place(const LoneRule &lone) { return QStringLiteral("%1|%2|").arg(lone.connector).arg(toString(lone.rule->direction)); }

QString tagKey(const LoneRule &lone)
{
    return lone.rule->isStandard() ? place(lone) + lone.rule->tagWithoutRevision().toLower() : QString();
}

QString taggedNameKey(const LoneRule &lone)
{
    return lone.rule->isStandard() ? tagKey(lone) + QLatin1Char('|') + lone.rule->name.toLower() : QString();
}

QString nameKey(const LoneRule &lone)
{
    const QLatin1String kind(lone.rule->isStandard() ? "s|" : "c|");
    return kind + place(lone) + lone.rule->name.toLower();
}

//! Two rules of one name may serve two object types.
QString typedNameKey(const LoneRule &lone)
{
    return nameKey(lone) + QLatin1Char('|') + lone.rule->sourceObjectType.toLower() + QLatin1Char('|') + lone.rule->targetObjectType.toLower();
}

//! All that a rule does; empty when the source does not tell or when it does nothing.
QString contentOf(const SyncRule &rule)
{
    if ((rule.mappings.isEmpty() && rule.scope.isEmpty() && rule.join.isEmpty()) || !rule.notKnown.isEmpty())
        return {};
    return QStringList{rule.sourceObjectType.toLower(), rule.targetObjectType.toLower(), rule.linkType.toLower(), normalScope(rule).join(QLatin1Char('\n')),
                       normalJoin(rule).join(QLatin1Char('\n')), normalMappings(rule).join(QLatin1Char('\n'))}
        .join(QLatin1Char('\x1e'));
}

QString contentKey(const LoneRule &lone)
{
    const QString content = lone.rule->isStandard() ? QString() : contentOf(*lone.rule);
    return content.isEmpty() ? QString() : place(lone) + content;
}

//! Only of the names that stand more than once: to find out which is which, content is dear to compare.
KeyOf namedContentKey(const QHash<QString, QList<qsizetype>> &active, const QHash<QString, QList<qsizetype>> &staging)
{
    QSet<QString> repeated;
    for (const auto *groups : {&active, &staging}) {
        for (auto it = groups->cbegin(); it != groups->cend(); ++it) {
            if (it->size() > 1)
                repeated.insert(it.key());
        }
    }
    return [repeated](const LoneRule &lone) {
        const QString name = nameKey(lone);
        return repeated.contains(name) ? name + QLatin1Char('|') + lone.rule->immutableTag + QLatin1Char('|') + contentOf(*lone.rule) : QString();
    };
}

QHash<QString, QList<qsizetype>> grouped(const QList<LoneRule> &rules, const KeyOf &keyOf)
{
    QHash<QString, QList<qsizetype>> groups;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QString key = keyOf(rules.at(i));
        if (!key.isEmpty())
            groups[key].append(i);
    }
    return groups;
}

void removeAt(QList<LoneRule> &rules, const QSet<qsizetype> &used)
{
    QList<LoneRule> rest;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (!used.contains(i))
            rest.append(rules.at(i));
    }
    rules = std::move(rest);
}

//! The same order on every run and server: among rules that are alike, the first in rank go together.
void orderByRank(const QList<LoneRule> &rules, QList<qsizetype> &group)
{
    std::stable_sort(group.begin(), group.end(), [&](qsizetype a, qsizetype b) {
        const SyncRule &left = *rules.at(a).rule;
        const SyncRule &right = *rules.at(b).rule;
        return std::pair(left.disabled == true, left.precedence.value_or(INT_MAX)) < std::pair(right.disabled == true, right.precedence.value_or(INT_MAX));
    });
}

enum class Several { AreAlike, AreNotGuessed };

//! Pairs rules of one key; where there are several of it they go together in their rank, or are left alone.
void pairBy(RuleMatch match, const KeyOf &keyOf, Several several, RulePairing &pairing)
{
    const auto active = grouped(pairing.onlyActive, keyOf);
    const auto staging = grouped(pairing.onlyStaging, keyOf);
    QSet<qsizetype> usedActive;
    QSet<qsizetype> usedStaging;
    for (auto it = active.cbegin(); it != active.cend(); ++it) {
        QList<qsizetype> group = *it;
        QList<qsizetype> partners = staging.value(it.key());
        if (partners.isEmpty() || (several == Several::AreNotGuessed && (partners.size() != 1 || group.size() != 1)))
            continue;
        orderByRank(pairing.onlyActive, group);
        orderByRank(pairing.onlyStaging, partners);
        for (qsizetype i = 0; i < group.size() && i < partners.size(); ++i) {
            const LoneRule &lone = pairing.onlyActive.at(group.at(i));
            pairing.pairs.append(RulePair{lone.rule, pairing.onlyStaging.at(partners.at(i)).rule, lone.connector, match});
            usedActive.insert(group.at(i));
            usedStaging.insert(partners.at(i));
        }
    }
    removeAt(pairing.onlyActive, usedActive);
    removeAt(pairing.onlyStaging, usedStaging);
}

//! Every group by itself: the same name on two connectors is no duplicate.
void reportDuplicates(const QList<LoneRule> &rules, const QHash<QString, QList<qsizetype>> &byName, ComparedSide side, DifferenceCollector &collector)
{
    QMap<QString, int> repeated;
    for (auto it = byName.cbegin(); it != byName.cend(); ++it) {
        if (it->size() > 1)
            repeated.insert(rules.at(it->first()).rule->name + QLatin1Char('\n') + it.key(), static_cast<int>(it->size()));
    }
    for (auto it = repeated.cbegin(); it != repeated.cend(); ++it)
        collector.duplicate(side, it.key().section(QLatin1Char('\n'), 0, 0), it.value());
}

bool areNamesakes(const SyncRule &a, const SyncRule &b)
{
    return a.direction == b.direction && a.name.compare(b.name, Qt::CaseInsensitive) == 0;
}

//! Takes the one namesake of \a rule out of \a rules; none when there is none or when there are several.
template <typename T, typename RuleOf>
std::optional<T> takeNamesake(QList<T> &rules, const SyncRule &rule, RuleOf ruleOf)
{
    const auto isNamesake = [&](const T &other) { return areNamesakes(*ruleOf(other), rule); };
    if (std::count_if(rules.cbegin(), rules.cend(), isNamesake) != 1)
        return std::nullopt;
    const auto it = std::find_if(rules.begin(), rules.end(), isNamesake);
    const T taken = *it;
    rules.erase(it);
    return taken;
}

//! A rule that stands without a connector on one server and acts on the other, or stands so on both, is one difference.
void pairDangling(QList<const SyncRule *> active, QList<const SyncRule *> staging, RulePairing &pairing)
{
    const auto itself = [](const SyncRule *rule) { return rule; };
    const auto ofLone = [](const LoneRule &lone) { return lone.rule; };
    for (const SyncRule *rule : std::as_const(active)) {
        if (const auto other = takeNamesake(staging, *rule, itself))
            pairing.dangling.append(DanglingRule{rule, *other, -1});
        else if (const auto lone = takeNamesake(pairing.onlyStaging, *rule, ofLone))
            pairing.dangling.append(DanglingRule{rule, lone->rule, lone->connector});
        else
            pairing.dangling.append(DanglingRule{rule, nullptr, -1});
    }
    for (const SyncRule *rule : std::as_const(staging)) {
        const auto lone = takeNamesake(pairing.onlyActive, *rule, ofLone);
        pairing.dangling.append(lone ? DanglingRule{lone->rule, rule, lone->connector} : DanglingRule{nullptr, rule, -1});
    }
}

} // namespace

RulePairing pairRules(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &connectors,
                      DifferenceCollector &collector)
{
    RulePairing pairing;
    QList<const SyncRule *> activeDangling;
    QList<const SyncRule *> stagingDangling;
    pairing.onlyActive = pairable(active, pairIndex(active.connectors, connectors, &ConnectorPair::active), activeDangling, pairing.activeOnMissing);
    pairing.onlyStaging = pairable(staging, pairIndex(staging.connectors, connectors, &ConnectorPair::staging), stagingDangling, pairing.stagingOnMissing);
    const auto activeNames = grouped(pairing.onlyActive, nameKey);
    const auto stagingNames = grouped(pairing.onlyStaging, nameKey);
    reportDuplicates(pairing.onlyActive, activeNames, ComparedSide::Active, collector);
    reportDuplicates(pairing.onlyStaging, stagingNames, ComparedSide::Staging, collector);

    pairBy(RuleMatch::Name, namedContentKey(activeNames, stagingNames), Several::AreAlike, pairing);
    pairBy(RuleMatch::Tag, taggedNameKey, Several::AreNotGuessed, pairing);
    pairBy(RuleMatch::Tag, tagKey, Several::AreNotGuessed, pairing);
    pairBy(RuleMatch::Name, typedNameKey, Several::AreNotGuessed, pairing);
    pairBy(RuleMatch::Name, nameKey, Several::AreNotGuessed, pairing);
    pairDangling(activeDangling, stagingDangling, pairing);
    pairBy(RuleMatch::Content, contentKey, Several::AreNotGuessed, pairing);
    // The order of the active server, so that everything after this is the same on every run.
    std::sort(pairing.pairs.begin(), pairing.pairs.end(), [](const RulePair &a, const RulePair &b) { return a.active < b.active; });
    return pairing;
}

QString pairKey(const SyncConfiguration &active, const ConnectorPairing &connectors, int pair)
{
    return connectorKey(active.connectors.at(connectors.pairs.at(pair).active));
}

QString rulePath(const QString &connectorKey, const SyncRule &rule)
{
    return QStringLiteral("/rules/%1/%2/%3").arg(connectorKey, toString(rule.direction).toLower(), rule.name.toLower());
}

} // namespace swingbridge
