// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/GlyphLabel.h"

#include "common/Motion.h"

#include <QEvent>
#include <QPainter>

namespace swingbridge {

GlyphLabel::GlyphLabel(Glyph glyph, int size, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_turn.setStartValue(0.0);
    m_turn.setEndValue(1.0);
    m_turn.setLoopCount(-1);
    m_turn.setDuration(int(motion::spinner.count()));
    connect(&m_turn, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    speak();
}

void GlyphLabel::setGlyph(Glyph glyph)
{
    if (m_glyph == glyph)
        return;
    m_glyph = glyph;
    speak();
    turnOrRest();
    update();
}

QSize GlyphLabel::sizeHint() const
{
    return {m_size, m_size};
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isTurning = m_turn.state() == QAbstractAnimation::Running;
    GlyphPainter::paint(painter, QRectF(rect()), m_glyph, Theme::of(palette()), isTurning ? m_turn.currentValue().toDouble() : 0);
}

void GlyphLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        speak();
    QWidget::changeEvent(event);
}

void GlyphLabel::showEvent(QShowEvent *)
{
    turnOrRest();
}

void GlyphLabel::hideEvent(QHideEvent *)
{
    m_turn.stop();
}

void GlyphLabel::speak()
{
    setAccessibleName(GlyphPainter::word(m_glyph));
}

void GlyphLabel::turnOrRest()
{
    if (m_glyph == Glyph::Running && isVisible() && !motion::isReduced(this))
        m_turn.start();
    else
        m_turn.stop();
}

} // namespace swingbridge
