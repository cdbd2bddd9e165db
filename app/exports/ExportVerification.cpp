// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/ExportVerification.h"

#include "exports/ExportCauses.h"
#include "exports/ExportScan.h"

#include <algorithm>

namespace swingbridge {
namespace {

using Rows = ExportScan::Rows;

constexpr double changesPerHour = 84'000; //!< Entra's write limit (pending-exports.md 6).

Rows united(const QList<Rows> &parts)
{
    Rows all;
    for (const Rows &part : parts)
        all += part;
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

class Judge
{
public:
    Judge(const QList<PendingExports> &captures, const ExportPolicy &policy, const VerificationFacts &facts)
        : m_captures(captures), m_policy(policy), m_facts(facts), m_scan(captures, facts.entraConnectors, policy.privileged) {}

    ExportVerification judge()
    {
        m_population = population();
        reconcile();
        judgeDeletes();
        judgeAdds();
        judgeIdentity();
        judgeAttributes();
        judgeGroups();
        judgeTheRest();
        finish();
        return std::move(m_result);
    }

private:
    qint64 population() const
    {
        qint64 sum = 0;
        for (const qint64 count : m_policy.population)
            sum += count;
        if (sum > 0)
            return sum;
        for (const PendingExports &capture : m_captures) {
            for (const StatedCounts &stated : m_facts.statistics) {
                if (stated.connector == capture.summary().connector && isEntraCapture(capture, m_facts.entraConnectors))
                    sum += stated.totalConnectors;
            }
        }
        return sum;
    }

    void notChecked(int rule, const QString &why) { m_result.notChecked.append(NotChecked{rule, why}); }

    void add(int rule, const QString &variant, ExportVerdict verdict, qint64 count, const QStringList &names, const Rows &rows,
             const QStringList &causes = {})
    {
        ExportFinding finding;
        finding.rule = rule;
        finding.variant = variant;
        finding.verdict = verdict;
        finding.count = count;
        finding.names = names;
        finding.rows = rows;
        finding.causes = causes;
        m_result.findings.append(std::move(finding));
    }

    //! Objects when a limit of the rule is reached by \a value of \a population.
    void measure(int number, const QString &variant, qint64 value, qint64 population, const QStringList &names, const Rows &rows,
                 const QStringList &causes = {})
    {
        measure(number, variant, value, population, names, rows, causes, m_policy.rule(number));
    }

    void measure(int number, const QString &variant, qint64 value, qint64 population, const QStringList &names, const Rows &rows,
                 const QStringList &causes, const ExportPolicyRule *rule)
    {
        if (!rule || value <= 0)
            return;
        const bool blocks = rule->block.isReached(value, population);
        if (blocks || rule->warn.isReached(value, population))
            add(number, variant, blocks ? ExportVerdict::Block : ExportVerdict::Review, value, names, rows, causes);
    }

    void measureRows(int number, const char *variant, const Rows &rows, const QStringList &names = {}, const QStringList &causes = {})
    {
        measure(number, QLatin1String(variant), rows.size(), m_population, names, rows, causes);
    }

    QStringList causesOf(const QString &attribute) const { return m_facts.causes.value(attribute.toLower()); }
    //! Of all deletes: the containers that they lie in.
    QStringList causesOfDeletes() const
    {
        QStringList ids;
        for (auto it = m_scan.deletesByContainer.cbegin(); it != m_scan.deletesByContainer.cend() && !m_facts.causes.isEmpty(); ++it)
            ids += causesOfContainer(m_facts.causes, it.key());
        ids.removeDuplicates();
        return ids;
    }

    //! Rule 1: a file that looks clean can be incomplete (pending-exports.md 0.2).
    void reconcile()
    {
        if (!m_policy.rule(1))
            return;
        for (const PendingExports &capture : m_captures) {
            if (!capture.summary().isComplete)
                add(1, QStringLiteral("incomplete"), ExportVerdict::Block, capture.summary().objects, {capture.summary().connector}, {});
        }
        if (m_facts.statistics.isEmpty())
            return notChecked(1, QStringLiteral("no connector statistics"));
        for (const PendingExports &capture : m_captures) {
            const auto stated = std::find_if(m_facts.statistics.cbegin(), m_facts.statistics.cend(), [&](const StatedCounts &s) { return s.connector == capture.summary().connector; });
            if (stated == m_facts.statistics.cend())
                notChecked(1, QStringLiteral("no statistics of connector %1").arg(capture.summary().connector));
            else
                reconcile(capture.summary(), *stated);
        }
        for (const StatedCounts &stated : m_facts.statistics) {
            const bool isCaptured = std::any_of(m_captures.cbegin(), m_captures.cend(), [&](const PendingExports &c) { return c.summary().connector == stated.connector; });
            const qint64 pending = stated.adds + stated.updates + stated.deletes;
            if (!isCaptured && pending > 0)
                add(1, QStringLiteral("missing"), ExportVerdict::Block, pending, {stated.connector}, {});
        }
    }

    void reconcile(const PendingExportSummary &summary, const StatedCounts &stated)
    {
        const OperationCounts counted = summary.totals();
        // A delete-add has no counter of its own: the server may count it either way.
        const auto agrees = [&](qint64 mine, qint64 theirs) { return theirs >= mine && theirs <= mine + counted.deleteAdds; };
        if (agrees(counted.adds, stated.adds) && agrees(counted.updates, stated.updates) && agrees(counted.deletes, stated.deletes))
            return;
        const auto text = [](qint64 adds, qint64 updates, qint64 deletes) { return QStringLiteral("%1 / %2 / %3").arg(adds).arg(updates).arg(deletes); };
        add(1, {}, ExportVerdict::Block, summary.pending(),
            {summary.connector, text(counted.adds, counted.updates, counted.deletes), text(stated.adds, stated.updates, stated.deletes)}, {});
    }

    void judgeDeletes()
    {
        const qint64 count = m_scan.deletes.size();
        if (m_policy.deletionThreshold && *m_policy.deletionThreshold > 0)
            judgeThreshold(count, *m_policy.deletionThreshold);
        else
            notChecked(2, QStringLiteral("the deletion threshold is not known or off"));
        if (m_population > 0)
            measureRows(3, "", m_scan.deletes, {QString::number(m_population)}, causesOfDeletes());
        else
            notChecked(3, QStringLiteral("the number of objects is not known"));
        if (m_policy.population.isEmpty())
            notChecked(4, QStringLiteral("the number of objects by type is not known"));
        for (auto it = m_scan.deletesByType.cbegin(); it != m_scan.deletesByType.cend(); ++it)
            measure(4, {}, it->size(), m_policy.population.value(it.key()), {it.key(), QString::number(m_policy.population.value(it.key()))}, *it);
        judgeContainers();
    }

    //! Rule 2: at the threshold the server stops before it deletes anything; so do we.
    void judgeThreshold(qint64 count, qint64 threshold)
    {
        const ExportPolicyRule *rule = m_policy.rule(2);
        if (!rule)
            return;
        const bool blocks = count >= threshold || rule->block.isReached(count, threshold);
        if (blocks || rule->warn.isReached(count, threshold))
            add(2, blocks ? QStringLiteral("reached") : QString(), blocks ? ExportVerdict::Block : ExportVerdict::Review, count, {QString::number(threshold)}, m_scan.deletes, causesOfDeletes());
    }

    //! Rule 5: most deletes in one OU are a scope difference.
    void judgeContainers()
    {
        const ExportPolicyRule *rule = m_policy.rule(5);
        const qint64 all = m_scan.deletes.size();
        if (!rule || all <= rule->warn.count.value_or(20))
            return;
        for (auto it = m_scan.deletesByContainer.cbegin(); it != m_scan.deletesByContainer.cend(); ++it) {
            if (static_cast<double>(it->size()) * 100 > rule->warn.percent.value_or(50) * static_cast<double>(all))
                add(5, {}, ExportVerdict::Review, it->size(), {it.key(), QString::number(all)}, *it, causesOfContainer(m_facts.causes, it.key()));
        }
    }

    void judgeAdds()
    {
        if (m_population > 0)
            measureRows(6, "", m_scan.adds, {QString::number(m_population)});
        else
            notChecked(6, QStringLiteral("the number of objects is not known"));
        measureRows(7, "", m_scan.pairs);
    }

    void judgeIdentity()
    {
        measureRows(8, "", united({m_scan.renames, m_scan.anchors}));
        measureRows(9, "", m_scan.signIns, {QString::number(m_scan.suffixes.size())}, causesOf(QStringLiteral("userPrincipalName")));
        measureRows(18, "", m_scan.privilegedRows);
    }

    void judgeAttributes()
    {
        measureRows(10, "primary", m_scan.primaryAddresses, {}, causesOf(QStringLiteral("proxyAddresses")));
        measureRows(10, "lost", m_scan.lostAddresses, {}, causesOf(QStringLiteral("proxyAddresses")));
        measureRows(10, "cleared", m_scan.mailsCleared, {}, causesOf(QStringLiteral("mail")));
        measureRows(11, "disabled", m_scan.disabled, {}, causesOf(QStringLiteral("accountEnabled")));
        measureRows(11, "userType", m_scan.userTypes, {}, causesOf(QStringLiteral("userType")));
        measureRows(11, "location", m_scan.locationsCleared, {}, causesOf(QStringLiteral("usageLocation")));
        if (m_population == 0) {
            notChecked(12, QStringLiteral("the number of objects is not known"));
            notChecked(13, QStringLiteral("the number of objects is not known"));
        }
        for (auto it = m_scan.byAttribute.cbegin(); it != m_scan.byAttribute.cend(); ++it) {
            if (!isAllowed(it.key()))
                measureRows(12, "", *it, {it.key()}, causesOf(it.key()));
        }
        for (auto it = m_scan.clearsByAttribute.cbegin(); it != m_scan.clearsByAttribute.cend(); ++it)
            measureRows(13, "", *it, {it.key()}, causesOf(it.key()));
    }

    bool isAllowed(const QString &attribute) const
    {
        return std::any_of(m_policy.allowed.cbegin(), m_policy.allowed.cend(), [&](const AllowedChange &allowed) {
            return allowed.attribute == attribute && (allowed.fromVersion.isEmpty() || allowed.fromVersion == m_facts.activeVersion)
                && (allowed.toVersion.isEmpty() || allowed.toVersion == m_facts.stagingVersion);
        });
    }

    //! Rule 14: each group by its own size; an emptied one is always said, and one that grows beyond what tenants take.
    void judgeGroups()
    {
        const ExportPolicyRule *rule = m_policy.rule(14);
        for (const ExportScan::GroupGrowth &group : rule ? m_scan.groupGrowths : QList<ExportScan::GroupGrowth>()) {
            const bool isTooLarge = group.members > groupLimitOfV2;
            add(14, isTooLarge ? QStringLiteral("tooLarge") : QStringLiteral("large"), isTooLarge ? ExportVerdict::Block : ExportVerdict::Review, group.members,
                {group.name}, {group.row}, causesOf(QStringLiteral("member")));
        }
        for (const ExportScan::GroupLoss &loss : rule ? m_scan.groupLosses : QList<ExportScan::GroupLoss>()) {
            const QStringList names{loss.name, QString::number(loss.removed), QString::number(loss.members)};
            const bool blocks = rule->block.isReached(loss.removed, loss.members);
            if (blocks || loss.isEmptied || rule->warn.isReached(loss.removed, loss.members))
                add(14, loss.isEmptied ? QStringLiteral("emptied") : loss.members > 0 ? QString() : QStringLiteral("unknown"),
                    blocks ? ExportVerdict::Block : ExportVerdict::Review, loss.removed, names, {loss.row}, causesOf(QStringLiteral("member")));
        }
    }

    void judgeTheRest()
    {
        measureRows(15, "", m_scan.rareOperations);
        measureRows(16, "", m_scan.errors);
        measureRows(17, "", m_scan.onPremises);
        notChecked(19, QStringLiteral("one capture only: noise that goes away by itself is not told apart"));
        if (m_facts.ageSeconds)
            measure(20, {}, *m_facts.ageSeconds, 0, {QString::number(*m_facts.ageSeconds / 60)}, {});
        else
            notChecked(20, QStringLiteral("the time of the capture is not known"));
        judgeTotals();
    }

    //! Rule 21: limits that a policy sets for each operation and for all together.
    void judgeTotals()
    {
        const Rows all = united({m_scan.adds, m_scan.updates, m_scan.deletes, m_scan.deleteAdds});
        const std::pair<const char *, const Rows &> totals[] = {{"", all}, {"add", m_scan.adds}, {"update", m_scan.updates}, {"delete", m_scan.deletes},
                                                                {"delete-add", m_scan.deleteAdds}, {"rename", m_scan.renames}};
        for (const auto &[operation, rows] : totals)
            measure(21, QLatin1String(operation), operation[0] ? rows.size() : m_scan.changes, m_population, {}, rows, {}, m_policy.rule(21, QLatin1String(operation)));
    }

    void finish()
    {
        std::stable_sort(m_result.findings.begin(), m_result.findings.end(), [](const ExportFinding &a, const ExportFinding &b) {
            const auto order = [](const ExportFinding &finding) { return std::pair(finding.rule != 18, finding.rule); }; // privileged accounts first
            return a.verdict != b.verdict ? a.verdict > b.verdict : order(a) < order(b);
        });
        if (!m_result.findings.isEmpty())
            m_result.verdict = m_result.findings.first().verdict;
        m_result.notCovered = QStringList{QStringLiteral("softMatch"), QStringLiteral("passwordHashes")};
        m_result.exportHash = exportHash(m_captures);
        m_result.estimatedExportHours = static_cast<double>(m_scan.changes) / changesPerHour;
    }

    const QList<PendingExports> &m_captures;
    const ExportPolicy &m_policy;
    const VerificationFacts &m_facts;
    const ExportScan m_scan;
    qint64 m_population = 0;
    ExportVerification m_result;
};

} // namespace

ExportVerification verifyExports(const QList<PendingExports> &captures, const ExportPolicy &policy, const VerificationFacts &facts)
{
    return Judge(captures, policy, facts).judge();
}

} // namespace swingbridge
