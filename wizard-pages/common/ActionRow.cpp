// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ActionRow.h"

#include "common/Fonts.h"
#include "common/Hairline.h"
#include "common/Mirror.h"
#include "common/Theme.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace swingbridge {

namespace {

constexpr double textLeft = 36;
constexpr double chevronWidth = 30;

} // namespace

ActionRow::ActionRow(Icon icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void ActionRow::setExplanation(const QString &explanation)
{
    m_explanation = explanation;
    setAccessibleDescription(explanation);
    updateGeometry();
    update();
}

QSize ActionRow::sizeHint() const
{
    const double text = std::max(QFontMetricsF(Fonts::of(FontRole::Strong)).horizontalAdvance(this->text()),
        QFontMetricsF(Fonts::of(FontRole::Small)).horizontalAdvance(m_explanation));
    return {int(std::ceil(text + textLeft + chevronWidth)), Fonts::scaled(56)};
}

QSize ActionRow::minimumSizeHint() const
{
    return sizeHint();
}

void ActionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette());
    const QRectF row(rect());
    const Mirror mirror(row, layoutDirection());
    if (isEnabled() && (underMouse() || isDown()))
        painter.fillRect(row, isDown() ? theme.line : theme.alt);
    const QColor ink = isEnabled() ? theme.text : theme.disabled, ink2 = isEnabled() ? theme.text2 : theme.disabled;
    const double middle = std::round(row.center().y());
    Icons::paint(painter, mirror.rect(QRectF(2, middle - 9, 18, 18)), m_icon, ink2);
    Icons::paint(painter, mirror.rect(QRectF(row.right() - 24, middle - 8, 16, 16)), Icons::onward(layoutDirection()), ink2);
    const QFontMetricsF strong(Fonts::of(FontRole::Strong)), small(Fonts::of(FontRole::Small));
    const double top = std::round(middle - (strong.height() + small.height()) / 2);
    const QRectF first(textLeft, top, row.width() - textLeft - chevronWidth, strong.height());
    painter.setFont(Fonts::of(FontRole::Strong));
    painter.setPen(ink);
    painter.drawText(mirror.rect(first), int(mirror.leading() | Qt::AlignVCenter) | Qt::TextHideMnemonic, text());
    painter.setFont(Fonts::of(FontRole::Small));
    painter.setPen(ink2);
    painter.drawText(mirror.rect(QRectF(textLeft, first.bottom(), first.width(), small.height())), int(mirror.leading() | Qt::AlignVCenter), m_explanation);
    const QRectF rule = mirror.rect(QRectF(textLeft, row.bottom() - 1, row.width() - textLeft, 1));
    paintHorizontalHairline(painter, rule.left(), rule.right(), rule.top(), theme.line);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -2), 4, 4);
    }
}

void ActionRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace swingbridge
