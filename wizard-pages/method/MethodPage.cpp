// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "method/MethodPage.h"

#include "common/ChoiceRow.h"
#include "common/TextLabel.h"
#include "method/MethodModel.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace swingbridge {

MethodPage::MethodPage(MethodModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_situation((new TextLabel)->wrapped())
    , m_head(new TextLabel(FontRole::Section))
    , m_rows(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_notKnown((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped())
{
    addReadAgainButton();
    m_rows->setSpacing(12);
    content()->addWidget(m_situation);
    content()->addWidget(m_head);
    content()->addLayout(m_rows);
    content()->addWidget(m_notKnown);
    content()->addStretch(1);
    retranslate();
}

QString MethodPage::helpText() const
{
    return tr("There are several ways to a newer version. The recommended one is marked, with its reasons; for the others it says why not. "
              "Choosing a way changes nothing on a server.");
}

void MethodPage::retranslate()
{
    setTitle(tr("Method"));
    setSubtitle(tr("Which way fits what is there. Nothing is changed on a server."));
    m_head->setText(tr("The ways, and what speaks for and against them"));
    m_shown.clear();
    MigrationPage::retranslate();
}

void MethodPage::refresh()
{
    m_situation->setText(m_model->situation());
    rebuild();
    const QStringList notKnown = m_model->notKnown();
    m_notKnown->setVisible(!notKnown.isEmpty());
    m_notKnown->setText(tr("Not known, and it could change the advice: %1").arg(notKnown.join(QStringLiteral("; "))));
}

void MethodPage::rebuild()
{
    const QList<MethodChoice> choices = m_model->choices();
    QString fingerprint = m_model->chosen();
    for (const MethodChoice &choice : choices)
        fingerprint += choice.id + choice.explanation;
    if (fingerprint == m_shown)
        return;
    m_shown = fingerprint;
    qDeleteAll(m_choices);
    m_choices.clear();
    for (const MethodChoice &choice : choices) {
        auto *row = new ChoiceRow(choice.id + QStringLiteral("MethodRadio"));
        row->setTexts(choice.title, choice.explanation, choice.isRecommended ? tr("Recommended") : QString());
        if (!choice.isAvailable)
            row->radio()->setEnabled(false);
        row->radio()->setChecked(choice.id == m_model->chosen());
        m_group->addButton(row->radio());
        connect(row->radio(), &QRadioButton::clicked, m_model, [this, id = choice.id] { m_model->choose(id); });
        m_rows->addWidget(row);
        m_choices << row;
    }
}

} // namespace swingbridge
