// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/RuleRanks.h"

#include <algorithm>
#include <climits>

namespace swingbridge {
namespace {

int rankOnActive(const RulePair &pair) { return *pair.active->precedence; }
int rankOnStaging(const RulePair &pair) { return *pair.staging->precedence; }
bool isCustomOnBoth(const RulePair &pair) { return !pair.active->isStandard() && !pair.staging->isStandard(); }

//! Rules that write one attribute, in the order of the active server.
class Rivals
{
public:
    QString attribute;
    QList<int> rules;
};

QList<Rivals> rivalsOf(const QList<RulePair> &pairs)
{
    QMap<QString, Rivals> groups;
    for (int i = 0; i < pairs.size(); ++i) {
        const RulePair &pair = pairs.at(i);
        const bool isOff = pair.active->disabled == true && pair.staging->disabled == true;
        if (isOff || !pair.active->precedence || !pair.staging->precedence)
            continue;
        const QString where = pair.active->direction == RuleDirection::Inbound ? QStringLiteral("mv") : QString::number(pair.connector);
        const QString place = where + QLatin1Char('|') + pair.active->targetObjectType.toLower() + QLatin1Char('|');
        for (const AttributeMapping &mapping : pair.active->mappings) {
            Rivals &group = groups[place + mapping.destination.toLower()];
            group.attribute = mapping.destination;
            if (group.rules.isEmpty() || group.rules.last() != i)
                group.rules.append(i);
        }
    }
    QList<Rivals> competing;
    for (Rivals &group : groups) {
        if (group.rules.size() < 2 || std::none_of(group.rules.cbegin(), group.rules.cend(), [&](int i) { return isCustomOnBoth(pairs.at(i)); }))
            continue;
        std::stable_sort(group.rules.begin(), group.rules.end(), [&](int a, int b) { return rankOnActive(pairs.at(a)) < rankOnActive(pairs.at(b)); });
        competing.append(std::move(group));
    }
    return competing;
}

//! Those of \a group that must move to get the staging server's order: all but a longest run that kept its order.
QList<int> movedRules(const QList<RulePair> &pairs, const QList<int> &group)
{
    QList<int> tails;        // index into group of the last of the best run of each length
    QList<int> previous(group.size(), -1);
    for (int i = 0; i < group.size(); ++i) {
        const auto value = rankOnStaging(pairs.at(group.at(i)));
        const auto place = std::upper_bound(tails.begin(), tails.end(), value, [&](int v, int t) { return v < rankOnStaging(pairs.at(group.at(t))); });
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
    return (rankOnActive(a) < rankOnActive(b) && rankOnStaging(a) > rankOnStaging(b))
        || (rankOnActive(a) > rankOnActive(b) && rankOnStaging(a) < rankOnStaging(b));
}

//! Finds, over all attributes, the rules to tell about.
class RankSearch
{
public:
    RankSearch(const QList<RulePair> &pairs, bool forestsMoved) : m_pairs(pairs), m_forestsMoved(forestsMoved), m_cause(pairs.size())
    {
        for (int i = 0; i < m_cause.size(); ++i)
            m_cause[i] = i;
    }

    QList<LostRank> run()
    {
        const QList<Rivals> groups = rivalsOf(m_pairs);
        for (const Rivals &group : groups)
            search(group);
        for (const Rivals &group : groups)
            join(group);
        for (const Rivals &group : groups)
            accompany(group);
        return causes();
    }

private:
    //! What an earlier attribute has told explains this one too: it is left out before looking for more.
    void search(const Rivals &group)
    {
        QList<int> rest;
        std::copy_if(group.rules.cbegin(), group.rules.cend(), std::back_inserter(rest), [this](int i) { return !m_told.contains(i); });
        const QList<int> moved = movedRules(m_pairs, rest);
        for (const int one : moved) {
            for (const int told : toldAbout(rest, one))
                m_told.insert(told, {});
        }
    }

    //! The custom rule whose number changed, else the custom ones it passed.
    QList<int> toldAbout(const QList<int> &group, int moved) const
    {
        const bool isOwn = isCustomOnBoth(m_pairs.at(moved));
        if (isOwn && isRenumbered(moved))
            return {moved};
        if (!isOwn && m_forestsMoved)
            return {}; // follows from the rank of the forests, which is told by itself
        QList<int> passed;
        bool hasCustomRival = false;
        for (const int other : group) {
            if (!isCustomOnBoth(m_pairs.at(other)) || !areInverted(m_pairs.at(moved), m_pairs.at(other)))
                continue;
            hasCustomRival = true;
            if (isRenumbered(other) || !isOwn)
                passed.append(other);
        }
        if (!passed.isEmpty() || !isOwn)
            return passed;
        return hasCustomRival || !m_forestsMoved ? QList<int>{moved} : QList<int>{};
    }

    bool isRenumbered(int i) const { return rankOnActive(m_pairs.at(i)) != rankOnStaging(m_pairs.at(i)); }

    //! Notes the attribute with every told rule that is out of order in it; told rules out of order with each other are one cause.
    void join(const Rivals &group)
    {
        int highest = INT_MIN;  // on the staging server, among those before
        int highestTold = -1;
        QList<int> lowestAfter(group.rules.size() + 1, INT_MAX);
        for (qsizetype i = group.rules.size() - 1; i >= 0; --i)
            lowestAfter[i] = std::min(lowestAfter.at(i + 1), rankOnStaging(m_pairs.at(group.rules.at(i))));
        for (qsizetype i = 0; i < group.rules.size(); ++i) {
            const int rule = group.rules.at(i);
            const int rank = rankOnStaging(m_pairs.at(rule));
            if (const auto told = m_told.find(rule); told != m_told.end()) {
                if (highest > rank || lowestAfter.at(i + 1) < rank)
                    told->append(group.attribute);
                if (highestTold >= 0 && rankOnStaging(m_pairs.at(highestTold)) > rank)
                    m_cause[rootOf(rule)] = rootOf(highestTold);
                if (highestTold < 0 || rank > rankOnStaging(m_pairs.at(highestTold)))
                    highestTold = rule;
            }
            highest = std::max(highest, rank);
        }
    }

    //! Of two rules that swapped their numbers one lost its rank; the other changed its number by the same cause.
    void accompany(const Rivals &group)
    {
        const auto told = std::find_if(group.rules.cbegin(), group.rules.cend(), [this](int i) { return m_told.contains(i); });
        if (told == group.rules.cend())
            return;
        for (const int rule : group.rules) {
            if (!m_told.contains(rule) && isCustomOnBoth(m_pairs.at(rule)) && isRenumbered(rule) && !m_companions.contains(rule))
                m_companions.insert(rule, rootOf(*told));
        }
    }

    int rootOf(int rule)
    {
        while (m_cause.at(rule) != rule)
            rule = m_cause[rule] = m_cause.at(m_cause.at(rule));
        return rule;
    }

    QList<LostRank> causes()
    {
        QMap<int, LostRank> byRoot;
        for (auto it = m_told.cbegin(); it != m_told.cend(); ++it) {
            LostRank &lost = byRoot[rootOf(it.key())];
            lost.rules.append(it.key());
            lost.attributes += it.value();
        }
        for (auto it = m_companions.cbegin(); it != m_companions.cend(); ++it)
            byRoot[*it].companions.append(it.key());
        for (LostRank &lost : byRoot) {
            lost.attributes.sort(Qt::CaseInsensitive);
            lost.attributes.removeDuplicates();
        }
        return byRoot.values();
    }

    const QList<RulePair> &m_pairs;
    const bool m_forestsMoved;
    QMap<int, QStringList> m_told; //!< rule -> attributes in which it is out of order
    QList<int> m_cause;            //!< union-find
    QMap<int, int> m_companions;   //!< rule -> root of the cause
};

} // namespace

QList<LostRank> lostRanks(const QList<RulePair> &pairs, bool forestsMoved)
{
    return RankSearch(pairs, forestsMoved).run();
}

} // namespace swingbridge
