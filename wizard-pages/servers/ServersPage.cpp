// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ServersPage.h"

#include "common/Button.h"
#include "common/FactTable.h"
#include "common/Hairline.h"
#include "common/MessageBar.h"
#include "common/TextLabel.h"
#include "servers/MendPanel.h"
#include "servers/PairBar.h"
#include "servers/ServerSlotCard.h"
#include "servers/ServersModel.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace swingbridge {
namespace {

const QString mendName = QStringLiteral("mendButton");
const QString swapName = QStringLiteral("swapServersButton");

} // namespace

ServersPage::ServersPage(ServersModel *model, QWidget *parent)
    : MigrationPage(model, parent)
    , m_model(model)
    , m_add(new Button(Button::Kind::Plain, Icon::Add, QStringLiteral("addServerButton")))
    , m_pairs(new PairBar(model))
    , m_grid(new QGridLayout)
    , m_mend(new MendPanel(model))
    , m_pairHead(new TextLabel(FontRole::Section))
    , m_conditions(new FactTable(FactTable::Density::Guards))
{
    addHeaderWidget(m_add);
    addReadAgainButton();
    connect(m_add, &Button::clicked, m_model, &ServersModel::addServer);
    connect(m_model, &ServersModel::serversChanged, this, &ServersPage::rebuildCards);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(16);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(2, 1);
    m_conditions->setObjectName(QStringLiteral("pairConditionTable"));
    m_conditions->setFitsContent(true);
    content()->addWidget(m_pairs);
    content()->addLayout(m_grid);
    content()->addWidget(new Hairline(Qt::Horizontal));
    content()->addWidget(m_mend);
    content()->addWidget(m_pairHead);
    content()->addWidget(m_conditions);
    content()->addStretch(1);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        for (ServerSlotCard *card : std::as_const(m_cards))
            card->refreshHead();
    });
    m_second.start();
    rebuildCards();
    retranslate();
}

// Two beside each other, the further ones below.
void ServersPage::rebuildCards()
{
    QList<QWidget *> old = std::exchange(m_rules, {});
    old += QList<QWidget *>(m_cards.cbegin(), m_cards.cend());
    for (QWidget *widget : std::as_const(old)) {
        widget->hide();
        widget->deleteLater(); // one of its buttons may have brought us here
    }
    m_cards.clear();
    for (int i = 0; i < m_model->serverCount(); ++i) {
        auto *card = new ServerSlotCard(m_model, i);
        m_grid->addWidget(card, i / 2, i % 2 * 2);
        m_cards << card;
        card->retranslate();
    }
    for (int row = 0; row < (m_model->serverCount() + 1) / 2; ++row) {
        m_rules << new Hairline(Qt::Vertical);
        m_grid->addWidget(m_rules.constLast(), row, 1);
    }
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
    m_add->setText(tr("Add a &server"));
    m_pairHead->setText(tr("Before they can be paired"));
    m_conditions->setAccessibleName(tr("Conditions of pairing"));
    m_conditions->setHeads(QString(), tr("Condition"), {tr("Seen")}, QString());
    m_pairs->retranslate();
    m_mend->retranslate();
    for (ServerSlotCard *card : std::as_const(m_cards))
        card->retranslate();
    MigrationPage::retranslate();
}

void ServersPage::refresh()
{
    m_add->setVisible(m_model->mayAdd());
    m_pairs->refresh();
    for (ServerSlotCard *card : std::as_const(m_cards))
        card->refresh();
    m_mend->refresh();
    refreshMessages();
    refreshConditions();
}

// What a card says is not said twice.
void ServersPage::refreshMessages()
{
    if (m_model->error() && !m_model->refusal())
        messages()->clear();
    else
        addRemedies();
}

void ServersPage::addRemedies()
{
    const auto refusal = m_model->refusal();
    const QList<Button *> offered = messages()->findChildren<Button *>();
    const bool isOffered = std::any_of(offered.cbegin(), offered.cend(), [](const Button *button) {
        return !button->isHidden() && (button->objectName().startsWith(mendName) || button->objectName() == swapName);
    });
    if (!refusal || isOffered || messages()->isHidden())
        return;
    if (refusal->code() == QLatin1String("roles-swapped"))
        connect(messages()->addButton(tr("S&wap the two servers"), swapName), &Button::clicked, m_model, &ServersModel::swapServers);
    for (const int server : m_model->mendable()) {
        const QString name = m_model->server(server)->name();
        Button *mend = messages()->addButton(m_model->mendsByDemoting() ? tr("Put %1 into staging mode…").arg(name) : tr("Make %1 active…").arg(name),
                                             mendName + QString::number(server));
        connect(mend, &Button::clicked, m_mend, [this, server] { m_mend->showFor(server); });
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
