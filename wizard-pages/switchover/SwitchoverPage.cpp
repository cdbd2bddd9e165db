// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchoverPage.h"

#include "common/Button.h"
#include "common/FactTable.h"
#include "common/Hairline.h"
#include "common/TextLabel.h"
#include "common/Timeline.h"
#include "session/SheetButtons.h"
#include "session/TakeOverPanel.h"
#include "switchover/FenceCardPaper.h"
#include "switchover/LivePanel.h"
#include "switchover/SwitchoverModel.h"
#include "switchover/UnlockPanel.h"

#include <QVBoxLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>

namespace swingbridge {
namespace {

Glyph glyphOf(const GuardResult &guard)
{
    switch (guard.state()) {
    case GuardState::Pass: return Glyph::Passed;
    case GuardState::Waived: return guard.waivable() == Waivable::Attest ? Glyph::Attested : Glyph::Waived;
    case GuardState::Fail: return Glyph::Blocker;
    case GuardState::AnswerNeeded: return Glyph::Waiting;
    case GuardState::NotRead: return Glyph::High;
    }
    Q_UNREACHABLE();
}

} // namespace

SwitchoverPage::SwitchoverPage(SwitchoverModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_again(addReadAgainButton())
    , m_card(new Button(Button::Kind::Plain, Icon::Print, QStringLiteral("fenceCardButton")))
    , m_live(new LivePanel(model))
    , m_guardsLeft(new FactTable(FactTable::Density::Guards))
    , m_guardsRight(new FactTable(FactTable::Density::Guards))
    , m_guardText((new TextLabel)->wrapped())
    , m_answerLabel(new TextLabel(FontRole::Strong))
    , m_answer(new QLineEdit)
    , m_answerButton(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("answerGuardButton")))
    , m_guardPage(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("guardPageButton")))
    , m_takeOver(new TakeOverPanel(model))
    , m_planHead(new TextLabel(FontRole::Section))
    , m_plan(new Timeline(Timeline::Kind::Plan))
    , m_fences((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped())
    , m_unlock(new UnlockPanel(model))
{
    m_before = buildBefore();
    addHeaderWidget(m_card);
    connect(m_card, &Button::clicked, this, &SwitchoverPage::printCard);
    m_sheet = new SheetButtons(this);
    content()->addWidget(m_before, 1);
    content()->addWidget(m_live, 1);
    setPinned(m_unlock);
    retranslate();
}

QWidget *SwitchoverPage::buildBefore()
{
    auto *before = new QWidget;
    auto *guards = new QHBoxLayout;
    guards->setSpacing(32);
    m_guardsLeft->setObjectName(QStringLiteral("guardTableLeft"));
    m_guardsRight->setObjectName(QStringLiteral("guardTableRight"));
    for (FactTable *table : {m_guardsLeft, m_guardsRight}) {
        table->setFitsContent(true);
        guards->addWidget(table, 1, Qt::AlignTop);
        connect(table, &FactTable::currentFactChanged, this, [this](const QString &id) {
            m_currentGuard = id;
            m_isGuardChosen = true;
            refreshGuards();
        });
    }
    m_answer->setObjectName(QStringLiteral("guardAnswerEdit"));
    auto *answer = new QHBoxLayout;
    answer->setSpacing(8);
    answer->addWidget(m_answerLabel);
    answer->addWidget(m_answer, 1);
    answer->addWidget(m_answerButton);
    connect(m_answerButton, &Button::clicked, m_model, [this] {
        const QString text = m_answer->text();
        m_answer->clear();
        m_isGuardChosen = false; // the next open one is shown then
        m_model->answerGuard(m_currentGuard, text);
    });
    connect(m_answer, &QLineEdit::textEdited, this, &SwitchoverPage::refreshMending);
    connect(m_guardPage, &Button::clicked, m_model, [this] { m_model->mendElsewhere(m_currentGuard); });
    m_plan->setObjectName(QStringLiteral("planTimeline"));
    auto *column = new QVBoxLayout(before);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_guardText);
    column->addWidget(m_takeOver);
    column->addLayout(answer);
    column->addWidget(m_guardPage, 0, Qt::AlignLeading);
    column->addLayout(guards);
    column->addWidget(m_planHead);
    column->addWidget(m_plan);
    column->addWidget(m_fences);
    column->addStretch(1);
    return before;
}

QString SwitchoverPage::helpText() const
{
    return tr("The active server is demoted first and seen in staging mode; only then the other one is promoted and seen active. At every step nobody or exactly one "
              "server is active. If something fails the switch comes to rest, says what is true and how to go on or back.");
}

void SwitchoverPage::retranslate()
{
    for (FactTable *table : {m_guardsLeft, m_guardsRight}) {
        table->setAccessibleName(tr("Guards"));
        table->setHeads(QString(), tr("Guard"), {tr("Evidence")}, tr("Age"));
    }
    m_answer->setAccessibleName(tr("Your answer to the selected guard"));
    m_planHead->setText(tr("What will happen, and who is active meanwhile"));
    m_card->setText(tr("Print &card…"));
    m_card->setToolTip(tr("One page to keep beside you: gives the fenced server back by hand if Swingbridge and this machine are lost."));
    m_sheet->retranslate();
    m_unlock->retranslate();
    m_live->retranslate();
    m_takeOver->retranslate();
    MigrationPage::retranslate();
}

// Leaving the page locks again.
void SwitchoverPage::hideEvent(QHideEvent *event)
{
    m_unlock->lock();
    MigrationPage::hideEvent(event);
}

void SwitchoverPage::refresh()
{
    setTitle(m_model->title());
    setSubtitle(m_model->summary());
    m_before->setVisible(!m_model->hasBegun());
    m_live->setVisible(m_model->hasBegun());
    m_again->setVisible(!m_model->hasBegun());
    m_unlock->setVisible(!m_model->hasBegun());
    m_card->setVisible(m_model->hasFenceCard());
    m_sheet->refresh();
    m_unlock->refresh();
    if (m_model->hasBegun()) {
        m_live->refresh();
        return;
    }
    refreshGuards();
    refreshPlan();
}

void SwitchoverPage::refreshGuards()
{
    const QList<GuardResult> guards = m_model->guards();
    const GuardResult *chosen = m_isGuardChosen ? m_model->guard(m_currentGuard) : nullptr;
    if (!chosen || chosen->holds()) // what holds says all of it in its row
        m_currentGuard = m_model->firstOpenGuard();
    QList<Fact> sides[2];
    for (qsizetype i = 0; i < guards.size(); ++i) {
        const GuardResult &guard = guards.at(i);
        Fact fact;
        fact.id = guard.id();
        fact.glyph = glyphOf(guard);
        fact.name = guardTitle(guard.id());
        fact.evidence = QStringList(guard.seen());
        fact.age = m_model->age(guard.readAt());
        fact.isStrong = !guard.holds();
        fact.toolTip = guard.seen();
        sides[i < (guards.size() + 1) / 2 ? 0 : 1] << fact;
    }
    m_guardsLeft->setFacts(sides[0]);
    m_guardsRight->setFacts(sides[1]);
    refreshMending();
}

//! How the guard that is shown is mended: here by an answer or a take-over, or on another page.
void SwitchoverPage::refreshMending()
{
    const bool mayAnswer = m_model->mayAnswer(m_currentGuard);
    const GuardResult *current = m_model->guard(m_currentGuard);
    m_guardText->setVisible(current);
    if (current)
        m_guardText->setText(tr("%1: %2. %3").arg(guardTitle(m_currentGuard), current->seen(), current->remedy()));
    m_answerLabel->setVisible(mayAnswer);
    m_answer->setVisible(mayAnswer);
    m_answerButton->setVisible(mayAnswer);
    m_answerLabel->setText(tr("In your words"));
    m_answer->setPlaceholderText(tr("The report prints them"));
    m_answerButton->setText(tr("Ans&wer"));
    m_answerButton->setEnabled(!m_answer->text().trimmed().isEmpty() && !m_model->isBusy());
    m_takeOver->refresh(current && !current->holds() && current->waivable() == Waivable::TakeOver);
    const auto elsewhere = m_model->mendedIn(m_currentGuard);
    m_guardPage->setVisible(elsewhere.has_value());
    m_guardPage->setEnabled(!m_model->isBusy());
    if (elsewhere)
        m_guardPage->setText(tr("&Go to page %1").arg(phaseTitle(*elsewhere)));
}

void SwitchoverPage::refreshPlan()
{
    QList<TimelineStep> steps;
    if (m_model->plan()) {
        for (const SwitchLine &line : m_model->plan()->steps) {
            TimelineStep step;
            step.title = line.sentence;
            step.time = SwitchoverModel::span(line.estimateSeconds);
            step.exporter = line.activeMeanwhile;
            steps << step;
        }
    }
    m_plan->setSteps(steps);
    m_fences->setText(tr("The fence is the stopped and disabled service of %1. Fences in the cloud (a disabled account, a guard at the start of the machine) are not built.")
                          .arg(m_model->activeName()));
}

void SwitchoverPage::printCard()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        FenceCardPaper(m_model->fenceCard()).paint(printer);
}

} // namespace swingbridge
