// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ServersPage.h"

#include "common/FactList.h"
#include "common/FactTable.h"
#include "common/Hairline.h"
#include "common/MessageBar.h"
#include "common/ServerCard.h"
#include "common/TextLabel.h"
#include "servers/ServersModel.h"

#include <QVBoxLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace swingbridge {
namespace {

PlateState plateStateOf(const ServerReading *reading)
{
    if (!reading || !reading->wasAsked)
        return PlateState::Unknown;
    if (reading->error)
        return PlateState::Unreachable;
    switch (reading->role()) {
    case ServerRole::Active: return PlateState::Active;
    case ServerRole::Staging: return PlateState::Staging;
    default: return PlateState::Unknown;
    }
}

} // namespace

ServersPage::ServersPage(ServersModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_pairHead(new TextLabel(FontRole::Section))
    , m_conditions(new FactTable(FactTable::Density::Guards))
{
    addReadAgainButton();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    for (int i = 0; i < m_model->serverCount(); ++i) {
        Column column;
        column.card = new ServerCard;
        column.address = new QLineEdit;
        column.address->setObjectName(i == 0 ? QStringLiteral("activeAddressEdit") : QStringLiteral("stagingAddressEdit%1").arg(i));
        column.label = column.card->addField(column.address);
        column.card->facts()->setObjectName(QStringLiteral("serverFacts%1").arg(i));
        connect(column.address, &QLineEdit::textEdited, m_model, [this, i](const QString &text) { m_model->setAddress(i, text); });
        if (i > 0)
            columns->addWidget(new Hairline(Qt::Vertical));
        columns->addWidget(column.card, 1);
        m_columns << column;
    }
    content()->addLayout(columns);
    content()->addWidget(new Hairline(Qt::Horizontal));
    content()->addWidget(m_pairHead);
    m_conditions->setObjectName(QStringLiteral("pairConditionTable"));
    m_conditions->setFitsContent(true);
    content()->addWidget(m_conditions);
    content()->addStretch(1);
    retranslate();
}

QString ServersPage::helpText() const
{
    return tr("Name the server that is active now and the one that shall take over, then let both be read. Reading changes nothing. "
              "They are refused when they are one machine, belong to different tenants, or when not exactly one of them is active.");
}

void ServersPage::retranslate()
{
    setTitle(tr("Servers"));
    setSubtitle(tr("Name the server that is active now and the one that shall take over. Nothing is changed on either."));
    m_pairHead->setText(tr("Before they can be paired"));
    m_conditions->setAccessibleName(tr("Conditions of pairing"));
    m_conditions->setHeads(QString(), tr("Condition"), {tr("Seen")}, QString());
    for (const Column &column : std::as_const(m_columns)) {
        column.label->setText(column.address == m_columns.first().address ? tr("&Active server") : tr("&Staging server"));
        column.card->facts()->setAccessibleName(tr("What the server says of itself"));
    }
    MigrationPage::retranslate();
}

void ServersPage::refresh()
{
    for (int i = 0; i < m_columns.size(); ++i)
        refreshColumn(i);
    refreshConditions();
}

void ServersPage::refreshColumn(int server)
{
    const Column &column = m_columns.at(server);
    column.card->setHead(plateStateOf(m_model->reading(server)), m_model->headline(server), m_model->age(server));
    if (column.address->text() != m_model->address(server))
        column.address->setText(m_model->address(server));
    column.address->setReadOnly(!m_model->mayEdit());
    QList<LabelledFact> facts;
    for (const ServerFact &fact : m_model->facts(server)) {
        LabelledFact shown;
        shown.label = fact.label;
        shown.value = fact.value;
        shown.isCode = fact.isCode;
        facts << shown;
    }
    column.card->facts()->setFacts(facts);
    const auto error = m_model->serverError(server);
    if (error) {
        Message message;
        message.kind = Glyph::Blocker;
        message.headline = error->summary();
        message.text = error->remedy();
        message.details = error->detail();
        column.card->messages()->setMessage(message);
    } else {
        column.card->messages()->clear();
    }
}

void ServersPage::refreshConditions()
{
    QList<Fact> facts;
    int number = 0;
    for (const PairCondition &condition : m_model->conditions()) {
        Fact fact;
        fact.id = QStringLiteral("condition%1").arg(++number);
        fact.glyph = !condition.holds ? Glyph::Waiting : *condition.holds ? Glyph::Passed : Glyph::Blocker;
        fact.name = condition.title;
        fact.evidence = QStringList(condition.seen);
        facts << fact;
    }
    m_conditions->setFacts(facts);
}

} // namespace swingbridge
