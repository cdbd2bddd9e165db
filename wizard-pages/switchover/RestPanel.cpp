// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/RestPanel.h"

#include "common/Button.h"
#include "common/FactList.h"
#include "common/TextLabel.h"
#include "session/TakeOverPanel.h"
#include "switchover/FencePanel.h"
#include "switchover/ForeignClaim.h"
#include "switchover/SwitchoverModel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace swingbridge {

RestPanel::RestPanel(SwitchoverModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_true((new TextLabel(FontRole::Section))->wrapped())
    , m_next((new TextLabel)->wrapped())
    , m_facts(new FactList)
    , m_goOn(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("restGoOnButton")))
    , m_approve(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("restApproveButton")))
    , m_fence(new FencePanel(model))
    , m_takeOver(new TakeOverPanel(model))
{
    m_true->setObjectName(QStringLiteral("restTrueLabel"));
    m_next->setObjectName(QStringLiteral("restNextLabel"));
    m_facts->setObjectName(QStringLiteral("restFacts"));
    m_facts->setLabelWidth(230); // choices are whole phrases
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_goOn);
    buttons->addWidget(m_approve);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_true);
    column->addWidget(m_next);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    column->addWidget(m_fence);
    column->addWidget(m_takeOver);
    connect(m_goOn, &Button::clicked, m_model, [this] { m_model->choose(RestChoice::Deed::GoOn); });
    connect(m_approve, &Button::clicked, m_model, [this] { m_model->choose(RestChoice::Deed::NewApproval); });
    retranslate();
}

void RestPanel::retranslate()
{
    m_fence->retranslate();
    m_takeOver->retranslate();
    refresh();
}

void RestPanel::refresh()
{
    const SwitchView &view = m_model->view();
    const bool isAtRest = m_model->hasBegun() && !m_model->isBusy() && (view.isResting() || !m_model->isReady());
    setVisible(isAtRest);
    m_fence->refresh();
    m_takeOver->refresh(isAtRest && view.resting == Resting::Superseded);
    if (!isAtRest)
        return;
    m_true->setText(view.isTrue);
    m_true->setInk(view.resting == Resting::Conflict ? Ink::Blocker : Ink::Text);
    m_next->setText(view.next);
    m_next->setVisible(view.isResting());
    refreshChoices();
}

void RestPanel::refreshChoices()
{
    const QList<RestChoice> choices = m_model->choices();
    QList<LabelledFact> facts;
    const bool isSaidBelow = m_model->view().resting == Resting::Superseded && m_model->foreignClaim();
    const QStringList reasons = isSaidBelow ? QStringList() : m_model->restReasons();
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        LabelledFact fact;
        fact.label = i == 0 ? tr("Seen") : QString();
        fact.value = reasons.at(i);
        facts << fact;
    }
    for (const RestChoice &choice : choices) {
        LabelledFact fact;
        fact.label = choice.name();
        fact.value = choice.meaning;
        facts << fact;
    }
    m_facts->setFacts(facts);
    m_facts->setAccessibleName(tr("What was seen, and what can be done"));
    m_facts->setVisible(!facts.isEmpty());
    const auto offer = [&choices](Button *button, RestChoice::Deed deed) {
        const auto it = std::find_if(choices.cbegin(), choices.cend(), [deed](const RestChoice &choice) { return choice.deed == deed; });
        const bool isOffered = it != choices.cend() && it != choices.cbegin(); // the first is the deed in the footer
        button->setVisible(isOffered);
        if (isOffered)
            button->setText(it->title);
    };
    offer(m_goOn, RestChoice::Deed::GoOn);
    offer(m_approve, RestChoice::Deed::NewApproval);
}

} // namespace swingbridge
