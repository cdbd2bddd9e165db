// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/LabSchedule.h"

#include "rehearsal/ScheduleReplay.h"

namespace swingbridge {

Result<LabSchedule> LabSchedule::parse(const QString &spec)
{
    LabSchedule schedule;
    QList<Fault> faults;
    const QStringList parts = spec.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto plan = FaultPlan::parse(part);
        const auto replay = ScheduleReplay::of(part);
        if (plan) {
            faults << plan->faults();
        } else if (!replay) {
            return failure(plan.error());
        } else if (replay->schedule().deviations.empty()) {
            schedule.variant = replay->schedule().variant;
        } else {
            return failure(Error::Kind::BadInput, tr("A run on the lab cannot play “%1”: nothing but faults of calls and the kind of switch.").arg(part.trimmed()), {},
                           tr("Play the whole schedule: swingbridge-cli lab explore --replay %1").arg(spec));
        }
    }
    schedule.faults = FaultPlan(faults);
    return schedule;
}

} // namespace swingbridge
