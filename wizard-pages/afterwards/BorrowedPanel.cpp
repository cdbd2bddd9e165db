// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "afterwards/BorrowedPanel.h"

#include "afterwards/AfterwardsModel.h"
#include "common/Button.h"
#include "common/FactTable.h"
#include "common/TextLabel.h"
#include "migration/MigrationRecord.h"

#include <QVBoxLayout>

namespace swingbridge {
namespace {

QString lineOf(const BorrowedSetting &setting)
{
    return setting.server() + QLatin1Char(' ') + setting.setting();
}

} // namespace

BorrowedPanel::BorrowedPanel(AfterwardsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_head(new TextLabel(FontRole::Section))
    , m_table(new FactTable(FactTable::Density::Guards))
    , m_return(new Button(Button::Kind::Plain, Icon::None, QStringLiteral("giveBackButton")))
{
    m_table->setObjectName(QStringLiteral("borrowedTable"));
    m_table->setFitsContent(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(m_table);
    column->addWidget(m_return, 0, Qt::AlignTrailing);
    connect(m_table, &FactTable::currentFactChanged, this, [this](const QString &id) {
        m_current = id;
        refreshButton();
    });
    connect(m_return, &Button::clicked, m_model, [this] {
        const qsizetype space = m_current.indexOf(QLatin1Char(' '));
        m_model->giveBack(m_current.left(space), m_current.mid(space + 1));
    });
    retranslate();
}

void BorrowedPanel::retranslate()
{
    m_head->setText(tr("Borrowed for the migration"));
    m_table->setAccessibleName(m_head->text());
    m_table->setHeads(QString(), tr("Setting"), {tr("Was"), tr("Is")}, QString());
    refresh();
}

void BorrowedPanel::refresh()
{
    QList<Fact> facts;
    for (const BorrowedSetting &setting : m_model->borrowed()) {
        Fact fact;
        fact.id = lineOf(setting);
        fact.glyph = setting.isReturned() ? Glyph::Passed : Glyph::Waiting;
        fact.name = tr("%1 of %2", "setting, server").arg(AfterwardsModel::nameOf(setting), setting.server());
        fact.evidence = {setting.was(), setting.isReturned() ? tr("given back, seen") : setting.is()};
        fact.isStrong = !setting.isReturned();
        fact.toolTip = setting.since().toUTC().toString(Qt::ISODate);
        facts << fact;
    }
    setVisible(!facts.isEmpty());
    m_table->setFacts(facts);
    refreshButton();
}

// The line that is chosen, else the first that is still out.
void BorrowedPanel::refreshButton()
{
    const QList<BorrowedSetting> all = m_model->borrowed();
    const BorrowedSetting *offered = nullptr;
    for (const BorrowedSetting &setting : all) {
        if (!setting.isReturned() && (!offered || lineOf(setting) == m_current))
            offered = &setting;
    }
    m_return->setVisible(offered);
    if (!offered)
        return;
    m_current = lineOf(*offered);
    m_return->setText(tr("&Give back: %1 of %2").arg(AfterwardsModel::nameOf(*offered), offered->server()));
    m_return->setEnabled(!m_model->isWorking());
}

} // namespace swingbridge
