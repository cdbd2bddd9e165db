// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ScenarioOption.h"

#include "cli/Invocation.h"

namespace swingbridge {

tl::expected<Scenario, Failure> scenarioNamed(const QString &name)
{
    const auto scenario = Scenario::find(name);
    if (!scenario)
        return tl::unexpected<Failure>(usageError(scenario.error().summary(), scenario.error().remedy()));
    return *scenario;
}

} // namespace swingbridge
