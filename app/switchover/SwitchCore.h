// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "switchover/SwitchEvent.h"

#include <array>

namespace swingbridge {

//! Where one attempt stands. A value without pointers: copied, compared and hashed by searches over all states.
class SwitchState
{
public:
    SwitchStateId at = SwitchStateId::Draft;
    Resting resting = Resting::None;
    Side restingSide = Side::Target;

    // What the attempt is; never changed by step().
    bool hardFence = true;
    bool assisted = false;
    bool targetFirst = false;  //!< Claim the target first: both directions claim the servers in the same order.
    bool mayStopCycle = false; //!< A person consented to stop a cycle that does not end.

    bool lost = false;          //!< A person attested that the other is fenced off; undone by its first answer.
    bool aborting = false;
    bool conflictAgreed = false; //!< A person saw both active and let the other be demoted.
    bool holding = false;       //!< FIRST_EXPORT failed; the target's scheduler is being switched off.
    std::array<SeenServer, 2> seen;
    std::array<bool, 2> borrowed{};   //!< Its scheduler was on and was switched off by this attempt.
    std::array<quint8, 2> idleLooks{}; //!< In a row.
    std::array<quint8, 2> sends{};    //!< In this state.
    std::array<bool, 2> settled{};    //!< RELEASE is through with it.
    quint8 turns = 0;                 //!< How often it went back.

    SeenServer &of(Side side) { return seen.at(indexOf(side)); }
    const SeenServer &of(Side side) const { return seen.at(indexOf(side)); }
    bool isResting() const { return resting != Resting::None; }
    bool isDone() const { return at == SwitchStateId::Done && !isResting(); }

    friend bool operator==(const SwitchState &, const SwitchState &) = default;
};

//! The new state, the states entered on the way (each becomes a STATE entry) and what to do next.
class SwitchStep
{
public:
    SwitchState state;
    SwitchEffect effect;
    std::array<SwitchStateId, 4> entered{};
    quint8 enteredCount = 0;
};

//! What of a step goes into the journal, in this order: the look that justifies it, that it goes on without the other, the
//! states entered, where it rests.
class StepRecord
{
public:
    //! \a isNews: the look shows something that the last one written down did not.
    StepRecord(const SwitchState &before, const SwitchEvent &event, const SwitchStep &next, bool isNews);

    bool look = false;
    bool withRuns = false; //!< The look was made while runs were watched; they are written with it.
    bool withoutOther = false;
    bool rest = false;
};

//! How often one command is sent within one state before the attempt rests.
inline constexpr int sendLimit = 5;
//! How often an attempt may go back to an earlier state before it rests.
inline constexpr int turnLimit = 6;

//! The guarded switch: what happens next. Pure: no clock, no I/O, no memory. A state is left only on an event that a
//! read-back made (guarded-switch.md 0, rule 6).
SwitchStep step(const SwitchState &state, const SwitchEvent &event);

} // namespace swingbridge
