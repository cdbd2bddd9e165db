// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "switchover/SwitchCore.h"
#include "switchover/SwitchLook.h"

namespace swingbridge {

//! What the journal knows of one server, as far as it decides anything.
class ServerMemory
{
public:
    using Flag = SeenServer::Flag;

    quint8 confirmed = 0;       //!< Highest ratchet step whose outcome receipt was seen under the attempt's token.
    bool claimSeen = false;     //!< Under the attempt's token.
    bool demotionSeen = false;  //!< Staging, idle and the receipt, under the attempt's token.
    bool fenceSeen = false;     //!< Stopped and the receipt, under the attempt's token.
    bool fencedEarlier = false; //!< A FENCE outcome of an earlier attempt, seen staging before.
    bool attested = false;      //!< A person attested that it is fenced off, and it was not seen since.
    bool isActive = false;      //!< In the last look.
    bool foundActive = false;   //!< When another operator's attempt was taken over.
    bool schedulerBorrowed = false;
    Flag stagingWhenLastRunning = Flag::Unknown;

    void observed(const SwitchLook &look, bool isOther);
    void proved(int step) { confirmed = quint8(qMax(int(confirmed), step)); }
    void newAttempt();
    //! Before a take-over. A fence that the other operator's attempt left is one (guarded-switch.md 4.3): its agent fenced only what was
    //! seen in staging mode, and lifts no fence from anything else.
    void found(bool isActiveThen, bool isFencedThen);
    //! \a look together with what was seen before it: what the core decides on.
    SeenServer seenWith(const SwitchLook &look) const;

    friend bool operator==(const ServerMemory &, const ServerMemory &) = default;
};

//! What the journal knows of the switch, as far as it decides anything: a fold over its entries without a text in it, and
//! the decisions how to go on that rest on nothing else. SwitchHistory folds real entries into it, the exploration
//! (rehearsal/) its own; the decisions are these for both.
class SwitchMemory
{
public:
    SwitchStateId at = SwitchStateId::Draft;
    Resting resting = Resting::None;
    Side restingSide = Side::Target;
    bool hasAttempt = false;
    bool isRollBack = false;
    bool hardFence = true;
    bool assisted = false;
    bool demoteSent = false;    //!< Under this token: from here on giving up takes a roll-back.
    bool promotionSeen = false;
    bool withoutOther = false;  //!< The attested path was taken in this attempt.
    bool hasMarks = false;
    bool hasTakenOver = false;    //!< Another operator's attempt was taken over in this journal.
    bool wereGuardsPassed = false; //!< In this journal, for whichever attempt.
    std::array<ServerMemory, 2> servers;

    ServerMemory &of(Side side) { return servers.at(indexOf(side)); }
    const ServerMemory &of(Side side) const { return servers.at(indexOf(side)); }

    // --- one entry each
    //! \a turned: in the other direction than the attempt before, so that the sides change places.
    void attempt(bool turned, bool rollBack, bool isAssisted, bool withHardFence);
    void entered(SwitchStateId state);
    void rested(Resting where, Side side) { resting = where; restingSide = side; }
    void observed(Side side, const SwitchLook &look);
    void intended(SwitchCommand command) { demoteSent = demoteSent || command == SwitchCommand::Demote || command == SwitchCommand::DemoteAgain; }

    // --- decisions
    //! Not DONE, not ABORTED_CLEAN.
    bool isUnfinished() const;
    //! Both servers were seen under this token, and neither is active.
    bool isNobodyActive() const;
    //! How a resume goes on.
    enum class GoOn : quint8 { Nothing, Superseded, SameToken, NewToken };
    GoOn goOn() const;
    //! How the active role is given back.
    enum class GiveBack : quint8 { Nothing, Superseded, Exported, GoOn, Abort, NewToken };
    GiveBack giveBack() const;
    //! Where an attempt stands after a restart of the program; step() enters it again at CLAIM.
    SwitchState initialState(bool mayStopCycle) const;
    //! Nothing is captured or judged again: a roll-back has no evidence, and inside the window nobody is active meanwhile.
    bool keepsEvidence() const { return isRollBack || demoteSent; }
    bool keepsMarks() const { return hasMarks && demoteSent; }
    //! Which of S1, P1, S2 and S4 \a command would break for all that is known, in English; null: none (guarded-switch.md 3.2).
    const char *brokenBy(SwitchCommand command) const;
    //! The block around a lost server may be taken away: it was seen in staging mode under this token.
    bool mayLiftIsolation() const;

    friend bool operator==(const SwitchMemory &, const SwitchMemory &) = default;

private:
    const char *brokenByPromote() const;
    const char *brokenByUnfence() const;
};

} // namespace swingbridge
