// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/UnlockPanel.h"

#include "common/Button.h"
#include "common/ChoiceRow.h"
#include "common/Hairline.h"
#include "common/TextLabel.h"
#include "switchover/SwitchoverModel.h"

#include <QVBoxLayout>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

namespace swingbridge {

UnlockPanel::UnlockPanel(SwitchoverModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_assisted(new ChoiceRow(QStringLiteral("assistedRadio")))
    , m_automatic(new ChoiceRow(QStringLiteral("automaticRadio")))
    , m_consent(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("consentButton")))
    , m_interval((new TextLabel(FontRole::Body, Ink::Secondary))->wrapped())
    , m_typeLabel((new TextLabel(FontRole::Strong))->wrapped())
    , m_type(new QLineEdit)
{
    auto *modes = new QButtonGroup(this);
    modes->addButton(m_assisted->radio());
    modes->addButton(m_automatic->radio());
    m_type->setObjectName(QStringLiteral("targetNameEdit"));
    m_typeLabel->setBuddy(m_type);
    auto *mode = new QVBoxLayout;
    mode->setSpacing(8);
    mode->addWidget(m_assisted);
    mode->addWidget(m_automatic);
    mode->addWidget(m_consent, 0, Qt::AlignLeading);
    mode->addStretch(1);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_typeLabel, 3, Qt::AlignVCenter);
    line->addWidget(m_type, 2);
    auto *name = new QVBoxLayout;
    name->setSpacing(8);
    name->addWidget(m_interval);
    name->addLayout(line);
    name->addStretch(1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(24);
    columns->addLayout(mode, 3);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addLayout(name, 5);
    connect(m_assisted->radio(), &QRadioButton::clicked, m_model, [this] { m_model->setAssisted(true); });
    connect(m_automatic->radio(), &QRadioButton::clicked, m_model, [this] { m_model->setAssisted(false); });
    connect(m_consent, &Button::clicked, m_model, &SwitchoverModel::consent);
    connect(m_type, &QLineEdit::textEdited, m_model, &SwitchoverModel::setTypedTarget);
    retranslate();
}

void UnlockPanel::retranslate()
{
    m_automatic->setTexts(tr("A&utomatic, not documented by the vendor"), QString());
    m_consent->setText(tr("I &consent to the undocumented way"));
    m_typeLabel->setText(tr("T&ype the name of the server that will be active:"));
    refresh();
}

void UnlockPanel::refresh()
{
    const int seconds = m_model->plan() ? m_model->plan()->secondsWithoutActive : 0;
    m_interval->setText(tr("No server is active for about %1; password changes wait. Can be undone at every step.").arg(SwitchoverModel::span(seconds)));
    m_interval->setVisible(m_model->plan());
    m_assisted->radio()->setChecked(m_model->isAssisted());
    m_automatic->radio()->setChecked(!m_model->isAssisted());
    const QString whyNot = m_model->whyNotAssisted();
    if (whyNot.isEmpty())
        m_assisted->setTexts(tr("A&ssisted: you click in the vendor's wizard"), QString());
    else
        m_assisted->setUnavailable(whyNot);
    m_assisted->radio()->setEnabled(m_model->mayChooseMode() && whyNot.isEmpty());
    m_automatic->radio()->setEnabled(m_model->mayChooseMode());
    m_consent->setVisible(m_model->needsConsent());
    if (m_type->text().trimmed() != m_model->typedTarget())
        m_type->setText(m_model->typedTarget());
}

void UnlockPanel::lock()
{
    m_type->clear();
    m_model->setTypedTarget(QString());
}

} // namespace swingbridge
