// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ReportValues.h"

namespace swingbridge {

QString toString(ReportReading::Role role)
{
    switch (role) {
    case ReportReading::Role::Active: return QStringLiteral("active");
    case ReportReading::Role::Staging: return QStringLiteral("staging");
    case ReportReading::Role::NotInstalled: return QStringLiteral("notInstalled");
    case ReportReading::Role::Unknown: break;
    }
    return QStringLiteral("unknown");
}

void ReportServer::see(const ReportReading &newer)
{
    const ReportReading older = after.value_or(newer);
    if (!before)
        before = newer;
    after = newer;
    if (newer.version.isEmpty())
        after->version = older.version;
    if (!newer.lastSync.isValid())
        after->lastSync = older.lastSync;
}

qint64 ReportExports::total() const
{
    qint64 sum = 0;
    for (const qint64 count : isApproved ? approved : counts)
        sum += count;
    return sum;
}

} // namespace swingbridge
