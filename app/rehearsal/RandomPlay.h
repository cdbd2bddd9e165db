// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/SimCourse.h"

namespace swingbridge {

//! One schedule from beginning to end; L1 is checked last.
SimWorld play(const Schedule &schedule);
//! Drops deviations as long as the same invariant breaks.
Schedule shrunk(Schedule schedule);

} // namespace swingbridge
