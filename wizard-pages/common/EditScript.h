// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace swingbridge {

//! Two sequences of words or lines, and what each of them has that the other has not. Pure.
//!
//! The shortest script of edits is found (Myers). Where that would be dear, over 1,000 edits, the whole stretch between a common
//! beginning and a common end counts as changed.
class EditScript
{
public:
    EditScript(const QList<QStringView> &active, const QList<QStringView> &staging);

    bool isOnlyActive(int index) const { return m_onlyActive.at(index); }
    bool isOnlyStaging(int index) const { return m_onlyStaging.at(index); }

private:
    //! The stretch that is left between a common beginning and a common end.
    struct Middle
    {
        int first = 0;
        int activeCount = 0;
        int stagingCount = 0;
    };
    using Reach = QList<int>;

    void number(const QList<QStringView> &active, const QList<QStringView> &staging);
    Middle differingMiddle() const;
    QList<Reach> forwardPaths(const Middle &middle) const;
    void markPath(const Middle &middle, const QList<Reach> &trace);
    void markAll(const Middle &middle);

    QList<int> m_active; // equal words have equal numbers
    QList<int> m_staging;
    QList<bool> m_onlyActive;
    QList<bool> m_onlyStaging;
};

} // namespace swingbridge
