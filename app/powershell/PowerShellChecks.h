// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace swingbridge {

class PowerShellTree;

//! What the grammar allows and PowerShell refuses all the same before it runs a script: splats outside commands, a key twice in
//! a hash literal, a parameter twice in a list, two lists of parameters, computed arguments of attributes, [ordered] before
//! anything but a hash literal, jumps out of finally, assignments to what holds no value. Adds to the tree's errors.
void checkPowerShell(PowerShellTree &tree);

} // namespace swingbridge
