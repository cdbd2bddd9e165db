// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/LivePanel.h"

#include "common/BigFact.h"
#include "common/Hairline.h"
#include "common/Timeline.h"
#include "switchover/ClickPanel.h"
#include "switchover/RestPanel.h"
#include "switchover/ServersPanel.h"
#include "switchover/SwitchoverModel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace swingbridge {
namespace {

TimelineStep::State stepStateOf(SwitchLine::Status status)
{
    switch (status) {
    case SwitchLine::Status::Done: return TimelineStep::State::Done;
    case SwitchLine::Status::Current: return TimelineStep::State::Now;
    case SwitchLine::Status::Waiting: return TimelineStep::State::Waiting;
    case SwitchLine::Status::Open:
    case SwitchLine::Status::Skipped: return TimelineStep::State::Open;
    }
    Q_UNREACHABLE();
}

} // namespace

QString LivePanel::seenAt(const SwitchLine &line)
{
    if (line.status == SwitchLine::Status::Current && !line.at.isValid())
        return tr("Looking for: %1").arg(SwitchSight::looksFor(line.state));
    return line.at.isValid() ? tr("seen %1").arg(line.at.toLocalTime().toString(QStringLiteral("HH:mm:ss"))) : SwitchSight::looksFor(line.state);
}

LivePanel::LivePanel(SwitchoverModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_active(new BigFact(BigFact::Size::Display))
    , m_undo(new BigFact(BigFact::Size::Title))
    , m_elapsed(new BigFact(BigFact::Size::Title))
    , m_rest(new RestPanel(model))
    , m_clicks(new ClickPanel(model))
    , m_steps(new Timeline(Timeline::Kind::Live))
    , m_servers(new ServersPanel(model))
{
    m_steps->setObjectName(QStringLiteral("switchTimeline"));
    auto *facts = new QHBoxLayout;
    facts->setSpacing(24);
    facts->addWidget(m_active, 5);
    facts->addWidget(new Hairline(Qt::Vertical));
    facts->addWidget(m_undo, 5);
    facts->addWidget(new Hairline(Qt::Vertical));
    facts->addWidget(m_elapsed, 3);
    auto *seen = new QHBoxLayout;
    seen->setSpacing(24);
    seen->addWidget(m_steps, 3, Qt::AlignTop);
    seen->addWidget(new Hairline(Qt::Vertical));
    seen->addWidget(m_servers, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(facts);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(m_rest);
    column->addWidget(m_clicks);
    column->addLayout(seen);
    column->addStretch(1);
}

void LivePanel::retranslate()
{
    m_rest->retranslate();
    m_clicks->retranslate();
}

void LivePanel::refresh()
{
    refreshFacts();
    m_rest->refresh();
    m_clicks->refresh();
    refreshSteps();
    m_servers->refresh();
}

void LivePanel::refreshFacts()
{
    const SwitchView &view = m_model->view();
    const QString now = view.activeServers.isEmpty() ? tr("No server") : view.activeServers.join(QStringLiteral(", "));
    const PlateState state = view.activeServers.isEmpty() ? PlateState::Staging : view.activeServers.size() > 1 ? PlateState::Conflict : PlateState::Active;
    const bool saysBelow = m_model->hasBegun() && !m_model->isBusy() && view.isResting(); // where it rests that is said in full
    const QString isTrue = saysBelow ? QString() : view.isTrue;
    if (m_model->isActiveSeenNow())
        m_active->setTexts(tr("Active now"), now, isTrue, state);
    else
        m_active->setTexts(tr("Active when last seen"), now, isTrue, PlateState::Unreachable);
    const bool canUndo = !view.undo.isEmpty() && view.resting != Resting::Superseded; // whoever took over can
    m_undo->setTexts(tr("To undo"), canUndo ? m_model->undoTitle() : tr("Nothing to undo"), canUndo ? view.undo : QString());
    m_elapsed->setTexts(tr("Elapsed"), m_model->elapsed(), m_model->withoutActive());
}

void LivePanel::refreshSteps()
{
    QList<TimelineStep> steps;
    for (const SwitchLine &line : m_model->view().timeline) {
        TimelineStep step;
        step.title = line.sentence;
        step.state = stepStateOf(line.status);
        step.seen = line.status == SwitchLine::Status::Waiting ? tr("rests here") : line.detail.isEmpty() ? seenAt(line) : line.detail;
        step.time = SwitchoverModel::span(line.startedAt.isValid() && line.at.isValid() ? line.startedAt.secsTo(line.at) : line.estimateSeconds);
        step.exporter = line.activeMeanwhile;
        steps << step;
    }
    m_steps->setSteps(steps);
}

} // namespace swingbridge
