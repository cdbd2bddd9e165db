// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/Advice.h"

namespace swingbridge {

//! One row of upgrade-paths.md 1: when it speaks, of which way, and how much it weighs.
class AdviceRule
{
public:
    //! Beyond every weight: the way is not supported here.
    static constexpr int excludes = -100;

    const char *id;
    UpgradeWay way;
    int weight; //!< For (positive), against (negative), or excludes.
    const char *text; //!< Marked for translation; the arguments fill it.
    const char *source;
    bool (*applies)(const AdviceFacts &facts);
    QStringList (*arguments)(const AdviceFacts &facts);
};

//! The table.
const QList<AdviceRule> &adviceRules();
//! The ways that can be thought of at all for the product of \a facts, the better first where nothing else decides.
QList<UpgradeWay> waysFor(const AdviceFacts &facts);

} // namespace swingbridge
