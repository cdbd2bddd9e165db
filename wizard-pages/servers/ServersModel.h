// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migration/ServerReading.h"
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

    //! 0: the active server, from 1: staging servers.
    int serverCount() const;
    QString address(int server) const;
    void setAddress(int server, const QString &address);
    bool mayEdit() const;
    const ServerReading *reading(int server) const;
    QString headline(int server) const;
    QString age(int server) const;
    QList<ServerFact> facts(int server) const;
    std::optional<Error> serverError(int server) const;
    QList<PairCondition> conditions() const;

private:
    QString nameOf(int server) const;
    bool areAllRead() const;
    PairCondition condition(const QString &title, std::optional<bool> holds, const QString &yes, const QString &no) const;
    static ServerFact fact(const QString &label, const QString &value, bool isCode = false);

    QStringList m_addresses; //!< Active first.
};

} // namespace swingbridge
