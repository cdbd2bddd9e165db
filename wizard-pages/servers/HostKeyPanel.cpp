// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/HostKeyPanel.h"

#include "common/Button.h"
#include "common/TextLabel.h"
#include "servers/ServerSlot.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace swingbridge {

HostKeyPanel::HostKeyPanel(ServerSlot *slot, const QString &prefix)
{
    const ShownHostKey key = slot->hostKey().value_or(ShownHostKey());
    auto *fingerprint = (new TextLabel(inGroups(key.fingerprint), FontRole::Mono))->wrapped();
    fingerprint->setObjectName(prefix + QStringLiteral("Fingerprint"));
    fingerprint->setToolTip(key.fingerprint);
    fingerprint->selectable();
    auto *command = (new TextLabel(key.command, FontRole::MonoSmall))->wrapped();
    command->setObjectName(prefix + QStringLiteral("FingerprintCommand"));
    command->selectable();
    auto *trust = new Button(Button::Kind::Plain, Icon::None, prefix + QStringLiteral("TrustButton"));
    trust->setText(tr("Trust this key"));
    auto *decline = new Button(Button::Kind::Plain, Icon::None, prefix + QStringLiteral("DeclineButton"));
    decline->setText(tr("No"));
    decline->setToolTip(tr("Does not connect; nothing is sent."));
    auto *copy = new Button(Button::Kind::Flat, Icon::Copy, prefix + QStringLiteral("CopyCommandButton"));
    copy->setText(tr("Copy command"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (Button *button : {trust, decline, copy})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new TextLabel(key.type, FontRole::Small, Ink::Secondary));
    column->addWidget(fingerprint);
    column->addWidget((new TextLabel(tr("To see it, run this at the console of %1:").arg(slot->name()), FontRole::Small, Ink::Secondary))->wrapped());
    column->addWidget(command);
    column->addSpacing(4);
    column->addLayout(buttons);
    connect(trust, &Button::clicked, slot, &ServerSlot::trustHostKey);
    connect(decline, &Button::clicked, slot, &ServerSlot::declineHostKey);
    connect(copy, &Button::clicked, this, [text = key.command] { QGuiApplication::clipboard()->setText(text); });
}

QString HostKeyPanel::inGroups(const QString &fingerprint)
{
    constexpr int group = 8;
    const qsizetype begin = fingerprint.indexOf(u':') + 1;
    QStringList parts;
    for (qsizetype i = begin; i < fingerprint.size(); i += group)
        parts << fingerprint.mid(i, group);
    return fingerprint.left(begin) + QLatin1Char(' ') + parts.join(QLatin1Char(' '));
}

} // namespace swingbridge
