// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/AfterwardsPage.h"

#include "afterwards/AfterwardsModel.h"
#include "afterwards/BorrowedPanel.h"
#include "afterwards/OldServerPanel.h"
#include "afterwards/ProofPanel.h"
#include "afterwards/ReadmissionPanel.h"
#include "afterwards/WatchPanel.h"
#include "afterwards/WitnessPanel.h"
#include "common/Hairline.h"
#include "common/TextLabel.h"
#include "session/SheetButtons.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace swingbridge {

AfterwardsPage::AfterwardsPage(AfterwardsModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_readmission(new ReadmissionPanel(model))
    , m_proof(new ProofPanel(model))
    , m_witness(new WitnessPanel(model))
    , m_old(new OldServerPanel(model))
    , m_borrowed(new BorrowedPanel(model))
    , m_watch(new WatchPanel(model))
    , m_openHead(new TextLabel(FontRole::Section))
    , m_open((new TextLabel)->wrapped())
{
    addReadAgainButton();
    m_sheet = new SheetButtons(this);
    m_open->setObjectName(QStringLiteral("openLabel"));
    auto *left = new QVBoxLayout;
    left->setSpacing(20);
    left->addWidget(m_proof);
    left->addWidget(m_witness);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(20);
    right->addWidget(m_old);
    right->addWidget(m_borrowed);
    right->addWidget(m_watch);
    auto *open = new QVBoxLayout;
    open->setSpacing(8);
    open->addWidget(m_openHead);
    open->addWidget(m_open);
    right->addLayout(open);
    right->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(left, 5);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addLayout(right, 4);
    content()->addWidget(m_readmission);
    content()->addLayout(columns, 1);
    retranslate();
}

QString AfterwardsPage::helpText() const
{
    return tr("The new active server is watched for two clean cycles. What was held off for the migration is put back. The old server must not come back as a second "
              "exporter: decide what becomes of it.");
}

void AfterwardsPage::retranslate()
{
    setTitle(tr("Afterwards"));
    m_openHead->setText(tr("What stays open"));
    m_sheet->retranslate();
    m_readmission->retranslate();
    m_proof->retranslate();
    m_witness->retranslate();
    m_old->retranslate();
    m_borrowed->retranslate();
    m_watch->retranslate();
    MigrationPage::retranslate();
}

void AfterwardsPage::refresh()
{
    setSubtitle(m_model->summary());
    m_sheet->refresh();
    m_readmission->refresh();
    m_proof->refresh();
    m_witness->refresh();
    m_old->refresh();
    m_borrowed->refresh();
    m_watch->refresh();
    const QStringList open = m_model->stillOpen();
    QStringList lines;
    for (const QString &line : open)
        lines << tr("– %1", "one thing that stays open").arg(line);
    m_open->setText(lines.isEmpty() ? tr("Nothing.") : lines.join(QLatin1Char('\n')));
}

} // namespace swingbridge
