// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/MendPanel.h"

#include "common/FactTable.h"
#include "common/TextLabel.h"
#include "servers/ServersModel.h"
#include "session/StagingClicks.h"

#include <QVBoxLayout>

namespace swingbridge {

MendPanel::MendPanel(ServersModel *model)
    : m_model(model)
    , m_head(new TextLabel(FontRole::Section))
    , m_why((new TextLabel)->wrapped())
    , m_clicks(new FactTable(FactTable::Density::Guards))
    , m_hints((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped())
{
    m_head->setObjectName(QStringLiteral("mendHead"));
    m_clicks->setObjectName(QStringLiteral("mendTable"));
    m_clicks->setFitsContent(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_head, m_why, m_clicks, m_hints})
        column->addWidget(widget);
    hide();
}

void MendPanel::showFor(int server)
{
    m_server = server;
    refresh();
}

void MendPanel::retranslate()
{
    m_clicks->setHeads(QString(), tr("Do this"), {QString()}, QString());
    refresh();
}

void MendPanel::refresh()
{
    if (!m_model->mendable().contains(m_server)) {
        m_server = -1;
        hide();
        return;
    }
    const ServerSlot *slot = m_model->server(m_server);
    const QString version = slot->reading() ? slot->reading()->version() : QString();
    const bool demotes = m_model->mendsByDemoting();
    const QString unoffered = StagingClicks::whyNotOffered(slot->name(), version);
    m_head->setText(tr("In the vendor's wizard on %1").arg(slot->name()));
    m_clicks->setAccessibleName(m_head->text());
    m_why->setText(!unoffered.isEmpty() ? unoffered
                       : demotes        ? tr("This puts %1 into staging mode. A stopped scheduler is not staging mode: whoever starts it exports again. Then let both be read again.").arg(slot->name())
                                        : tr("This makes %1 active. Do it only if you know that no other server exports for this tenant. Then let both be read again.").arg(slot->name()));
    QList<Fact> facts;
    for (const StagingClick &click : StagingClicks::of(slot->name(), version, demotes, false)) {
        Fact fact;
        fact.id = QString::number(facts.size() + 1);
        fact.name = tr("%1. %2", "number, what to click").arg(fact.id, click.text);
        fact.evidence = {click.box};
        facts << fact;
    }
    m_clicks->setFacts(facts);
    m_hints->setText(StagingClicks::hints(version, demotes).join(QLatin1Char(' ')));
    show();
}

} // namespace swingbridge
