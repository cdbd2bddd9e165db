// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ConnectorComparison.h"
#include "comparison/NormalText.h"

#include <QMap>
#include <QSet>

namespace swingbridge {
namespace {

//! Which containers of a partition are in scope: the nearest listed ancestor decides.
class ContainerScope
{
public:
    explicit ContainerScope(const PartitionConfiguration &partition)
    {
        for (const QString &dn : partition.containerExclusions)
            m_listed.insert(normalDn(dn), false);
        for (const QString &dn : partition.containerInclusions)
            m_listed.insert(normalDn(dn), true);
        m_default = partition.containerInclusions.isEmpty(); // nothing chosen: the whole domain
    }

    bool contains(QStringView dn) const
    {
        for (;;) {
            const auto it = m_listed.constFind(dn.toString());
            if (it != m_listed.constEnd())
                return *it;
            const qsizetype comma = nextComma(dn);
            if (comma < 0)
                return m_default;
            dn = dn.mid(comma + 1);
        }
    }

    bool lists(const QString &dn) const { return m_listed.contains(dn); }
    QStringList listed() const { return m_listed.keys(); }

private:
    static qsizetype nextComma(QStringView dn)
    {
        for (qsizetype i = 0; i < dn.size(); ++i) {
            if (dn.at(i) == QLatin1Char('\\'))
                ++i;
            else if (dn.at(i) == QLatin1Char(','))
                return i;
        }
        return -1;
    }

    QHash<QString, bool> m_listed;
    bool m_default = true;
};

//! normal DN -> as one of the servers spells it.
QHash<QString, QString> spellings(const PartitionConfiguration &active, const PartitionConfiguration &staging)
{
    QHash<QString, QString> spelled;
    for (const QStringList &list : {staging.containerExclusions, staging.containerInclusions, active.containerExclusions, active.containerInclusions}) {
        for (const QString &dn : list)
            spelled.insert(normalDn(dn), dn);
    }
    return spelled;
}

QString containerClass(bool isInActive, bool activeListsIt, bool stagingListsIt)
{
    if (isInActive) // staging has lost it: it chose to leave it out, or did not choose it
        return stagingListsIt ? QStringLiteral("ou.exclusionExtra") : QStringLiteral("ou.inclusionMissing");
    return activeListsIt ? QStringLiteral("ou.exclusionMissing") : QStringLiteral("ou.inclusionExtra");
}

void addContainer(const QString &dn, const QString &spelled, bool isInActive, const QString &differenceClass, const QString &path,
                  int consequences, DifferenceCollector &collector)
{
    DifferenceDraft draft(differenceClass, path + QLatin1String("/containers/") + dn, DifferenceKind::Changed);
    draft.names = QStringList{spelled};
    draft.active = isInActive ? QStringLiteral("selected") : QStringLiteral("not selected");
    draft.staging = isInActive ? QStringLiteral("not selected") : QStringLiteral("selected");
    draft.details = {DifferenceDetail(QStringLiteral("selected"), draft.active, draft.staging, true)};
    draft.consequences = consequences;
    collector.add(std::move(draft));
}

void compareContainers(const PartitionConfiguration &active, const PartitionConfiguration &staging, const QString &path,
                       DifferenceCollector &collector)
{
    const ContainerScope activeScope(active);
    const ContainerScope stagingScope(staging);
    const auto spelled = spellings(active, staging);
    QStringList places = spelled.keys();
    places.append(normalDn(active.dn));
    places.removeDuplicates();
    // Parents first, so that what lies below a reported container is folded under it.
    std::sort(places.begin(), places.end(), [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });

    QMap<QString, int> reported; // container -> listed containers below that follow from it
    QHash<QString, bool> direction;
    for (const QString &dn : std::as_const(places)) {
        const bool isInActive = activeScope.contains(dn);
        if (isInActive == stagingScope.contains(dn))
            continue;
        QString above = dn;
        while (!above.isEmpty()) {
            above = above.section(QLatin1Char(','), 1);
            if (reported.contains(above) && direction.value(above) == isInActive)
                break;
        }
        if (above.isEmpty()) {
            reported.insert(dn, 0);
            direction.insert(dn, isInActive);
        } else {
            ++reported[above];
        }
    }
    for (auto it = reported.cbegin(); it != reported.cend(); ++it) {
        const bool isInActive = direction.value(it.key());
        addContainer(it.key(), spelled.value(it.key(), active.dn), isInActive,
                     containerClass(isInActive, activeScope.lists(it.key()) && !isInActive, stagingScope.lists(it.key()) && isInActive),
                     path, it.value(), collector);
    }
    const bool isSpelledAlike = active.containerInclusions == staging.containerInclusions && active.containerExclusions == staging.containerExclusions;
    collector.ignore(QStringLiteral("ou.notation"), QStringLiteral("/connectors/*/partitions/*/containers"), int(!isSpelledAlike && reported.isEmpty()));
}

QString titleOf(const PartitionConfiguration &partition) { return partition.name.isEmpty() ? partition.dn : partition.name; }

void addPartition(const PartitionConfiguration &partition, bool isOnActive, const QString &path, DifferenceCollector &collector)
{
    DifferenceDraft draft(isOnActive ? QStringLiteral("partition.missing") : QStringLiteral("partition.extra"), path,
                          isOnActive ? DifferenceKind::OnlyOnActive : DifferenceKind::OnlyOnStaging);
    draft.names = QStringList{titleOf(partition)};
    (isOnActive ? draft.active : draft.staging) = QStringLiteral("selected");
    const QString inclusions = partition.containerInclusions.join(QLatin1Char('\n'));
    draft.details = {DifferenceDetail(QStringLiteral("inclusions"), isOnActive ? inclusions : QString(), isOnActive ? QString() : inclusions, true,
                                      DifferenceDetail::Form::List)};
    collector.add(std::move(draft));
}

QHash<QString, const PartitionConfiguration *> byDn(const ConnectorConfiguration &connector)
{
    QHash<QString, const PartitionConfiguration *> partitions;
    for (const PartitionConfiguration &partition : connector.partitions)
        partitions.insert(normalDn(partition.dn), &partition);
    return partitions;
}

bool isSelected(const PartitionConfiguration *partition) { return partition && partition->selected != false; }

} // namespace

void compareScope(const ConnectorConfiguration &active, const ConnectorConfiguration &staging, const QString &path,
                  DifferenceCollector &collector)
{
    const auto activePartitions = byDn(active);
    const auto stagingPartitions = byDn(staging);
    const QStringList all = normalSet(activePartitions.keys() + stagingPartitions.keys());
    for (const QString &dn : all) {
        const PartitionConfiguration *a = activePartitions.value(dn);
        const PartitionConfiguration *s = stagingPartitions.value(dn);
        const QString where = path + QLatin1String("/partitions/") + dn;
        if (isSelected(a) && isSelected(s))
            compareContainers(*a, *s, where, collector);
        else if (isSelected(a) || isSelected(s))
            addPartition(a && isSelected(a) ? *a : *s, isSelected(a), where, collector);
        if (a && s)
            collector.ignore(QStringLiteral("identifier.partition"), QStringLiteral("/connectors/*/partitions/*/identifier"), int(a->identifier != s->identifier));
    }
}

} // namespace swingbridge
