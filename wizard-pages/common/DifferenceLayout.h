// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/DifferenceRow.h"
#include "common/MarkedText.h"

#include <QHash>

namespace swingbridge {

//! Where every row and fold of a difference stands at one width. Words are compared and lines broken here, once, not with every
//! repaint.
class DifferenceLayout
{
public:
    //! A row that is shown, or a fold.
    struct Line
    {
        int block = 0;
        int row = -1; //!< -1: the block's fold
        double top = 0;
        double height = 0;
        std::optional<MarkedText> key;
        std::optional<MarkedText> active;
        std::optional<MarkedText> staging;
    };

    static constexpr double padding = 6;

    //! Forgets what was laid out before. \a isMarked: words that differ are; not where one server has none of it.
    void setRows(const QList<DifferenceRow> &rows, bool isMarked);
    //! Forgets all measures: the font has changed.
    void forget();
    //! Does nothing when neither blocks nor width are new.
    void layOut(const QList<DifferenceBlock> &blocks, double width);

    const QList<Line> &lines() const { return m_lines; }
    double headHeight() const;
    double height() const;
    //! Index of the line at \a y, or -1.
    int lineAt(double y) const;

    //! The columns, each from \a top on and \a height high, as if reading from the left.
    QRectF keyColumn(double top, double height) const;
    QRectF activeColumn(double top, double height) const;
    QRectF signColumn(double top, double height) const;
    QRectF stagingColumn(double top, double height) const;
    double keyWidth() const;

private:
    struct Texts
    {
        QString active;
        QString staging;
        WordMarks marks;
    };

    const Texts &textsOf(int row);
    void addRow(int block, int row);
    MarkedText marked(const QString &text, const QList<TextMark> &marks, TextSide side, bool isCode) const;
    double sideWidth() const;
    double bottom() const;

    QList<DifferenceRow> m_rows;
    QList<DifferenceBlock> m_blocks;
    QHash<int, Texts> m_texts; // of rows that were shown
    QList<Line> m_lines;
    bool m_isMarked = true;
    double m_width = -1;
};

} // namespace swingbridge
