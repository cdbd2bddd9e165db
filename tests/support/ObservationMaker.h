// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/Observation.h"

namespace swingbridge::test {

//! The one seam through which a test makes an Observation without an agent (Observation.h).
class ObservationMaker
{
public:
    static Observation make(const QString &server, ObservedFacts facts, std::optional<SwitchToken> token = {})
    {
        return Observation(server, std::move(facts), std::move(token));
    }
};

} // namespace swingbridge::test
