// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "servers/ObservedFacts.h"
#include "switchover/SwitchStateId.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace swingbridge {

//! What was last seen of one server, from an OBSERVED entry and nothing else.
class SwitchReading
{
public:
    SwitchReading() = default;
    QString server;
    QDateTime at; //!< Invalid: never observed in this migration's switch.
    ServerRole role = ServerRole::Unknown;
    ServiceState service = ServiceState::Unknown;
    ServiceStart serviceStart = ServiceStart::Unknown;
    std::optional<bool> schedulerEnabled;
    std::optional<bool> idle;
    int markerSeq = 0;
    std::optional<bool> suspended; //!< SchedulerSuspended: the vendor's wizard is open, as a rule.
    bool waitsForPerson = false;   //!< An intent is written and has no outcome yet: in assisted mode a person's click.
    bool reachable = true; //!< False: the last request was not answered.
    QDateTime lookedAt;    //!< The last look, even if it showed nothing new; never before `at`. Not in the journal.
};

//! One line of the switch as people follow it.
class SwitchLine
{
public:
    enum class Status { Open, Current, Done, Waiting, Skipped };
    SwitchLine() = default;
    SwitchStateId state = SwitchStateId::Draft;
    QString sentence; //!< Translated: "Demote sync01 and see it in staging mode".
    QString server;   //!< Empty: both.
    Status status = Status::Open;
    QDateTime startedAt;
    QDateTime at;     //!< When it was observed.
    QString detail;   //!< Translated: what was seen, or what it is waiting for.
    int estimateSeconds = 0;
    //! Who is active while it runs, as planned: the name, or empty for nobody.
    QString activeMeanwhile;
};

//! The whole switch for page, status document and report: a value, made from the journal alone.
class SwitchView
{
public:
    SwitchView() = default;

    SwitchStateId state = SwitchStateId::Draft;
    Resting resting = Resting::None;
    QString restingServer;  //!< The server that a WAIT waits for.
    int attempt = 0;        //!< 0: no token was claimed yet.
    qint64 counter = 0;
    QString nonce;
    QString target;
    QString other;
    SwitchMode mode = SwitchMode::Assisted;
    bool hardFence = true;
    QString isTrue;         //!< One translated sentence.
    QString next;           //!< One translated sentence.
    QString undo;           //!< One translated sentence.
    QStringList clicks;     //!< Assisted mode: what the person does now in the vendor's wizard, line by line.
    QString clicksServer;
    QList<SwitchReading> readings; //!< Other, then target.
    QList<SwitchLine> timeline;
    QStringList activeServers; //!< Only what was observed last.
    //! Between "other observed not active" and "target observed active"; running on while nobody is.
    std::optional<qint64> secondsWithoutActive;
    QDateTime withoutActiveSince; //!< Valid while nobody is active.
    bool rogueWatch = false;      //!< The other server was attested as fenced off and was not seen since.

    bool isDone() const { return state == SwitchStateId::Done && resting == Resting::None; }
    //! The attempt was given up with the other server active, or a roll-back gave the role back to it.
    bool isGivenBack() const { return resting == Resting::AbortedClean || (isRollBack && isDone()); }
    bool isResting() const { return resting != Resting::None; }
    //! Exit of the command line (cli.md): 0 done, 1 aborted or rolled back, 5 WAIT, 7 other resting states.
    int exitStatus() const;
    //! "DEMOTE" or, at rest, "WAIT".
    QString stateWord() const;
    //! The part "switch" of swingbridge/status/1; null while there was no attempt.
    Json toJson() const;
    bool isRollBack = false;
};

} // namespace swingbridge
