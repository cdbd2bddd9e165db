// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/TopologyStrip.h"

#include "common/Announcement.h"
#include "common/Hairline.h"
#include "common/Motion.h"
#include "common/TopologyGeometry.h"
#include "common/TopologyPainter.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>

namespace swingbridge {

namespace {

bool isSameRoles(const Topology &a, const Topology &b)
{
    return a.deck == b.deck
        && std::equal(a.plates.begin(), a.plates.end(), b.plates.begin(), b.plates.end(),
            [](const Plate &p, const Plate &q) { return p.name == q.name && p.state == q.state; });
}

} // namespace

TopologyStrip::TopologyStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("topologyStrip"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_turn.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_turn, &QVariantAnimation::valueChanged, this, [this](const QVariant &angle) {
        m_angle = angle.toDouble();
        update();
    });
}

void TopologyStrip::setTopology(const Topology &topology)
{
    if (m_topology == topology)
        return;
    const Topology before = m_topology;
    m_topology = topology;
    turnTo(TopologyGeometry::angle(topology.deck));
    stepChevrons(topology.exportRuns && topology.deck.position == Deck::Position::Joined);
    speak();
    if (!before.plates.isEmpty() && !isSameRoles(before, topology))
        announce(this);
    if (before.plates.size() != topology.plates.size())
        updateGeometry();
    update();
}

void TopologyStrip::turnTo(double angle)
{
    const int duration = isVisible() ? motion::duration(this, motion::deck) : 0;
    const double goal = m_turn.state() == QAbstractAnimation::Running ? m_turn.endValue().toDouble() : m_angle;
    if (goal == angle)
        return;
    m_turn.stop();
    if (duration == 0) {
        m_angle = angle;
        return;
    }
    m_turn.setStartValue(m_angle);
    m_turn.setEndValue(angle);
    m_turn.setDuration(duration);
    m_turn.start();
}

void TopologyStrip::stepChevrons(bool isWanted)
{
    const bool wants = isWanted && !motion::isReduced(this);
    if (wants && m_stepTimer == 0) {
        m_stepTimer = startTimer(motion::chevronStep / 4);
    } else if (!wants && m_stepTimer != 0) {
        killTimer(m_stepTimer);
        m_stepTimer = 0;
        m_step = 0;
    }
}

void TopologyStrip::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_stepTimer)
        return QWidget::timerEvent(event);
    m_step = m_step >= 0.75 ? 0 : m_step + 0.25;
    update();
}

QSize TopologyStrip::sizeHint() const
{
    return {1024, TopologyGeometry::height(m_topology) + 1};
}

QSize TopologyStrip::minimumSizeHint() const
{
    return {700, sizeHint().height()};
}

void TopologyStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.chrome);
    paintHorizontalHairline(painter, 0, width(), height() - 1, theme.line2);
    TopologyPainter::paint(painter, QRectF(rect()).adjusted(0, 0, 0, -1), m_topology, theme, layoutDirection(), m_angle, m_step);
}

void TopologyStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        speak();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

bool TopologyStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const TopologyGeometry geometry(QRectF(rect()), m_topology);
    const Mirror mirror(QRectF(rect()), layoutDirection());
    for (int i = 0; i < m_topology.plates.size(); ++i) {
        const Plate &plate = m_topology.plates.at(i);
        if (mirror.rect(geometry.plates().at(i)).contains(help->pos()) && plate.state != PlateState::Empty) {
            QStringList lines{plate.name + plate.domain, plate.line2, plate.line3};
            lines.removeAll(QString());
            QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void TopologyStrip::speak()
{
    setAccessibleName(PlateWords::sentence(m_topology));
}

} // namespace swingbridge
