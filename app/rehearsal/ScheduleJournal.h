// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/Schedule.h"

#include <QByteArray>
#include <QHash>

namespace swingbridge {

//! The real journals of schedules, one after the other: payloads are made once and kept.
class ScheduleJournals
{
public:
    //! Plays \a schedule again and keeps the journal of each wizard in it, \a inFiles in a temporary folder. English, what is
    //! wrong with one of them; empty when of all of them the chain holds, SwitchHistory knows what the exploration's wizard
    //! knew, it says what is true and what to do next, and a report can be made.
    QString check(const Schedule &schedule, bool inFiles);

private:
    QHash<QByteArray, QByteArray> m_payloads; // by everything they are made of
};

} // namespace swingbridge
