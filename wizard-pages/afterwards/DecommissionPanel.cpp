// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/DecommissionPanel.h"

#include "afterwards/AfterwardsModel.h"
#include "afterwards/WordsLine.h"
#include "common/Button.h"
#include "common/FactTable.h"
#include "common/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace swingbridge {
namespace {

Glyph stepGlyph(DecommissionStep::State state)
{
    switch (state) {
    case DecommissionStep::State::Open: return Glyph::Waiting;
    case DecommissionStep::State::Done: return Glyph::Passed;
    case DecommissionStep::State::Attested: return Glyph::Attested;
    case DecommissionStep::State::NotRead: return Glyph::High;
    case DecommissionStep::State::Refused: return Glyph::Blocker;
    }
    Q_UNREACHABLE();
}

} // namespace

DecommissionPanel::DecommissionPanel(AfterwardsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_steps(new FactTable(FactTable::Density::Guards))
    , m_how((new TextLabel)->wrapped()->selectable())
    , m_words(new WordsLine(QStringLiteral("decommissionWords")))
    , m_look(new Button(Button::Kind::Plain, Icon::Refresh, QStringLiteral("decommissionLookButton")))
    , m_fence(new Button(Button::Kind::Plain, Icon::Lock, QStringLiteral("decommissionFenceButton")))
{
    m_steps->setObjectName(QStringLiteral("decommissionTable"));
    m_steps->setFitsContent(true);
    m_how->setObjectName(QStringLiteral("decommissionHow"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_look);
    buttons->addWidget(m_fence);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_steps);
    column->addWidget(m_how);
    column->addWidget(m_words);
    column->addLayout(buttons);
    connect(m_steps, &FactTable::currentFactChanged, this, [this](const QString &id) {
        m_current = id;
        refresh();
    });
    connect(m_words, &WordsLine::said, m_model, [this](const QString &words) { m_model->attestDecommission(m_current, words); });
    connect(m_look, &Button::clicked, m_model, &AfterwardsModel::checkDecommission);
    connect(m_fence, &Button::clicked, m_model, &AfterwardsModel::fenceOldServer);
    retranslate();
}

void DecommissionPanel::retranslate()
{
    m_steps->setAccessibleName(tr("Checklist"));
    m_steps->setHeads(QString(), tr("Step"), {tr("Seen")}, QString());
    m_look->setText(tr("&Look at it now"));
    refresh();
}

// Shown beside the table: how the chosen step is done, else the first that is open.
void DecommissionPanel::refresh()
{
    const QList<DecommissionStep> steps = m_model->decommission();
    const DecommissionStep *current = nullptr;
    QList<Fact> facts;
    for (const DecommissionStep &step : steps) {
        Fact fact;
        fact.id = step.id();
        fact.glyph = stepGlyph(step.state());
        fact.name = step.title();
        fact.evidence = {step.seen()};
        fact.isStrong = !step.isOver();
        facts << fact;
        if (step.id() == m_current || (!current && !step.isOver()))
            current = &step;
    }
    m_steps->setVisible(!facts.isEmpty());
    m_steps->setFacts(facts);
    m_how->setVisible(current && !current->how().isEmpty());
    const bool mayAttest = current && current->isByPerson() && !current->isOver();
    m_words->setVisible(mayAttest);
    if (current) {
        m_current = current->id();
        m_how->setText(current->how());
        m_words->setTexts(tr("%1: who did it, where can it be seen?").arg(current->title()), tr("Att&est"));
    }
    const auto fence = std::find_if(steps.cbegin(), steps.cend(), [](const DecommissionStep &step) { return step.id() == QLatin1String("fenced"); });
    m_fence->setText(tr("&Fence %1").arg(m_model->oldServer()));
    m_fence->setVisible(fence != steps.cend() && !fence->isOver());
    m_fence->setEnabled(!m_model->isWorking() && fence != steps.cend() && fence->state() != DecommissionStep::State::Refused);
    m_look->setEnabled(!m_model->isWorking());
}

} // namespace swingbridge
