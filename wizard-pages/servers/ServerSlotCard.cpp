// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/ServerSlotCard.h"

#include "common/Button.h"
#include "common/FactList.h"
#include "common/MessageBar.h"
#include "servers/HostKeyPanel.h"
#include "servers/ServersModel.h"
#include "servers/SignInPanel.h"
#include "servers/WayPanel.h"

#include <QFormLayout>

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

Message messageOf(Glyph kind, const QString &headline, const QString &text, const QString &details = {})
{
    Message message;
    message.kind = kind;
    message.headline = headline;
    message.text = text;
    message.details = details;
    message.isClosable = false;
    return message;
}

} // namespace

ServerSlotCard::ServerSlotCard(ServersModel *model, int server, QWidget *parent)
    : ServerCard(parent)
    , m_model(model)
    , m_server(server)
    , m_prefix(server == 0 ? QStringLiteral("active") : QStringLiteral("staging%1").arg(server))
    , m_way(new WayPanel(model->server(server), this, m_prefix))
    , m_remove(new Button(Button::Kind::Link, Icon::None, m_prefix + QStringLiteral("RemoveButton")))
{
    facts()->setObjectName(QStringLiteral("serverFacts%1").arg(server));
    form()->addRow(QString(), m_remove);
    connect(m_way, &WayPanel::left, this, &ServerSlotCard::refreshMessages);
    connect(m_remove, &Button::clicked, m_model, [this] { m_model->removeServer(m_server); });
}

void ServerSlotCard::retranslate()
{
    m_remove->setText(tr("Leave this server out"));
    facts()->setAccessibleName(tr("What the server says of itself"));
    m_way->retranslate(m_server == 0 ? tr("&Active server") : m_server == 1 ? tr("&Staging server") : tr("Staging server"));
}

void ServerSlotCard::refresh()
{
    m_way->refresh();
    form()->setRowVisible(m_remove, m_model->mayRemove(m_server));
    refreshHead();
    refreshFacts();
    refreshMessages();
}

void ServerSlotCard::refreshHead()
{
    const ServerSlot *slot = m_model->server(m_server);
    const bool isAsking = slot->hostKey() || slot->signIn();
    setHead(isAsking ? PlateState::Unknown : plateStateOf(slot->reading()), m_model->headline(m_server), m_model->age(m_server));
}

void ServerSlotCard::refreshFacts()
{
    QList<LabelledFact> shown;
    for (const ServerFact &fact : m_model->facts(m_server)) {
        LabelledFact line;
        line.label = fact.label;
        line.value = fact.value;
        line.isCode = fact.isCode;
        shown << line;
    }
    facts()->setFacts(shown);
}

void ServerSlotCard::refreshMessages()
{
    if (ask())
        return;
    const ServerSlot *slot = m_model->server(m_server);
    if (const auto wrong = slot->addressError(); wrong && !m_way->isTyping())
        show(messageOf(Glyph::Medium, wrong->summary(), wrong->remedy()));
    else if (const auto error = slot->error())
        show(messageOf(Glyph::Blocker, error->summary(), error->remedy(), error->detail()));
    else if (const auto notKept = slot->notKept())
        show(messageOf(Glyph::Info, notKept->summary(), notKept->remedy(), notKept->detail()));
    else
        messages()->clear();
}

// What a person has to say first; a question that stands is left alone with what was typed into it.
bool ServerSlotCard::ask()
{
    ServerSlot *slot = m_model->server(m_server);
    if (const CredentialQuestion *question = slot->signIn()) {
        const QString headline = question->wasRefused ? tr("%1 did not accept this sign-in").arg(slot->name()) : tr("%1 wants a user and a password").arg(slot->name());
        if (show(messageOf(Glyph::Medium, headline, tr("It did not take the sign-in of this machine. The password is sent to the server and kept nowhere else unless you say so."))))
            messages()->setContent(new SignInPanel(slot, m_prefix));
        return true;
    }
    const auto key = slot->hostKey();
    if (!key)
        return false;
    if (show(messageOf(Glyph::Medium, tr("First contact: is this really %1?").arg(slot->name()),
                       tr("The server showed this host key. Compare it with the key that %1 itself tells; nothing was sent yet.").arg(slot->name()))))
        messages()->setContent(new HostKeyPanel(slot, m_prefix));
    return true;
}

bool ServerSlotCard::show(const Message &message)
{
    if (messages()->message() == message && !messages()->isHidden())
        return false;
    messages()->setMessage(message);
    return true;
}

} // namespace swingbridge
