// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/SimStep.h"

namespace swingbridge {

//! What comes next in a schedule; deterministic, given its deviations.
class SimAction
{
public:
    enum class Kind : quint8 { Begin, Step, Decide, Yield };
    Kind kind = Kind::Step;
    SimDecision decision = SimDecision::Resume;
};

//! The course of a schedule: who acts next, what a person decides where nothing else is asked for (the named next action),
//! and when it is over.
namespace simCourse {

//! Nothing when the schedule is over.
std::optional<SimAction> next(const SimWorld &world, const std::vector<Deviation> &deviations);
//! Carries \a action out; \a step holds the world.
void carryOut(SimStep &step, SimWorld &world, const SimAction &action);
//! The wizard whose switch, the newest, was done without a server that is still cut off: it is to take it back.
std::optional<quint8> awaitingReadmission(const SimWorld &world);
//! A wizard came to rest or died, and a person decides before anything else happens.
bool isAtEnd(const SimWorld &world);
//! L1, once it is over: exactly one server is active, or nobody with a named next action that a person has not taken yet.
void checkEnd(SimWorld &world);
//! Of the wizards' places and the servers: two ends with the same are one.
quint64 endState(const SimWorld &world);

} // namespace simCourse
} // namespace swingbridge
