// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ServerCard.h"

#include "common/MessageBar.h"
#include "common/RoleHeader.h"
#include "common/TextLabel.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace swingbridge {

namespace {

//! Fields begin where the values of the facts begin.
constexpr int labelWidth = 116;

} // namespace

ServerCard::ServerCard(QWidget *parent)
    : QWidget(parent)
    , m_head(new RoleHeader)
    , m_form(new QFormLayout)
    , m_messages(new MessageBar)
    , m_facts(new FactList)
{
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_facts->setLabelWidth(labelWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_head);
    column->addLayout(m_form);
    column->addWidget(m_messages);
    column->addWidget(m_facts);
    column->addStretch();
}

QLabel *ServerCard::addField(QWidget *field)
{
    auto *label = new TextLabel(FontRole::Body, Ink::Secondary);
    label->setMinimumWidth(Fonts::scaled(labelWidth) - m_form->horizontalSpacing());
    label->setBuddy(field);
    m_form->addRow(label, field);
    return label;
}

void ServerCard::setHead(PlateState state, const QString &headline, const QString &age)
{
    m_head->setServer(state, headline, QString());
    m_head->setAge(age);
}

} // namespace swingbridge
