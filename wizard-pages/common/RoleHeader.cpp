// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/RoleHeader.h"

#include "common/Fonts.h"
#include "common/Mirror.h"
#include "common/PlatePainter.h"

#include <QPainter>

namespace swingbridge {

RoleHeader::RoleHeader(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RoleHeader::setServer(PlateState state, const QString &name, const QString &word)
{
    m_state = state;
    m_name = name;
    m_word = word;
    setAccessibleName(word.isEmpty() ? name : tr("%1, %2", "server and its role").arg(name, word));
    update();
}

void RoleHeader::setAge(const QString &age)
{
    m_age = age;
    setAccessibleDescription(age);
    update();
}

QSize RoleHeader::sizeHint() const
{
    return {240, Fonts::height(FontRole::Section) + 4};
}

QSize RoleHeader::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void RoleHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirror mirror(QRectF(rect()), layoutDirection());
    paint(painter, QRectF(rect()), m_state, m_name, m_word, palette(), layoutDirection());
    painter.setFont(Fonts::of(FontRole::Small));
    painter.setPen(Theme::of(palette()).text2);
    painter.drawText(QRectF(rect()), int(mirror.trailing() | Qt::AlignVCenter), m_age);
}

void RoleHeader::paint(QPainter &painter, const QRectF &rect, PlateState state, const QString &name, const QString &word,
    const QPalette &palette, Qt::LayoutDirection direction)
{
    const Theme theme = Theme::of(palette);
    const Mirror mirror(rect, direction);
    PlatePainter::paintSmall(painter, mirror.rect(QRectF(rect.left(), rect.center().y() - 8, 18, 16)), state, theme);
    const QFont strong = Fonts::of(FontRole::Strong);
    const double used = QFontMetricsF(strong).horizontalAdvance(name);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(mirror.rect(rect.adjusted(26, 0, 0, 0)), int(mirror.leading() | Qt::AlignVCenter), name);
    painter.setFont(Fonts::of(FontRole::Small));
    painter.setPen(theme.text2);
    painter.drawText(mirror.rect(rect.adjusted(26 + used + 8, 0, 0, 0)), int(mirror.leading() | Qt::AlignVCenter), word);
}

} // namespace swingbridge
