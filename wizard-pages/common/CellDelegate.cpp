// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/CellDelegate.h"

#include "common/CellRoles.h"
#include "common/Digits.h"
#include "common/Fonts.h"
#include "common/MarkedText.h"
#include "common/Mirror.h"
#include "common/PlatePainter.h"

#include <QPainter>
#include <QTreeView>

#include <cmath>

namespace swingbridge {

namespace {

QFont fontOf(const QModelIndex &index)
{
    const QVariant role = index.data(FontRoleRole);
    if (role.isValid())
        return Fonts::of(FontRole(role.toInt()));
    return Fonts::of(index.data(GroupRole).toBool() ? FontRole::Strong : FontRole::Body);
}

QColor inkOf(const QModelIndex &index, const Theme &theme)
{
    if (index.data(DimmedRole).toBool())
        return theme.text2;
    const QVariant ink = index.data(InkRole);
    return ink.isValid() ? theme.ink(Ink(ink.toInt())) : theme.text;
}

constexpr double trailingMargin = 8;

//! Children stand below the text of their group, not one indentation further.
double leadingMargin(const QModelIndex &index)
{
    return index.column() == 0 && index.parent().isValid() ? -18 : index.data(GroupRole).toBool() ? 2 : 6;
}

//! What stands at the leading edge before the text: glyph, icon, plate and sign, in this order.
double leadWidth(const QModelIndex &index)
{
    double width = Glyph(index.data(GlyphRole).toInt()) != Glyph::None ? 23 : 0;
    width += Icon(index.data(IconRole).toInt()) != Icon::None ? 23 : 0;
    width += index.data(PlateStateRole).isValid() ? 25 : 0;
    return width + (ChangeSign(index.data(OperationRole).toInt()) != ChangeSign::None ? 20 : 0);
}

//! The first column is indented by the view and holds a word; numbers stay on their line.
bool mayWrap(const QModelIndex &index)
{
    return index.column() > 0 && !index.data(NumberRole).toBool();
}

MarkedText wrappedText(const QModelIndex &index)
{
    return MarkedText(index.data().toString(), {}, TextSide::Active, fontOf(index));
}

QRectF square(double left, const QRectF &cell, double size)
{
    return {left, std::round(cell.center().y() - size / 2), size, size};
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const Mirror mirror(QRectF(option.rect), option.direction);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.sel);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.alt);
    QRectF cell = QRectF(option.rect).adjusted(leadingMargin(index), 0, -trailingMargin, 0);
    const bool isWrapped = index.data(WrapRole).toBool();
    if (isWrapped) // in a row that has grown all cells begin on one line
        cell.setHeight(Fonts::scaled(m_rowHeight));
    cell.setRight(paintTail(*painter, cell, index, theme, mirror));
    cell.setLeft(paintLead(*painter, cell, index, theme, mirror));
    if (isWrapped && mayWrap(index))
        paintWrapped(*painter, cell, index, theme, mirror);
    else
        paintText(*painter, cell, index, theme, mirror);
    painter->restore();
}

double CellDelegate::paintLead(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme, const Mirror &mirror)
{
    double x = cell.left();
    if (const auto glyph = Glyph(index.data(GlyphRole).toInt()); glyph != Glyph::None) {
        GlyphPainter::paint(painter, mirror.rect(square(x, cell, 16)), glyph, theme);
        x += 23;
    }
    if (const auto icon = Icon(index.data(IconRole).toInt()); icon != Icon::None) {
        Icons::paint(painter, mirror.rect(square(x, cell, 16)), icon, theme.text2);
        x += 23;
    }
    if (const QVariant state = index.data(PlateStateRole); state.isValid()) {
        PlatePainter::paintSmall(painter, mirror.rect(QRectF(x, cell.center().y() - 8, 18, 16)), PlateState(state.toInt()), theme);
        x += 25;
    }
    if (const auto operation = ChangeSign(index.data(OperationRole).toInt()); operation != ChangeSign::None) {
        GlyphPainter::paint(painter, mirror.rect(square(x, cell, 14)), operation, theme);
        x += 20;
    }
    return x;
}

double CellDelegate::paintTail(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme, const Mirror &mirror)
{
    double right = cell.right();
    const auto counts = index.data(TailRole).value<QList<GlyphCount>>();
    painter.setFont(Fonts::of(FontRole::Small));
    painter.setPen(theme.text2);
    for (auto it = counts.crbegin(); it != counts.crend(); ++it) {
        const QString text = QString::number(it->count);
        const double textWidth = std::max(8.0, Digits::width(QFontMetricsF(painter.font()), text)), width = 15 + 3 + textWidth;
        Digits::paint(painter, mirror.rect(QRectF(right - textWidth, cell.top(), textWidth, cell.height())), text, mirror.leading());
        GlyphPainter::paint(painter, mirror.rect(square(right - width, cell, 13)), it->glyph, theme);
        right -= width + 8;
    }
    if (const auto mark = Glyph(index.data(MarkRole).toInt()); mark != Glyph::None) {
        GlyphPainter::paint(painter, mirror.rect(square(right - 15, cell, 14)), mark, theme);
        right -= 22;
    }
    return right;
}

void CellDelegate::paintText(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme, const Mirror &mirror)
{
    const QString text = index.data().toString(), second = index.data(SecondLineRole).toString();
    const QFont font = fontOf(index);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(inkOf(index, theme));
    if (index.data(NumberRole).toBool())
        return Digits::paint(painter, mirror.rect(cell), text, mirror.trailing());
    const int alignment = int(mirror.leading() | Qt::AlignVCenter);
    if (second.isEmpty()) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, cell.width());
        paintHits(painter, cell, shown, index.data(HighlightRole).toStringList(), theme, mirror);
        painter.drawText(mirror.rect(cell), alignment, shown);
        return;
    }
    const QFontMetricsF small(Fonts::of(FontRole::Small));
    const QRectF first(cell.left(), cell.top() + (cell.height() - metrics.height() - small.height()) / 2, cell.width(), metrics.height());
    painter.drawText(mirror.rect(first), alignment, metrics.elidedText(text, Qt::ElideRight, cell.width()));
    painter.setFont(Fonts::of(FontRole::Small));
    painter.setPen(theme.text2);
    const QRectF below(first.left(), first.bottom(), first.width(), small.height());
    painter.drawText(mirror.rect(below), alignment, small.elidedText(second, Qt::ElideRight, cell.width()));
}

void CellDelegate::paintHits(QPainter &painter, const QRectF &cell, const QString &text, const QStringList &words, const Theme &theme, const Mirror &mirror)
{
    const QFontMetricsF metrics(painter.font());
    const double top = std::round(cell.center().y() - metrics.height() / 2);
    for (const QString &word : words) {
        const qsizetype at = word.isEmpty() ? -1 : text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        const double start = metrics.horizontalAdvance(text.left(at)), width = metrics.horizontalAdvance(text.mid(at, word.size()));
        const QRectF ground = mirror.rect(QRectF(cell.left() + start - 1, top, width + 2, metrics.height()));
        painter.fillRect(ground, theme.accentSoft);
        painter.fillRect(QRectF(ground.left(), ground.bottom() - 1.6, ground.width(), 1.6), theme.accent);
    }
}

void CellDelegate::paintWrapped(QPainter &painter, const QRectF &cell, const QModelIndex &index, const Theme &theme, const Mirror &mirror)
{
    const double top = std::round(cell.top() + (cell.height() - QFontMetricsF(fontOf(index)).height()) / 2);
    const QRectF lines(cell.left(), top, cell.width(), cell.height());
    wrappedText(index).paint(painter, mirror.rect(lines), inkOf(index, theme), theme, mirror.leading());
}

int CellDelegate::heightFor(const QModelIndex &index, int columnWidth) const
{
    const int row = Fonts::scaled(m_rowHeight);
    const QString shown = index.data().toString();
    if (shown.isEmpty() || !index.data(WrapRole).toBool() || !mayWrap(index))
        return row;
    const double room = columnWidth - leadingMargin(index) - leadWidth(index) - trailingMargin;
    if (!shown.contains(u'\n') && QFontMetricsF(fontOf(index)).horizontalAdvance(shown) <= room)
        return row; // the usual case, without laying out
    const MarkedText text = wrappedText(index);
    constexpr double endless = 1e6, narrowest = 40;
    return row + int(std::ceil(text.height(std::max(narrowest, room)) - text.height(endless))); // what the further lines add
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (const auto *view = qobject_cast<const QTreeView *>(option.widget); view && index.data(WrapRole).toBool())
        return {50, heightFor(index, view->columnWidth(index.column()))};
    if (index.data(GroupRole).toBool())
        return {50, Fonts::scaled(32)};
    if (!index.data(SecondLineRole).toString().isEmpty())
        return {50, Fonts::scaled(44)};
    return {50, Fonts::scaled(m_rowHeight)};
}

} // namespace swingbridge
