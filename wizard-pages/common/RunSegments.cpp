// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/RunSegments.h"

#include "common/Fonts.h"
#include "common/Mirror.h"
#include "common/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace swingbridge {

namespace {

constexpr double barHeight = 8;
constexpr double gap = 3;

} // namespace

RunSegments::RunSegments(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    speak();
}

void RunSegments::setSegments(const QList<RunSegment> &segments)
{
    if (m_segments == segments)
        return;
    m_segments = segments;
    speak();
    update();
}

void RunSegments::setTexts(const QString &headline, const QString &times)
{
    m_headline = headline;
    m_times = times;
    speak();
    update();
}

QSize RunSegments::sizeHint() const
{
    return {400, Fonts::height(FontRole::Strong) + 9 + int(barHeight) + 4};
}

QSize RunSegments::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

QList<QRectF> RunSegments::segmentRects() const
{
    double all = 0;
    for (const RunSegment &segment : m_segments)
        all += segment.weight;
    const double y = Fonts::height(FontRole::Strong) + 9;
    const double room = width() - gap * double(std::max<qsizetype>(0, m_segments.size() - 1));
    QList<QRectF> rects;
    double x = 0;
    for (const RunSegment &segment : m_segments) {
        const double length = all > 0 ? room * segment.weight / all : 0;
        rects << QRectF(x, y, length, barHeight);
        x += length + gap;
    }
    return rects;
}

void RunSegments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    const Mirror mirror(QRectF(rect()), layoutDirection());
    const QRectF line(0, 0, width(), Fonts::height(FontRole::Strong));
    painter.setFont(Fonts::of(FontRole::Body));
    painter.setPen(theme.text2);
    painter.drawText(mirror.rect(line), int(mirror.trailing() | Qt::AlignVCenter), m_times);
    painter.setFont(Fonts::of(FontRole::Strong));
    painter.setPen(theme.text);
    painter.drawText(mirror.rect(line), int(mirror.leading() | Qt::AlignVCenter), m_headline);
    const QList<QRectF> rects = segmentRects();
    for (int i = 0; i < rects.size(); ++i) {
        const RunSegment &segment = m_segments.at(i);
        const QRectF &track = rects.at(i);
        const QRectF done(track.left(), track.top(), track.width() * std::clamp(segment.done, 0.0, 1.0), track.height());
        painter.fillRect(mirror.rect(track), theme.line);
        painter.fillRect(mirror.rect(done), segment.hasFailed ? theme.blocker : segment.done < 1 ? theme.accent : theme.update);
    }
}

void RunSegments::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        speak();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

bool RunSegments::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Mirror mirror(QRectF(rect()), layoutDirection());
    const QList<QRectF> rects = segmentRects();
    for (int i = 0; i < rects.size(); ++i) {
        if (mirror.rect(rects.at(i)).contains(help->pos()))
            QToolTip::showText(help->globalPos(), m_segments.at(i).name, this);
    }
    return true;
}

void RunSegments::speak()
{
    double all = 0, done = 0;
    for (const RunSegment &segment : m_segments) {
        all += segment.weight;
        done += segment.weight * std::clamp(segment.done, 0.0, 1.0);
    }
    const int percent = all > 0 ? int(std::lround(100 * done / all)) : 0;
    setAccessibleName(m_headline.isEmpty() ? tr("Progress: %1 %").arg(percent) : tr("%1: %2 %. %3", "what runs, percent done, times").arg(m_headline).arg(percent).arg(m_times));
}

} // namespace swingbridge
