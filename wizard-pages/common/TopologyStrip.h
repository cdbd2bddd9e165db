// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Topology.h"

#include <QVariantAnimation>
#include <QWidget>

namespace swingbridge {

//! The picture on top of the window: which server is active, seen when, and the way to the tenant.
//!
//! Bind it to one signal of the session and call setTopology() on every reading; equal values cost nothing.
//! The deck turns (600 ms) only when the new value has it elsewhere. A change of role is announced.
class TopologyStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TopologyStrip(QWidget *parent = nullptr);

    const Topology &topology() const { return m_topology; }
    void setTopology(const Topology &topology);
    //! Where the deck is drawn at this moment, in degrees (0 left, 180 right).
    double shownAngle() const { return m_angle; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool event(QEvent *event) override;

private:
    void turnTo(double angle);
    void speak();
    void stepChevrons(bool isWanted);

    Topology m_topology;
    double m_angle = 0;
    double m_step = 0;
    int m_stepTimer = 0;
    QVariantAnimation m_turn;
};

} // namespace swingbridge
