// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "afterwards/Alarm.h"
#include "afterwards/CloudWitness.h"
#include "afterwards/WatchedServer.h"

#include <QHash>

namespace swingbridge {

//! Judges look after look and remembers since when each alarm has been raised. Pure but for that memory: no clock, no server.
class PairAlarms
{
public:
    //! The alarms of this look, the gravest first. \a witness is held beside what was observed, never in its place.
    QList<Alarm> judge(const QList<WatchedServer> &servers, const QList<OutstandingSetting> &outstanding,
                       const std::optional<CloudWitness> &witness, const QDateTime &now);

private:
    QDateTime since(const Alarm &alarm) const;

    QList<Alarm> m_raised;
    QHash<QString, qint64> m_counters; //!< The highest marker that was seen on each server.
};

} // namespace swingbridge
