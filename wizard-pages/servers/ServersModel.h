// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/SavedPairs.h"
#include "servers/ServerSlot.h"
#include "session/PageModel.h"

namespace swingbridge {

//! One line about a server: label and value, both translated.
struct ServerFact
{
    QString label;
    QString value;
    bool isCode = false;
};

//! A condition of pairing and whether it holds: nothing while it is not known.
struct PairCondition
{
    QString title;
    QString seen;
    std::optional<bool> holds;
};

//! Page Servers: addresses, who the servers are, whether they can be paired.
class ServersModel final : public PageModel
{
    Q_OBJECT

public:
    explicit ServersModel(MigrationSession *session, QObject *parent = nullptr);

    QString deedText() const override;
    bool isDeedEnabled() const override;
    QString reason() const override;
    void enter() override;
    void deed() override;
    //! Before the pair is made: tests every server; writes nothing down.
    void readAnew() override;

    //! 0: the active server, from 1: staging servers, the first of which shall take over.
    int serverCount() const { return int(m_slots.size()); }
    ServerSlot *server(int server) const { return m_slots.at(server); }
    bool mayEdit() const;
    bool mayAdd() const;
    void addServer();
    bool mayRemove(int server) const;
    void removeServer(int server);
    void swapServers();
    const QString &ticket() const;
    void setTicket(const QString &ticket);

    QString headline(int server) const;
    QString age(int server) const;
    QList<ServerFact> facts(int server) const;
    QList<PairCondition> conditions() const;
    //! Why there is no pair, unless a card says it already.
    std::optional<Error> refusal() const;
    //! The servers that a person could put into staging mode (two are active) or make active (none is) to get a pair.
    QList<int> mendable() const;
    //! True when they shall go into staging mode.
    bool mendsByDemoting() const;

    // Pairs of earlier migrations.
    QList<SavedPair> savedPairs() const;
    void usePair(const SavedPair &pair);
    void forgetPair(const SavedPair &pair);

Q_SIGNALS:
    //! Another number of servers, or others in their places.
    void serversChanged();

private:
    ServerSlot *makeSlot(const QString &address);
    void takeAddresses();
    void rememberPair();
    bool isAnyTesting() const;
    bool areAllRead() const;
    PairCondition condition(const QString &title, std::optional<bool> holds, const QString &yes, const QString &no) const;
    static ServerFact fact(const QString &label, const QString &value, bool isCode = false);
    static QString schedulerText(const ServerReading &reading);

    QList<ServerSlot *> m_slots;
    SavedPairs m_saved;
    bool m_isRemembered = false;
};

} // namespace swingbridge
