// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Comparison.h"
#include "rules/ConnectorMap.h"

namespace swingbridge {

//! Both configurations as they were read last, and how they differ.
class ComparisonState
{
public:
    bool isRead = false;
    QDateTime readAt;
    SyncConfiguration active;
    SyncConfiguration staging;
    Comparison result;
    ConnectorMap connectorMap; //!< As proposed; confirmed entries are in the record.

    const Difference *difference(const QString &id) const { return result.find(id); }
};

} // namespace swingbridge
