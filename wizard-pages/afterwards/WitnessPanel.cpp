// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/WitnessPanel.h"

#include "afterwards/AfterwardsModel.h"
#include "common/Button.h"
#include "common/Fonts.h"
#include "common/TextLabel.h"

#include <QDateTimeEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace swingbridge {

WitnessPanel::WitnessPanel(AfterwardsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_head(new TextLabel(FontRole::Section))
    , m_said((new TextLabel)->wrapped())
    , m_judged((new TextLabel(FontRole::Strong))->wrapped())
    , m_paste(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("witnessPasteButton")))
    , m_file(new Button(Button::Kind::Plain, Icon::Folder, QStringLiteral("witnessFileButton")))
    , m_form(new QWidget)
    , m_how((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped()->selectable())
    , m_text(new QPlainTextEdit)
    , m_timeLabel(new TextLabel)
    , m_time(new QDateTimeEdit)
    , m_take(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("witnessTakeButton")))
{
    m_judged->setObjectName(QStringLiteral("witnessLabel"));
    m_paste->setCheckable(true);
    m_text->setObjectName(QStringLiteral("witnessEdit"));
    m_text->setFixedHeight(Fonts::scaled(96));
    m_text->setTabChangesFocus(true);
    m_time->setObjectName(QStringLiteral("witnessTimeEdit"));
    m_timeLabel->setBuddy(m_time);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_paste);
    buttons->addWidget(m_file);
    buttons->addStretch(1);
    auto *time = new QHBoxLayout;
    time->setSpacing(8);
    time->addWidget(m_timeLabel);
    time->addWidget(m_time);
    time->addStretch(1);
    time->addWidget(m_take);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addWidget(m_how);
    form->addWidget(m_text);
    form->addLayout(time);
    m_form->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_said);
    column->addWidget(m_judged);
    column->addLayout(buttons);
    column->addWidget(m_form);
    connect(m_paste, &Button::toggled, this, &WitnessPanel::openForm);
    connect(m_file, &Button::clicked, this, &WitnessPanel::chooseFile);
    connect(m_text, &QPlainTextEdit::textChanged, this, &WitnessPanel::refresh);
    connect(m_take, &Button::clicked, this, &WitnessPanel::take);
    retranslate();
}

void WitnessPanel::retranslate()
{
    m_head->setText(tr("What the cloud says"));
    m_paste->setText(tr("Pa&ste an answer…"));
    m_file->setText(tr("&Open a file…"));
    m_how->setText(tr("In Graph Explorer: GET /beta/directory/onPremisesSynchronization. Paste the whole answer."));
    m_text->setAccessibleName(tr("The cloud's answer"));
    m_timeLabel->setText(tr("Fetched at, your &time:"));
    m_take->setText(tr("Put beside what was o&bserved"));
    refresh();
}

void WitnessPanel::refresh()
{
    const auto witness = m_model->witness();
    m_said->setText(witness ? witness->sentence() : tr("Not asked. It is shown beside what was observed on the servers, and never the only proof."));
    m_judged->setText(m_model->witnessJudgement());
    m_judged->setVisible(witness.has_value());
    m_take->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
}

void WitnessPanel::openForm(bool isOpen)
{
    m_form->setVisible(isOpen);
    if (!isOpen)
        return;
    m_time->setDateTime(m_model->now().toLocalTime()); // who pastes has just fetched it, as a rule
    m_text->setFocus();
}

void WitnessPanel::take()
{
    m_model->takeWitness(m_text->toPlainText().toUtf8(), tr("what was pasted"), m_time->dateTime().toUTC());
    if (!m_model->witness())
        return;
    m_text->clear();
    m_paste->setChecked(false);
}

void WitnessPanel::chooseFile()
{
    m_model->takeWitnessFile(QFileDialog::getOpenFileName(this, tr("The cloud's answer"), QString(), tr("JSON (*.json);;All files (*)")));
}

} // namespace swingbridge
