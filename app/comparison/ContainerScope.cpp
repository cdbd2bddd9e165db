// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ContainerScope.h"

#include "comparison/NormalText.h"

namespace swingbridge {

ContainerScope::ContainerScope(const PartitionConfiguration &partition) : m_isWhole(partition.containerInclusions.isEmpty())
{
    m_listed.reserve(partition.containerExclusions.size() + partition.containerInclusions.size());
    for (const QString &dn : partition.containerExclusions)
        m_listed.insert(normalDn(dn), false);
    for (const QString &dn : partition.containerInclusions)
        m_listed.insert(normalDn(dn), true);
}

bool ContainerScope::contains(QStringView dn) const
{
    for (; !dn.isEmpty(); dn = parentContainer(dn)) {
        const auto it = m_listed.constFind(dn.toString());
        if (it != m_listed.constEnd())
            return *it;
    }
    return m_isWhole;
}

QStringView parentContainer(QStringView dn)
{
    for (qsizetype i = 0; i < dn.size(); ++i) {
        if (dn.at(i) == QLatin1Char('\\'))
            ++i;
        else if (dn.at(i) == QLatin1Char(','))
            return dn.mid(i + 1);
    }
    return {};
}

} // namespace swingbridge
