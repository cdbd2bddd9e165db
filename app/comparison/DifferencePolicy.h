// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/Difference.h"

#include <span>

namespace swingbridge {

//! One row of the policy: how much a class of difference matters and what is said about it. Texts are source texts of the
//! context "swingbridge::DifferencePolicy"; %1 is the subject, %2… what the class gives.
class DifferencePolicyRow
{
public:
    const char *differenceClass;
    const char *variant;      //!< "" : the class's own row.
    DifferenceArea area;
    Severity severity;
    const char *subject;
    const char *consequence;
    const char *remedy;
};

//! The whole policy (settings-json.md 3.2), for tests and documentation.
std::span<const DifferencePolicyRow> differencePolicy();

//! The row of a class and variant; the class's own when the variant has none; the row "unknown" when the class has none.
const DifferencePolicyRow &policyFor(const QString &differenceClass, const QString &variant);

} // namespace swingbridge
