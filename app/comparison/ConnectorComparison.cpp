// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ConnectorComparison.h"

#include "comparison/NormalText.h"

namespace swingbridge {
namespace {

using Detail = DifferenceDetail;

//! Parameters that name this one server, an account or a build: different by nature (settings-json.md 3.1).
bool isLocalParameter(const QString &name)
{
    static const QStringList parts = {
        QStringLiteral("user"), QStringLiteral("account"), QStringLiteral("login"), QStringLiteral("password-value"), QStringLiteral("server"),
        QStringLiteral("host"), QStringLiteral("dc-"), QStringLiteral("preferred"), QStringLiteral("last-dc"), QStringLiteral("version"),
        QStringLiteral("certificate"), QStringLiteral("machine")};
    for (const QString &part : parts) {
        if (name.contains(part, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString parameterClass(const QString &name)
{
    if (name.contains(QLatin1String("GroupFiltering"), Qt::CaseInsensitive))
        return QStringLiteral("connector.groupFilter");
    if (name == QLatin1String("password-hash-sync"))
        return QStringLiteral("feature.passwordHashSync");
    if (name == QLatin1String("password-reset"))
        return QStringLiteral("feature.passwordWriteback");
    return QStringLiteral("connector.parameter");
}

//! One pair of connectors.
class PairedConnectors
{
public:
    PairedConnectors(const ConnectorConfiguration &active, const ConnectorConfiguration &staging, DifferenceCollector &collector)
        : m_active(active), m_staging(staging), m_path(QStringLiteral("/connectors/") + connectorKey(active)),
          m_title(active.forest().isEmpty() || active.isEntra() ? active.name : active.forest()), m_collector(collector) {}

    void compare()
    {
        compareName();
        compareScope(m_active, m_staging, m_path, m_collector);
        compareObjectTypes();
        compareAttributes();
        compareRunProfiles();
        compareParameters();
        compareNotUnderstood();
        m_collector.ignore(QStringLiteral("identifier.connector"), QStringLiteral("/connectors/*/identifier"), int(m_active.identifier != m_staging.identifier));
        m_collector.ignore(QStringLiteral("version.connector"), QStringLiteral("/connectors/*/version"),
                           int(m_active.version && m_staging.version && m_active.version != m_staging.version));
    }

private:
    void add(const QString &differenceClass, const QString &aspect, DifferenceKind kind, const QStringList &names, const QString &active,
             const QString &staging, const QList<Detail> &details)
    {
        DifferenceDraft draft(differenceClass, m_path + QLatin1Char('/') + aspect, kind);
        draft.names = names;
        draft.active = active;
        draft.staging = staging;
        draft.details = details;
        m_collector.add(std::move(draft));
    }

    void compareName()
    {
        if (m_active.name.compare(m_staging.name, Qt::CaseInsensitive) != 0)
            add(QStringLiteral("connector.name"), QStringLiteral("name"), DifferenceKind::Changed, {m_title}, m_active.name, m_staging.name,
                {Detail(QStringLiteral("name"), m_active.name, m_staging.name, true)});
    }

    void compareObjectTypes()
    {
        const auto addTypes = [this](const QStringList &types, bool isOnActive) {
            for (const QString &type : types)
                add(isOnActive ? QStringLiteral("objectType.missing") : QStringLiteral("objectType.extra"), QStringLiteral("objecttypes/") + type.toLower(),
                    isOnActive ? DifferenceKind::OnlyOnActive : DifferenceKind::OnlyOnStaging, {type, m_title}, isOnActive ? type : QString(),
                    isOnActive ? QString() : type, {});
        };
        addTypes(withoutThose(m_active.objectTypes, m_staging.objectTypes), true);
        addTypes(withoutThose(m_staging.objectTypes, m_active.objectTypes), false);
    }

    void compareAttributes()
    {
        const auto addAttributes = [this](const QStringList &attributes, bool isOnActive) {
            if (attributes.isEmpty())
                return;
            const QString list = attributes.join(QStringLiteral(", "));
            const QString lines = attributes.join(QLatin1Char('\n'));
            add(isOnActive ? QStringLiteral("attributes.missing") : QStringLiteral("attributes.extra"), QStringLiteral("attributes"),
                isOnActive ? DifferenceKind::OnlyOnActive : DifferenceKind::OnlyOnStaging, {m_title, list}, isOnActive ? list : QString(),
                isOnActive ? QString() : list,
                {Detail(QStringLiteral("attributes"), isOnActive ? lines : QString(), isOnActive ? QString() : lines, true, Detail::Form::List)});
        };
        addAttributes(withoutThose(m_active.attributes, m_staging.attributes), true);
        addAttributes(withoutThose(m_staging.attributes, m_active.attributes), false);
        m_collector.ignore(QStringLiteral("order.attributes"), QStringLiteral("/connectors/*/attributes"),
                           int(m_active.attributes != m_staging.attributes && normalSet(m_active.attributes) == normalSet(m_staging.attributes)));
    }

    //! "FullImport DC=contoso,DC=com" a line; partitions by their names, not by their local identifiers.
    static QString stepsText(const RunProfileConfiguration &profile, const ConnectorConfiguration &connector)
    {
        QStringList lines;
        for (const RunStepConfiguration &step : profile.steps) {
            QString partition;
            for (const PartitionConfiguration &candidate : connector.partitions) {
                if (candidate.identifier == step.partition && !step.partition.isNull())
                    partition = candidate.dn;
            }
            lines.append((step.type + QLatin1Char(' ') + partition).trimmed());
        }
        return lines.join(QLatin1Char('\n'));
    }

    static QMap<QString, const RunProfileConfiguration *> profilesOf(const ConnectorConfiguration &connector)
    {
        QMap<QString, const RunProfileConfiguration *> profiles;
        for (const RunProfileConfiguration &profile : connector.runProfiles)
            profiles.insert(profile.name.toLower(), &profile);
        return profiles;
    }

    void compareRunProfiles()
    {
        if (m_active.runProfiles.isEmpty() || m_staging.runProfiles.isEmpty()) {
            if (m_active.runProfiles.size() != m_staging.runProfiles.size())
                m_collector.notKnown(m_active.runProfiles.isEmpty() ? ComparedSide::Active : ComparedSide::Staging, m_path + QLatin1String("/runprofiles"),
                                     QStringLiteral("no run profiles in this source"));
            return;
        }
        const auto active = profilesOf(m_active);
        const auto staging = profilesOf(m_staging);
        for (auto it = active.cbegin(); it != active.cend(); ++it)
            compareRunProfile(it.key(), *it, staging.value(it.key()));
        for (auto it = staging.cbegin(); it != staging.cend(); ++it) {
            if (!active.contains(it.key()))
                compareRunProfile(it.key(), nullptr, *it);
        }
    }

    void compareRunProfile(const QString &key, const RunProfileConfiguration *active, const RunProfileConfiguration *staging)
    {
        const QString a = active ? stepsText(*active, m_active) : QString();
        const QString s = staging ? stepsText(*staging, m_staging) : QString();
        if (active && staging && normalDn(a) == normalDn(s))
            return;
        const QString what = !staging ? QStringLiteral("runProfile.missing") : !active ? QStringLiteral("runProfile.extra") : QStringLiteral("runProfile.changed");
        const DifferenceKind kind = !staging ? DifferenceKind::OnlyOnActive : !active ? DifferenceKind::OnlyOnStaging : DifferenceKind::Changed;
        add(what, QStringLiteral("runprofiles/") + key, kind, {active ? active->name : staging->name, m_title}, a, s,
            {Detail(QStringLiteral("steps"), a, s, true, Detail::Form::List)});
    }

    void compareParameters()
    {
        const QStringList names = m_active.parameters.keys() + withoutThose(m_staging.parameters.keys(), m_active.parameters.keys());
        for (const QString &name : names) {
            const QString a = m_active.parameters.value(name);
            const QString s = m_staging.parameters.value(name);
            if (a.compare(s, Qt::CaseInsensitive) == 0)
                continue;
            if (isLocalParameter(name))
                m_collector.ignore(QStringLiteral("connector.local"), QStringLiteral("/connectors/*/parameters/") + name.toLower());
            else if (!m_active.parameters.contains(name) || !m_staging.parameters.contains(name))
                m_collector.notKnown(m_active.parameters.contains(name) ? ComparedSide::Staging : ComparedSide::Active, m_path + QLatin1String("/parameters/") + name,
                                     QStringLiteral("not found in this source"));
            else
                add(parameterClass(name), QStringLiteral("parameters/") + name.toLower(), DifferenceKind::Changed, {m_title, name}, a, s,
                    {Detail(name, a, s, true)});
        }
    }

    void compareNotUnderstood()
    {
        const QStringList onActive = withoutThose(m_active.notUnderstood, m_staging.notUnderstood);
        const QStringList onStaging = withoutThose(m_staging.notUnderstood, m_active.notUnderstood);
        if (onActive.isEmpty() && onStaging.isEmpty())
            return;
        const QString a = onActive.join(QStringLiteral(", "));
        const QString s = onStaging.join(QStringLiteral(", "));
        add(QStringLiteral("connector.notUnderstood"), QStringLiteral("notunderstood"), DifferenceKind::Changed,
            {m_title, (onActive + onStaging).join(QStringLiteral(", "))}, a, s, {Detail(QStringLiteral("notUnderstood"), a, s, true)});
    }

    const ConnectorConfiguration &m_active;
    const ConnectorConfiguration &m_staging;
    const QString m_path;
    const QString m_title;
    DifferenceCollector &m_collector;
};

void addLoneConnector(const ConnectorConfiguration &connector, bool isOnActive, int rules, DifferenceCollector &collector)
{
    DifferenceDraft draft(isOnActive ? QStringLiteral("connector.missing") : QStringLiteral("connector.extra"),
                          QStringLiteral("/connectors/") + connectorKey(connector),
                          isOnActive ? DifferenceKind::OnlyOnActive : DifferenceKind::OnlyOnStaging);
    draft.names = QStringList{connector.name};
    (isOnActive ? draft.active : draft.staging) = connector.name;
    draft.consequences = rules;
    collector.add(std::move(draft));
}

} // namespace

void compareConnectors(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &pairing,
                       const RulePairing &rules, DifferenceCollector &collector)
{
    for (const ConnectorPair &pair : pairing.pairs)
        PairedConnectors(active.connectors.at(pair.active), staging.connectors.at(pair.staging), collector).compare();
    for (const int index : pairing.onlyActive) {
        const ConnectorConfiguration &connector = active.connectors.at(index);
        addLoneConnector(connector, true, rules.activeOnMissing.value(connector.identifier), collector);
    }
    for (const int index : pairing.onlyStaging) {
        const ConnectorConfiguration &connector = staging.connectors.at(index);
        addLoneConnector(connector, false, rules.stagingOnMissing.value(connector.identifier), collector);
    }
}

} // namespace swingbridge
