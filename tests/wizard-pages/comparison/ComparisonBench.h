// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison/ComparisonModel.h"
#include "migration/Workspace.h"
#include "support/PageBench.h"

#include <functional>

namespace swingbridge::test {

//! Page Compare over the contoso lab. The walk to it is gone once; every test gets a page of its own and the comparison as it
//! was read. What was decided stays decided.
class ComparisonBench
{
public:
    //! A new page; nullptr when the lab did not get there.
    PageBench *fresh()
    {
        if (m_bench) {
            state().result = m_read;
            m_bench->show(PhaseId::Comparison);
            return m_bench->waits() ? m_bench.get() : nullptr;
        }
        m_bench = std::make_unique<PageBench>(QStringLiteral("contoso"));
        if (!m_bench->opens(PhaseId::Comparison))
            return nullptr;
        m_read = state().result;
        return m_bench.get();
    }

    //! As if the servers had been compared again and something was different.
    void change(const std::function<void(Comparison &)> &make)
    {
        make(state().result);
        Q_EMIT m_bench->session()->changed();
    }

    //! Makes the first open difference current that \a fits and returns its id; empty when there is none.
    QString goToFirst(const std::function<bool(const Difference &)> &fits)
    {
        auto *model = m_bench->model<ComparisonModel>();
        for (int i = 0; i < model->tree()->count(); ++i) {
            model->setCurrent(model->tree()->at(i)->id);
            if (fits(*model->current()) && !model->decision())
                return model->current()->id;
        }
        return {};
    }

    int decisions() const { return m_bench->lab().entries(EntryKind::Decision, QStringLiteral("difference")); }

private:
    ComparisonState &state() { return const_cast<Workspace &>(m_bench->session()->workspace()).comparison; }

    std::unique_ptr<PageBench> m_bench;
    Comparison m_read;
};

} // namespace swingbridge::test
