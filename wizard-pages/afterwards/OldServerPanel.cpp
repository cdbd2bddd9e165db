// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/OldServerPanel.h"

#include "afterwards/AfterwardsModel.h"
#include "afterwards/DecommissionPanel.h"
#include "common/ChoiceRow.h"
#include "common/TextLabel.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace swingbridge {

OldServerPanel::OldServerPanel(AfterwardsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_head(new TextLabel(FontRole::Section))
    , m_upgrade(new ChoiceRow(QStringLiteral("upgradeRadio")))
    , m_keep(new ChoiceRow(QStringLiteral("keepRadio")))
    , m_switchBack(new ChoiceRow(QStringLiteral("switchBackRadio")))
    , m_decommission(new ChoiceRow(QStringLiteral("decommissionRadio")))
    , m_steps((new TextLabel)->wrapped()->selectable())
    , m_checklist(new DecommissionPanel(model))
{
    m_steps->setObjectName(QStringLiteral("oldServerSteps"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_head);
    auto *group = new QButtonGroup(this);
    const std::initializer_list<std::pair<ChoiceRow *, QString>> ways{{m_upgrade, QStringLiteral("upgrade")},
                                                                     {m_keep, QStringLiteral("keep")},
                                                                     {m_switchBack, QStringLiteral("switchBack")},
                                                                     {m_decommission, QStringLiteral("decommission")}};
    for (const auto &[row, word] : ways) {
        group->addButton(row->radio());
        column->addWidget(row);
        connect(row->radio(), &QRadioButton::clicked, m_model, [this, word = word] { m_model->choose(word); });
    }
    column->addWidget(m_steps);
    column->addWidget(m_checklist);
    retranslate();
}

void OldServerPanel::retranslate()
{
    m_upgrade->setTexts(tr("&Upgrade it and keep it in staging mode"), tr("A second server of the same version, ready for the next switch. Guided."));
    m_keep->setTexts(tr("&Keep it as it is, in staging mode"), tr("A second server, ready for the next switch."));
    m_switchBack->setTexts(tr("Switch &back to %1").arg(m_model->oldServer()), tr("An ordinary switch with all guards; what it would export is captured and approved first."));
    m_decommission->setTexts(tr("&Decommission it"), tr("Uninstall the product or delete the machine for good. A disabled service is only a fence."));
    m_checklist->retranslate();
    refresh();
}

void OldServerPanel::refresh()
{
    m_head->setText(tr("What becomes of %1?").arg(m_model->oldServer()));
    const QString chosen = m_model->chosen();
    m_upgrade->radio()->setChecked(chosen == QLatin1String("upgrade"));
    m_keep->radio()->setChecked(chosen == QLatin1String("keep"));
    m_switchBack->radio()->setChecked(chosen == QLatin1String("switchBack"));
    m_decommission->radio()->setChecked(chosen == QLatin1String("decommission"));
    QStringList steps;
    if (chosen == QLatin1String("upgrade")) {
        for (const QString &step : m_model->upgradeSteps())
            steps << tr("%1. %2", "number, what to do").arg(steps.size() + 1).arg(step);
    } else if (chosen == QLatin1String("switchBack")) {
        steps << tr("It is a migration of its own, with a journal of its own:") << m_model->switchBackCommand();
    }
    m_steps->setText(steps.join(QLatin1Char('\n')));
    m_steps->setVisible(!steps.isEmpty());
    m_checklist->setVisible(chosen == QLatin1String("decommission"));
    m_checklist->refresh();
}

} // namespace swingbridge
