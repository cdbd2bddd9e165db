// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/NormalText.h"
#include "comparison/RuleFields.h"
#include "comparison/SettingsComparison.h"
#include "comparison/SettingsNotation.h"

#include <QSet>

#include <array>

namespace swingbridge {
namespace {

const QLatin1String anyForest("/onpremisesdirectorypolicy/*");
const QLatin1String cloud("/azuredirectorypolicy");

//! Values that differ between two servers by nature.
struct ByNature { QLatin1String path; QLatin1String deviation; };
constexpr std::array byNature{
    ByNature{QLatin1String("/policymetadata/type"), QLatin1String("metadata.type")},
    ByNature{QLatin1String("/policymetadata/author"), QLatin1String("metadata.author")},
    ByNature{QLatin1String("/policymetadata/timecreated"), QLatin1String("metadata.time")},
    ByNature{QLatin1String("/deploymentmetadata/hostname"), QLatin1String("deployment.host")},
    ByNature{QLatin1String("/deploymentmetadata/connectorids"), QLatin1String("identifier.connectorIds")},
    ByNature{QLatin1String("/azuredirectorypolicy/azureadusername"), QLatin1String("cloud.adminName")},
};

//! Counts deviations; one entry is a class together with its set of places. Entries of one class are kept apart by a key.
class Deviations
{
public:
    Deviations(const SyncConfiguration &active, const SyncConfiguration &staging, const ConnectorPairing &connectors, const RulePairing &rules)
        : m_active(active), m_staging(staging), m_connectors(connectors), m_rules(rules) {}

    QList<IgnoredDeviation> find()
    {
        for (const ByNature &row : byNature)
            note(row.deviation, row.path, int(m_active.settings.text(row.path) != m_staging.settings.text(row.path)));
        compareNotation();
        compareConnectors();
        for (const RulePair &pair : m_rules.pairs)
            compareRules(pair);
        return m_entries.values();
    }

private:
    void note(const QString &deviation, const QString &path, int occurrences = 1, const QString &apart = {})
    {
        noteAt(deviation, {path}, occurrences, apart);
    }

    void noteAt(const QString &deviation, const QStringList &paths, int occurrences, const QString &apart = {})
    {
        if (occurrences == 0)
            return;
        IgnoredDeviation &entry = m_entries[{deviation, apart}];
        entry.deviation = deviation;
        for (const QString &path : paths) {
            if (!entry.paths.contains(path))
                entry.paths << path;
        }
        entry.path = entry.paths.first();
        entry.occurrences += occurrences;
    }

    //! The same value in another form: missing or empty, a truth value as text, a list in another order.
    void compareNotation()
    {
        const auto &active = m_active.settings.values;
        const auto &staging = m_staging.settings.values;
        for (auto it = active.cbegin(); it != active.cend(); ++it) {
            const auto other = staging.constFind(it.key());
            if (other == staging.cend())
                note(QStringLiteral("null.absent"), it.key(), int(it->isEmpty()));
            else
                compareForms(it.key(), *it, *other);
        }
        for (auto it = staging.cbegin(); it != staging.cend(); ++it)
            note(QStringLiteral("null.absent"), it.key(), int(it->isEmpty() && !active.contains(it.key())));
    }

    void compareForms(const QString &path, const SettingsValue &a, const SettingsValue &s)
    {
        using Form = SettingsValue::Form;
        const bool isTruth = a.form == Form::Boolean || s.form == Form::Boolean;
        note(QStringLiteral("type.booleanString"), path, int(isTruth && a.form != s.form && a.text.compare(s.text, Qt::CaseInsensitive) == 0));
        const bool isList = a.form == Form::List && s.form == Form::List && a.text != s.text;
        note(QStringLiteral("order.list"), path,
             int(isList && path != byNature[4].path && normalSet(a.text.split(u',')) == normalSet(s.text.split(u','))));
    }

    void compareConnectors()
    {
        QStringList activeForests;
        QStringList stagingForests;
        for (const ConnectorPair &pair : m_connectors.pairs) {
            const ConnectorConfiguration &a = m_active.connectors.at(pair.active);
            const ConnectorConfiguration &s = m_staging.connectors.at(pair.staging);
            compareIdentifiers(a, s);
            compareLists(a, s);
        }
        for (const ConnectorPair &pair : m_connectors.pairs) {
            if (!m_active.connectors.at(pair.active).isEntra())
                activeForests << connectorKey(m_active.connectors.at(pair.active));
        }
        for (const ConnectorConfiguration &connector : m_staging.connectors) {
            if (activeForests.contains(connectorKey(connector)))
                stagingForests << connectorKey(connector);
        }
        note(QStringLiteral("order.forests"), QStringLiteral("/order/onpremisesdirectorypolicy"),
             int(activeForests.size() == stagingForests.size() && activeForests != stagingForests));
    }

    void compareIdentifiers(const ConnectorConfiguration &a, const ConnectorConfiguration &s)
    {
        const QString path = SettingsNotation::policyPath(a) + QStringLiteral("/uniqueidentifier");
        const QString other = SettingsNotation::policyPath(s) + QStringLiteral("/uniqueidentifier");
        if (a.identifier != s.identifier)
            note(QStringLiteral("identifier.connector"), path);
        else
            note(QStringLiteral("identifier.format"), path, int(m_active.settings.values.value(path).text != m_staging.settings.values.value(other).text));
    }

    void compareLists(const ConnectorConfiguration &a, const ConnectorConfiguration &s)
    {
        const QString policy = SettingsNotation::policyPath(a);
        note(QStringLiteral("order.attributes"), policy + QStringLiteral("/attributeinclusions"),
             int(a.attributes != s.attributes && normalSet(a.attributes) == normalSet(s.attributes)));
        for (const PartitionConfiguration &partition : a.partitions) {
            const QString dn = normalDn(partition.dn);
            for (const PartitionConfiguration &other : s.partitions) {
                if (normalDn(other.dn) != dn)
                    continue;
                const QString place = policy + QStringLiteral("/partitionfilters/") + dn;
                compareContainers(partition.containerInclusions, other.containerInclusions, place + QStringLiteral("/containerinclusions"));
                compareContainers(partition.containerExclusions, other.containerExclusions, place + QStringLiteral("/containerexclusions"));
            }
        }
    }

    void compareContainers(const QStringList &a, const QStringList &s, const QString &path)
    {
        const auto normal = [](const QStringList &dns) {
            QSet<QString> set;
            for (const QString &dn : dns)
                set.insert(normalDn(dn));
            return set;
        };
        if (a != s)
            note(QStringLiteral("ou.notation"), path, int(normal(a) == normal(s)));
    }

    void compareRules(const RulePair &pair)
    {
        const ConnectorConfiguration &connector = m_active.connectors.at(m_connectors.pairs.at(pair.connector).active);
        if (pair.active->isStandard())
            compareStandard(pair, connector.isEntra() ? QString(cloud) : QString(anyForest));
        else
            compareCustom(pair, SettingsNotation::ruleIn(SettingsNotation::policyPath(connector), *pair.active));
    }

    void compareStandard(const RulePair &pair, const QString &directory)
    {
        const QString every = QStringLiteral("/standardsynchronizationrules/*/");
        note(QStringLiteral("identifier.standardRule"), directory + every + QStringLiteral("uniqueidentifier"),
             int(pair.active->identifier != pair.staging->identifier), directory);
        noteAt(QStringLiteral("standardRule.precedence"), {anyForest + every + QStringLiteral("precedence"), cloud + every + QStringLiteral("precedence")},
               int(pair.active->precedence != pair.staging->precedence));
    }

    void compareCustom(const RulePair &pair, const QString &path)
    {
        const SyncRule &a = *pair.active;
        const SyncRule &s = *pair.staging;
        const QString every = QStringLiteral("/customsynchronizationrules/*/internalidentifier");
        noteAt(QStringLiteral("identifier.customRule"), {anyForest + every, cloud + every}, int(a.internalIdentifier != s.internalIdentifier),
               QStringLiteral("internal"));
        note(QStringLiteral("identifier.customRule"), path + QStringLiteral("/uniqueidentifier"), int(a.identifier != s.identifier), QStringLiteral("unique"));
        note(QStringLiteral("customRule.whitespace"), path + QStringLiteral("/attributemappings"),
             int(a.mappings != s.mappings && normalMappings(a) == normalMappings(s)));
        note(QStringLiteral("customRule.conditionOrder"), path + QStringLiteral("/scopefilters"), int(a.scope != s.scope && normalScope(a) == normalScope(s)));
    }

    const SyncConfiguration &m_active;
    const SyncConfiguration &m_staging;
    const ConnectorPairing &m_connectors;
    const RulePairing &m_rules;
    QMap<std::pair<QString, QString>, IgnoredDeviation> m_entries;
};

} // namespace

QList<IgnoredDeviation> settingsDeviations(const SyncConfiguration &active, const SyncConfiguration &staging,
                                           const ConnectorPairing &connectors, const RulePairing &rules)
{
    return Deviations(active, staging, connectors, rules).find();
}

} // namespace swingbridge
