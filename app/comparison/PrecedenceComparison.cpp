// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/RuleComparison.h"
#include "comparison/RuleFields.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace swingbridge {
namespace {

constexpr int firstStandardPrecedence = 100;

bool isCustom(const RulePair &pair) { return !pair.active->isStandard() && !pair.staging->isStandard(); }
int onActive(const RulePair &pair) { return *pair.active->precedence; }
int onStaging(const RulePair &pair) { return *pair.staging->precedence; }

//! Rules that may win over each other for one attribute: inbound in the metaverse, outbound within one connector.
QMap<QString, QList<int>> rivals(const QList<RulePair> &pairs)
{
    QMap<QString, QList<int>> groups;
    for (int i = 0; i < pairs.size(); ++i) {
        const RulePair &pair = pairs.at(i);
        const bool isOff = pair.active->disabled == true && pair.staging->disabled == true;
        if (isOff || !pair.active->precedence || !pair.staging->precedence)
            continue;
        const QString where = pair.active->direction == RuleDirection::Inbound ? QStringLiteral("mv") : QString::number(pair.connector);
        QSet<QString> destinations;
        for (const AttributeMapping &mapping : pair.active->mappings)
            destinations.insert(mapping.destination);
        for (const QString &destination : std::as_const(destinations))
            groups[where + QLatin1Char('|') + pair.active->targetObjectType + QLatin1Char('|') + destination].append(i);
    }
    return groups;
}

//! Which of \a group (ordered by the active server) must be moved to get the staging server's order: all but a longest
//! run that kept its order.
QList<int> movedRules(const QList<RulePair> &pairs, const QList<int> &group)
{
    QList<int> tails;        // index into group of the last of the best run of each length
    QList<int> previous(group.size(), -1);
    for (int i = 0; i < group.size(); ++i) {
        const auto value = onStaging(pairs.at(group.at(i)));
        const auto place = std::upper_bound(tails.begin(), tails.end(), value, [&](int v, int t) { return v < onStaging(pairs.at(group.at(t))); });
        previous[i] = place == tails.begin() ? -1 : *(place - 1);
        if (place == tails.end())
            tails.append(i);
        else
            *place = i;
    }
    QSet<int> kept;
    for (int i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous.at(i))
        kept.insert(i);
    QList<int> moved;
    for (int i = 0; i < group.size(); ++i) {
        if (!kept.contains(i))
            moved.append(group.at(i));
    }
    return moved;
}

bool areInverted(const RulePair &a, const RulePair &b)
{
    return (onActive(a) < onActive(b) && onStaging(a) > onStaging(b)) || (onActive(a) > onActive(b) && onStaging(a) < onStaging(b));
}

//! Whom to tell that the order of two rules was inverted: the custom one whose number changed, else any custom one.
//! Standard rules among themselves are the product's own affair.
QList<int> toldAbout(const QList<RulePair> &pairs, const QList<int> &group, int moved, bool forestsMoved)
{
    const auto changed = [&](int i) { return onActive(pairs.at(i)) != onStaging(pairs.at(i)); };
    if (isCustom(pairs.at(moved)) && changed(moved))
        return {moved};
    QList<int> others;
    bool hasCustomRival = false;
    for (const int other : group) {
        if (!isCustom(pairs.at(other)) || !areInverted(pairs.at(moved), pairs.at(other)))
            continue;
        hasCustomRival = true;
        if (changed(other) || !isCustom(pairs.at(moved)))
            others.append(other);
    }
    if (!isCustom(pairs.at(moved)) && forestsMoved)
        return {}; // follows from the rank of the forests, which is told by itself
    if (!others.isEmpty() || !isCustom(pairs.at(moved)))
        return others;
    return hasCustomRival || !forestsMoved ? QList<int>{moved} : QList<int>{};
}

//! Custom rules that lost their rank, each with the attributes it concerns.
QMap<int, QStringList> inverted(const QList<RulePair> &pairs, bool forestsMoved)
{
    QMap<int, QStringList> result;
    const auto groups = rivals(pairs);
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        QList<int> group = *it;
        if (std::none_of(group.cbegin(), group.cend(), [&](int i) { return isCustom(pairs.at(i)); }))
            continue;
        std::stable_sort(group.begin(), group.end(), [&](int a, int b) { return onActive(pairs.at(a)) < onActive(pairs.at(b)); });
        const QString attribute = it.key().section(QLatin1Char('|'), -1);
        for (const int moved : movedRules(pairs, group)) {
            for (const int told : toldAbout(pairs, group, moved, forestsMoved))
                result[told].append(attribute);
        }
    }
    for (QStringList &attributes : result)
        attributes.removeDuplicates();
    return result;
}

class Precedences
{
public:
    Precedences(const SyncConfiguration &active, const ConnectorPairing &connectors, DifferenceCollector &collector)
        : m_active(active), m_connectors(connectors), m_collector(collector) {}

    void add(const QString &variant, const QList<const RulePair *> &pairs, const QStringList &attributes)
    {
        DifferenceDraft draft(QStringLiteral("customRule.precedence"), pathOf(*pairs.first()), DifferenceKind::Changed);
        if (pairs.size() > 1)
            draft.path = QStringLiteral("/rules/*/*/*/precedence");
        draft.variant = variant;
        QStringList names;
        for (const RulePair *pair : pairs) {
            draft.paths.append(pathOf(*pair));
            names.append(pair->active->name);
            draft.normal += QStringList{pathOf(*pair), QString::number(onActive(*pair)), QString::number(onStaging(*pair))};
            draft.details.append(DifferenceDetail(pairs.size() > 1 ? pair->active->name : QStringLiteral("precedence"),
                                                  QString::number(onActive(*pair)), QString::number(onStaging(*pair)), true));
        }
        draft.consequences = static_cast<int>(pairs.size()) - 1;
        draft.names = QStringList{names.join(QStringLiteral(", ")), attributes.join(QStringLiteral(", "))};
        draft.active = draft.details.first().active;
        draft.staging = draft.details.first().staging;
        if (pairs.size() == 1) {
            draft.mend = Mend::ApplyRule;
            draft.activeRule = pairs.first()->active->identifier;
            draft.stagingRule = pairs.first()->staging->identifier;
        }
        m_collector.add(std::move(draft));
    }

private:
    QString pathOf(const RulePair &pair) const
    {
        return rulePath(connectorKey(m_active.connectors.at(m_connectors.pairs.at(pair.connector).active)), *pair.active)
            + QLatin1String("/precedence");
    }

    const SyncConfiguration &m_active;
    const ConnectorPairing &m_connectors;
    DifferenceCollector &m_collector;
};

} // namespace

void comparePrecedence(const SyncConfiguration &active, const ConnectorPairing &connectors, const RulePairing &rules,
                       bool forestsMoved, DifferenceCollector &collector)
{
    Precedences precedences(active, connectors, collector);
    const auto lostRank = inverted(rules.pairs, forestsMoved);
    QList<const RulePair *> onlyNumbers;
    for (int i = 0; i < rules.pairs.size(); ++i) {
        const RulePair &pair = rules.pairs.at(i);
        if (!isCustom(pair) || !pair.active->precedence || !pair.staging->precedence)
            continue;
        if (lostRank.contains(i))
            precedences.add(QStringLiteral("order"), {&pair}, lostRank.value(i));
        else if (onActive(pair) == onStaging(pair))
            continue;
        else if (onActive(pair) >= firstStandardPrecedence || onStaging(pair) >= firstStandardPrecedence)
            precedences.add(QStringLiteral("range"), {&pair}, {});
        else
            onlyNumbers.append(&pair);
    }
    if (!onlyNumbers.isEmpty()) // one shift of all numbers is one difference
        precedences.add(QStringLiteral("number"), onlyNumbers, {});
}

} // namespace swingbridge
