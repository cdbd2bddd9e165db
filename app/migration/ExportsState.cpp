// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/ExportsState.h"

namespace swingbridge {

void ExportsState::judge(qint64 ageSeconds)
{
    verification = verifyExports(captures, basis.policy(), basis.facts(statistics, ageSeconds));
}

qint64 ExportsState::pending() const
{
    qint64 sum = 0;
    for (const PendingExports &capture : captures)
        sum += capture.summary().pending();
    return sum;
}

OperationCounts ExportsState::totals() const
{
    OperationCounts sum;
    for (const PendingExports &capture : captures)
        sum += capture.summary().totals();
    return sum;
}

} // namespace swingbridge
