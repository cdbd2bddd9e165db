// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/TakeOverPanel.h"

#include "common/Button.h"
#include "common/FactList.h"
#include "common/TextLabel.h"
#include "session/PageModel.h"
#include "switchover/ForeignClaim.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace swingbridge {

TakeOverPanel::TakeOverPanel(PageModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_facts(new FactList)
    , m_choice(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("takeOverChoiceButton")))
    , m_form(new QWidget)
    , m_warning((new TextLabel)->wrapped())
    , m_ownerLabel((new TextLabel(FontRole::Strong))->wrapped())
    , m_owner(new QLineEdit)
    , m_deed(new Button(Button::Kind::Plain, Icon::Lock, QStringLiteral("takeOverButton")))
{
    m_facts->setObjectName(QStringLiteral("takeOverFacts"));
    m_choice->setCheckable(true);
    m_owner->setObjectName(QStringLiteral("takeOverOwnerEdit"));
    m_ownerLabel->setBuddy(m_owner);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_ownerLabel, 2);
    line->addWidget(m_owner, 3);
    line->addWidget(m_deed);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addWidget(m_warning);
    form->addLayout(line);
    m_form->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_facts);
    column->addWidget(m_choice, 0, Qt::AlignLeading);
    column->addWidget(m_form);
    connect(m_choice, &Button::toggled, this, [this](bool isOpen) {
        m_form->setVisible(isOpen);
        if (isOpen)
            m_owner->setFocus();
    });
    connect(m_owner, &QLineEdit::textEdited, this, [this] { m_deed->setEnabled(isConfirmed()); });
    connect(m_owner, &QLineEdit::returnPressed, this, &TakeOverPanel::takeOver);
    connect(m_deed, &Button::clicked, this, &TakeOverPanel::takeOver);
    retranslate();
}

void TakeOverPanel::retranslate()
{
    m_facts->setAccessibleName(tr("The switch that somebody else began"));
    m_warning->setText(tr("Both servers are claimed anew, and from then on that attempt can change nothing. What it had nearly done is ended; where something would still "
                          "have to be promoted, the switch rests until you approved it yourself."));
    m_deed->setText(tr("Ta&ke over now"));
    refresh(isVisibleTo(parentWidget()));
}

void TakeOverPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TakeOverPanel::refresh(bool isOffered)
{
    const auto claim = m_model->foreignClaim();
    setVisible(isOffered && claim.has_value());
    if (!claim)
        return;
    const auto fact = [](const QString &label, const QString &value) {
        LabelledFact made;
        made.label = label;
        made.value = value;
        return made;
    };
    const Marker &marker = claim->marker();
    const QDateTime since = marker.since.toLocalTime();
    m_facts->setFacts({fact(tr("Begun by"), tr("%1 at %2", "operator, machine").arg(claim->owner(), marker.station)),
                       fact(tr("Since"), QLocale().toString(since, QLocale::ShortFormat)),
                       fact(tr("To be active"), m_model->serverOf(marker.target)),
                       fact(tr("How far"), tr("step %1: %2", "number, what was reached").arg(marker.seq).arg(claim->reached()))});
    const QString owner = QString(claim->owner()).replace(QLatin1Char('&'), QLatin1String("&&"));
    m_choice->setText(tr("Take o&ver from %1…").arg(owner));
    m_choice->setEnabled(!m_model->isBusy());
    m_ownerLabel->setText(tr("Type the name of its &owner, %1:").arg(owner));
    m_deed->setEnabled(isConfirmed());
}

bool TakeOverPanel::isConfirmed() const
{
    const auto claim = m_model->foreignClaim();
    return claim && !m_model->isBusy() && !claim->owner().isEmpty() && m_owner->text().trimmed() == claim->owner();
}

void TakeOverPanel::takeOver()
{
    if (isConfirmed())
        m_model->takeOver(m_owner->text().trimmed());
}

} // namespace swingbridge
