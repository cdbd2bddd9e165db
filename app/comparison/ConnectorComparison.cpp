// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ConnectorComparison.h"

#include "comparison/NormalText.h"

#include <QSet>

namespace swingbridge {
namespace {

using Detail = DifferenceDetail;

//! attribute, in lower case -> names of the enabled rules that read it from a connector.
QMap<QString, QStringList> readersOf(const SyncConfiguration &configuration, const Guid &connector)
{
    QMap<QString, QStringList> readers;
    for (const SyncRule &rule : configuration.rules) {
        if (rule.connector != connector || rule.direction != RuleDirection::Inbound || rule.disabled == true)
            continue;
        QSet<QString> read;
        for (const AttributeMapping &mapping : rule.mappings) {
            for (const QString &source : mapping.flowType == FlowType::Constant ? QStringList() : mapping.sources)
                read.insert(source.toLower());
        }
        for (const ScopeGroup &group : rule.scope) {
            for (const ScopeCondition &condition : group)
                read.insert(condition.attribute.toLower());
        }
        for (const JoinGroup &group : rule.join) {
            for (const JoinCondition &condition : group)
                read.insert(condition.csAttribute.toLower());
        }
        for (const QString &attribute : std::as_const(read))
            readers[attribute].append(rule.name);
    }
    return readers;
}

//! One pair of connectors.
class PairedConnectors
{
public:
    PairedConnectors(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPair &pair, DifferenceCollector &collector)
        : m_configuration(active), m_active(active.connectors.at(pair.active)), m_staging(staging.connectors.at(pair.staging)),
          m_path(QStringLiteral("/connectors/") + connectorKey(m_active)), m_title(connectorTitle(m_active)), m_collector(collector) {}

    void compare()
    {
        compareName();
        if (bothKnow(KnownArea::Containers))
            compareScope(m_active, m_staging, m_path, m_collector);
        if (bothKnow(KnownArea::ObjectTypes))
            compareObjectTypes();
        if (bothKnow(KnownArea::AttributeSelection))
            compareAttributes();
        compareRunProfiles(m_active, m_staging, m_path, m_title, m_collector);
        compareConnectorParameters(m_active, m_staging, m_path, m_title, m_collector);
        compareNotUnderstood();
        m_collector.ignore(QStringLiteral("identifier.connector"), QStringLiteral("/connectors/*/identifier"), int(m_active.identifier != m_staging.identifier));
        m_collector.ignore(QStringLiteral("version.connector"), QStringLiteral("/connectors/*/version"),
                           int(m_active.version && m_staging.version && m_active.version != m_staging.version));
    }

private:
    bool bothKnow(KnownArea area) { return m_collector.bothKnow(area, m_active.known, m_staging.known, m_path); }

    DifferenceDraft draft(const QString &differenceClass, const QString &aspect, DifferenceKind kind, const QStringList &names) const
    {
        DifferenceDraft made(differenceClass, m_path + QLatin1Char('/') + aspect, kind);
        made.names = names;
        return made;
    }

    void compareName()
    {
        if (m_active.name.compare(m_staging.name, Qt::CaseInsensitive) == 0)
            return;
        DifferenceDraft made = draft(QStringLiteral("connector.name"), QStringLiteral("name"), DifferenceKind::Changed, {m_title});
        made.active = m_active.name;
        made.staging = m_staging.name;
        made.details = {Detail(QStringLiteral("name"), m_active.name, m_staging.name, true)};
        if (!m_active.isEntra() || !m_collector.foldUnder(QStringLiteral("tenant"), made)) // another tenant has another name
            m_collector.add(std::move(made));
    }

    void compareObjectTypes()
    {
        addTypes(withoutThose(m_active.objectTypes, m_staging.objectTypes), true);
        addTypes(withoutThose(m_staging.objectTypes, m_active.objectTypes), false);
    }

    void addTypes(const QStringList &types, bool isOnActive)
    {
        for (const QString &type : types) {
            DifferenceDraft made = draft(isOnActive ? QStringLiteral("objectType.missing") : QStringLiteral("objectType.extra"),
                                         QStringLiteral("objecttypes/") + type.toLower(),
                                         isOnActive ? DifferenceKind::OnlyOnActive : DifferenceKind::OnlyOnStaging, {type, m_title});
            (isOnActive ? made.active : made.staging) = type;
            made.normal = QStringList{type.toLower()};
            m_collector.add(std::move(made));
        }
    }

    void compareAttributes()
    {
        addAttributes(withoutThose(m_active.attributes, m_staging.attributes), true);
        addAttributes(withoutThose(m_staging.attributes, m_active.attributes), false);
        m_collector.ignore(QStringLiteral("order.attributes"), QStringLiteral("/connectors/*/attributes"),
                           int(m_active.attributes != m_staging.attributes && normalSet(m_active.attributes) == normalSet(m_staging.attributes)));
    }

    void addAttributes(const QStringList &attributes, bool isOnActive)
    {
        if (attributes.isEmpty())
            return;
        const QString list = attributes.join(QStringLiteral(", "));
        const QString lines = attributes.join(QLatin1Char('\n'));
        DifferenceDraft made = draft(isOnActive ? QStringLiteral("attributes.missing") : QStringLiteral("attributes.extra"), QStringLiteral("attributes"),
                                     isOnActive ? DifferenceKind::OnlyOnActive : DifferenceKind::OnlyOnStaging, {m_title, list});
        (isOnActive ? made.active : made.staging) = list;
        made.normal = normalSet(attributes);
        made.details = {Detail(QStringLiteral("attributes"), isOnActive ? lines : QString(), isOnActive ? QString() : lines, true, Detail::Form::List)};
        const QStringList readers = isOnActive ? readersAmong(attributes) : QStringList();
        if (!readers.isEmpty()) { // selection lost while a rule reads it: what the rule writes is cleared
            made.variant = QStringLiteral("read");
            made.names.append(readers.join(QStringLiteral(", ")));
            made.details.append(Detail(QStringLiteral("readers"), readers.join(QLatin1Char('\n')), QString(), true, Detail::Form::List));
        }
        m_collector.add(std::move(made));
    }

    QStringList readersAmong(const QStringList &attributes) const
    {
        const auto readers = readersOf(m_configuration, m_active.identifier);
        QStringList names;
        for (const QString &attribute : attributes)
            names += readers.value(attribute.toLower());
        names.sort(Qt::CaseInsensitive);
        names.removeDuplicates();
        return names;
    }

    void compareNotUnderstood()
    {
        const QStringList onActive = withoutThose(m_active.notUnderstood, m_staging.notUnderstood);
        const QStringList onStaging = withoutThose(m_staging.notUnderstood, m_active.notUnderstood);
        if (onActive.isEmpty() && onStaging.isEmpty())
            return;
        DifferenceDraft made = draft(QStringLiteral("connector.notUnderstood"), QStringLiteral("notunderstood"), DifferenceKind::Changed,
                                     {m_title, (onActive + onStaging).join(QStringLiteral(", "))});
        made.active = onActive.join(QStringLiteral(", "));
        made.staging = onStaging.join(QStringLiteral(", "));
        made.details = {Detail(QStringLiteral("notUnderstood"), made.active, made.staging, true)};
        m_collector.add(std::move(made));
    }

    const SyncConfiguration &m_configuration;
    const ConnectorConfiguration &m_active;
    const ConnectorConfiguration &m_staging;
    const QString m_path;
    const QString m_title;
    DifferenceCollector &m_collector;
};

//! Connectors that one server lacks, or that nobody has recognised yet.
class LoneConnectors
{
public:
    LoneConnectors(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &pairing, DifferenceCollector &collector)
        : m_active(active), m_staging(staging), m_pairing(pairing), m_collector(collector) {}

    void report(const RulePairing &rules)
    {
        for (const int index : m_pairing.onlyActive) {
            const ConnectorConfiguration &connector = m_active.connectors.at(index);
            if (isKnown(connector, m_staging, ComparedSide::Staging))
                add(connector, true, rules.activeOnMissing.value(connector.identifier), candidatesOf(index));
        }
        for (const int index : m_pairing.onlyStaging) {
            const ConnectorConfiguration &connector = m_staging.connectors.at(index);
            if (!isAskedAbout(index) && isKnown(connector, m_active, ComparedSide::Active))
                add(connector, false, rules.stagingOnMissing.value(connector.identifier), {});
        }
    }

private:
    //! A source may say nothing of its cloud connector at all.
    bool isKnown(const ConnectorConfiguration &connector, const SyncConfiguration &other, ComparedSide otherSide)
    {
        if (!connector.isEntra() || other.known.testFlag(KnownArea::CloudConnector))
            return true;
        m_collector.notKnown(otherSide, QLatin1Char('/') + toString(KnownArea::CloudConnector));
        return false;
    }

    QStringList candidatesOf(int active) const
    {
        QStringList names;
        for (const ConnectorQuestion &question : m_pairing.questions) {
            for (const int candidate : question.active == active ? question.candidates : QList<int>())
                names.append(m_staging.connectors.at(candidate).name);
        }
        return names;
    }

    //! It may be the partner of one that is missing: that question is asked once, there.
    bool isAskedAbout(int staging) const
    {
        return std::any_of(m_pairing.questions.cbegin(), m_pairing.questions.cend(), [&](const ConnectorQuestion &q) { return q.candidates.contains(staging); });
    }

    void add(const ConnectorConfiguration &connector, bool isOnActive, int rules, const QStringList &candidates)
    {
        DifferenceDraft made(isOnActive ? QStringLiteral("connector.missing") : QStringLiteral("connector.extra"),
                             QStringLiteral("/connectors/") + connectorKey(connector),
                             isOnActive ? DifferenceKind::OnlyOnActive : DifferenceKind::OnlyOnStaging);
        made.names = QStringList{connectorTitle(connector), candidates.join(QStringLiteral(", "))};
        made.variant = candidates.isEmpty() ? QString() : QStringLiteral("asked");
        (isOnActive ? made.active : made.staging) = connector.name;
        if (!candidates.isEmpty())
            made.details = {Detail(QStringLiteral("connector"), connector.name, candidates.join(QLatin1Char('\n')), true, Detail::Form::List)};
        made.consequences = rules;
        m_collector.add(std::move(made));
    }

    const SyncConfiguration &m_active;
    const SyncConfiguration &m_staging;
    const ConnectorPairing &m_pairing;
    DifferenceCollector &m_collector;
};

void reportDuplicates(const QList<ConnectorConfiguration> &connectors, ComparedSide side, DifferenceCollector &collector)
{
    QMap<QString, int> count;
    for (const ConnectorConfiguration &connector : connectors)
        ++count[connectorKey(connector)];
    for (auto it = count.cbegin(); it != count.cend(); ++it) {
        if (*it > 1)
            collector.duplicate(side, it.key(), *it);
    }
}

} // namespace

void compareConnectors(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &pairing,
                       const RulePairing &rules, DifferenceCollector &collector)
{
    for (const ConnectorPair &pair : pairing.pairs)
        PairedConnectors(active, staging, pair, collector).compare();
    LoneConnectors(active, staging, pairing, collector).report(rules);
    reportDuplicates(active.connectors, ComparedSide::Active, collector);
    reportDuplicates(staging.connectors, ComparedSide::Staging, collector);
}

QString connectorTitle(const ConnectorConfiguration &connector)
{
    return connector.isEntra() || connector.forest().isEmpty() ? connector.name : connector.forest();
}

} // namespace swingbridge
