// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "servers/ObservedFacts.h"
#include "servers/ServerIdentity.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace swingbridge {

//! One step of taking the old server out of service (upgrade-paths.md 12). Seen, not clicked: only what no program can see
//! is attested by a person.
class DecommissionStep
{
public:
    enum class State {
        Open,     //!< Still to be done.
        Done,     //!< Seen on the server.
        Attested, //!< Said by a person, by name.
        NotRead,  //!< The server could not be asked.
        Refused   //!< Must not be done now: why is in seen().
    };

    DecommissionStep(QString id, State state, QString seen, bool byPerson)
        : m_id(std::move(id)), m_state(state), m_seen(std::move(seen)), m_byPerson(byPerson) {}

    //! "stagingSeen", "otherExports", "agentsElsewhere", "fenced", "uninstalled", "machineDeleted", "accountsRemoved"
    const QString &id() const { return m_id; }
    State state() const { return m_state; }
    QString title() const;        //!< Translated: what is to be done.
    QString how() const;          //!< Translated: by which clicks or commands, from the vendor's documentation.
    const QString &seen() const { return m_seen; } //!< Translated: what was seen, or who attested what.
    bool isByPerson() const { return m_byPerson; } //!< No program can see it: it takes a person's words.
    bool isOver() const { return m_state == State::Done || m_state == State::Attested; }

private:
    QString m_id;
    State m_state;
    QString m_seen;
    bool m_byPerson;
};

//! What the checklist is judged by.
class DecommissionFacts
{
public:
    DecommissionFacts() = default;

    QString server;                    //!< The one that goes.
    QString active;                    //!< The one that stays and exports.
    std::optional<ServerRole> role;    //!< Of the one that goes, just observed; absent: it did not answer.
    ServiceState service = ServiceState::Unknown;
    ServiceStart start = ServiceStart::Unknown;
    bool wasSeenStaging = false;       //!< In this migration's record, after its demotion.
    std::optional<bool> isInstalled;   //!< Of its product; absent: not known.
    bool activeIsSeen = false;         //!< The one that stays was just observed active.
    bool activeHasExported = false;    //!< And has exported well since the switch.
    //! Step id -> "name, time: words".
    QMap<QString, QString> attested;
};

//! Decommission so that it cannot come back as a rogue server. A disabled service is only a fence, and the checklist says so.
class Decommission
{
public:
    static QList<DecommissionStep> judge(const DecommissionFacts &facts);
    //! The product is gone, or the machine is, and its accounts are: nothing of it can export again.
    static bool isComplete(const QList<DecommissionStep> &steps);
    //! The steps that a person attests.
    static QStringList attestable();
};

} // namespace swingbridge
