// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ConnectorComparison.h"
#include "comparison/NormalText.h"

namespace swingbridge {
namespace {

//! The partition by its name, not by its local identifier.
QString partitionOf(const RunStepConfiguration &step, const ConnectorConfiguration &connector)
{
    for (const PartitionConfiguration &candidate : connector.partitions) {
        if (candidate.identifier == step.partition && !step.partition.isNull())
            return candidate.dn;
    }
    return {};
}

//! "FullImport DC=contoso,DC=com" a line.
QString stepsText(const RunProfileConfiguration &profile, const ConnectorConfiguration &connector)
{
    QStringList lines;
    for (const RunStepConfiguration &step : profile.steps)
        lines.append((step.type + QLatin1Char(' ') + partitionOf(step, connector)).trimmed());
    return lines.join(QLatin1Char('\n'));
}

//! "batch-size 50, page-size 500" a line; empty when no step states any.
QString limitsText(const RunProfileConfiguration &profile)
{
    QStringList lines;
    for (const RunStepConfiguration &step : profile.steps) {
        QStringList limits;
        if (step.batchSize)
            limits.append(QStringLiteral("batch-size %1").arg(*step.batchSize));
        for (auto it = step.limits.cbegin(); it != step.limits.cend(); ++it)
            limits.append(it.key() + QLatin1Char(' ') + it.value());
        lines.append(limits.join(QStringLiteral(", ")));
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

QMap<QString, const RunProfileConfiguration *> byName(const ConnectorConfiguration &connector)
{
    QMap<QString, const RunProfileConfiguration *> profiles;
    for (const RunProfileConfiguration &profile : connector.runProfiles)
        profiles.insert(profile.name.toLower(), &profile);
    return profiles;
}

//! A server without a single run profile cannot work: its source says nothing of them.
KnownAreas knownOf(const ConnectorConfiguration &connector)
{
    return connector.runProfiles.isEmpty() ? connector.known & ~KnownAreas(KnownArea::RunProfiles) : connector.known;
}

class RunProfiles
{
public:
    RunProfiles(const ConnectorConfiguration &active, const ConnectorConfiguration &staging, QString path, QString title, DifferenceCollector &collector)
        : m_active(active), m_staging(staging), m_path(std::move(path)), m_title(std::move(title)), m_collector(collector) {}

    void compare()
    {
        const auto active = byName(m_active);
        const auto staging = byName(m_staging);
        for (auto it = active.cbegin(); it != active.cend(); ++it) {
            if (const RunProfileConfiguration *partner = staging.value(it.key()))
                comparePair(it.key(), **it, *partner);
            else
                add(QStringLiteral("runProfile.missing"), {}, it.key(), **it, stepsText(**it, m_active), {});
        }
        for (auto it = staging.cbegin(); it != staging.cend(); ++it) {
            if (!active.contains(it.key()))
                add(QStringLiteral("runProfile.extra"), {}, it.key(), **it, {}, stepsText(**it, m_staging));
        }
    }

private:
    void comparePair(const QString &key, const RunProfileConfiguration &active, const RunProfileConfiguration &staging)
    {
        const QString a = stepsText(active, m_active);
        const QString s = stepsText(staging, m_staging);
        const QString activeLimits = limitsText(active);
        const QString stagingLimits = limitsText(staging);
        if (normalDn(a) != normalDn(s))
            add(QStringLiteral("runProfile.changed"), {}, key, active, a, s);
        else if (activeLimits != stagingLimits && !activeLimits.isEmpty() && !stagingLimits.isEmpty())
            add(QStringLiteral("runProfile.changed"), QStringLiteral("limits"), key, active, activeLimits, stagingLimits);
    }

    void add(const QString &differenceClass, const QString &variant, const QString &key, const RunProfileConfiguration &profile, const QString &a, const QString &s)
    {
        const bool isMissing = differenceClass == QLatin1String("runProfile.missing");
        const bool isExtra = differenceClass == QLatin1String("runProfile.extra");
        DifferenceDraft draft(differenceClass, m_path + QLatin1String("/runprofiles/") + key,
                              isMissing ? DifferenceKind::OnlyOnActive : isExtra ? DifferenceKind::OnlyOnStaging : DifferenceKind::Changed);
        draft.variant = variant;
        draft.names = QStringList{profile.name, m_title};
        draft.active = a;
        draft.staging = s;
        draft.normal = QStringList{normalDn(a), normalDn(s)};
        draft.details = {DifferenceDetail(variant.isEmpty() ? QStringLiteral("steps") : QStringLiteral("limits"), a, s, true, DifferenceDetail::Form::List)};
        m_collector.add(std::move(draft));
    }

    const ConnectorConfiguration &m_active;
    const ConnectorConfiguration &m_staging;
    const QString m_path;
    const QString m_title;
    DifferenceCollector &m_collector;
};

} // namespace

void compareRunProfiles(const ConnectorConfiguration &active, const ConnectorConfiguration &staging, const QString &path,
                        const QString &title, DifferenceCollector &collector)
{
    if (collector.bothKnow(KnownArea::RunProfiles, knownOf(active), knownOf(staging), path))
        RunProfiles(active, staging, path, title, collector).compare();
}

} // namespace swingbridge
