// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Clock.h"
#include "foundation/Random.h"
#include "foundation/Result.h"

#include <QCoroTask>
#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>

namespace swingbridge {

class AgentEndpoint;
class Connections;

//! The person at a server's screen, where there is somebody to ask: the lab has one, a live site does not (there the
//! wizard shows what to click and looks again).
class SitePerson
{
public:
    virtual ~SitePerson() = default;
    //! Exports the settings of \a server with the vendor's wizard, task "View or export current configuration", into the folder it proposes.
    [[nodiscard]] virtual QCoro::Task<Done> exportSettings(QString server, std::stop_token stop) = 0;
    //! Installs the product on \a server with the exported settings of \a settingsOf, in staging mode; looked at afterwards.
    [[nodiscard]] virtual QCoro::Task<Done> installStaging(QString server, QString settingsOf, std::stop_token stop) = 0;
    //! Mends on \a server by hand what was decided so, difference by difference; compared again afterwards.
    [[nodiscard]] virtual QCoro::Task<Done> mendByHand(QString server, QStringList differenceIds, std::stop_token stop) = 0;
    //! Blocks the ways of \a server out to Entra ID and AD, as was attested, or lifts the block (guarded-switch.md 4.4).
    [[nodiscard]] virtual Done blockWaysOut(const QString &server, bool isBlocked) = 0;
};

//! Everything a session gets from outside, wired in main: time, chance, the door to servers, who is at work.
class SessionWorld
{
public:
    using Door = std::function<Result<std::shared_ptr<AgentEndpoint>>(const QString &address)>;

    std::shared_ptr<Clock> clock;
    std::shared_ptr<RandomSource> random;
    Door door;                          //!< Opens the way to an address of cli.md ("lab:sync01", "ssh://host").
    std::shared_ptr<Connections> connections; //!< What a person may say of the ways; null: nothing (a lab, the command line).
    std::shared_ptr<SitePerson> person; //!< May be null.
    QString operatorName;               //!< Who answers for what is done; from the login, --operator or the answers.
    QString station;                    //!< The machine Swingbridge runs on.
    QString toolVersion;
    bool rehearsal = false;             //!< The servers are simulated: said on every page and report.
};

//! What a migration is begun with: chosen on the pages Welcome and Servers, or given to the command line.
class SessionSetup
{
public:
    QString activeAddress;
    QStringList stagingAddresses;  //!< One to three.
    QStringList addresses() const { return QStringList(activeAddress) + stagingAddresses; } //!< The active server's first; it may be empty still.
    QString target;                //!< Name of the server that shall be active; empty: the only staging server.
    bool assisted = true;          //!< The vendor's wizard flips the flag (documented) or the agent (not documented).
    bool hardFence = true;
    QString hardFenceReason;       //!< Why it is off.
    QString ticket;                //!< The change number; may be empty.
    QByteArray rehearsal;          //!< Canonical JSON {"scenario","seed","objects","lab"}; empty for live servers.
    QByteArray answers;            //!< Canonical JSON of an AnswerBook; empty: none.
};

//! Whoever is signed in on this machine and answers for what is done; "unknown" when the system does not tell.
QString personAtWork();

//! The name a server is called by: "lab:sync01" -> "sync01", "ssh://adm@sync01.contoso.com:22" -> "sync01".
QString serverNameOf(const QString &address);

} // namespace swingbridge
