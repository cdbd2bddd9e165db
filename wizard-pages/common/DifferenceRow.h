// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace swingbridge {

//! One property in the difference view, or one stretch of a property that is a list.
struct DifferenceRow
{
    QString key; //!< translated: "Expression"
    QString active; //!< as the server holds it; empty: it has none
    QString staging;
    bool isChanged = false;
    bool isCode = false; //!< an expression: fixed font, broken where a reader would break it
    bool isContinued = false; //!< a further stretch of the list above: its key has been said
    bool isMore = false; //!< not shown before it is asked for
    int entries = 0; //!< of a list on the longer side; 0: one value

    bool operator==(const DifferenceRow &) const = default;
};

//! A list with one entry a line as rows: what both have in stretches of their own (which fold), what differs side by side.
//! The order is kept. Long changes are cut, so that nobody has to paint thousands of lines at once. Pure.
QList<DifferenceRow> listRows(const QString &key, const QString &active, const QString &staging, bool isChanged);

//! A stretch of rows that is shown, or folded away under one line ("6 equal: connector, direction, …", "9,900 more entries").
struct DifferenceBlock
{
    int first = 0;
    int count = 0;
    bool isFolded = false;

    bool operator==(const DifferenceBlock &) const = default;
};

//! Folds equal rows: \a before rows of context stay above a change; what is left folds when it is two or more, or a long list.
//! Changes are shown, but for those that are "more". Pure.
QList<DifferenceBlock> foldEqualRows(const QList<DifferenceRow> &rows, int before = 3);

//! Opens the folded block \a index; of "more" one row at a time.
void unfoldBlock(QList<DifferenceBlock> &blocks, const QList<DifferenceRow> &rows, int index);

} // namespace swingbridge
