// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/ClickPanel.h"

#include "common/FactTable.h"
#include "common/TextLabel.h"
#include "switchover/SwitchoverModel.h"

#include <QVBoxLayout>

namespace swingbridge {
namespace {

//! A check only for what a look has shown.
Glyph clickGlyph(ClickLine::State state)
{
    switch (state) {
    case ClickLine::State::Open: return Glyph::None;
    case ClickLine::State::Now: return Glyph::Running;
    case ClickLine::State::Done: return Glyph::Passed;
    case ClickLine::State::Unseen: return Glyph::Skipped;
    }
    Q_UNREACHABLE();
}

} // namespace

ClickPanel::ClickPanel(SwitchoverModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_head(new TextLabel(FontRole::Section))
    , m_now((new TextLabel(FontRole::Strong))->wrapped())
    , m_clicks(new FactTable(FactTable::Density::Guards))
    , m_hints((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped())
{
    m_clicks->setObjectName(QStringLiteral("clickTable"));
    m_clicks->setFitsContent(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_head, m_now, m_clicks, m_hints})
        column->addWidget(widget);
    retranslate();
}

void ClickPanel::retranslate()
{
    m_clicks->setHeads(QString(), tr("Do this"), {tr("Seen from here")}, QString());
    refresh();
}

void ClickPanel::refresh()
{
    const QList<ClickLine> lines = m_model->clicks();
    setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        return;
    const QString server = m_model->view().clicksServer;
    const bool mayClick = m_model->sight().mayClick();
    m_head->setText(tr("In the vendor's wizard on %1").arg(server));
    m_clicks->setAccessibleName(m_head->text());
    m_now->setText(tr("Wait: %1 is being told what will happen. Do not open the wizard yet.").arg(server));
    m_now->setVisible(!mayClick && lines.constLast().state != ClickLine::State::Done);
    QList<Fact> facts;
    for (const ClickLine &line : lines) {
        Fact fact;
        fact.id = QString::number(facts.size() + 1);
        fact.glyph = clickGlyph(line.state);
        fact.name = tr("%1. %2", "number, what to click").arg(fact.id, line.click.text);
        fact.evidence = {line.seen};
        fact.isStrong = line.state == ClickLine::State::Now;
        facts << fact;
    }
    m_clicks->setFacts(facts);
    m_hints->setText(m_model->clickHints().join(QLatin1Char(' ')));
}

} // namespace swingbridge
