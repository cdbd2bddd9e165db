// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ConnectorComparison.h"
#include "comparison/ContainerScope.h"
#include "comparison/NormalText.h"
#include "foundation/DistinguishedName.h"

#include <QMap>

namespace swingbridge {
namespace {

using Detail = DifferenceDetail;

QString selectedText(bool isSelected) { return isSelected ? QStringLiteral("selected") : QStringLiteral("not selected"); }

//! One pair of selected partitions.
class PairedContainers
{
public:
    PairedContainers(const PartitionConfiguration &active, const PartitionConfiguration &staging, QString path, DifferenceCollector &collector)
        : m_active(active), m_staging(staging), m_activeScope(active), m_stagingScope(staging), m_path(std::move(path)), m_collector(collector) {}

    void compare()
    {
        collectPlaces();
        for (const QString &dn : std::as_const(m_places))
            judge(dn);
        for (auto it = m_reported.cbegin(); it != m_reported.cend(); ++it)
            add(it.key(), it.value());
        const bool isWrittenAlike = m_active.containerInclusions == m_staging.containerInclusions && m_active.containerExclusions == m_staging.containerExclusions;
        m_collector.ignore(QStringLiteral("ou.notation"), QStringLiteral("/connectors/*/partitions/*/containers"), int(!isWrittenAlike && m_reported.isEmpty()));
    }

private:
    struct Place { bool isInActive = false; int below = 0; };

    //! Every container that either server names, and the domain itself; parents first.
    void collectPlaces()
    {
        for (const QStringList &list : {m_staging.containerExclusions, m_staging.containerInclusions, m_active.containerExclusions, m_active.containerInclusions}) {
            for (const QString &dn : list)
                m_spelled.insert(normalDn(dn), dn);
        }
        m_places = m_spelled.keys();
        if (const QString domain = normalDn(m_active.dn); !m_spelled.contains(domain))
            m_places.append(domain);
        std::sort(m_places.begin(), m_places.end(), [](const QString &a, const QString &b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
    }

    //! Reports a place, or folds it under the one above it that differs in the same way.
    void judge(const QString &dn)
    {
        const bool isInActive = m_activeScope.contains(dn);
        const bool isInStaging = m_stagingScope.contains(dn);
        if (isInActive == isInStaging) {
            if (isInActive)
                noteKeptBelow(dn);
            return;
        }
        for (QStringView above = parentContainer(dn); !above.isEmpty(); above = parentContainer(above)) {
            const auto cause = m_reported.find(above.toString());
            if (cause != m_reported.end() && cause->isInActive == isInActive) {
                ++cause->below;
                return;
            }
        }
        m_reported.insert(dn, Place{isInActive, 0});
    }

    //! A container that both servers cover: what lies above it is a question of what no list names.
    void noteKeptBelow(const QString &dn)
    {
        for (QStringView above = parentContainer(dn); !above.isEmpty(); above = parentContainer(above))
            m_keptBelow.insert(above.toString());
    }

    QString classOf(const QString &dn, bool isInActive) const
    {
        if (m_keptBelow.contains(dn))
            return isInActive ? QStringLiteral("ou.newMissing") : QStringLiteral("ou.newExtra");
        if (isInActive) // staging has lost it: it chose to leave it out, or did not choose it
            return m_stagingScope.lists(dn) ? QStringLiteral("ou.exclusionExtra") : QStringLiteral("ou.inclusionMissing");
        return m_activeScope.lists(dn) ? QStringLiteral("ou.exclusionMissing") : QStringLiteral("ou.inclusionExtra");
    }

    void add(const QString &dn, const Place &place)
    {
        DifferenceDraft draft(classOf(dn, place.isInActive), m_path + QLatin1String("/containers/") + dn, DifferenceKind::Changed);
        draft.names = QStringList{m_spelled.value(dn, m_active.dn)};
        draft.active = selectedText(place.isInActive);
        draft.staging = selectedText(!place.isInActive);
        // Two answers: what is in scope today, and what a new organizational unit below it would be.
        if (m_keptBelow.contains(dn))
            draft.details.append(Detail(QStringLiteral("namedContainers"), selectedText(true), selectedText(true), false));
        draft.details.append(Detail(m_keptBelow.contains(dn) ? QStringLiteral("unnamedContainers") : QStringLiteral("selectedToday"), draft.active, draft.staging, true));
        draft.details.append(Detail(QStringLiteral("newContainers"), draft.active, draft.staging, true));
        draft.consequences = place.below;
        m_collector.add(std::move(draft));
    }

    const PartitionConfiguration &m_active;
    const PartitionConfiguration &m_staging;
    const ContainerScope m_activeScope;
    const ContainerScope m_stagingScope;
    const QString m_path;
    DifferenceCollector &m_collector;
    QHash<QString, QString> m_spelled; //!< normal DN -> as a server spells it.
    QStringList m_places;
    QSet<QString> m_keptBelow;
    QMap<QString, Place> m_reported;
};

QString titleOf(const PartitionConfiguration &partition) { return partition.name.isEmpty() ? partition.dn : partition.name; }

void addPartition(const PartitionConfiguration &partition, bool isOnActive, const QString &path, DifferenceCollector &collector)
{
    DifferenceDraft draft(isOnActive ? QStringLiteral("partition.missing") : QStringLiteral("partition.extra"), path,
                          isOnActive ? DifferenceKind::OnlyOnActive : DifferenceKind::OnlyOnStaging);
    draft.names = QStringList{titleOf(partition)};
    (isOnActive ? draft.active : draft.staging) = selectedText(true);
    const QString inclusions = partition.containerInclusions.join(QLatin1Char('\n'));
    draft.details = {Detail(QStringLiteral("inclusions"), isOnActive ? inclusions : QString(), isOnActive ? QString() : inclusions, true, Detail::Form::List)};
    collector.add(std::move(draft));
}

//! Domain controllers, signing, sealing and TLS of one domain: one difference for all of them.
void comparePartitionParameters(const PartitionConfiguration &active, const PartitionConfiguration &staging, const QString &path,
                                DifferenceCollector &collector)
{
    DifferenceDraft draft(QStringLiteral("partition.parameter"), path + QLatin1String("/parameters"), DifferenceKind::Changed);
    QStringList names;
    for (auto it = active.parameters.cbegin(); it != active.parameters.cend(); ++it) {
        const auto other = staging.parameters.constFind(it.key());
        if (other == staging.parameters.cend() || isSameValue(*it, *other))
            continue;
        names.append(it.key());
        draft.details.append(Detail(it.key(), *it, *other, true));
        draft.normal += QStringList{it.key(), normalValue(*it), normalValue(*other)};
    }
    if (names.isEmpty())
        return;
    draft.names = QStringList{titleOf(active), names.join(QStringLiteral(", "))};
    draft.active = draft.details.first().active;
    draft.staging = draft.details.first().staging;
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
        if (isSelected(a) && isSelected(s)) {
            PairedContainers(*a, *s, where, collector).compare();
            comparePartitionParameters(*a, *s, where, collector);
        } else if (isSelected(a) || isSelected(s)) {
            addPartition(isSelected(a) ? *a : *s, isSelected(a), where, collector);
        }
        if (a && s)
            collector.ignore(QStringLiteral("identifier.partition"), QStringLiteral("/connectors/*/partitions/*/identifier"), int(a->identifier != s->identifier));
    }
}

} // namespace swingbridge
