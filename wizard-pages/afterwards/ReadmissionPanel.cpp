// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/ReadmissionPanel.h"

#include "afterwards/AfterwardsModel.h"
#include "common/Button.h"
#include "common/TextLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace swingbridge {

ReadmissionPanel::ReadmissionPanel(AfterwardsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_true((new TextLabel(FontRole::Section, Ink::Blocker))->wrapped())
    , m_next((new TextLabel)->wrapped())
    , m_fence(new Button(Button::Kind::Plain, Icon::Lock, QStringLiteral("fenceReturnedButton")))
    , m_form(new QWidget)
    , m_sentence((new TextLabel(FontRole::Strong))->wrapped()->selectable())
    , m_evidence(new QLineEdit)
    , m_typed(new QLineEdit)
    , m_admit(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("readmitButton")))
{
    m_true->setObjectName(QStringLiteral("readmissionTrueLabel"));
    m_next->setObjectName(QStringLiteral("readmissionNextLabel"));
    m_evidence->setObjectName(QStringLiteral("readmissionEvidenceEdit"));
    m_typed->setObjectName(QStringLiteral("readmissionSentenceEdit"));
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_evidence, m_sentence, m_typed})
        form->addWidget(widget);
    form->addWidget(m_admit, 0, Qt::AlignTrailing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_true);
    column->addWidget(m_next);
    column->addWidget(m_fence, 0, Qt::AlignLeading);
    column->addWidget(m_form);
    connect(m_evidence, &QLineEdit::textEdited, this, &ReadmissionPanel::refresh);
    connect(m_typed, &QLineEdit::textEdited, this, &ReadmissionPanel::refresh);
    connect(m_fence, &Button::clicked, m_model, &AfterwardsModel::fenceReturned);
    connect(m_admit, &Button::clicked, m_model, [this] { m_model->readmit(m_evidence->text().trimmed(), m_typed->text()); });
    retranslate();
}

void ReadmissionPanel::retranslate()
{
    m_evidence->setAccessibleName(tr("Evidence that its ways out are blocked"));
    m_evidence->setPlaceholderText(tr("Evidence: who blocked it, where it can be seen"));
    m_typed->setAccessibleName(tr("The sentence, typed"));
    m_typed->setPlaceholderText(tr("Type the sentence above, letter by letter"));
    refresh();
}

void ReadmissionPanel::refresh()
{
    const ReadmissionView view = m_model->readmission();
    setVisible(view.state() != ReadmissionState::NotNeeded);
    if (view.state() == ReadmissionState::NotNeeded)
        return;
    m_true->setText(view.isTrue());
    m_true->setInk(view.isOpen() ? Ink::Blocker : Ink::Ok);
    m_next->setText(view.next());
    m_fence->setText(tr("Claim and &fence %1").arg(view.server()));
    m_fence->setVisible(view.state() == ReadmissionState::Watched || view.state() == ReadmissionState::Returned);
    m_fence->setEnabled(!m_model->isWorking());
    m_form->setVisible(view.state() == ReadmissionState::Fenced || view.state() == ReadmissionState::Isolated);
    m_sentence->setText(m_model->readmissionSentence());
    m_admit->setText(tr("Att&est and take %1 back as staging").arg(view.server()));
    m_admit->setEnabled(!m_model->isWorking() && m_typed->text() == m_model->readmissionSentence() && !m_evidence->text().trimmed().isEmpty());
}

} // namespace swingbridge
