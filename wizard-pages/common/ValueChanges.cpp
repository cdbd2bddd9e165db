// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ValueChanges.h"

#include "common/Fonts.h"
#include "common/Hairline.h"
#include "common/MarkedText.h"
#include "common/Mirror.h"

#include <QPainter>

#include <algorithm>

namespace swingbridge {

namespace {

constexpr double valueLeft = 22;

//! Painted signs, so that minus is as wide as plus in every font.
ChangeSign signOf(bool isAdded)
{
    return isAdded ? ChangeSign::Add : ChangeSign::Delete;
}

} // namespace

ValueChanges::ValueChanges(QWidget *parent)
    : TextualView(340, 240, parent)
{
}

void ValueChanges::setChanges(const QList<AttributeChange> &changes)
{
    if (m_changes == changes)
        return;
    m_changes = changes;
    contentChanged();
}

QString ValueChanges::toText() const
{
    QStringList lines;
    for (const AttributeChange &change : m_changes) {
        lines << (change.note.isEmpty() ? change.name : tr("%1 (%2)", "attribute, note").arg(change.name, change.note));
        for (const QString &value : change.removed)
            lines << QStringLiteral("− ") + value;
        for (const QString &value : change.added)
            lines << QStringLiteral("+ ") + value;
    }
    return lines.join(u'\n');
}

double ValueChanges::lay(QPainter *painter, double width) const
{
    const double nameHeight = Fonts::height(FontRole::Small);
    double y = 0;
    for (const AttributeChange &change : m_changes) {
        if (painter)
            paintName(*painter, change, y + 7, width);
        y += 7 + nameHeight + 3;
        for (int i = 0; i < std::max(change.removed.size(), change.added.size()); ++i) {
            const bool hasOld = i < change.removed.size(), hasNew = i < change.added.size();
            const WordMarks marks = wordDifferences(change.removed.value(i), change.added.value(i));
            if (hasOld)
                y += layValue(painter, change.removed.at(i), marks.active, false, y, width);
            if (hasNew)
                y += layValue(painter, change.added.at(i), marks.staging, true, y, width);
        }
        y += 5;
        if (painter)
            paintHorizontalHairline(*painter, 0, width, y - 1, Theme::of(palette()).line);
    }
    return y;
}

void ValueChanges::paintName(QPainter &painter, const AttributeChange &change, double top, double width) const
{
    const Theme theme = Theme::of(palette());
    const Mirror mirror(QRectF(0, 0, width, 1), layoutDirection());
    const QRectF line(0, top, width, Fonts::height(FontRole::Small));
    painter.setFont(Fonts::of(FontRole::Small));
    painter.setPen(theme.text2);
    painter.drawText(mirror.rect(line), int(mirror.trailing() | Qt::AlignVCenter), change.note);
    const double noteWidth = QFontMetricsF(painter.font()).horizontalAdvance(change.note);
    GlyphPainter::paint(painter, mirror.rect(QRectF(width - noteWidth - 20, line.center().y() - 7, 14, 14)), change.glyph, theme);
    painter.setFont(Fonts::of(FontRole::SmallStrong));
    painter.setPen(theme.text);
    painter.drawText(mirror.rect(line), int(mirror.leading() | Qt::AlignVCenter), change.name);
}

double ValueChanges::layValue(QPainter *painter, const QString &value, const QList<TextMark> &marks, bool isAdded, double top, double width) const
{
    const MarkedText text(value, marks, isAdded ? TextSide::Staging : TextSide::Active, Fonts::of(FontRole::Body));
    const double height = text.height(width - valueLeft) + 2;
    if (!painter)
        return height;
    const Theme theme = Theme::of(palette());
    const Mirror mirror(QRectF(0, 0, width, 1), layoutDirection());
    const double line = Fonts::height(FontRole::Body);
    GlyphPainter::paint(*painter, mirror.rect(QRectF(2, top + (line - 12) / 2, 12, 12)), signOf(isAdded), theme);
    text.paint(*painter, mirror.rect(QRectF(valueLeft, top, width - valueLeft, height)), theme.text, theme, mirror.leading());
    return height;
}

} // namespace swingbridge
