// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/MarkedText.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace swingbridge {

namespace {

constexpr double endless = 1e6;

bool offersBreak(QChar c)
{
    return c == u'(' || c == u',';
}

} // namespace

MarkedText::MarkedText(const QString &text, const QList<TextMark> &marks, TextSide side, const QFont &font, bool isWrapped, const QList<LineBreak> &breaks)
    : m_side(side)
    , m_font(font)
    , m_isWrapped(isWrapped)
{
    QList<int> moved; // where each character went
    auto nextBreak = breaks.begin();
    for (int i = 0; i < text.size(); ++i) {
        if (nextBreak != breaks.end() && nextBreak->offset == i) {
            m_text += QChar(QChar::LineSeparator) + QString(nextBreak->indent, QChar(QChar::Nbsp));
            ++nextBreak;
        }
        moved << int(m_text.size());
        m_text += text.at(i);
        if (isWrapped && offersBreak(text.at(i)) && i + 1 < text.size() && text.at(i + 1) != u' ')
            m_text += QChar(0x200B);
    }
    for (const TextMark &mark : marks) {
        const int last = mark.start + mark.length - 1;
        if (mark.length > 0 && mark.start >= 0 && last < moved.size())
            m_marks << TextMark{moved.at(mark.start), moved.at(last) + 1 - moved.at(mark.start)};
    }
    m_text.replace(u'\n', QChar::LineSeparator);
}

double MarkedText::lead() const
{
    return QFontMetricsF(m_font).height() + 2;
}

double MarkedText::layOut(QTextLayout &layout, double width, Qt::Alignment side) const
{
    QTextOption option;
    option.setWrapMode(m_isWrapped ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap);
    option.setAlignment(m_isWrapped ? side | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_isWrapped ? width : endless);
        line.setPosition(QPointF(0, y));
        y += lead();
    }
    layout.endLayout();
    return std::max(y, lead());
}

double MarkedText::height(double width) const
{
    QTextLayout layout(m_text, m_font);
    return layOut(layout, width, Qt::AlignLeft);
}

double MarkedText::paint(QPainter &painter, const QRectF &rect, const QColor &ink, const Theme &theme, Qt::Alignment side) const
{
    QTextLayout layout(m_text, m_font);
    const double used = layOut(layout, rect.width(), side);
    painter.save();
    for (const TextMark &mark : m_marks)
        paintMark(painter, layout, mark, rect.topLeft(), theme);
    painter.setPen(ink);
    layout.draw(&painter, rect.topLeft());
    painter.restore();
    return used;
}

void MarkedText::paintMark(QPainter &painter, const QTextLayout &layout, const TextMark &mark, const QPointF &origin, const Theme &theme) const
{
    const bool isActive = m_side == TextSide::Active;
    QPen underline(isActive ? theme.markActiveInk : theme.markStagingInk, 1.6, Qt::SolidLine, Qt::FlatCap);
    if (!isActive)
        underline.setDashPattern({2.6, 1.6});
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int first = std::max(mark.start, line.textStart()), end = std::min(mark.start + mark.length, line.textStart() + line.textLength());
        if (first >= end)
            continue;
        const double x1 = line.cursorToX(first), x2 = line.cursorToX(end);
        const QRectF ground(origin.x() + std::min(x1, x2) - 1, origin.y() + line.y(), std::abs(x2 - x1) + 2, lead() - 2);
        painter.fillRect(ground, isActive ? theme.markActive : theme.markStaging);
        painter.setPen(underline);
        painter.drawLine(QPointF(ground.left(), ground.bottom() - 0.6), QPointF(ground.right(), ground.bottom() - 0.6));
    }
}

} // namespace swingbridge
