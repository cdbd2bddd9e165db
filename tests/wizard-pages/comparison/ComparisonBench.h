// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/ComparisonModel.h"
#include "migration/Workspace.h"
#include "support/PageBench.h"

#include <functional>

namespace swingbridge::test {

//! Makes the first difference current that \a fits and returns its id; empty when there is none.
inline QString goToFirst(ComparisonModel &model, const std::function<bool(const Difference &)> &fits)
{
    for (int i = 0; i < model.tree()->count(); ++i) {
        if (!fits(*model.tree()->at(i)))
            continue;
        model.setCurrent(model.tree()->at(i)->id);
        return model.current()->id;
    }
    return {};
}

//! As if the servers had been compared again and something was different.
inline void changeComparison(PageBench &bench, const std::function<void(Comparison &)> &change)
{
    change(const_cast<Workspace &>(bench.session()->workspace()).comparison.result);
    Q_EMIT bench.session()->changed();
}

} // namespace swingbridge::test
