// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/ImportPage.h"

#include "common/EmptyNote.h"
#include "common/Hairline.h"
#include "common/TextLabel.h"
#include "import/ImportModel.h"

#include <QVBoxLayout>
#include <QHBoxLayout>

namespace swingbridge {
namespace {

QString numbered(const QStringList &lines)
{
    QStringList texts;
    for (qsizetype i = 0; i < lines.size(); ++i)
        texts << QStringLiteral("%1.  %2").arg(i + 1).arg(lines.at(i));
    return texts.join(QStringLiteral("\n\n"));
}

} // namespace

ImportPage::ImportPage(ImportModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_notNeeded(new EmptyNote)
    , m_guide(new QWidget)
    , m_stepsHead(new TextLabel(FontRole::Section))
    , m_steps((new TextLabel)->wrapped())
    , m_missingHead(new TextLabel(FontRole::Section))
    , m_missing((new TextLabel)->wrapped())
{
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_stepsHead);
    left->addWidget(m_steps);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_missingHead);
    right->addWidget(m_missing);
    right->addStretch(1);
    auto *columns = new QHBoxLayout(m_guide);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(24);
    columns->addLayout(left, 3);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addLayout(right, 2);
    content()->addWidget(m_notNeeded, 1);
    content()->addWidget(m_guide, 1);
    retranslate();
}

QString ImportPage::helpText() const
{
    return tr("A new staging server is installed by a person, with the settings that were exported on the active server. "
              "Afterwards it is identified here: another machine, the same tenant, in staging mode.");
}

void ImportPage::retranslate()
{
    setTitle(tr("Import"));
    m_stepsHead->setText(tr("What to do at the server"));
    m_missingHead->setText(tr("What the import does not carry; Compare shows each"));
    MigrationPage::retranslate();
}

void ImportPage::refresh()
{
    setSubtitle(m_model->summary());
    m_notNeeded->setVisible(!m_model->isNeeded());
    m_guide->setVisible(m_model->isNeeded());
    m_notNeeded->setTexts(tr("Not needed here"), m_model->summary());
    m_steps->setText(numbered(m_model->steps()));
    m_missing->setText(m_model->notCarried().join(QLatin1Char('\n')));
}

} // namespace swingbridge
