// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace swingbridge {

class CellDelegate;

//! The table and tree of the visual language, over any model: hairlines under rows, selection with a bar, groups
//! that span and fold. A million rows are fine with setUniformRowHeights(true).
class RowView : public QTreeView
{
    Q_OBJECT

public:
    enum class Shape {
        Table, //!< heads, hairlines, no indentation
        Tree, //!< no heads, no hairlines, branches
        Facts, //!< rows of 24, otherwise a table
    };

    explicit RowView(Shape shape = Shape::Table, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    CellDelegate *cells() const { return m_cells; }
    //! Widths in pixels of the design (10 pt); the last column takes the rest; 0: leave.
    void setColumnWidths(const QList<int> &widths);
    //! As high as its rows: no scroll bar, no empty space (short tables in a page).
    void setFitsContent(bool isFitted);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! Enter or double click on a row.
    void rowChosen(const QModelIndex &index);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void changeEvent(QEvent *event) override;
    //! To be called when rows have another height than before.
    void refit();

private:
    void spanGroups();
    int contentHeight() const;
    int rowHeightOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Shape m_shape;
    CellDelegate *m_cells;
    bool m_fitsContent = false;
};

} // namespace swingbridge
