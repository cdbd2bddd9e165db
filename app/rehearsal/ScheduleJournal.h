// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/Schedule.h"

namespace swingbridge {

//! Plays \a schedule again and writes the real journal of each wizard in it, in a temporary folder. English, what is wrong
//! with one of them; empty when of all of them the chain holds, SwitchHistory knows what the exploration's wizard knew, it
//! says what is true and what to do next, and a report can be made.
QString checkJournals(const Schedule &schedule);

} // namespace swingbridge
