// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Comparison.h"

namespace swingbridge::test {

//! A comparison of \a count differences over all areas and severities, with values as they are found: rules with expressions,
//! organizational units, attribute lists; some of it ignored, not known, held twice.
Comparison manyDifferences(int count);

//! One difference whose values are lists of \a entries attributes, of which every fiftieth is missing on the staging server.
Difference longListDifference(int entries);

} // namespace swingbridge::test
