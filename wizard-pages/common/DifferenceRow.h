// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace swingbridge {

//! One property in the difference view.
struct DifferenceRow
{
    QString key; //!< translated: "Expression"
    QString active;
    QString staging;
    bool isChanged = false;
    bool isCode = false; //!< fixed font

    bool operator==(const DifferenceRow &) const = default;
};

//! A stretch of rows that is shown, or folded away under one line ("6 equal: connector, direction, …").
struct DifferenceBlock
{
    int first = 0;
    int count = 0;
    bool isFolded = false;

    bool operator==(const DifferenceBlock &) const = default;
};

//! Folds equal rows: \a before rows of context stay above a change; what is left folds when it is two or more. Pure.
QList<DifferenceBlock> foldEqualRows(const QList<DifferenceRow> &rows, int before = 3);

} // namespace swingbridge
