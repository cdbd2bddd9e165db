// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison/DecisionPanel.h"

#include "common/Button.h"
#include "common/GlyphLabel.h"
#include "common/TextLabel.h"
#include "comparison/ComparisonModel.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace swingbridge {

DecisionPanel::DecisionPanel(ComparisonModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_ways(new QWidget)
    , m_choices(new QButtonGroup(this))
    , m_mend(new QRadioButton)
    , m_accept(new QRadioButton)
    , m_byHand(new QRadioButton)
    , m_reason(new QLineEdit)
    , m_decide(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("decideButton")))
    , m_glyph(new GlyphLabel)
    , m_note((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped())
{
    m_mend->setObjectName(QStringLiteral("mendOnStagingRadio"));
    m_accept->setObjectName(QStringLiteral("acceptRadio"));
    m_byHand->setObjectName(QStringLiteral("mendByHandRadio"));
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_note->setObjectName(QStringLiteral("decisionNote"));
    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(6);
    for (const auto &[radio, kind] : {std::pair(m_mend, DecisionKind::MendOnStaging), {m_accept, DecisionKind::Accept}, {m_byHand, DecisionKind::MendByHand}}) {
        m_choices->addButton(radio, int(kind));
        ways->addWidget(radio);
    }
    auto *note = new QHBoxLayout;
    note->setSpacing(8);
    note->addWidget(m_glyph, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    auto *deed = new QHBoxLayout;
    deed->setSpacing(8);
    deed->addWidget(m_reason, 1);
    deed->addWidget(m_decide);
    ways->addLayout(deed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(note);
    column->addWidget(m_ways);
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) { choose(DecisionKind(id)); });
    connect(m_reason, &QLineEdit::textEdited, this, &DecisionPanel::weigh);
    connect(m_reason, &QLineEdit::returnPressed, m_decide, &QPushButton::click);
    connect(m_decide, &Button::clicked, this, &DecisionPanel::decide);
}

void DecisionPanel::retranslate()
{
    m_accept->setText(tr("&Accept: it stays as it is, and the report prints why"));
    m_byHand->setText(tr("Mend by &hand, then compare again"));
    m_reason->setPlaceholderText(tr("Reason, for the report"));
    m_reason->setAccessibleName(tr("Reason"));
    refresh();
}

void DecisionPanel::refresh()
{
    const Difference *difference = m_model->current();
    const QString state = difference ? difference->id + difference->hash + (m_model->decision() ? m_model->decision()->reason : QString()) : QString();
    if (state != m_shown) {
        m_shown = state;
        load();
    }
    m_mend->setText(!difference || difference->mend == Mend::ByHand
                        ? tr("&Mend on %1: not from here, no rule can carry it").arg(m_model->stagingName())
                    : difference->mend == Mend::RemoveRule ? tr("&Mend on %1: remove the rule there, on page Rules").arg(m_model->stagingName())
                                                           : tr("&Mend on %1: carry the rule of %2 over, on page Rules").arg(m_model->stagingName(), m_model->activeName()));
    const bool isOpen = difference && difference->needsDecision() && !m_model->isBusy();
    m_ways->setVisible(!difference || difference->needsDecision());
    m_mend->setEnabled(isOpen && m_model->mayMendOnStaging());
    m_accept->setEnabled(isOpen);
    m_byHand->setEnabled(isOpen);
    m_reason->setEnabled(isOpen);
    weigh();
}

//! What was decided, or nothing: the ways of another difference are not kept.
void DecisionPanel::load()
{
    const Decision *made = m_model->decision();
    m_choices->setExclusive(false);
    for (QAbstractButton *button : m_choices->buttons())
        button->setChecked(made && m_choices->id(button) == int(made->kind));
    m_choices->setExclusive(true);
    m_reason->setText(made ? made->reason : QString());
    m_offered.clear();
}

void DecisionPanel::choose(DecisionKind kind)
{
    if (m_reason->text() == m_offered) { // also when both are empty
        m_offered = m_model->suggestedReason(kind);
        m_reason->setText(m_offered);
    }
    weigh();
}

std::optional<DecisionKind> DecisionPanel::chosen() const
{
    const int id = m_choices->checkedId();
    return id < 0 ? std::nullopt : std::optional(DecisionKind(id));
}

QString DecisionPanel::madeText() const
{
    const Difference *difference = m_model->current();
    if (!difference)
        return {};
    if (!difference->needsDecision())
        return tr("No decision is needed.");
    if (difference->severity == Severity::Blocker && chosen() == DecisionKind::Accept)
        return tr("This is a blocker. Accepted, the migration goes on with it, and you answer for it by name.");
    if (const Decision *made = m_model->decision())
        return tr("Decided by %1, %2.", "person, time").arg(made->by, QLocale().toString(made->at.toLocalTime(), QLocale::ShortFormat));
    if (const Decision *before = m_model->outdatedDecision())
        return tr("Open again: it has changed since %1 decided on it (%2).", "person, reason").arg(before->by, before->reason);
    return {};
}

//! Says what the choice means and whether it can be made.
void DecisionPanel::weigh()
{
    const Difference *difference = m_model->current();
    const bool isBlockerAccepted = difference && difference->severity == Severity::Blocker && chosen() == DecisionKind::Accept;
    const QString note = madeText();
    m_note->setText(note);
    m_note->setInk(isBlockerAccepted ? Ink::Blocker : Ink::Secondary);
    m_note->setVisible(!note.isEmpty());
    m_glyph->setGlyph(isBlockerAccepted ? Glyph::Blocker : m_model->outdatedDecision() ? Glyph::High : m_model->decision() ? Glyph::Passed : Glyph::None);
    m_glyph->setVisible(!note.isEmpty() && m_glyph->glyph() != Glyph::None);
    m_decide->setText(isBlockerAccepted ? tr("Accept this bl&ocker") : m_model->decision() ? tr("&Decide again") : tr("&Decide, next difference"));
    m_decide->setEnabled(m_reason->isEnabled() && chosen() && !m_reason->text().trimmed().isEmpty());
}

void DecisionPanel::decide()
{
    const auto kind = chosen();
    if (kind)
        m_model->decide(*kind, m_reason->text());
}

} // namespace swingbridge
