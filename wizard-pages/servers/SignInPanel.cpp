// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/SignInPanel.h"

#include "common/Button.h"
#include "common/TextLabel.h"
#include "servers/ServerSlot.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace swingbridge {

SignInPanel::SignInPanel(ServerSlot *slot, const QString &prefix)
    : m_slot(slot)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_keep(new QCheckBox)
    , m_signIn(new Button(Button::Kind::Plain, Icon::None, prefix + QStringLiteral("SignInButton")))
{
    const CredentialQuestion *asked = slot->signIn();
    m_user->setObjectName(prefix + QStringLiteral("SignInUserEdit"));
    m_user->setText(asked ? asked->user : QString());
    m_user->setPlaceholderText(tr("DOMAIN\\user"));
    m_password->setObjectName(prefix + QStringLiteral("PasswordEdit"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_keep->setObjectName(prefix + QStringLiteral("KeepPasswordBox"));
    m_keep->setText(tr("Keep in the system's keychain"));
    m_keep->setVisible(asked && asked->canBeKept);
    m_signIn->setText(tr("Sign in"));
    auto *cancel = new Button(Button::Kind::Plain, Icon::None, prefix + QStringLiteral("NoSignInButton"));
    cancel->setText(tr("Do not sign in"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    const auto addRow = [form](const QString &text, QLineEdit *edit) {
        auto *label = new TextLabel(text, FontRole::Body, Ink::Secondary);
        label->setBuddy(edit);
        form->addRow(label, edit);
    };
    addRow(tr("User"), m_user);
    addRow(tr("Password"), m_password);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_signIn);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    column->addLayout(form);
    column->addWidget(m_keep);
    column->addLayout(buttons);
    const auto allow = [this] { m_signIn->setEnabled(!m_user->text().trimmed().isEmpty() && !m_password->text().isEmpty()); };
    connect(m_user, &QLineEdit::textChanged, this, allow);
    connect(m_password, &QLineEdit::textChanged, this, allow);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPanel::send);
    connect(m_signIn, &Button::clicked, this, &SignInPanel::send);
    connect(cancel, &Button::clicked, slot, &ServerSlot::declineSignIn);
    allow();
}

void SignInPanel::send()
{
    if (!m_signIn->isEnabled())
        return;
    const QString typed = m_password->text();
    m_password->clear();
    m_slot->signInAs(m_user->text().trimmed(), typed, m_keep->isChecked());
}

} // namespace swingbridge
