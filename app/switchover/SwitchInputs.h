// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Guid.h"
#include "switchover/Approval.h"
#include "switchover/SwitchStateId.h"

#include <QHash>
#include <QStringList>

#include <chrono>
#include <optional>

namespace swingbridge {

//! A person's answer to a guard, with name and time (guarded-switch.md 4.1, column W).
class GuardAnswer
{
public:
    enum class Kind { Attest, Approve, Waive };
    GuardAnswer() = default;
    GuardAnswer(Kind what, QString words, QString who, QDateTime when)
        : kind(what), text(std::move(words)), by(std::move(who)), at(std::move(when)) {}
    Kind kind = Kind::Attest;
    QString text;
    QString by;
    QDateTime at;
};

//! One of the two servers of a switch, as it was paired.
class SwitchServer
{
public:
    SwitchServer() = default;
    SwitchServer(QString called, QString machine) : name(std::move(called)), machineId(std::move(machine)) {}
    QString name;      //!< What people call it; also ServerDriver::name().
    QString machineId; //!< Read when it was paired; a command for it is refused by any other machine.
};

//! Everything a switch needs to know from before: who, between which servers, on which evidence. A value that the
//! session fills in from the journal; the switch itself reads the servers again.
class SwitchInputs
{
public:
    SwitchInputs() = default;

    Guid migration;
    QString operatorName;
    QString station;
    SwitchServer other;  //!< Active now, or unknown; shall be staging at the end.
    SwitchServer target; //!< Shall be active at the end.
    //! The target was the active server when the migration began: a roll-back. Its evidence is its configuration as it
    //! was read then; its exports were never pending.
    bool isRollBack = false;

    SwitchMode mode = SwitchMode::Assisted;
    bool hardFence = true;
    bool consentToUndocumented = false; //!< Needed for SwitchMode::Automatic.
    bool mayStopCycle = false;          //!< A cycle that does not end in time may be stopped (harmless: adsync.md 1.4).

    Approval approval;
    int differencesTotal = 0;
    int differencesOpen = 0;       //!< Not decided yet (G14).
    QDateTime rulesChangedAt;      //!< Last change of the target's configuration by this migration; invalid: none (G07).
    std::optional<bool> schedulerWasOn; //!< The target's, when it was paired; this migration may have borrowed it since (G06).
    QDateTime stagingSince;        //!< When the target was first seen in staging mode; invalid: not known (G24).
    QHash<QString, GuardAnswer> answers; //!< By guard id, "G17".

    QStringList ownNonces; //!< Tokens of this migration's earlier attempts: their markers are not foreign (G05). The runner adds them.

    std::chrono::seconds evidenceLimit = std::chrono::hours{4}; //!< G11
    std::chrono::seconds cycleLimit = std::chrono::minutes{30}; //!< How long QUIESCE waits for the end of a cycle.
    std::chrono::seconds personLimit = std::chrono::hours{2};   //!< How long a person may take in the vendor's wizard.
    std::chrono::seconds exportLimit = std::chrono::hours{24};  //!< How long FIRST_EXPORT waits.

    const SwitchServer &at(Side side) const { return side == Side::Other ? other : target; }
    const QString &nameOf(Side side) const { return at(side).name; }
};

} // namespace swingbridge
