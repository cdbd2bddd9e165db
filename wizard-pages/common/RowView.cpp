// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/RowView.h"

#include "common/CellDelegate.h"
#include "common/CellRoles.h"
#include "common/Fonts.h"
#include "common/Hairline.h"
#include "common/Icons.h"
#include "common/Mirror.h"
#include "common/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

#include <cmath>

namespace swingbridge {

RowView::RowView(Shape shape, QWidget *parent)
    : QTreeView(parent)
    , m_shape(shape)
    , m_cells(new CellDelegate(this))
{
    setProperty("paintsOwnRows", true);
    setItemDelegate(m_cells);
    setFrameShape(NoFrame);
    setRootIsDecorated(shape == Shape::Tree);
    setIndentation(shape == Shape::Tree ? 20 : 0);
    setHeaderHidden(shape == Shape::Tree);
    m_cells->setRowHeight(shape == Shape::Facts ? 24 : 28);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(20);
    header()->setHighlightSections(false);
    header()->setSectionsMovable(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setAllColumnsShowFocus(true);
    setAnimated(false); // rows jump: nothing else moves
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QTreeView::activated, this, &RowView::rowChosen);
    connect(this, &QTreeView::expanded, this, &RowView::refit);
    connect(this, &QTreeView::collapsed, this, &RowView::refit);
}

void RowView::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    QTreeView::setModel(model);
    if (!model)
        return;
    // After the view's own slots: spans are forgotten on every reset and filter change.
    connect(model, &QAbstractItemModel::modelReset, this, &RowView::spanGroups);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowView::spanGroups);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowView::spanGroups);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowView::refit);
    spanGroups();
}

void RowView::setColumnWidths(const QList<int> &widths)
{
    for (int i = 0; i < widths.size(); ++i) {
        if (widths.at(i) > 0)
            header()->resizeSection(i, Fonts::scaled(widths.at(i)));
    }
}

void RowView::setFitsContent(bool isFitted)
{
    m_fitsContent = isFitted;
    setVerticalScrollBarPolicy(isFitted ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, isFitted ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    refit();
}

QSize RowView::sizeHint() const
{
    return m_fitsContent ? QSize(400, contentHeight()) : QTreeView::sizeHint();
}

QSize RowView::minimumSizeHint() const
{
    return {120, m_fitsContent ? contentHeight() : Fonts::scaled(100)};
}

void RowView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    const Theme theme = Theme::of(palette());
    if (m_shape != Shape::Tree)
        paintHorizontalHairline(*painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom(), theme.line);
    if (selectionModel() && selectionModel()->isRowSelected(index.row(), index.parent())) {
        const Mirror mirror(QRectF(viewport()->rect()), layoutDirection());
        painter->fillRect(mirror.rect(QRectF(0, option.rect.top(), 3, option.rect.height())), theme.accent);
    }
}

void RowView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (selectionModel() && selectionModel()->isRowSelected(index.row(), index.parent()))
        painter->fillRect(rect, Theme::of(palette()).sel); // the branch area is not the delegate's
    if (!index.model()->hasChildren(index))
        return;
    const Icon icon = isExpanded(index) ? Icon::ChevronDown : Icons::onward(layoutDirection());
    const QRectF area(rect);
    const double x = layoutDirection() == Qt::RightToLeft ? area.left() + 2 : area.right() - 18;
    Icons::paint(*painter, QRectF(x, std::round(area.center().y() - 8), 16, 16), icon, Theme::of(palette()).text2);
}

void RowView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        scheduleDelayedItemsLayout();
        refit();
    }
}

void RowView::spanGroups()
{
    const QAbstractItemModel *rows = model();
    const bool hasGroups = rows && rows->rowCount() > 0 && rows->index(0, 0).data(GroupRole).toBool();
    if (m_shape != Shape::Tree) {
        setRootIsDecorated(hasGroups);
        setIndentation(hasGroups ? 20 : 0);
    }
    for (int row = 0; hasGroups && row < rows->rowCount(); ++row)
        setFirstColumnSpanned(row, QModelIndex(), rows->index(row, 0).data(GroupRole).toBool());
    refit();
}

void RowView::refit()
{
    if (m_fitsContent)
        updateGeometry();
}

int RowView::contentHeight() const
{
    int height = isHeaderHidden() ? 0 : header()->sizeHint().height();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (QModelIndex index = model() ? model()->index(0, 0) : QModelIndex(); index.isValid(); index = indexBelow(index))
        height += rowHeightOf(option, index);
    return height + 1;
}

int RowView::rowHeightOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = m_cells->sizeHint(option, index).height();
    for (int column = 1; column < model()->columnCount() && index.data(WrapRole).toBool(); ++column)
        height = std::max(height, m_cells->sizeHint(option, index.siblingAtColumn(column)).height());
    return height;
}

} // namespace swingbridge
