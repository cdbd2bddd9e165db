// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Theme.h"

#include <QStyledItemDelegate>

namespace swingbridge {

//! Paints the cells of all tables and trees from CellRole data: no zebra, no vertical lines.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject *parent = nullptr);

    //! Height of ordinary rows at 10 pt: 24 (facts, guards) or 28 (tables); two-line rows are 44, groups 32.
    void setRowHeight(int height) { m_rowHeight = height; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    double paintLead(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme, bool isMirrored) const;
    double paintTail(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme, bool isMirrored) const;
    void paintText(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme, bool isMirrored) const;

    int m_rowHeight = 28;
};

} // namespace swingbridge
