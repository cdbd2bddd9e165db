// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/ServersPanel.h"

#include "common/BigFact.h"
#include "common/FactList.h"
#include "common/Hairline.h"
#include "switchover/SwitchoverModel.h"

#include <QVBoxLayout>

namespace swingbridge {

ServersPanel::ServersPanel(SwitchoverModel *model, QWidget *parent) : QWidget(parent), m_model(model)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        Column &column = m_columns.at(i);
        column.role = new BigFact(BigFact::Size::Title);
        column.facts = new FactList;
        column.facts->setLabelWidth(120);
        column.facts->setObjectName(i == 0 ? QStringLiteral("otherFacts") : QStringLiteral("targetFacts"));
        if (i > 0)
            rows->addWidget(new Hairline(Qt::Horizontal));
        rows->addWidget(column.role);
        rows->addWidget(column.facts);
    }
    rows->addStretch(1);
}

// What was observed and nothing else: a command that was sent changes nothing here.
PlateState ServersPanel::stateOf(const SwitchReading &reading) const
{
    if (!reading.reachable)
        return PlateState::Unreachable;
    if (reading.service == ServiceState::Stopped && reading.serviceStart == ServiceStart::Disabled)
        return PlateState::Fenced;
    switch (reading.role) {
    case ServerRole::Active: return m_model->view().resting == Resting::Conflict ? PlateState::Conflict : PlateState::Active;
    case ServerRole::Staging: return PlateState::Staging;
    case ServerRole::NotInstalled:
    case ServerRole::Unknown: return PlateState::Unknown;
    }
    Q_UNREACHABLE();
}

void ServersPanel::refresh()
{
    const QList<SwitchReading> &readings = m_model->view().readings;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (qsizetype(i) < readings.size())
            show(m_columns.at(i), readings.at(qsizetype(i)));
    }
}

void ServersPanel::show(const Column &column, const SwitchReading &reading)
{
    const SwitchSight sight = m_model->sight();
    const PlateState state = stateOf(reading);
    column.role->setTexts(reading.server, PlateWords::role(state), sight.age(reading), state);
    QList<LabelledFact> facts;
    for (const SeenLine &line : sight.facts(reading)) {
        LabelledFact fact;
        fact.label = line.label;
        fact.value = line.value;
        fact.ink = line.kind == SeenLine::Kind::Alarming ? Ink::Blocker : line.kind == SeenLine::Kind::Unknown ? Ink::Secondary : Ink::Text;
        fact.toolTip = reading.at.toUTC().toString(Qt::ISODate);
        facts << fact;
    }
    column.facts->setFacts(facts);
    column.facts->setAccessibleName(tr("What was seen of %1").arg(reading.server));
}

} // namespace swingbridge
