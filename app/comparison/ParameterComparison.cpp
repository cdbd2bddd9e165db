// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ParameterComparison.h"

#include "comparison/NormalText.h"

#include <QVersionNumber>

#include <algorithm>
#include <array>

namespace swingbridge {
namespace {

const QLatin1String prefix("Microsoft.");
const QLatin1String stagingMode("Microsoft.Synchronize.StagingMode");
const QLatin1String scheduleEnabled("Microsoft.Synchronize.SynchronizationSchedule");
const QLatin1String thresholdSwitch("Microsoft.OptionalFeature.ExportDeletionThreshold");
const QLatin1String thresholdValue("Microsoft.OptionalFeature.ExportDeletionThresholdValue");
const QLatin1String productVersion("Microsoft.Synchronize.ServerConfigurationVersion");

//! Which class a parameter belongs to; those of one class are one difference. "" : state, or of the one server by nature.
struct Row { QLatin1String name; QLatin1String differenceClass; };
#define ROW(name, cls) Row{QLatin1String(name), QLatin1String(cls)}
const std::array rows{
    ROW("SynchronizationOption.AnchorAttribute", "anchor"),
    ROW("SynchronizationOption.UPNAttribute", "upnAttribute"),
    ROW("SynchronizationOption.JoinCriteria", "joinCriteria"),
    ROW("SynchronizationOption.CustomAttribute", "joinCriteria"),
    ROW("UserSignIn.SignOnMethod", "signIn.method"),
    ROW("UserSignIn.DesktopSsoEnabled", "signIn.sso"),
    ROW("OptionalFeature.PasswordHashSync", "feature.passwordHashSync"),
    ROW("OptionalFeature.PasswordWriteback", "feature.passwordWriteback"),
    ROW("OptionalFeature.DeviceWriteBack", "feature.deviceWriteback"),
    ROW("DeviceWriteBack.Forest", "feature.deviceWriteback"),
    ROW("DeviceWriteBack.Container", "feature.deviceWriteback"),
    ROW("OptionalFeature.DeviceWriteUp", "feature.deviceWriteup"),
    ROW("OptionalFeature.GroupWriteBack", "feature.groupWriteback"),
    ROW("GroupWriteBack.Forest", "feature.groupWriteback"),
    ROW("GroupWriteBack.Container", "feature.groupWriteback"),
    ROW("OptionalFeature.UserWriteBack", "feature.userWriteback"),
    ROW("UserWriteBack.Forest", "feature.userWriteback"),
    ROW("UserWriteBack.Container", "feature.userWriteback"),
    ROW("OptionalFeature.HybridExchange", "exchange.hybrid"),
    ROW("OptionalFeature.ExchangeMailPublicFolder", "exchange.publicFolders"),
    ROW("OptionalFeature.FilterAAD", "attributeFilter"),
    ROW("AADFilter.ApplicationList", "attributeFilter"),
    ROW("AADFilter.AttributeExclusionList", "attributeFilter"),
    ROW("OptionalFeature.GroupFiltering", "groupFilter"),
    ROW("OptionalFeature.DirectoryExtension", "extensions.missing"),
    ROW("OptionalFeature.DirectoryExtensionAttributes", "extensions.missing"),
    ROW("DirectoryExtension.SourceTargetAttributesMap", "extensions.missing"),
    ROW("OptionalFeature.ExportDeletionThreshold", "deletion.threshold"),
    ROW("OptionalFeature.ExportDeletionThresholdValue", "deletion.threshold"),
    ROW("OptionalFeature.AutoUpgradeState", "autoUpgrade"),
    ROW("OptionalFeature.AutoUpgradeSuspensionReason", "autoUpgrade"),
    ROW("Synchronize.TimeInterval", "schedule.interval"),
    ROW("Synchronize.SynchronizationSchedule", "schedule.enabled"),
    ROW("Synchronize.MaintenanceEnabled", "schedule.maintenance"),
    ROW("Synchronize.RunHistoryPurgeInterval", "schedule.purge"),
    ROW("ConnectDirectories.WizardDirectoryMode", "parameter.changed"),
    ROW("Version.SynchronizationRuleImmutableTag", "parameter.changed"),
    ROW("Synchronize.StagingMode", ""), // the roles are a verdict of their own
    ROW("Synchronize.ServerConfigurationVersion", ""), // compared as a version
    ROW("Synchronize.SchedulerSuspended", ""),
    ROW("Synchronize.SynchronizationPolicy", ""),
    ROW("Synchronize.NextStartTime", ""),
    ROW("SystemInformation.MachineRole", ""),
};
#undef ROW

const Row *rowOf(const QString &name)
{
    if (!name.startsWith(prefix))
        return nullptr;
    const QStringView rest = QStringView(name).mid(prefix.size());
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return rest == row.name; });
    return it == rows.end() ? nullptr : &*it;
}

//! Lists whose order means nothing.
bool isList(const QString &name)
{
    return name.endsWith(QLatin1String("List")) || name.endsWith(QLatin1String("Attributes")) || name.endsWith(QLatin1String("AttributesMap"));
}

bool isSameParameter(const QString &name, const QString &a, const QString &b)
{
    if (isList(name))
        return normalSet(a.split(QLatin1Char(','), Qt::SkipEmptyParts)) == normalSet(b.split(QLatin1Char(','), Qt::SkipEmptyParts));
    return isSameValue(a, b);
}

bool isTrue(const QString &value) { return value.trimmed().compare(QLatin1String("true"), Qt::CaseInsensitive) == 0; }

//! A source that states no parameter at all says nothing of them.
KnownAreas knownOf(const SyncConfiguration &configuration)
{
    return configuration.parameters.isEmpty() ? configuration.known & ~KnownAreas(KnownArea::GlobalParameters) : configuration.known;
}

class Parameters
{
public:
    Parameters(const SyncConfiguration &active, const SyncConfiguration &staging, DifferenceCollector &collector)
        : m_active(active.parameters), m_staging(staging.parameters), m_collector(collector),
          m_bothKnow(collector.bothKnow(KnownArea::GlobalParameters, knownOf(active), knownOf(staging), QString())) {}

    void compare()
    {
        QStringList names = m_active.keys() + m_staging.keys();
        names.sort();
        names.removeDuplicates();
        for (const QString &name : std::as_const(names)) {
            if (m_bothKnow || (m_active.contains(name) && m_staging.contains(name)))
                compareOne(name);
        }
        for (auto it = m_changed.cbegin(); it != m_changed.cend(); ++it)
            add(it.key(), it.value());
        compareVersion();
    }

private:
    void compareOne(const QString &name)
    {
        const QString a = m_active.value(name);
        const QString s = m_staging.value(name);
        if (isSameParameter(name, a, s)) {
            m_collector.ignore(QStringLiteral("parameter.notation"), QStringLiteral("/globalsettings/*"), int(a != s));
            return;
        }
        const Row *row = rowOf(name);
        const bool isOnBoth = m_active.contains(name) && m_staging.contains(name);
        if (row && row->differenceClass.isEmpty())
            m_collector.ignore(QStringLiteral("parameter.state"), QStringLiteral("/globalsettings/") + name);
        else if (row && !isOnBoth) // a build that has it no more may still do it
            m_collector.notKnown(m_active.contains(name) ? ComparedSide::Staging : ComparedSide::Active, name, QStringLiteral("not found in this source"));
        else if (row && row->differenceClass != QLatin1String("parameter.changed"))
            m_changed[row->differenceClass].append(name);
        else
            add(row ? QStringLiteral("parameter.changed") : QStringLiteral("unknownKey"), {name});
    }

    void add(const QString &differenceClass, const QStringList &names)
    {
        const QString &first = names.first();
        const DifferenceKind kind = !m_staging.contains(first) ? DifferenceKind::OnlyOnActive
            : !m_active.contains(first) ? DifferenceKind::OnlyOnStaging : DifferenceKind::Changed;
        DifferenceDraft draft(differenceClass, QStringLiteral("/globalsettings/") + first, kind);
        draft.variant = variantOf(differenceClass);
        draft.active = m_active.contains(first) ? m_active.value(first) : QString();
        draft.staging = m_staging.contains(first) ? m_staging.value(first) : QString();
        draft.names = namesFor(differenceClass, first);
        for (const QString &name : names) {
            draft.paths.append(QStringLiteral("/globalsettings/") + name);
            draft.details.append(DifferenceDetail(name, m_active.value(name), m_staging.value(name), true));
            draft.normal += QStringList{name, normalValue(m_active.value(name)), normalValue(m_staging.value(name))};
        }
        m_collector.add(std::move(draft));
    }

    //! Where the direction of a change decides how much it matters.
    QString variantOf(const QString &differenceClass) const
    {
        if (differenceClass == QLatin1String("deletion.threshold"))
            return thresholdVariant();
        if (differenceClass == QLatin1String("schedule.enabled") && !isTrue(m_staging.value(scheduleEnabled)))
            return QStringLiteral("offOnStaging");
        return {};
    }

    QString thresholdVariant() const
    {
        const bool isActiveOn = isTrue(m_active.value(thresholdSwitch));
        const bool isStagingOn = isTrue(m_staging.value(thresholdSwitch));
        if (isActiveOn && !isStagingOn && m_staging.contains(thresholdSwitch))
            return QStringLiteral("off");
        const bool isLower = m_staging.value(thresholdValue).toInt() < m_active.value(thresholdValue).toInt();
        return isLower || (isStagingOn && !isActiveOn && m_active.contains(thresholdSwitch)) ? QStringLiteral("lowered") : QString();
    }

    QStringList namesFor(const QString &differenceClass, const QString &first) const
    {
        if (differenceClass == QLatin1String("unknownKey") || differenceClass == QLatin1String("parameter.changed"))
            return {first};
        const QString stated = differenceClass == QLatin1String("deletion.threshold") ? QString(thresholdValue) : first;
        return {m_active.value(stated), m_staging.value(stated)};
    }

    void compareVersion()
    {
        const QString a = m_active.value(productVersion);
        const QString s = m_staging.value(productVersion);
        if (a == s)
            return;
        if (a.isEmpty() || s.isEmpty()) {
            if (m_bothKnow)
                m_collector.notKnown(a.isEmpty() ? ComparedSide::Active : ComparedSide::Staging, productVersion, QStringLiteral("not found in this source"));
            return;
        }
        const bool isNewer = QVersionNumber::fromString(s) > QVersionNumber::fromString(a);
        DifferenceDraft draft(isNewer ? QStringLiteral("metadata.version") : QStringLiteral("version.older"),
                              QStringLiteral("/globalsettings/") + productVersion, DifferenceKind::Changed);
        draft.active = a;
        draft.staging = s;
        draft.names = QStringList{a, s};
        draft.details = {DifferenceDetail(QStringLiteral("value"), a, s, true)};
        m_collector.add(std::move(draft));
    }

    const QMap<QString, QString> &m_active;
    const QMap<QString, QString> &m_staging;
    DifferenceCollector &m_collector;
    const bool m_bothKnow;
    QMap<QString, QStringList> m_changed; //!< class -> parameters
};

} // namespace

void compareParameters(const SyncConfiguration &active, const SyncConfiguration &staging, DifferenceCollector &collector)
{
    Parameters(active, staging, collector).compare();
}

ConfiguredRole roleOf(const SyncConfiguration &configuration)
{
    const QString value = configuration.parameters.value(stagingMode);
    if (value.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return ConfiguredRole::Staging;
    return value.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0 ? ConfiguredRole::Active : ConfiguredRole::Unknown;
}

} // namespace swingbridge
