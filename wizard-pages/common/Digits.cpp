// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Digits.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace swingbridge {

namespace {

double cellWidth(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

bool isPlainNumber(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x0590 && !c.isSurrogate(); });
}

} // namespace

double Digits::width(const QFontMetricsF &metrics, const QString &text)
{
    if (!isPlainNumber(text))
        return metrics.horizontalAdvance(text);
    const double cell = cellWidth(metrics);
    double width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? cell : metrics.horizontalAdvance(c);
    return width;
}

void Digits::paint(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(painter.font());
    if (!isPlainNumber(text)) { // shaped scripts are not cut into characters
        painter.drawText(rect, int((alignment & Qt::AlignHorizontal_Mask) | Qt::AlignAbsolute | Qt::AlignVCenter), text);
        return;
    }
    const double cell = cellWidth(metrics);
    const double free = rect.width() - width(metrics, text);
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x += free;
    else if (alignment & Qt::AlignHCenter)
        x += free / 2;
    const double baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    for (const QChar c : text) {
        const double natural = metrics.horizontalAdvance(c);
        const double advance = c.isDigit() ? cell : natural;
        painter.drawText(QPointF(x + (advance - natural) / 2, baseline), QString(c));
        x += advance;
    }
}

} // namespace swingbridge
