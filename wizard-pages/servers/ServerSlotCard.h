// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ServerCard.h"

namespace swingbridge {

class Button;
class ServersModel;
class WayPanel;
struct Message;

//! The card of one server on page Servers: where it is, what it is asked for before it answers, what it said.
class ServerSlotCard final : public ServerCard
{
    Q_OBJECT

public:
    ServerSlotCard(ServersModel *model, int server, QWidget *parent = nullptr);

    void retranslate();
    void refresh();
    //! Only what time changes.
    void refreshHead();

private:
    void refreshFacts();
    void refreshMessages();
    bool ask();
    //! False when it is shown already.
    bool show(const Message &message);

    ServersModel *m_model;
    int m_server;
    QString m_prefix;
    WayPanel *m_way;
    Button *m_remove;
};

} // namespace swingbridge
