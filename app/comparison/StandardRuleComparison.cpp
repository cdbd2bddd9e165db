// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/RuleComparison.h"
#include "comparison/RuleFields.h"

#include <QSet>

#include <algorithm>

namespace swingbridge {
namespace {

//! "003" of "Microsoft.InfromADUserJoin.003"; -1 when there is none.
int revisionOf(const SyncRule &rule)
{
    bool isNumber = false;
    const int revision = rule.immutableTag.section(QLatin1Char('.'), -1).toInt(&isNumber);
    return isNumber ? revision : -1;
}

//! Rules of several connectors that have moved to another revision: one difference for all.
class RevisedRules
{
public:
    void add(const QString &path, const RulePair &pair, bool hasOtherContent)
    {
        m_paths.append(path + QLatin1String("/immutabletag"));
        m_details.append(DifferenceDetail(pair.active->name, pair.active->immutableTag, pair.staging->immutableTag, true));
        m_consequences += int(hasOtherContent);
    }

    void report(const QString &differenceClass, DifferenceCollector &collector) const
    {
        if (m_paths.isEmpty())
            return;
        DifferenceDraft draft(differenceClass, QStringLiteral("/rules/*/*/*/immutabletag"), DifferenceKind::Changed);
        draft.paths = m_paths;
        draft.details = m_details;
        draft.consequences = m_consequences;
        draft.names = QStringList{QString::number(m_paths.size())};
        QStringList active;
        QStringList staging;
        for (const DifferenceDetail &detail : m_details) {
            active.append(detail.active);
            staging.append(detail.staging);
        }
        draft.active = active.join(QStringLiteral(", "));
        draft.staging = staging.join(QStringLiteral(", "));
        for (qsizetype i = 0; i < m_paths.size(); ++i)
            draft.normal.append(QStringList{m_paths.at(i), active.at(i), staging.at(i)}.join(QLatin1Char('|')));
        draft.normal.sort(); // the order in which a source lists its rules means nothing
        collector.add(std::move(draft));
    }

private:
    QStringList m_paths;
    QList<DifferenceDetail> m_details;
    int m_consequences = 0;
};

class StandardRules
{
public:
    StandardRules(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &connectors,
                  const RulePairing &rules, DifferenceCollector &collector)
        : m_active(active), m_staging(staging), m_connectors(connectors), m_rules(rules), m_collector(collector) {}

    void comparePairs()
    {
        m_collector.bothKnow(KnownArea::StandardRuleContent, m_active.known, m_staging.known, QString());
        for (const RulePair &pair : m_rules.pairs) {
            if (pair.active->isStandard() || pair.staging->isStandard())
                comparePair(pair);
        }
        m_newer.report(QStringLiteral("standardRule.tag"), m_collector);
        m_older.report(QStringLiteral("standardRule.older"), m_collector);
    }

    void compareLoneRules()
    {
        const QSet<QString> elsewhere = tagsOfActive();
        for (const LoneRule &lone : m_rules.onlyStaging) {
            if (lone.rule->isStandard())
                addLone(lone, ComparedSide::Staging, elsewhere.contains(lone.rule->tagWithoutRevision()));
        }
        for (const LoneRule &lone : m_rules.onlyActive) {
            if (lone.rule->isStandard())
                addLone(lone, ComparedSide::Active, false);
        }
    }

    //! Where several forests have the same inbound rule, the lowest number wins for shared users.
    bool compareForestOrder()
    {
        QHash<QString, QList<const RulePair *>> byTag;
        for (const RulePair &pair : m_rules.pairs) {
            if (pair.active->isStandard() && pair.active->direction == RuleDirection::Inbound && pair.active->precedence && pair.staging->precedence)
                byTag[pair.active->tagWithoutRevision()].append(&pair);
        }
        QStringList tags = byTag.keys();
        tags.sort();
        for (const QString &tag : std::as_const(tags)) {
            const QStringList active = forestsInOrder(byTag.value(tag), &RulePair::active);
            const QStringList staging = forestsInOrder(byTag.value(tag), &RulePair::staging);
            if (active == staging)
                continue;
            DifferenceDraft draft(QStringLiteral("standardRule.forestOrder"), QStringLiteral("/derived/forestorder"), DifferenceKind::Changed);
            draft.active = active.join(QStringLiteral(", "));
            draft.staging = staging.join(QStringLiteral(", "));
            draft.names = QStringList{draft.active, draft.staging.section(QLatin1Char(','), 0, 0)};
            draft.details = {DifferenceDetail(QStringLiteral("order"), draft.active, draft.staging, true)};
            m_collector.add(std::move(draft));
            return true; // one cause, one difference
        }
        return false;
    }

private:
    void comparePair(const RulePair &pair)
    {
        const SyncRule &a = *pair.active;
        const SyncRule &s = *pair.staging;
        QStringList fields = differingFields(a, s);
        m_collector.ignore(QStringLiteral("identifier.standardRule"), QStringLiteral("/rules/*/*/*/identifier"), int(a.identifier != s.identifier));
        m_collector.ignore(QStringLiteral("standardRule.precedence"), QStringLiteral("/rules/*/*/*/precedence"), int(fields.contains(QLatin1String("precedence"))));
        m_collector.ignore(QStringLiteral("standardRule.description"), QStringLiteral("/rules/*/*/*/description"), int(fields.contains(QLatin1String("description"))));
        if (fields.contains(QLatin1String("disabled")))
            addDisabled(pair);
        for (const char *field : {"precedence", "disabled", "description", "immutableTag"})
            fields.removeAll(QLatin1String(field));
        const QString path = rulePath(pairKey(m_active, m_connectors, pair.connector), a);
        const bool hasOtherContent = !fields.isEmpty();
        if (a.tagWithoutRevision() != s.tagWithoutRevision())
            addNotProduct(pair);
        else if (revisionOf(a) < revisionOf(s))
            m_newer.add(path, pair, hasOtherContent);
        else if (revisionOf(a) > revisionOf(s))
            m_older.add(path, pair, hasOtherContent);
        else if (hasOtherContent)
            addContent(pair, fields);
    }

    void addDisabled(const RulePair &pair)
    {
        DifferenceDraft draft = draftAbout(QStringLiteral("standardRule.disabledState"), QStringLiteral("disabled"), pair, m_active, m_staging, m_connectors);
        draft.variant = *pair.active->disabled ? QStringLiteral("cameOn") : QStringLiteral("wentOff");
        draft.active = knownText(pair.active->disabled);
        draft.staging = knownText(pair.staging->disabled);
        draft.mend = Mend::ApplyRule; // switching it on or off is the one change the product supports
        m_collector.add(std::move(draft));
    }

    void addContent(const RulePair &pair, const QStringList &fields)
    {
        DifferenceDraft draft = draftAbout(QStringLiteral("standardRule.content"), QStringLiteral("content"), pair, m_active, m_staging, m_connectors);
        QStringList titles;
        for (const QString &field : fields)
            titles.append(field == QLatin1String("flows") ? differingFlows(*pair.active, *pair.staging).join(QStringLiteral(", ")) : DifferenceDetail(field, {}, {}, true).title());
        draft.names.append(titles.join(QStringLiteral(", ")));
        draft.active = fields.join(QStringLiteral(", "));
        draft.staging = draft.active;
        draft.normal = normalScope(*pair.active) + normalJoin(*pair.active) + normalMappings(*pair.active) + normalScope(*pair.staging)
            + normalJoin(*pair.staging) + normalMappings(*pair.staging) + fields;
        m_collector.add(std::move(draft));
    }

    void addNotProduct(const RulePair &pair)
    {
        DifferenceDraft draft = draftAbout(QStringLiteral("standardRule.notProduct"), QStringLiteral("immutabletag"), pair, m_active, m_staging, m_connectors);
        draft.active = pair.active->immutableTag;
        draft.staging = pair.staging->immutableTag;
        draft.names += QStringList{draft.active, draft.staging};
        m_collector.add(std::move(draft));
    }

    void addLone(const LoneRule &lone, ComparedSide side, bool isReturned)
    {
        const SyncRule &rule = *lone.rule;
        const bool isActive = side == ComparedSide::Active;
        DifferenceDraft draft(isActive ? QStringLiteral("standardRule.onlyInActive") : QStringLiteral("standardRule.onlyInStaging"),
                              rulePath(pairKey(m_active, m_connectors, lone.connector), rule),
                              isActive ? DifferenceKind::OnlyOnActive : DifferenceKind::OnlyOnStaging);
        draft.variant = isReturned ? QStringLiteral("returned") : QString();
        draft.names = QStringList{rule.name};
        (isActive ? draft.active : draft.staging) = rule.immutableTag;
        draft.details = isActive ? ruleDetails(&rule, {}, nullptr, {}) : ruleDetails(nullptr, {}, &rule, {});
        (isActive ? draft.activeRule : draft.stagingRule) = rule.identifier;
        m_collector.add(std::move(draft));
    }

    QSet<QString> tagsOfActive() const
    {
        QSet<QString> tags;
        for (const SyncRule &rule : m_active.rules) {
            if (rule.isStandard())
                tags.insert(rule.tagWithoutRevision());
        }
        return tags;
    }

    QStringList forestsInOrder(QList<const RulePair *> pairs, const SyncRule *RulePair::*side) const
    {
        std::stable_sort(pairs.begin(), pairs.end(), [&](const RulePair *a, const RulePair *b) { return *(a->*side)->precedence < *(b->*side)->precedence; });
        QStringList forests;
        for (const RulePair *pair : std::as_const(pairs))
            forests.append(m_active.connectors.at(m_connectors.pairs.at(pair->connector).active).name);
        forests.removeDuplicates();
        return forests;
    }

    const SyncConfiguration &m_active;
    const SyncConfiguration &m_staging;
    const ConnectorPairing &m_connectors;
    const RulePairing &m_rules;
    DifferenceCollector &m_collector;
    RevisedRules m_newer;
    RevisedRules m_older;
};

} // namespace

bool compareStandardRules(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &connectors,
                          const RulePairing &rules, DifferenceCollector &collector)
{
    StandardRules standard(active, staging, connectors, rules, collector);
    standard.comparePairs();
    standard.compareLoneRules();
    return standard.compareForestOrder();
}

} // namespace swingbridge
