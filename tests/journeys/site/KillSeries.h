// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journeys/site/Crash.h"

namespace swingbridge::test {

//! Crashes at one write of the journal after the other, for a site that stands before its switch.
//!
//! SWINGBRIDGE_KILL_STEP=n: at every n-th write, resumed on the same machine; at a few without it, with one of the nine ways
//! (Crash::decide) at each in turn. SWINGBRIDGE_KILL_WAYS=k: all nine at every k-th of them. The program is killed alternately
//! before the bytes are with the system and after.
class KillSeries
{
public:
    explicit KillSeries(const MigrationSite &site) : m_site(site) {}

    //! \a few: how many where nobody asked for more. What went wrong, empty: nothing; figures go to the log.
    QStringList run(int few);

private:
    QString count();
    void crashAt(int write, int cell, bool isAfter);
    void tell() const;

    const MigrationSite &m_site;
    int m_writes = 0;
    int m_kills = 0;
    int m_ended = 0; // before the write came: a run polls now and then once less
    qint64 m_longestMs = 0;
    QStringList m_problems;
};

} // namespace swingbridge::test
