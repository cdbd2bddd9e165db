// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Theme.h"

#include <QStyledItemDelegate>

namespace swingbridge {

class Mirror;

//! Paints the cells of all tables and trees from CellRole data: no zebra, no vertical lines.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    //! Height of ordinary rows at 10 pt: 24 (facts, guards) or 28 (tables); two-line rows are 44, groups 32.
    void setRowHeight(int height) { m_rowHeight = height; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    //! Height that a cell with WrapRole needs in a column of \a columnWidth.
    int heightFor(const QModelIndex &index, int columnWidth) const;

private:
    static double paintLead(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme, const Mirror &mirror);
    static double paintTail(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme, const Mirror &mirror);
    static void paintText(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme, const Mirror &mirror);
    //! Underlines what was searched for in the one line \a text that begins at the leading edge of \a cell.
    static void paintHits(QPainter &painter, const QRectF &cell, const QString &text, const QStringList &words, const Theme &theme, const Mirror &mirror);
    static void paintWrapped(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme, const Mirror &mirror);

    int m_rowHeight = 28;
};

} // namespace swingbridge
