// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/RuleComparison.h"
#include "comparison/RuleRanks.h"

namespace swingbridge {
namespace {

constexpr int firstStandardPrecedence = 100;

bool isCustomPair(const RulePair &pair) { return !pair.active->isStandard() && !pair.staging->isStandard(); }
bool isRenumbered(const RulePair &pair) { return *pair.active->precedence != *pair.staging->precedence; }

bool isOutOfRange(const RulePair &pair)
{
    return *pair.active->precedence >= firstStandardPrecedence || *pair.staging->precedence >= firstStandardPrecedence;
}

class Precedences
{
public:
    Precedences(const SyncConfiguration &active, const ConnectorPairing &connectors, DifferenceCollector &collector)
        : m_active(active), m_connectors(connectors), m_collector(collector) {}

    //! One difference about all of \a pairs, of which the first \a named are named in its texts.
    void add(const QString &variant, const QList<const RulePair *> &pairs, const QStringList &attributes, qsizetype named)
    {
        const bool isOne = pairs.size() == 1;
        const bool isShift = !isOne && variant == QLatin1String("number"); // there is one of them
        DifferenceDraft draft(QStringLiteral("customRule.precedence"), isShift ? QStringLiteral("/rules/*/*/*/precedence") : pathOf(*pairs.first()), DifferenceKind::Changed);
        draft.variant = variant;
        QStringList names;
        for (const RulePair *pair : pairs) {
            const QString active = QString::number(*pair->active->precedence);
            const QString staging = QString::number(*pair->staging->precedence);
            draft.paths.append(pathOf(*pair));
            names.append(pair->active->name);
            draft.normal += QStringList{pathOf(*pair), active, staging};
            draft.details.append(DifferenceDetail(isOne ? QStringLiteral("precedence") : pair->active->name, active, staging, active != staging));
            draft.furtherRules.append(pair->active->identifier);
        }
        draft.consequences = static_cast<int>(pairs.size()) - 1;
        draft.names = QStringList{names.mid(0, named).join(QStringLiteral(", ")), attributes.join(QStringLiteral(", "))};
        draft.active = draft.details.first().active;
        draft.staging = draft.details.first().staging;
        draft.mend = Mend::ApplyRule;
        draft.activeRule = draft.furtherRules.takeFirst();
        draft.stagingRule = pairs.first()->staging->identifier;
        m_collector.add(std::move(draft));
    }

    //! By their places, which do not depend on the order in which a source lists its rules.
    QList<const RulePair *> inOrder(const QList<RulePair> &pairs, const QList<int> &indices) const
    {
        QMultiMap<QString, const RulePair *> ordered;
        for (const int index : indices)
            ordered.insert(pathOf(pairs.at(index)), &pairs.at(index));
        return ordered.values();
    }

private:
    QString pathOf(const RulePair &pair) const
    {
        return rulePath(pairKey(m_active, m_connectors, pair.connector), *pair.active) + QLatin1String("/precedence");
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
    QSet<int> told;
    const QList<LostRank> causes = lostRanks(rules.pairs, forestsMoved);
    for (const LostRank &cause : causes) {
        const auto pairs = precedences.inOrder(rules.pairs, cause.rules) + precedences.inOrder(rules.pairs, cause.companions);
        precedences.add(QStringLiteral("order"), pairs, cause.attributes, cause.rules.size());
        for (const int rule : cause.rules + cause.companions)
            told.insert(rule);
    }
    QList<int> beyond;
    QList<int> onlyNumbers;
    for (int i = 0; i < rules.pairs.size(); ++i) {
        const RulePair &pair = rules.pairs.at(i);
        if (told.contains(i) || !isCustomPair(pair) || !pair.active->precedence || !pair.staging->precedence || !isRenumbered(pair))
            continue;
        (isOutOfRange(pair) ? beyond : onlyNumbers).append(i);
    }
    if (!beyond.isEmpty()) // one shift of many numbers is one difference
        precedences.add(QStringLiteral("range"), precedences.inOrder(rules.pairs, beyond), {}, beyond.size());
    if (!onlyNumbers.isEmpty())
        precedences.add(QStringLiteral("number"), precedences.inOrder(rules.pairs, onlyNumbers), {}, onlyNumbers.size());
}

} // namespace swingbridge
