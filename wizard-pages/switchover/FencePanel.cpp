// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/FencePanel.h"

#include "common/Button.h"
#include "common/TextLabel.h"
#include "switchover/SwitchoverModel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace swingbridge {

FencePanel::FencePanel(SwitchoverModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_choice(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("fenceChoiceButton")))
    , m_form(new QWidget)
    , m_head(new TextLabel(FontRole::Section, Ink::Blocker))
    , m_warning((new TextLabel)->wrapped())
    , m_method(new QComboBox)
    , m_evidence(new QLineEdit)
    , m_sentence((new TextLabel(FontRole::Strong))->wrapped()->selectable())
    , m_typed(new QLineEdit)
    , m_attest(new Button(Button::Kind::Plain, Icon::Lock, QStringLiteral("attestFencedButton")))
{
    m_choice->setCheckable(true);
    m_method->setObjectName(QStringLiteral("fenceMethodCombo"));
    m_evidence->setObjectName(QStringLiteral("fenceEvidenceEdit"));
    m_typed->setObjectName(QStringLiteral("fenceSentenceEdit"));
    for (const char *word : {"poweredOff", "outboundBlocked", "diskDetached"})
        m_method->addItem(QString(), QLatin1String(word));
    m_method->setCurrentIndex(-1); // a person has to say how
    auto *fields = new QVBoxLayout(m_form);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_head, m_warning, m_method, m_evidence, m_sentence, m_typed})
        fields->addWidget(widget);
    fields->addWidget(m_attest, 0, Qt::AlignTrailing);
    m_form->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_choice, 0, Qt::AlignLeading);
    column->addWidget(m_form);
    connect(m_choice, &Button::toggled, m_form, &QWidget::setVisible);
    connect(m_method, &QComboBox::currentIndexChanged, this, &FencePanel::refresh);
    connect(m_typed, &QLineEdit::textEdited, this, &FencePanel::refresh);
    connect(m_evidence, &QLineEdit::textEdited, this, &FencePanel::refresh);
    connect(m_attest, &Button::clicked, m_model,
            [this] { m_model->attestFenced(m_method->currentData().toString(), m_evidence->text(), m_typed->text()); });
    retranslate();
}

void FencePanel::retranslate()
{
    m_head->setText(tr("Is it certain that it cannot export?"));
    m_method->setAccessibleName(tr("How it was fenced off"));
    m_method->setPlaceholderText(tr("Choose how it was fenced off"));
    m_method->setItemText(0, tr("Powered off, and it will not start by itself"));
    m_method->setItemText(1, tr("Cut off from Entra ID and Active Directory"));
    m_method->setItemText(2, tr("Its disk is detached"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidence->setPlaceholderText(tr("Evidence: who did it, where it can be seen"));
    m_typed->setAccessibleName(tr("The sentence, typed"));
    m_typed->setPlaceholderText(tr("Type the sentence above, letter by letter"));
    m_attest->setText(tr("A&ttest and go on"));
    refresh();
}

bool FencePanel::isComplete() const
{
    return m_method->currentIndex() >= 0 && m_typed->text() == m_model->fenceSentence() && !m_evidence->text().trimmed().isEmpty();
}

void FencePanel::refresh()
{
    setVisible(m_model->needsFenceAttestation());
    if (!m_model->needsFenceAttestation())
        return;
    m_choice->setText(tr("%1 is &lost…").arg(m_model->fenceServer()));
    m_choice->setToolTip(tr("Go on without it, after a person has fenced it off and attests that."));
    m_warning->setText(tr("%1 does not answer. Nobody can tell from here whether it is dead or still exporting. If what you state is not true, two servers export.")
                           .arg(m_model->fenceServer()));
    m_sentence->setText(m_model->fenceSentence());
    m_attest->setEnabled(isComplete());
}

} // namespace swingbridge
