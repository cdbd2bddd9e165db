// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FactList.h"

#include "common/MarkedText.h"
#include "common/Mirror.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace swingbridge {

namespace {

constexpr double glyphWidth = 21;
constexpr int designLabelWidth = 116;
constexpr int besideLabel = 220;
constexpr int leastBesideLabel = 100;

MarkedText valueText(const LabelledFact &fact)
{
    return MarkedText(fact.value, {}, TextSide::Active, Fonts::of(fact.isCode ? FontRole::MonoSmall : FontRole::Body));
}

double valueLeft(const LabelledFact &fact, double labelWidth)
{
    return labelWidth + (fact.glyph == Glyph::None ? 0 : glyphWidth);
}

} // namespace

FactList::FactList(QWidget *parent)
    : TextualView(designLabelWidth + besideLabel, designLabelWidth + leastBesideLabel, parent)
{
    setFocusPolicy(Qt::NoFocus); // until there is something to copy
}

void FactList::setFacts(const QList<LabelledFact> &facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    setFocusPolicy(facts.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    contentChanged();
}

void FactList::setLabelWidth(int width)
{
    m_labelWidth = width;
    setWidths(width + besideLabel, width + leastBesideLabel);
}

QString FactList::toText() const
{
    QStringList lines;
    for (const LabelledFact &fact : m_facts) {
        const QString word = GlyphPainter::word(fact.glyph);
        lines << (word.isEmpty() ? tr("%1: %2", "label, value").arg(fact.label, fact.value)
                                 : tr("%1: %2, %3", "label, state, value").arg(fact.label, word, fact.value));
    }
    return lines.join(u'\n');
}

double FactList::rowHeight(const LabelledFact &fact, double width) const
{
    const double room = width - valueLeft(fact, Fonts::scaled(m_labelWidth));
    const double oneLine = Fonts::scaled(24);
    const double text = valueText(fact).height(room);
    return std::max(oneLine, text + oneLine - Fonts::height(FontRole::Body) - 2);
}

double FactList::lay(QPainter *painter, double width) const
{
    const Theme theme = Theme::of(palette());
    const Mirror mirror(QRectF(0, 0, width, 1), layoutDirection());
    const double labelWidth = Fonts::scaled(m_labelWidth), line = Fonts::scaled(24);
    double y = 0;
    for (const LabelledFact &fact : m_facts) {
        const double height = rowHeight(fact, width);
        if (painter) {
            painter->setFont(Fonts::of(FontRole::Body));
            painter->setPen(theme.text2);
            const QRectF label(0, y, labelWidth - 10, line);
            painter->drawText(mirror.rect(label), int(mirror.leading() | Qt::AlignVCenter), painter->fontMetrics().elidedText(fact.label, Qt::ElideRight, int(label.width())));
            GlyphPainter::paint(*painter, mirror.rect(QRectF(labelWidth, y + (line - 15) / 2, 15, 15)), fact.glyph, theme);
            const double left = valueLeft(fact, labelWidth);
            const double textHeight = QFontMetricsF(Fonts::of(fact.isCode ? FontRole::MonoSmall : FontRole::Body)).height();
            valueText(fact).paint(*painter, mirror.rect(QRectF(left, y + (line - textHeight) / 2, width - left, height)), theme.ink(fact.ink), theme, mirror.leading());
        }
        y += height;
    }
    return y;
}

bool FactList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return TextualView::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    double y = 0;
    for (const LabelledFact &fact : m_facts) {
        y += rowHeight(fact, width());
        if (help->pos().y() < y) {
            QToolTip::showText(help->globalPos(), fact.toolTip, this);
            break;
        }
    }
    return true;
}

} // namespace swingbridge
