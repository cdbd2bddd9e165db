// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/WatchPanel.h"

#include "afterwards/AfterwardsModel.h"
#include "common/Button.h"
#include "common/FactTable.h"
#include "common/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace swingbridge {

WatchPanel::WatchPanel(AfterwardsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_head(new TextLabel(FontRole::Section))
    , m_toggle(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("watchButton")))
    , m_state((new TextLabel(FontRole::Body, Ink::Secondary))->wrapped())
    , m_alarms(new FactTable(FactTable::Density::Guards))
{
    m_state->setObjectName(QStringLiteral("watchLabel"));
    m_alarms->setObjectName(QStringLiteral("alarmTable"));
    m_alarms->setFitsContent(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_head, 1);
    head->addWidget(m_toggle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(m_alarms);
    connect(m_toggle, &Button::clicked, m_model, [this] { m_model->setWatching(!m_model->isWatching()); });
    retranslate();
}

void WatchPanel::retranslate()
{
    m_head->setText(tr("Watch over the pair"));
    m_alarms->setAccessibleName(tr("Alarms"));
    m_alarms->setHeads(QString(), tr("Alarm"), {tr("What to do")}, tr("Since"));
    refresh();
}

void WatchPanel::refresh()
{
    const bool isWatching = m_model->isWatching();
    const QList<Alarm> alarms = m_model->alarms();
    m_toggle->setText(isWatching ? tr("Stop &watching") : tr("&Watch both servers"));
    const QString age = m_model->watchAge();
    if (age.isEmpty())
        m_state->setText(isWatching ? tr("Looking for the first time…") : tr("Not watching. Only reads; swingbridge-cli watch does the same without a window."));
    else
        m_state->setText(alarms.isEmpty() ? tr("No alarm; %1.").arg(age) : tr("%Ln alarm(s); %1.", nullptr, int(alarms.size())).arg(age));
    QList<Fact> facts;
    for (const Alarm &alarm : alarms) {
        Fact fact;
        fact.id = toWord(alarm.code()) + QLatin1Char(' ') + alarm.server() + QLatin1Char(' ') + alarm.subject();
        fact.glyph = alarm.code() == AlarmCode::TwoActive || alarm.code() == AlarmCode::Rogue || alarm.code() == AlarmCode::NoneActive ? Glyph::Blocker : Glyph::High;
        fact.name = alarm.message();
        fact.evidence = {alarm.remedy()};
        fact.age = alarm.since().toLocalTime().toString(QStringLiteral("HH:mm:ss"));
        fact.isStrong = true;
        fact.toolTip = alarm.since().toUTC().toString(Qt::ISODate);
        facts << fact;
    }
    m_alarms->setVisible(!facts.isEmpty());
    m_alarms->setFacts(facts);
}

} // namespace swingbridge
