// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ChoiceRow.h"

#include "common/TextLabel.h"

#include <QHBoxLayout>
#include <QRadioButton>

namespace swingbridge {

ChoiceRow::ChoiceRow(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_radio(new QRadioButton)
    , m_badge(new TextLabel(FontRole::SmallStrong, Ink::Accent))
    , m_explanation((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped())
{
    m_radio->setObjectName(name);
    m_radio->setAutoExclusive(false); // rows have different parents: the page's QButtonGroup decides
    m_explanation->setContentsMargins(24, 0, 24, 0);
    m_badge->hide();
    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_radio);
    first->addWidget(m_badge);
    first->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(first);
    column->addWidget(m_explanation);
}

void ChoiceRow::setTexts(const QString &title, const QString &explanation, const QString &badge)
{
    m_radio->setText(title);
    m_radio->setEnabled(true);
    m_radio->setAccessibleDescription(badge.isEmpty() ? explanation : tr("%1. %2", "badge, explanation").arg(badge, explanation));
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_badge->setText(badge);
    m_badge->setVisible(!badge.isEmpty());
}

void ChoiceRow::setUnavailable(const QString &reason)
{
    m_radio->setEnabled(false);
    m_radio->setAccessibleDescription(reason);
    m_explanation->setText(reason);
    m_explanation->show();
    m_badge->hide();
}

} // namespace swingbridge
