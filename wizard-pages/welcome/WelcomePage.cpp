// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/WelcomePage.h"

#include "common/ActionRow.h"
#include "common/CellRoles.h"
#include "common/EmptyNote.h"
#include "common/Glyph.h"
#include "common/Hairline.h"
#include "common/MessageBar.h"
#include "common/RowView.h"
#include "common/TextLabel.h"
#include "welcome/WelcomeModel.h"
#include "welcome/WelcomeStory.h"

#include <QVBoxLayout>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QStandardItemModel>

namespace swingbridge {
namespace {

constexpr int folderRole = Qt::UserRole + 1;

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

} // namespace

WelcomePage::WelcomePage(WelcomeModel *model, QWidget *parent)
    : PageFrame(parent)
    , m_model(model)
    , m_begin(new ActionRow(Icon::Server, QStringLiteral("beginButton")))
    , m_rehearse(new ActionRow(Icon::Lab, QStringLiteral("rehearseButton")))
    , m_scenario(new QComboBox)
    , m_scenarioLabel(new TextLabel)
    , m_scenarioText((new TextLabel(FontRole::Small, Ink::Secondary))->wrapped())
    , m_beginHead(new TextLabel(FontRole::Section))
    , m_knownHead(new TextLabel(FontRole::Section))
    , m_known(new RowView)
    , m_rows(new QStandardItemModel(this))
    , m_none(new EmptyNote)
    , m_story(new WelcomeStory)
{
    m_scenario->setObjectName(QStringLiteral("scenarioCombo"));
    m_scenarioLabel->setBuddy(m_scenario);
    m_known->setObjectName(QStringLiteral("migrationTable"));
    m_known->setModel(m_rows);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_scenarioLabel);
    choice->addWidget(m_scenario, 1);
    auto *begin = new QVBoxLayout;
    begin->setSpacing(12);
    begin->addWidget(m_beginHead);
    begin->addWidget(m_begin);
    begin->addWidget(m_rehearse);
    begin->addLayout(choice);
    begin->addWidget(m_scenarioText);
    begin->addStretch(1);
    auto *resume = new QVBoxLayout;
    resume->setSpacing(12);
    resume->addWidget(m_knownHead);
    resume->addWidget(m_none, 1);
    resume->addWidget(m_known, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(begin, 4);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addLayout(resume, 5);
    content()->addLayout(columns, 1);
    content()->addWidget(new Hairline(Qt::Horizontal));
    content()->addWidget(m_story);
    connect(m_begin, &ActionRow::clicked, m_model, &WelcomeModel::begin);
    connect(m_rehearse, &ActionRow::clicked, m_model, &WelcomeModel::rehearse);
    connect(m_scenario, &QComboBox::activated, m_model, [this](int row) { m_model->setScenario(m_scenario->itemData(row).toString()); });
    connect(m_known, &RowView::rowChosen, m_model,
            [this](const QModelIndex &index) { m_model->resume(index.siblingAtColumn(0).data(folderRole).toString()); });
    connect(m_model, &WelcomeModel::changed, this, &WelcomePage::refresh);
    retranslate();
}

QString WelcomePage::helpText() const
{
    return tr("Begin with your own servers: they are named and read on the next page; nothing is changed up to the switch. "
              "Or rehearse a migration on servers that are simulated inside this program: nothing outside this window is touched. "
              "Or go on with a migration that was begun: its journal knows where it stands, and the servers are asked again.");
}

void WelcomePage::retranslate()
{
    setTitle(tr("Carry Entra Connect Sync to another server"));
    setSubtitle(tr("Never more than one server is active: the old one is seen in staging mode before the new one is promoted."));
    m_begin->setText(tr("&New migration"));
    m_begin->setExplanation(tr("Name two servers; reading them changes nothing"));
    m_rehearse->setText(tr("Rehearse on the built-in &lab"));
    m_rehearse->setExplanation(tr("Two simulated servers; nothing real is touched"));
    m_beginHead->setText(tr("Begin"));
    m_story->retranslate();
    m_scenarioLabel->setText(tr("Sce&nario"));
    m_knownHead->setText(tr("Go on with a migration"));
    m_known->setAccessibleName(tr("Migrations begun on this machine"));
    m_rows->setHorizontalHeaderLabels({tr("Servers"), tr("Where it stands"), tr("Last entry")});
    m_none->setTexts(tr("Nothing was begun on this machine"), tr("A migration appears here as soon as its servers are paired."));
    refresh();
}

void WelcomePage::refresh()
{
    refreshScenarios();
    refreshKnown();
    if (m_model->error()) {
        Message message;
        message.kind = Glyph::Blocker;
        message.headline = m_model->error()->summary();
        message.text = m_model->error()->remedy();
        message.details = m_model->error()->detail();
        messages()->setMessage(message);
    } else {
        messages()->clear();
    }
}

void WelcomePage::refreshScenarios()
{
    const QList<KnownScenario> scenarios = m_model->scenarios();
    if (m_scenario->count() != scenarios.size()) {
        m_scenario->clear();
        for (const KnownScenario &scenario : scenarios)
            m_scenario->addItem(scenario.name, scenario.name);
    }
    m_scenario->setCurrentIndex(m_scenario->findData(m_model->scenario()));
    for (const KnownScenario &scenario : scenarios) {
        if (scenario.name == m_model->scenario())
            m_scenarioText->setText(scenario.what);
    }
}

void WelcomePage::refreshKnown()
{
    const QList<KnownMigration> known = m_model->known();
    m_none->setVisible(known.isEmpty());
    m_known->setVisible(!known.isEmpty());
    m_rows->removeRows(0, m_rows->rowCount());
    const QLocale locale;
    for (const KnownMigration &migration : known) {
        auto *servers = cell(tr("%1 to %2").arg(migration.active, migration.target));
        servers->setData(migration.folder, folderRole);
        servers->setData(int(migration.isFinished ? Glyph::Passed : Glyph::Waiting), GlyphRole);
        servers->setData(migration.scenario.isEmpty() ? migration.ticket : tr("rehearsal: %1").arg(migration.scenario), SecondLineRole);
        auto *when = cell(locale.toString(migration.lastEntry.toLocalTime(), QLocale::ShortFormat));
        when->setToolTip(migration.lastEntry.toUTC().toString(Qt::ISODate));
        m_rows->appendRow({servers, cell(migration.where), when});
    }
    m_known->setColumnWidths({220, 160, 100});
}

} // namespace swingbridge
