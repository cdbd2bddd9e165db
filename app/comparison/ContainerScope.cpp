// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/ContainerScope.h"

#include "comparison/NormalText.h"
#include "foundation/DistinguishedName.h"

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

} // namespace swingbridge
