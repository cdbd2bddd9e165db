// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "powershell/PowerShellScript.h"

namespace swingbridge::test {

//! True when \a node lies in \a outer, or is it.
bool isInside(PowerShellNode node, PowerShellNode outer);

//! True when \a root holds text that a request brought: an element of $Request, $Arguments, $Rule or $Mapping, or a variable that
//! the same function has set from one. What Resolve-ReadablePath, Assert-Guid and the finders give back is the agent's own.
bool holdsRequestData(PowerShellNode root);

} // namespace swingbridge::test
