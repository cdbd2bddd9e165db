// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/StepDelegate.h"

#include "common/Fonts.h"
#include "common/Glyph.h"
#include "common/Mirror.h"
#include "common/StepListModel.h"

#include <QAbstractItemView>
#include <QPainter>

#include <cmath>

namespace swingbridge {

namespace {

constexpr double glyphAt = 28;
constexpr double textAt = 50;
constexpr double textEnd = 10;

//! The result in at most two lines; only what is longer still is cut.
QStringList resultLines(const QModelIndex &index, double width)
{
    const QString result = index.data(StepListModel::ResultRole).toString();
    const QFontMetricsF small(Fonts::of(FontRole::Small));
    if (result.isEmpty() || small.horizontalAdvance(result) <= width)
        return result.isEmpty() ? QStringList() : QStringList(result);
    qsizetype end = 0; // of the first line
    for (qsizetype at = result.indexOf(u' '); at > 0 && small.horizontalAdvance(result.left(at)) <= width; at = result.indexOf(u' ', at + 1))
        end = at;
    if (end == 0)
        return {small.elidedText(result, Qt::ElideRight, width)};
    return {result.left(end), small.elidedText(result.mid(end + 1), Qt::ElideRight, width)};
}

void paintState(QPainter &painter, const QPointF &center, const QModelIndex &index, const Theme &theme)
{
    const auto state = StepState(index.data(StepListModel::StateRole).toInt());
    const QRectF square(center.x() - 8, center.y() - 8, 16, 16);
    switch (state) {
    case StepState::Done: return GlyphPainter::paint(painter, square, Glyph::Passed, theme);
    case StepState::Failed: return GlyphPainter::paint(painter, square, Glyph::Failed, theme);
    case StepState::Skipped: return GlyphPainter::paint(painter, square, Glyph::Skipped, theme);
    case StepState::Current:
    case StepState::Open: break;
    }
    const bool isCurrent = state == StepState::Current;
    painter.setFont(Fonts::of(isCurrent ? FontRole::SmallStrong : FontRole::Small));
    painter.setPen(isCurrent ? theme.text : theme.text2);
    painter.drawText(square.adjusted(-6, -4, 6, 4), Qt::AlignCenter, QString::number(index.data(StepListModel::NumberRole).toInt()));
}

void paintTexts(QPainter &painter, const QRectF &rect, const Mirror &mirror, const QModelIndex &index, const Theme &theme)
{
    const auto state = StepState(index.data(StepListModel::StateRole).toInt());
    const QStringList result = resultLines(index, rect.width());
    const QFont titleFont = Fonts::of(state == StepState::Current ? FontRole::Strong : FontRole::Body), smallFont = Fonts::of(FontRole::Small);
    const QFontMetricsF title(titleFont), small(smallFont);
    const double height = title.height() + double(result.size()) * small.height();
    const QRectF first(rect.left(), std::round(rect.top() + (rect.height() - height) / 2), rect.width(), title.height());
    const int alignment = int(mirror.leading() | Qt::AlignVCenter);
    painter.setFont(titleFont);
    painter.setPen(state == StepState::Open || state == StepState::Skipped ? theme.text2 : theme.text);
    painter.drawText(mirror.rect(first), alignment, title.elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    painter.setFont(smallFont);
    painter.setPen(state == StepState::Failed ? theme.blocker : theme.text2);
    QRectF line(first.left(), first.bottom(), first.width(), small.height());
    for (const QString &text : result) {
        painter.drawText(mirror.rect(line), alignment, text);
        line.translate(0, small.height());
    }
}

} // namespace

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const QRectF rect(option.rect);
    const Mirror mirror(rect, option.direction);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (StepState(index.data(StepListModel::StateRole).toInt()) == StepState::Current) {
        painter->fillRect(rect, theme.page);
        painter->fillRect(mirror.rect(QRectF(rect.left(), rect.top(), 3, rect.height())), theme.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(rect, theme.line);
    }
    paintState(*painter, mirror.point(rect.left() + glyphAt, std::round(rect.center().y())), index, theme);
    if (!m_isFolded)
        paintTexts(*painter, rect.adjusted(textAt, 0, -textEnd, 0), mirror, index, theme);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(rect.adjusted(3, 2, -3, -2), 4, 4);
    }
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool wraps = !m_isFolded && view && resultLines(index, view->viewport()->width() - textAt - textEnd).size() > 1;
    return {50, Fonts::height(FontRole::Body) + (wraps ? 2 : 1) * Fonts::height(FontRole::Small) + 9};
}

} // namespace swingbridge
