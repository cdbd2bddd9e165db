// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/RulePairing.h"

#include "comparison/RuleFields.h"

#include <functional>

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
    return lone.rule->isStandard() ? place(lone) + lone.rule->tagWithoutRevision() : QString();
}

QString nameKey(const LoneRule &lone)
{
    const QLatin1String kind(lone.rule->isStandard() ? "s|" : "c|");
    return kind + place(lone) + lone.rule->name.toLower();
}

QString contentKey(const LoneRule &lone)
{
    if (lone.rule->isStandard() || lone.rule->mappings.isEmpty())
        return {};
    const SyncRule &rule = *lone.rule;
    return place(lone) + QStringList{rule.sourceObjectType, rule.targetObjectType, rule.linkType, normalScope(rule).join(QLatin1Char('\n')),
                                     normalJoin(rule).join(QLatin1Char('\n')), normalMappings(rule).join(QLatin1Char('\n'))}
                             .join(QLatin1Char('\x1e'));
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

//! Among rules of one key those of one name belong together; the others in their order.
void orderAlike(const QList<LoneRule> &activeRules, const QList<qsizetype> &active, const QList<LoneRule> &stagingRules,
                QList<qsizetype> &staging)
{
    for (qsizetype i = 0; i < active.size() && i < staging.size(); ++i) {
        const QString &name = activeRules.at(active.at(i)).rule->name;
        const auto partner = std::find_if(staging.begin() + i, staging.end(), [&](qsizetype s) { return stagingRules.at(s).rule->name == name; });
        if (partner != staging.end())
            std::iter_swap(staging.begin() + i, partner);
    }
}

void pairBy(RuleMatch match, const KeyOf &keyOf, bool onlyUnique, RulePairing &pairing)
{
    const auto active = grouped(pairing.onlyActive, keyOf);
    auto staging = grouped(pairing.onlyStaging, keyOf);
    QSet<qsizetype> usedActive;
    QSet<qsizetype> usedStaging;
    for (auto it = active.cbegin(); it != active.cend(); ++it) {
        QList<qsizetype> partners = staging.value(it.key());
        if (partners.isEmpty() || (onlyUnique && (partners.size() != 1 || it->size() != 1)))
            continue;
        orderAlike(pairing.onlyActive, *it, pairing.onlyStaging, partners);
        for (qsizetype i = 0; i < it->size() && i < partners.size(); ++i) {
            const LoneRule &lone = pairing.onlyActive.at(it->at(i));
            pairing.pairs.append(RulePair{lone.rule, pairing.onlyStaging.at(partners.at(i)).rule, lone.connector, match});
            usedActive.insert(it->at(i));
            usedStaging.insert(partners.at(i));
        }
    }
    removeAt(pairing.onlyActive, usedActive);
    removeAt(pairing.onlyStaging, usedStaging);
}

void reportDuplicates(const QList<LoneRule> &rules, ComparedSide side, DifferenceCollector &collector)
{
    QMap<QString, int> repeated;
    const auto groups = grouped(rules, nameKey);
    for (const auto &group : groups) {
        if (group.size() > 1)
            repeated.insert(rules.at(group.first()).rule->name, static_cast<int>(group.size()));
    }
    for (auto it = repeated.cbegin(); it != repeated.cend(); ++it)
        collector.duplicate(side, it.key(), it.value());
}

} // namespace

RulePairing pairRules(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &connectors,
                      DifferenceCollector &collector)
{
    RulePairing pairing;
    pairing.onlyActive = pairable(active, pairIndex(active.connectors, connectors, &ConnectorPair::active),
                                  pairing.activeWithoutConnector, pairing.activeOnMissing);
    pairing.onlyStaging = pairable(staging, pairIndex(staging.connectors, connectors, &ConnectorPair::staging),
                                   pairing.stagingWithoutConnector, pairing.stagingOnMissing);
    reportDuplicates(pairing.onlyActive, ComparedSide::Active, collector);
    reportDuplicates(pairing.onlyStaging, ComparedSide::Staging, collector);
    pairBy(RuleMatch::Tag, tagKey, false, pairing);
    pairBy(RuleMatch::Name, nameKey, false, pairing);
    pairBy(RuleMatch::Content, contentKey, true, pairing);
    // The order of the active server, so that everything after this is the same on every run.
    std::sort(pairing.pairs.begin(), pairing.pairs.end(), [](const RulePair &a, const RulePair &b) { return a.active < b.active; });
    return pairing;
}

QString rulePath(const QString &connectorKey, const SyncRule &rule)
{
    return QStringLiteral("/rules/%1/%2/%3").arg(connectorKey, toString(rule.direction).toLower(), rule.name.toLower());
}

} // namespace swingbridge
