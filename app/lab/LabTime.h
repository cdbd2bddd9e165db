// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "lab/LabClock.h"

#include <optional>

namespace swingbridge {

//! One time for a lab whose servers are several processes: a file in its folder says which lab time a real time was, and
//! how fast it goes. A process that follows it agrees with all others without talking to them.
class LabTime
{
public:
    //! Writes the time of \a clock, which runs at its pace from now on, into the lab in \a folder.
    static Done share(const QString &folder, const LabClock &clock);
    //! Sets \a clock to the shared time; false when the lab in \a folder has none.
    static bool follow(const QString &folder, LabClock &clock);
};

} // namespace swingbridge
