// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/LabTenant.h"

namespace swingbridge {

LabTenant::LabTenant(const DirectoryOptions &population) : m_directory(population), m_engine(m_directory) {}

ExportCounts LabTenant::pendingCounts(const NamedConfiguration &wanted, const NamedConfiguration &cloud)
{
    const QString key = wanted.snapshot + QLatin1Char('/') + cloud.snapshot;
    if (const auto known = m_counts.constFind(key); known != m_counts.cend())
        return *known;
    const ExportCounts counts = visitPending(wanted, cloud, [](const PendingExport &) {});
    m_counts.insert(key, counts);
    return counts;
}

ExportCounts LabTenant::visitPending(const NamedConfiguration &wanted, const NamedConfiguration &cloud,
                                     const std::function<void(const PendingExport &)> &visit)
{
    if (!wanted.configuration || wanted.snapshot == cloud.snapshot)
        return {}; // nothing was synchronized yet, or it is what the cloud holds
    return m_engine.visitPendingExports(*wanted.configuration, cloud.configuration.get(), visit);
}

PopulationCounts LabTenant::population(const NamedConfiguration &configuration)
{
    if (!configuration.configuration)
        return {};
    if (const auto known = m_populations.constFind(configuration.snapshot); known != m_populations.cend())
        return *known;
    const PopulationCounts counts = m_engine.counts(*configuration.configuration);
    m_populations.insert(configuration.snapshot, counts);
    return counts;
}

} // namespace swingbridge
