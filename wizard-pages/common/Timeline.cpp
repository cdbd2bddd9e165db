// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Timeline.h"

#include "common/Digits.h"
#include "common/Fonts.h"
#include "common/Glyph.h"
#include "common/Hairline.h"
#include "common/MarkedText.h"
#include "common/Mirror.h"
#include "common/Motion.h"
#include "common/TimelineRail.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace swingbridge {

namespace {

constexpr double numberWidth = 28;

double timeWidth()
{
    return Fonts::scaled(90);
}

Glyph glyphOf(TimelineStep::State state)
{
    switch (state) {
    case TimelineStep::State::Open: return Glyph::None;
    case TimelineStep::State::Now: return Glyph::Running;
    case TimelineStep::State::Waiting: return Glyph::Waiting;
    case TimelineStep::State::Done: return Glyph::Passed;
    case TimelineStep::State::Failed: return Glyph::Failed;
    }
    Q_UNREACHABLE();
}

MarkedText titleText(const TimelineStep &step)
{
    return MarkedText(step.title, {}, TextSide::Active, Fonts::of(FontRole::Body));
}

MarkedText seenText(const TimelineStep &step)
{
    return MarkedText(step.seen, {}, TextSide::Active, Fonts::of(FontRole::Small));
}

} // namespace

Timeline::Timeline(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred); // Fixed would cap it at the height of its hint
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_spin.setStartValue(0.0);
    m_spin.setEndValue(1.0);
    m_spin.setLoopCount(-1);
    m_spin.setDuration(int(motion::spinner.count()));
    connect(&m_spin, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    speak();
}

void Timeline::setSteps(const QList<TimelineStep> &steps)
{
    if (m_steps == steps)
        return;
    m_steps = steps;
    speak();
    turnOrRest();
    updateGeometry();
    update();
}

bool Timeline::isNow(int index) const
{
    const TimelineStep::State state = m_steps.at(index).state;
    return m_kind == Kind::Live && state != TimelineStep::State::Open && state != TimelineStep::State::Done;
}

double Timeline::rowHeight(const TimelineStep &step, double width) const
{
    const bool isPlan = m_kind == Kind::Plan;
    if (isPlan || step.state == TimelineStep::State::Open || step.state == TimelineStep::State::Done) {
        const QSizeF widths = textWidths(width);
        const double oneLine = lineHeight(), text = isPlan ? 0 : seenText(step).height(widths.height());
        return std::max(oneLine, oneLine - Fonts::height(FontRole::Body) - 2 + std::max(text, titleText(step).height(widths.width())));
    }
    const double room = width - TimelineRail::width() - numberWidth - timeWidth() - 18;
    return Fonts::height(FontRole::Strong) + seenText(step).height(room) + 20;
}

double Timeline::lineHeight() const
{
    return Fonts::scaled(m_kind == Kind::Plan ? 24 : 32);
}

QSizeF Timeline::textWidths(double width) const
{
    const double room = width - TimelineRail::width() - numberWidth - timeWidth() - 8;
    const double title = m_kind == Kind::Plan ? room : std::min(room * 0.5, double(Fonts::scaled(420)));
    return {title - 8, room - title};
}

QList<double> Timeline::tops(double width) const
{
    QList<double> tops{0};
    for (const TimelineStep &step : m_steps)
        tops << tops.last() + rowHeight(step, width);
    return tops;
}

int Timeline::heightForWidth(int width) const
{
    return int(tops(width).last()) + 2;
}

QSize Timeline::sizeHint() const
{
    return {Fonts::scaled(560), heightForWidth(Fonts::scaled(560))};
}

QSize Timeline::minimumSizeHint() const
{
    return {Fonts::scaled(420), Fonts::scaled(60)};
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette());
    const Mirror mirror(QRectF(rect()), layoutDirection());
    const QList<double> edges = tops(width());
    TimelineRail(m_steps, edges, m_kind == Kind::Plan).paint(painter, mirror, theme);
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRectF row(TimelineRail::width(), edges.at(i), width() - TimelineRail::width(), edges.at(i + 1) - edges.at(i));
        paintRow(painter, i, row, mirror, theme);
    }
}

void Timeline::paintRow(QPainter &painter, int index, const QRectF &row, const Mirror &mirror, const Theme &theme) const
{
    const TimelineStep &step = m_steps.at(index);
    if (isNow(index)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(step.state == TimelineStep::State::Failed ? theme.blockerSoft : theme.accentSoft);
        painter.drawRoundedRect(mirror.rect(row.adjusted(-8, 1, 0, -2)), 4, 4);
    }
    paintMark(painter, index, row, mirror, theme);
    paintTime(painter, step, row, mirror, theme);
    if (isNow(index))
        return paintRunning(painter, step, row, mirror, theme);
    const QRectF texts = row.adjusted(numberWidth, 0, -timeWidth() - 8, 0);
    const bool isPlan = m_kind == Kind::Plan;
    const QSizeF widths = textWidths(width());
    const double first = texts.top() + (lineHeight() - Fonts::height(FontRole::Body)) / 2;
    const QRectF title(texts.left(), first, widths.width(), texts.height());
    titleText(step).paint(painter, mirror.rect(title), step.state == TimelineStep::State::Open && !isPlan ? theme.text2 : theme.text, theme, mirror.leading());
    if (!isPlan) {
        const QRectF seen(texts.right() - widths.height(), first + 1, widths.height(), texts.height());
        seenText(step).paint(painter, mirror.rect(seen), theme.text2, theme, mirror.leading());
    }
    if (index + 1 < m_steps.size() && !isNow(index + 1)) {
        const QRectF rule = mirror.rect(QRectF(texts.left(), row.bottom() - 1, row.right() - texts.left(), 1));
        paintHorizontalHairline(painter, rule.left(), rule.right(), rule.top(), theme.line);
    }
}

void Timeline::paintRunning(QPainter &painter, const TimelineStep &step, const QRectF &row, const Mirror &mirror, const Theme &theme) const
{
    const QRectF texts = row.adjusted(numberWidth, 0, -timeWidth() - 18, 0);
    const double line = Fonts::height(FontRole::Strong);
    painter.setFont(Fonts::of(FontRole::Strong));
    painter.setPen(step.state == TimelineStep::State::Failed ? theme.blocker : theme.text);
    painter.drawText(mirror.rect(QRectF(texts.left(), row.top() + 7, texts.width(), line)), int(mirror.leading() | Qt::AlignVCenter), step.title);
    seenText(step).paint(painter, mirror.rect(QRectF(texts.left(), row.top() + 9 + line, texts.width(), row.height())), theme.text2, theme, mirror.leading());
}

void Timeline::paintMark(QPainter &painter, int index, const QRectF &row, const Mirror &mirror, const Theme &theme) const
{
    const TimelineStep &step = m_steps.at(index);
    const bool isHigh = isNow(index);
    const QRectF square(row.left(), std::round(row.top() + (isHigh ? 11 : (lineHeight() - 16) / 2)), 16, 16);
    if (m_kind == Kind::Plan || step.state == TimelineStep::State::Open) {
        painter.setFont(Fonts::of(m_kind == Kind::Plan ? FontRole::Body : FontRole::Small));
        painter.setPen(theme.text2);
        return Digits::paint(painter, mirror.rect(square.adjusted(-4, 0, 2, 0)), QString::number(index + 1), m_kind == Kind::Plan ? mirror.trailing() : Qt::Alignment(Qt::AlignHCenter));
    }
    const double turn = m_spin.state() == QAbstractAnimation::Running ? m_spin.currentValue().toDouble() : 0;
    GlyphPainter::paint(painter, mirror.rect(square), glyphOf(step.state), theme, turn);
}

void Timeline::paintTime(QPainter &painter, const TimelineStep &step, const QRectF &row, const Mirror &mirror, const Theme &theme) const
{
    const bool isRunning = m_kind == Kind::Live && step.state == TimelineStep::State::Now;
    painter.setFont(Fonts::of(isRunning ? FontRole::Strong : FontRole::Body));
    painter.setPen(isRunning ? theme.text : theme.text2);
    const double margin = m_kind == Kind::Live ? 10 : 0;
    const double height = isRunning ? row.height() : lineHeight();
    Digits::paint(painter, mirror.rect(QRectF(row.right() - timeWidth() - margin, row.top(), timeWidth(), height)), step.time, mirror.trailing());
}

void Timeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        speak();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void Timeline::showEvent(QShowEvent *)
{
    turnOrRest();
}

void Timeline::hideEvent(QHideEvent *)
{
    m_spin.stop();
}

void Timeline::turnOrRest()
{
    const auto isRunning = [](const TimelineStep &step) { return step.state == TimelineStep::State::Now; };
    const bool wants = m_kind == Kind::Live && isVisible() && !motion::isReduced(this) && std::any_of(m_steps.begin(), m_steps.end(), isRunning);
    if (wants && m_spin.state() != QAbstractAnimation::Running)
        m_spin.start();
    else if (!wants)
        m_spin.stop();
}

void Timeline::speak()
{
    QStringList lines;
    for (const TimelineStep &step : m_steps) {
        switch (step.state) {
        case TimelineStep::State::Open: lines << tr("Open: %1. %2", "step, what is looked at").arg(step.title, step.seen); break;
        case TimelineStep::State::Now: lines << tr("Running: %1. %2", "step, what is looked at").arg(step.title, step.seen); break;
        case TimelineStep::State::Waiting: lines << tr("Waiting: %1. %2", "step, what it waits for").arg(step.title, step.seen); break;
        case TimelineStep::State::Done: lines << tr("Done: %1. %2", "step, what was seen").arg(step.title, step.seen); break;
        case TimelineStep::State::Failed: lines << tr("Failed: %1. %2", "step, what was seen").arg(step.title, step.seen); break;
        }
    }
    setAccessibleName(lines.isEmpty() ? tr("Steps of the switch") : lines.join(u'\n'));
}

} // namespace swingbridge
