// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ControlPainter.h"

#include "common/Fonts.h"
#include "common/Hairline.h"
#include "common/Icons.h"
#include "common/Mirror.h"

#include <QPainter>
#include <QStyleOption>

namespace swingbridge {

ControlPainter::ControlPainter(QPainter &painter, const QStyleOption &option)
    : m_painter(painter)
    , m_option(option)
    , m_theme(Theme::of(option.palette))
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
}

ControlPainter::~ControlPainter()
{
    m_painter.restore();
}

bool ControlPainter::is(QStyle::StateFlag flag) const
{
    return m_option.state & flag;
}

void ControlPainter::box(const QRectF &rect, double radius, const QColor &fill, const QColor &edge, double width) const
{
    m_painter.setPen(QPen(edge, width));
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
}

void ControlPainter::focusRing() const
{
    box(m_option.rect, 4, Qt::transparent, m_theme.accent, 2);
}

void ControlPainter::field() const
{
    const bool isOn = is(QStyle::State_Enabled), hasFocus = isOn && is(QStyle::State_HasFocus);
    const QColor edge = hasFocus ? m_theme.accent : isOn ? m_theme.control : m_theme.line2;
    box(m_option.rect, 4, isOn ? m_theme.page : m_theme.chrome, edge, hasFocus ? 2 : 1);
}

void ControlPainter::checkBox() const
{
    const bool isOn = is(QStyle::State_On), isPartly = is(QStyle::State_NoChange), isEnabled = is(QStyle::State_Enabled);
    const QColor solid = isEnabled ? m_theme.accentFill : m_theme.disabled;
    const QRectF rect = QRectF(m_option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    box(rect, 3, isOn || isPartly ? solid : m_theme.page, isOn || isPartly ? solid : m_theme.control, 1.4);
    m_painter.setPen(QPen(m_theme.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.translate(rect.topLeft());
    m_painter.scale(rect.width() / 16, rect.height() / 16);
    if (isOn)
        m_painter.drawPolyline(QPolygonF{{3.6, 8.4}, {6.8, 11.4}, {12.2, 4.8}});
    else if (isPartly)
        m_painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
}

void ControlPainter::radioButton() const
{
    const bool isOn = is(QStyle::State_On), isEnabled = is(QStyle::State_Enabled);
    const QRectF rect = QRectF(m_option.rect).adjusted(1, 1, -1, -1);
    m_painter.setPen(QPen(isOn && isEnabled ? m_theme.accent : isEnabled ? m_theme.control : m_theme.line2, isOn ? 1.6 : 1.4));
    m_painter.setBrush(m_theme.page);
    m_painter.drawEllipse(rect);
    if (!isOn)
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(isEnabled ? m_theme.accent : m_theme.disabled);
    m_painter.drawEllipse(rect.center(), rect.width() * 0.27, rect.width() * 0.27);
}

void ControlPainter::branch() const
{
    if (!is(QStyle::State_Children))
        return;
    const QPointF center = QRectF(m_option.rect).center();
    const Icon icon = is(QStyle::State_Open) ? Icon::ChevronDown : Icons::onward(m_option.direction);
    Icons::paint(m_painter, QRectF(center.x() - 8, center.y() - 8, 16, 16), icon, m_theme.text2);
}

void ControlPainter::headSection() const
{
    m_painter.fillRect(m_option.rect, m_theme.page);
    paintHorizontalHairline(m_painter, m_option.rect.left(), m_option.rect.right() + 1, m_option.rect.bottom(), m_theme.line2);
}

void ControlPainter::headLabel(const QStyleOptionHeader &head) const
{
    m_painter.setFont(Fonts::of(FontRole::SmallStrong));
    m_painter.setPen(m_theme.text2);
    const Mirror mirror(head.rect, head.direction);
    const QRectF rect = mirror.rect(QRectF(head.rect).adjusted(0, 0, -2, 0));
    const Qt::Alignment side = head.textAlignment & Qt::AlignRight ? mirror.trailing() : mirror.leading();
    const QString text = QFontMetricsF(m_painter.font()).elidedText(head.text, Qt::ElideRight, rect.width());
    m_painter.drawText(rect, int(side | Qt::AlignVCenter), text);
    if (head.sortIndicator == QStyleOptionHeader::None)
        return;
    const double used = QFontMetricsF(m_painter.font()).horizontalAdvance(text) + 4;
    const double left = head.textAlignment & Qt::AlignRight ? QRectF(head.rect).right() - used - 14 : head.rect.left() + used;
    const Icon arrow = head.sortIndicator == QStyleOptionHeader::SortDown ? Icon::ChevronDown : Icon::ChevronUp;
    Icons::paint(m_painter, mirror.rect(QRectF(left, QRectF(head.rect).center().y() - 5, 11, 11)), arrow, m_theme.text2);
}

void ControlPainter::progress(const QStyleOptionProgressBar &bar) const
{
    QRectF track(bar.rect.left(), QRectF(bar.rect).center().y() - 2.5, bar.rect.width(), 5);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.line);
    m_painter.drawRoundedRect(track, 2.5, 2.5);
    if (bar.maximum <= bar.minimum)
        return;
    const Mirror mirror(track, bar.direction);
    track.setWidth(track.width() * (bar.progress - bar.minimum) / double(bar.maximum - bar.minimum));
    m_painter.setBrush(m_theme.accent);
    m_painter.drawRoundedRect(mirror.rect(track), 2.5, 2.5);
}

void ControlPainter::comboText(const QStyleOptionComboBox &combo) const
{
    const Mirror mirror(combo.rect, combo.direction);
    QRectF rect = QRectF(combo.rect).adjusted(9, 0, -26, 0);
    if (!combo.currentIcon.isNull()) {
        combo.currentIcon.paint(&m_painter, mirror.rect(QRectF(rect.left(), rect.center().y() - 8, 16, 16)).toRect());
        rect.setLeft(rect.left() + 22);
    }
    m_painter.setPen(is(QStyle::State_Enabled) ? m_theme.text : m_theme.disabled);
    m_painter.drawText(mirror.rect(rect), int(mirror.leading() | Qt::AlignVCenter),
        QFontMetricsF(m_painter.font()).elidedText(combo.currentText, Qt::ElideRight, rect.width()));
}

void ControlPainter::comboArrow() const
{
    const Mirror mirror(m_option.rect, m_option.direction);
    const QRectF rect(m_option.rect.right() - 21, QRectF(m_option.rect).center().y() - 8, 16, 16);
    Icons::paint(m_painter, mirror.rect(rect), Icon::ChevronDown, is(QStyle::State_Enabled) ? m_theme.text2 : m_theme.disabled);
}

void ControlPainter::scrollBar(const QRectF &thumb, bool isVertical) const
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(is(QStyle::State_MouseOver) || is(QStyle::State_Sunken) ? m_theme.control : m_theme.line2);
    m_painter.drawRoundedRect(isVertical ? thumb.adjusted(3, 1, -3, -1) : thumb.adjusted(1, 3, -1, -3), 3, 3);
}

void ControlPainter::rule(bool isHorizontal) const
{
    const QRectF rect(m_option.rect);
    if (isHorizontal)
        paintHorizontalHairline(m_painter, rect.left(), rect.right(), rect.center().y() - 0.5, m_theme.line);
    else
        paintVerticalHairline(m_painter, rect.center().x() - 0.5, rect.top(), rect.bottom(), m_theme.line);
}

} // namespace swingbridge
