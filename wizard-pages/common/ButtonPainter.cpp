// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ButtonPainter.h"

#include "common/Mirror.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionButton>

#include <cmath>

namespace swingbridge {

struct ButtonPainter::Look
{
    QColor fill;
    QColor edge;
};

namespace {

constexpr double markSize = 16;
constexpr double markGap = 6;

QString withoutMnemonic(QString text)
{
    text.replace(QLatin1String("&&"), QString(QChar::Null));
    text.remove(u'&');
    return text.replace(QChar::Null, u'&');
}

} // namespace

ButtonPainter::ButtonPainter(const QStyleOptionButton &option, const QWidget *widget)
    : m_option(option)
    , m_widget(widget)
    , m_button(qobject_cast<const Button *>(widget))
    , m_kind(m_button ? m_button->kind() : Button::Kind::Plain)
    , m_theme(Theme::of(option.palette))
{
}

void ButtonPainter::paint(QPainter &painter, bool underlinesMnemonic) const
{
    paintBevel(painter);
    paintLabel(painter, underlinesMnemonic);
}

ButtonPainter::Look ButtonPainter::look() const
{
    const bool isOn = m_option.state & QStyle::State_Enabled;
    const bool isHot = isOn && (m_option.state & QStyle::State_MouseOver);
    const bool isDown = m_option.state & QStyle::State_Sunken;
    const QColor none(Qt::transparent);
    switch (m_kind) {
    case Button::Kind::Deed:
        if (!isOn)
            return {m_theme.chrome, m_theme.line2};
        return isHot || isDown ? Look{m_theme.accentHover, m_theme.accentHover} : Look{m_theme.accentFill, m_theme.accentFill};
    case Button::Kind::Flat: return {isHot || isDown ? m_theme.line : none, none};
    case Button::Kind::Link: return {isDown ? m_theme.accentSoft : none, none};
    case Button::Kind::Chip:
        if (m_option.state & QStyle::State_On)
            return {m_theme.sel, m_theme.accent};
        return {isHot ? m_theme.alt : none, m_theme.line2};
    case Button::Kind::Plain: break;
    }
    if (!isOn)
        return {m_theme.chrome, m_theme.line2};
    return {isDown ? m_theme.line : isHot ? m_theme.alt : m_theme.page, m_theme.control};
}

QColor ButtonPainter::ink() const
{
    if (!(m_option.state & QStyle::State_Enabled))
        return m_theme.disabled;
    switch (m_kind) {
    case Button::Kind::Deed: return m_theme.onAccent;
    case Button::Kind::Link: return m_theme.accent;
    case Button::Kind::Plain:
    case Button::Kind::Flat:
    case Button::Kind::Chip: return m_theme.text;
    }
    return m_theme.text;
}

void ButtonPainter::paintBevel(QPainter &painter) const
{
    const Look wanted = look();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(wanted.fill);
    painter.setPen(wanted.edge.alpha() ? QPen(wanted.edge, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(m_option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (m_option.state & QStyle::State_HasFocus)
        paintFocus(painter);
    painter.restore();
}

void ButtonPainter::paintFocus(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    if (m_kind == Button::Kind::Deed) { // accent on accent would not be seen: a ring inside
        painter.setPen(QPen(m_theme.onAccent, 1.5));
        painter.drawRoundedRect(QRectF(m_option.rect).adjusted(3, 3, -3, -3), 2.5, 2.5);
    } else {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRoundedRect(QRectF(m_option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
}

bool ButtonPainter::hasMark() const
{
    return !m_option.icon.isNull() || (m_button && m_button->glyph() != Glyph::None);
}

QFont ButtonPainter::font() const
{
    if (m_button)
        return m_button->labelFont();
    return m_widget ? m_widget->font() : QApplication::font();
}

void ButtonPainter::paintMark(QPainter &painter, const QRectF &rect) const
{
    if (m_button && m_button->glyph() != Glyph::None) {
        GlyphPainter::paint(painter, rect.adjusted(1, 1, -1, -1), m_button->glyph(), m_theme);
    } else if (m_button) {
        const bool takesInk = m_kind == Button::Kind::Deed || m_kind == Button::Kind::Link || !(m_option.state & QStyle::State_Enabled);
        Icons::paint(painter, rect, m_button->iconName(), takesInk ? ink() : m_theme.text2);
    } else {
        m_option.icon.paint(&painter, rect.toRect());
    }
}

void ButtonPainter::paintLabel(QPainter &painter, bool underlinesMnemonic) const
{
    const QRectF rect(m_option.rect);
    const Mirror mirror(rect, m_option.direction);
    const double textWidth = QFontMetricsF(font()).horizontalAdvance(withoutMnemonic(m_option.text));
    const double mark = hasMark() ? markSize : 0, gap = mark > 0 && textWidth > 0 ? markGap : 0;
    const double left = rect.left() + (rect.width() - mark - gap - textWidth) / 2;
    painter.save();
    if (hasMark())
        paintMark(painter, mirror.rect(QRectF(std::round(left), std::round(rect.center().y() - markSize / 2), markSize, markSize)));
    painter.setFont(font());
    painter.setPen(ink());
    const QRectF textRect = mirror.rect(QRectF(left + mark + gap, rect.top(), textWidth + 2, rect.height()));
    painter.drawText(textRect, int(mirror.leading() | Qt::AlignVCenter) | (underlinesMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        m_option.text);
    painter.restore();
}

QSize ButtonPainter::sizeHint() const
{
    const QFontMetricsF metrics(font());
    const int height = int(std::ceil(metrics.height()));
    int width = int(std::ceil(metrics.horizontalAdvance(withoutMnemonic(m_option.text))));
    if (hasMark())
        width += int(markSize) + (m_option.text.isEmpty() ? 0 : int(markGap));
    switch (m_kind) {
    case Button::Kind::Chip: return {width + 18, height + 9};
    case Button::Kind::Link: return {width + 8, height + 8};
    case Button::Kind::Flat: return {width + (m_option.text.isEmpty() ? 12 : 20), height + 14};
    case Button::Kind::Plain:
    case Button::Kind::Deed: break;
    }
    if (m_option.text.isEmpty())
        return {height + 14, height + 14};
    return {std::max(width + 28, 64), height + 14};
}

} // namespace swingbridge
