// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration/ConnectorConfiguration.h"

#include <QHash>

namespace swingbridge {

//! Which containers of a partition are in scope: the nearest listed ancestor decides, for the containers that exist and for
//! those that somebody will create tomorrow (peers.md 4.2). Where nothing is chosen the whole domain is.
class ContainerScope
{
public:
    explicit ContainerScope(const PartitionConfiguration &partition);

    //! \a dn in the form of normalDn().
    bool contains(QStringView dn) const;
    //! Whether the partition names this very container.
    bool lists(const QString &dn) const { return m_listed.contains(dn); }

private:
    QHash<QString, bool> m_listed;
    bool m_isWhole = true;
};

} // namespace swingbridge
