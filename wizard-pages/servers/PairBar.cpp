// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/PairBar.h"

#include "common/Button.h"
#include "common/TextLabel.h"
#include "migration/Workspace.h"
#include "servers/ServersModel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace swingbridge {

PairBar::PairBar(ServersModel *model)
    : m_model(model)
    , m_label(new TextLabel(FontRole::Body, Ink::Secondary))
    , m_pairs(new QComboBox)
    , m_use(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("usePairButton")))
    , m_forget(new Button(Button::Kind::Link, Icon::None, QStringLiteral("forgetPairButton")))
    , m_ticketLabel(new TextLabel(FontRole::Body, Ink::Secondary))
    , m_ticket(new QLineEdit)
{
    m_pairs->setObjectName(QStringLiteral("savedPairCombo"));
    m_ticket->setObjectName(QStringLiteral("ticketEdit"));
    m_pairs->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_pairs->setMinimumContentsLength(16); // two short names, whole, in every style
    m_label->setBuddy(m_pairs);
    m_ticketLabel->setBuddy(m_ticket);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_pairs, m_use, m_forget})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_ticketLabel);
    row->addWidget(m_ticket);
    connect(m_ticket, &QLineEdit::textEdited, m_model, &ServersModel::setTicket);
    connect(m_use, &Button::clicked, this, [this] { m_model->usePair(m_model->savedPairs().value(m_pairs->currentIndex())); });
    connect(m_forget, &Button::clicked, this, [this] { m_model->forgetPair(m_model->savedPairs().value(m_pairs->currentIndex())); });
}

void PairBar::retranslate()
{
    m_label->setText(tr("&Earlier pairs"));
    m_use->setText(tr("Use this pair"));
    m_forget->setText(tr("Forget it"));
    m_ticketLabel->setText(tr("&Change number"));
    m_ticket->setPlaceholderText(tr("for the report"));
    refresh();
}

void PairBar::refresh()
{
    const QList<SavedPair> pairs = m_model->savedPairs();
    QStringList names;
    for (const SavedPair &pair : pairs)
        names << pair.names().join(QStringLiteral(", "));
    QStringList shown;
    for (int i = 0; i < m_pairs->count(); ++i)
        shown << m_pairs->itemText(i);
    if (names != shown) {
        m_pairs->clear();
        m_pairs->addItems(names);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_pairs, m_use, m_forget})
        widget->setVisible(!pairs.isEmpty());
    if (m_ticket->text() != m_model->ticket())
        m_ticket->setText(m_model->ticket());
    setVisible(m_model->mayEdit() && m_model->workspace().world.connections);
}

} // namespace swingbridge
