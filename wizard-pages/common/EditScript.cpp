// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/EditScript.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>

namespace swingbridge {

namespace {

constexpr int mostEdits = 1000;

//! Whether the path to \a diagonal after \a edits came from the diagonal above: a word of staging was added.
bool isAddition(int diagonal, int edits, int below, int above)
{
    return diagonal == -edits || (diagonal != edits && below < above);
}

} // namespace

EditScript::EditScript(const QList<QStringView> &active, const QList<QStringView> &staging)
    : m_onlyActive(active.size(), false)
    , m_onlyStaging(staging.size(), false)
{
    number(active, staging);
    const Middle middle = differingMiddle();
    const bool isOneSided = middle.activeCount == 0 || middle.stagingCount == 0;
    const QList<Reach> trace = isOneSided ? QList<Reach>() : forwardPaths(middle);
    if (trace.isEmpty())
        markAll(middle);
    else
        markPath(middle, trace);
}

void EditScript::number(const QList<QStringView> &active, const QList<QStringView> &staging)
{
    QHash<QStringView, int> numbers;
    const auto numberOf = [&numbers](QStringView word) {
        const auto known = numbers.constFind(word);
        return known != numbers.constEnd() ? *known : *numbers.insert(word, int(numbers.size()));
    };
    std::transform(active.begin(), active.end(), std::back_inserter(m_active), numberOf);
    std::transform(staging.begin(), staging.end(), std::back_inserter(m_staging), numberOf);
}

EditScript::Middle EditScript::differingMiddle() const
{
    Middle middle{0, int(m_active.size()), int(m_staging.size())};
    while (middle.activeCount > 0 && middle.stagingCount > 0 && m_active.at(middle.first) == m_staging.at(middle.first)) {
        ++middle.first;
        --middle.activeCount;
        --middle.stagingCount;
    }
    while (middle.activeCount > 0 && middle.stagingCount > 0
           && m_active.at(middle.first + middle.activeCount - 1) == m_staging.at(middle.first + middle.stagingCount - 1)) {
        --middle.activeCount;
        --middle.stagingCount;
    }
    return middle;
}

//! Per number of edits how far each diagonal reaches. Empty when there are too many.
QList<EditScript::Reach> EditScript::forwardPaths(const Middle &middle) const
{
    if (std::abs(middle.activeCount - middle.stagingCount) > mostEdits)
        return {}; // it would take more than that in any case
    const int most = std::min(middle.activeCount + middle.stagingCount, mostEdits), zero = most + 1;
    Reach reach(2 * most + 3, 0);
    QList<Reach> trace;
    for (int edits = 0; edits <= most; ++edits) {
        trace << reach.mid(zero - edits - 1, 2 * edits + 3);
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
            const int below = reach.at(zero + diagonal - 1), above = reach.at(zero + diagonal + 1);
            int x = isAddition(diagonal, edits, below, above) ? above : below + 1;
            while (x < middle.activeCount && x - diagonal < middle.stagingCount
                   && m_active.at(middle.first + x) == m_staging.at(middle.first + x - diagonal))
                ++x;
            reach[zero + diagonal] = x;
            if (x >= middle.activeCount && x - diagonal >= middle.stagingCount)
                return trace;
        }
    }
    return {};
}

void EditScript::markPath(const Middle &middle, const QList<Reach> &trace)
{
    int x = middle.activeCount, y = middle.stagingCount;
    for (int edits = int(trace.size()) - 1; edits > 0; --edits) {
        const Reach &before = trace.at(edits);
        const int zero = edits + 1, diagonal = x - y;
        const bool isAdded = isAddition(diagonal, edits, before.at(zero + diagonal - 1), before.at(zero + diagonal + 1));
        const int from = isAdded ? diagonal + 1 : diagonal - 1;
        x = before.at(zero + from);
        y = x - from;
        if (isAdded)
            m_onlyStaging[middle.first + y] = true;
        else
            m_onlyActive[middle.first + x] = true;
    }
}

void EditScript::markAll(const Middle &middle)
{
    std::fill_n(m_onlyActive.begin() + middle.first, middle.activeCount, true);
    std::fill_n(m_onlyStaging.begin() + middle.first, middle.stagingCount, true);
}

} // namespace swingbridge
