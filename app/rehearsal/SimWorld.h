// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/SimServer.h"
#include "switchover/SwitchMemory.h"

namespace swingbridge {

//! The invariants of guarded-switch.md 3.2, by their words in reports.
enum class SimInvariant : quint8 { None, SingleActive, PromotionCause, Evidence, HonestJournal, NoZombies, Recovery };
const char *toWord(SimInvariant invariant);

//! One wizard: its process, which a crash ends, and its journal, which stays.
class SimWizard
{
public:
    // The journal, folded
    SwitchMemory memory;
    SimToken token;
    SimMachine target = SimMachine::Second;
    quint8 journal = 0;        //!< Which one; somebody who takes over begins another.
    quint8 approved = 0;       //!< The configuration that a person approved; 0: none.
    quint8 rollBackTo = 1;     //!< What the server it gives the role back to was before.
    quint8 markedConfiguration = 0;
    quint8 exportLine = 0;
    quint8 stagingLine = 0;
    std::array<SwitchLook, 2> written;               //!< The last look of each side in the journal ...
    std::array<SwitchStateId, 2> writtenIn{};        //!< ... and the state in which it was made.
    std::array<bool, 2> anchorDue{};                 //!< A receipt is there whose head was not written yet.
    std::array<bool, 2> startTypeBorrowed{};
    bool isAdmitted = false;   //!< The lost server was taken back.

    // The process
    bool exists = false;
    bool runs = false;
    SwitchState state;
    SwitchEvent event = SwitchEvent::begin();
    std::array<SwitchLook, 2> looks;
    std::array<quint8, 2> boots{}; //!< 0: not looked at since it started.
    quint8 waits = 0;
    quint8 admitting = 0;      //!< The row of the re-admission that is under way, from 1; 0: none is.
    bool awaitsIdle = false;

    SimMachine machineOf(Side side) const { return side == Side::Target ? target : opposite(target); }
    bool isDone() const { return memory.at == SwitchStateId::Done && memory.resting == Resting::None; }
    quint8 approvedOn(Side side) const { return side == Side::Other ? quint8(0) : memory.isRollBack ? rollBackTo : approved; }
};

//! A request that the network still holds.
class SimLetter
{
public:
    SimRequest request; //!< None: nothing.
    SimMachine to = SimMachine::First;
    bool isPassed = false; //!< The agent's checks are behind it; nothing but a missing lock lets that happen.
};

//! Everything at one moment of a schedule: a value, copied where schedules part.
class SimWorld
{
public:
    SimWorld() = default;
    //! sync01 active, sync02 in staging mode and approved; one wizard that has not begun.
    SimWorld(bool withHardFence, bool isAssisted);

    std::array<SimServer, 2> servers;
    std::array<SimLetter, 3> letters;
    std::array<SimWizard, 2> wizards;
    quint8 turn = 0;      //!< The wizard that acts next.
    bool hardFence = true; //!< P1 is promised under it.
    bool assisted = false;
    quint8 nextNonce = 1;
    quint8 journals = 0;  //!< Begun after the first.
    bool outOfBand = false; //!< Somebody switched a server active behind everybody's back: of S1 only P1 is left.
    bool meddled = false;   //!< Somebody stopped a server or took its role: what was seen last may be over.
    SimInvariant violated = SimInvariant::None;

    // How far the schedule is
    quint16 calls = 0;
    quint16 writes = 0;
    quint16 ends = 0;     //!< How often a wizard came to rest or died ...
    quint16 endsAtFault = 0; //!< ... and how often before the last thing that went wrong.
    quint16 steps = 0;
    quint16 rested = 0;    //!< Where wizards rested: a bit for each Resting, and bit 0 for DONE.
    quint16 refusals = 0; //!< How often the product would have stopped itself (SwitchInvariants).
    quint16 stepsSinceFault = 0;
    quint32 seconds = 0;
    quint32 withoutActiveSince = 0;
    quint32 longestWithoutActive = 0;
    quint64 events = 0x9e3779b97f4a7c15; //!< A hash over everything that happened, in order: two schedules with one are one.

    SimServer &at(SimMachine machine) { return servers.at(indexOf(machine)); }
    const SimServer &at(SimMachine machine) const { return servers.at(indexOf(machine)); }
    SimWizard &wizard() { return wizards.at(turn); }
    const SimWizard &wizard() const { return wizards.at(turn); }

    void happened(quint32 what) { events = (events ^ what) * 0xff51afd7ed558ccd; events ^= events >> 29; }
    void violate(SimInvariant what) { violated = violated == SimInvariant::None ? what : violated; }
    //! S1, after every event.
    void check();
    void pass(quint32 howManySeconds);
    int activeServers() const;
    //! Keeps a letter; false when the network holds as many as it can.
    bool keep(const SimLetter &letter);
    //! Something went wrong just now: from here on recovery is counted.
    void disturbed() { stepsSinceFault = 0; endsAtFault = ends; }
};

} // namespace swingbridge
