// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/TextualView.h"

#include "common/Fonts.h"
#include "common/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPaintEvent>

namespace swingbridge {

TextualView::TextualView(int preferredWidth, int minimumWidth, QWidget *parent)
    : QWidget(parent)
    , m_preferredWidth(preferredWidth)
    , m_minimumWidth(minimumWidth)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
}

void TextualView::setWidths(int preferred, int minimum)
{
    m_preferredWidth = preferred;
    m_minimumWidth = minimum;
    contentChanged();
}

void TextualView::setAccessibleName(const QString &name)
{
    m_name = name;
    say();
}

void TextualView::say()
{
    QWidget::setAccessibleName(m_name.isEmpty() ? spokenText() : m_name);
    if (!m_name.isEmpty())
        setAccessibleDescription(spokenText());
}

void TextualView::contentChanged()
{
    m_measuredWidth = -1;
    say();
    updateGeometry();
    update();
}

int TextualView::heightForWidth(int width) const
{
    if (width != m_measuredWidth) {
        m_measuredHeight = int(lay(nullptr, width));
        m_measuredWidth = width;
    }
    return m_measuredHeight;
}

QSize TextualView::sizeHint() const
{
    const int preferred = Fonts::scaled(m_preferredWidth);
    return {preferred, heightForWidth(std::max(preferred, width()))};
}

QSize TextualView::minimumSizeHint() const
{
    return {Fonts::scaled(m_minimumWidth), 0};
}

void TextualView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(event->rect());
    lay(&painter, width());
    if (!hasFocus() || !hasFocusRing())
        return;
    painter.setPen(QPen(Theme::of(palette()).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void TextualView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        contentChanged();
    QWidget::changeEvent(event);
}

void TextualView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(toText());
    else
        QWidget::keyPressEvent(event);
}

} // namespace swingbridge
