// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/TimelineRail.h"

#include "common/Fonts.h"

#include <QPainter>

#include <algorithm>

namespace swingbridge {

namespace {

constexpr double barWidth = 8;

double namesWidth()
{
    return Fonts::scaled(68);
}

} // namespace

TimelineRail::TimelineRail(QList<TimelineStep> steps, QList<double> tops, bool isPlan)
    : m_steps(std::move(steps))
    , m_tops(std::move(tops))
    , m_isPlan(isPlan)
{
}

double TimelineRail::width()
{
    return namesWidth() + 10 + barWidth + 18;
}

void TimelineRail::paint(QPainter &painter, const Mirror &mirror, const Theme &theme) const
{
    const int count = int(m_steps.size());
    for (int first = 0; first < count;) {
        int end = first;
        while (end < count && m_steps.at(end).exporter == m_steps.at(first).exporter)
            ++end;
        paintLeg(painter, first, end, mirror, theme);
        first = end;
    }
}

//! How far down this leg the switch has come.
double TimelineRail::filledTo(int first, int end) const
{
    if (m_isPlan)
        return m_tops.at(end) - 2;
    double filled = m_tops.at(first) + 2;
    for (int i = first; i < end; ++i) {
        if (m_steps.at(i).state == TimelineStep::State::Done)
            filled = m_tops.at(i + 1) - 2;
        else if (m_steps.at(i).state != TimelineStep::State::Open)
            filled = (m_tops.at(i) + m_tops.at(i + 1)) / 2;
    }
    return filled;
}

void TimelineRail::paintLeg(QPainter &painter, int first, int end, const Mirror &mirror, const Theme &theme) const
{
    const QString exporter = m_steps.at(first).exporter;
    const bool isNobody = exporter.isEmpty();
    const QRectF bar(namesWidth() + 10, m_tops.at(first) + 2, barWidth, m_tops.at(end) - m_tops.at(first) - 4);
    const double filled = filledTo(first, end);
    if (isNobody) {
        QPen dots(theme.control, 1.6, Qt::SolidLine, Qt::RoundCap);
        dots.setDashPattern({0.1, 2.6});
        painter.setPen(dots);
        painter.drawLine(mirror.point(bar.center().x(), bar.top() + 3), mirror.point(bar.center().x(), bar.bottom() - 3));
    } else {
        painter.setPen(QPen(theme.accent, 1.3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(mirror.rect(bar.adjusted(0.6, 0.6, -0.6, -0.6)), 2, 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentFill);
        if (filled > bar.top())
            painter.drawRoundedRect(mirror.rect(QRectF(bar.left(), bar.top(), bar.width(), filled - bar.top())), 2, 2);
    }
    const auto isHere = [](const TimelineStep &step) { return step.state == TimelineStep::State::Now || step.state == TimelineStep::State::Failed; };
    const bool isNow = m_isPlan || std::any_of(m_steps.begin() + first, m_steps.begin() + end, isHere);
    const bool isAhead = !m_isPlan && filled <= bar.top();
    painter.setFont(Fonts::of(isNow ? FontRole::SmallStrong : FontRole::Small));
    painter.setPen(isNobody || isAhead ? theme.text2 : theme.accent);
    const double firstRow = m_tops.at(first + 1) - m_tops.at(first);
    painter.drawText(mirror.rect(QRectF(0, m_tops.at(first), namesWidth(), firstRow)), int(mirror.trailing() | Qt::AlignVCenter),
        isNobody ? Timeline::tr("no server", "who exports") : exporter);
}

} // namespace swingbridge
