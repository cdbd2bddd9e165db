// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DifferenceRow.h"

namespace swingbridge {

namespace {

void addShown(QList<DifferenceBlock> &blocks, int first, int count)
{
    if (count == 0)
        return;
    if (!blocks.isEmpty() && !blocks.last().isFolded && blocks.last().first + blocks.last().count == first)
        blocks.last().count += count;
    else
        blocks << DifferenceBlock{first, count, false};
}

} // namespace

QList<DifferenceBlock> foldEqualRows(const QList<DifferenceRow> &rows, int before)
{
    QList<DifferenceBlock> blocks;
    const int count = int(rows.size());
    for (int i = 0; i < count;) {
        int end = i;
        while (end < count && !rows.at(end).isChanged)
            ++end;
        const int context = end < count ? std::min(before, end - i) : 0;
        const int folded = end - i - context;
        if (folded >= 2) {
            blocks << DifferenceBlock{i, folded, true};
            addShown(blocks, i + folded, context);
        } else {
            addShown(blocks, i, end - i);
        }
        while (end < count && rows.at(end).isChanged)
            addShown(blocks, end++, 1);
        i = end;
    }
    return blocks;
}

} // namespace swingbridge
