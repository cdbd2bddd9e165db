// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/SettingsNotation.h"

#include "comparison/ConnectorPairing.h"
#include "comparison/NormalText.h"
#include "comparison/RulePairing.h"

namespace swingbridge {
namespace {

const QLatin1String cloudPolicy("/azuredirectorypolicy");
const QLatin1String forestPolicies("/onpremisesdirectorypolicy/");

//! What a field of ours is called in a settings file; in lower case where nothing else is known.
QString settingsAspect(const QString &aspect)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("scope"), QStringLiteral("scopefilters")}, {QStringLiteral("join"), QStringLiteral("joinfilters")},
        {QStringLiteral("flows"), QStringLiteral("attributemappings")}, {QStringLiteral("sourceobjecttype"), QStringLiteral("source")},
        {QStringLiteral("targetobjecttype"), QStringLiteral("target")}, {QStringLiteral("softdeleteexpiry"), QStringLiteral("softdeleteexpiryinterval")},
        {QStringLiteral("attributes"), QStringLiteral("attributeinclusions")}, {QStringLiteral("name"), QStringLiteral("friendlyname")},
        {QStringLiteral("tenant"), QStringLiteral("tenantid")}, {QStringLiteral("containers"), QStringLiteral("partitionfilters")},
        {QStringLiteral("parameters/connector.groupfilteringgroupdn"), QStringLiteral("groupfilteringgroupdn")}};
    const QString lower = aspect.toLower();
    return names.value(lower, lower);
}

//! The place of the longest beginning of \a path that \a places knows, with the rest after it; null when there is none.
//! Names may hold slashes, so only the table says where a name ends.
QString placedBy(const QHash<QString, QString> &places, const QString &path)
{
    for (QString head = path; !head.isEmpty(); head.truncate(qMax(head.lastIndexOf(u'/'), qsizetype(0)))) {
        const auto place = places.constFind(head);
        if (place == places.constEnd())
            continue;
        const QString rest = path.mid(head.size() + 1);
        return rest.isEmpty() ? *place : *place + u'/' + settingsAspect(rest);
    }
    return {};
}

//! The same place for every rule of every forest: "/onpremisesdirectorypolicy/*/standardsynchronizationrules/*/immutabletag".
QString pattern(const QString &place, const QString &aspect)
{
    const QString directory = place.startsWith(cloudPolicy) ? QString(cloudPolicy) : forestPolicies + u'*';
    return directory + QStringLiteral("/standardsynchronizationrules/*/") + aspect;
}

//! "containers/DN" below a partition: which of the two lists it is about is in the class.
QString containerList(const QString &differenceClass)
{
    return differenceClass.startsWith(u"ou.exclusion") ? QStringLiteral("containerexclusions") : QStringLiteral("containerinclusions");
}

} // namespace

SettingsNotation::SettingsNotation(const SyncConfiguration &active, const SyncConfiguration &staging)
{
    add(staging);
    add(active);
}

QString SettingsNotation::policyPath(const ConnectorConfiguration &connector)
{
    return connector.isEntra() ? QString(cloudPolicy) : forestPolicies + connectorKey(connector);
}

QString SettingsNotation::ruleIn(const QString &policyPath, const SyncRule &rule)
{
    const QString name = rule.name.toLower();
    return rule.isStandard() ? policyPath + QStringLiteral("/standardsynchronizationrules/") + name
                             : policyPath + QStringLiteral("/customsynchronizationrules/") + name + u'|' + toString(rule.direction).toLower();
}

void SettingsNotation::add(const SyncConfiguration &configuration)
{
    QHash<Guid, const ConnectorConfiguration *> byIdentifier;
    for (const ConnectorConfiguration &connector : configuration.connectors) {
        const QString common = QStringLiteral("/connectors/") + connectorKey(connector);
        byIdentifier.insert(connector.identifier, &connector);
        m_policies.insert(common, policyPath(connector));
        for (const PartitionConfiguration &partition : connector.partitions) {
            const QString dn = normalDn(partition.dn);
            m_partitions.insert(common + QStringLiteral("/partitions/") + dn, policyPath(connector) + QStringLiteral("/partitionfilters/") + dn);
        }
    }
    for (const SyncRule &rule : configuration.rules) {
        if (const ConnectorConfiguration *connector = byIdentifier.value(rule.connector))
            (rule.isStandard() ? m_standardRules : m_customRules).insert(rulePath(connectorKey(*connector), rule), ruleIn(policyPath(*connector), rule));
    }
    const auto &paths = configuration.settings.parameterPaths;
    for (auto it = paths.cbegin(); it != paths.cend(); ++it)
        m_parameters.insert(QStringLiteral("/globalsettings/") + it.key(), it.value());
}

QString SettingsNotation::translated(const QString &commonPath, const Places &rules) const
{
    for (const Places *places : {&m_parameters, &rules, &m_customRules, &m_standardRules, &m_partitions, &m_policies}) {
        if (const QString place = placedBy(*places, commonPath); !place.isNull())
            return place;
    }
    return commonPath;
}

QString SettingsNotation::path(const QString &commonPath) const { return translated(commonPath, m_customRules); }

void SettingsNotation::rewrite(Difference &difference) const
{
    const QString &cls = difference.differenceClass;
    const bool isStandard = cls.startsWith(u"standardRule.");
    const bool isAboutAll = cls == u"standardRule.tag" || cls == u"standardRule.older";
    QStringList places;
    if (cls == u"connector.missing" || cls == u"connector.extra")
        places << QStringLiteral("/derived/forests");
    for (const QString &common : std::as_const(difference.paths)) {
        const QString place = translated(common, isStandard ? m_standardRules : m_customRules);
        if (isAboutAll)
            places << pattern(place, QStringLiteral("immutabletag"));
        else if (cls.startsWith(u"ou."))
            places << place.section(QStringLiteral("/containers/"), 0, 0) + u'/' + containerList(cls);
        else
            places << place;
    }
    places.removeDuplicates();
    std::stable_sort(places.begin(), places.end(), [&](const QString &a, const QString &b) {
        return isAboutAll && !a.startsWith(cloudPolicy) && b.startsWith(cloudPolicy);
    });
    difference.path = places.value(0);
    difference.paths = places;
}

} // namespace swingbridge
