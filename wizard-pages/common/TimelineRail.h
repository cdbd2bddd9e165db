// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Mirror.h"
#include "common/Theme.h"
#include "common/Timeline.h"

#include <QList>

class QPainter;

namespace swingbridge {

//! The rail "who exports" beside steps: solid for a server, dotted for no server, filled up to now. Plan, switch and
//! report use the same.
class TimelineRail
{
public:
    //! \a tops: upper edge of every step and the lower edge of the last; \a isPlan fills everything.
    TimelineRail(QList<TimelineStep> steps, QList<double> tops, bool isPlan);

    static double width();
    void paint(QPainter &painter, const Mirror &mirror, const Theme &theme) const;

private:
    void paintLeg(QPainter &painter, int first, int end, const Mirror &mirror, const Theme &theme) const;
    double filledTo(int first, int end) const;

    QList<TimelineStep> m_steps;
    QList<double> m_tops;
    bool m_isPlan;
};

} // namespace swingbridge
