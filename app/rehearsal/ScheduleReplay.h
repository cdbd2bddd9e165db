// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/SimCourse.h"

#include <QMap>
#include <QStringList>

namespace swingbridge {

//! One schedule, played again with everybody looking: its events in words, and its text (SPEC).
//!
//! A SPEC names faults as FaultPlan does, "sync01:reply-lost@demote#1", and everything else alike: "sync02:delivers@call#31",
//! "wizard:dies-after@write#17", "wizard:roll-back@end#1", "variant:assisted@soft#1". What the lab can do of it, LabSchedule reads.
class ScheduleReplay final : private SimListener
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleReplay)

public:
    explicit ScheduleReplay(const Schedule &schedule);
    //! BadInput names the part that is not understood.
    static Result<ScheduleReplay> of(const QString &spec);

    //! Plays it; \a also is told of everything too.
    void play(SimListener *also = nullptr);

    const SimWorld &world() const { return m_world; }
    const QString &spec() const { return m_spec; }
    const QStringList &events() const { return m_events; }
    //! What was played; faults that were known by their names have their places then.
    Schedule schedule() const;

private:
    class Named
    {
    public:
        SimMachine machine;
        Operation operation;
        int occurrence;
        FaultKind kind;
    };
    bool take(const QString &part);
    void called(const SimWorld &world, const SimCall &call, const SimReply &reply) override;
    void wrote(const SimWorld &world, const SimEntry &entry) override;
    void deviated(const SimWorld &world, const Deviation &deviation) override;
    std::optional<FaultKind> faultOf(const SimCall &call) override;
    QString textOf(const Deviation &deviation) const;

    Schedule m_schedule;
    QList<Named> m_named;
    std::vector<Deviation> m_found; // where named faults struck
    SimWorld m_world;
    SimListener *m_also = nullptr;
    QMap<std::pair<int, int>, int> m_counts; // machine, operation -> calls
    QStringList m_parts;
    QString m_spec;
    QStringList m_events;
};

} // namespace swingbridge
