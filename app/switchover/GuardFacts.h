// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/ServerFacts.h"

namespace swingbridge {

//! Both servers, read in one round.
class GuardFacts
{
public:
    GuardFacts() = default;
    ServerFacts other;
    ServerFacts target;
};

//! Reads both, one after the other; observes last, so that the two roles are of the same moment. What could not be read stays absent.
[[nodiscard]] QCoro::Task<GuardFacts> readGuardFacts(std::shared_ptr<ServerDriver> other, std::shared_ptr<ServerDriver> target,
                                                     std::shared_ptr<Clock> clock, std::stop_token stop);

} // namespace swingbridge
