// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/ServerState.h"

#include "foundation/Random.h"

#include <algorithm>

namespace swingbridge {

QString ServerState::hostName() const
{
    return name.toUpper();
}

Guid ServerState::nextId()
{
    const QByteArray purpose = (name + QStringLiteral("/id/") + QString::number(idsGiven++)).toUtf8();
    return Guid::fromRandomBytes(SeededRandom(seed, purpose).bytes(16));
}

bool ServerState::isExportCapable() const
{
    if (!isRunning() || power == Power::Isolated)
        return false;
    const auto isExport = [](const PlannedRun &planned) { return planned.profile == QLatin1String("Export"); };
    const bool cycleExports = cycle && std::any_of(cycle->comingRuns.cbegin(), cycle->comingRuns.cend(), isExport);
    const bool runExports = run && run->profile == QLatin1String("Export");
    return !stagingMode || cycleExports || runExports;
}

} // namespace swingbridge
