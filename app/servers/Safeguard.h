// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace swingbridge {

//! The protections of the switch, one by one: each keeps out one way to two active servers (guarded-switch.md 6.3).
enum class Safeguard : quint8 {
    Epoch,             //!< The agent refuses a command whose token is not the marker's.
    RollBackToken,     //!< A roll-back is a token of its own.
    Nonce,             //!< Two tokens with the same number are two tokens; a token has one direction.
    ClaimBoth,         //!< Both servers are claimed before either is touched, and a demotion needs the token too.
    Lock,              //!< Check and act under one lock.
    Barrier,           //!< A dangling intent forces a restart of the service.
    DurableMarker,     //!< The marker outlives a reboot; commands are bound to the start they were meant for.
    ReadBack,          //!< An acknowledgement proves nothing.
    Silence,           //!< No answer is no success.
    Idle,              //!< A cycle that began before the demotion still exports.
    Order,             //!< Demote, then promote.
    Evidence,          //!< The agent promotes under the approved configuration only.
    HardFence,         //!< The other's service is stopped and disabled while the target is promoted.
    Seal,              //!< No late promotion of this token once the fence is lifted.
    Ratchet,           //!< Within a token a server goes forward only, and a demotion starts no stopped service.
    Receipt,           //!< A fence counts with this token's receipt only, whatever the service's state.
    LookOnResume,      //!< Resuming looks from CLAIM on instead of jumping to where the journal stopped.
    Retry,             //!< What was lost is sent again.
    UniqueToken,       //!< The number alone is no token: two operators would block each other.
    Attestation,       //!< Silence is no fence: a person says that the lost server is off.
    LiftAfterStaging,  //!< What isolates a lost server is lifted after it was seen in staging mode.
    StoppedIsNotFenced //!< A service that is merely stopped may have its flag off (guarded-switch.md 4.3).
};

//! True, always, in everything that is installed. A program of tests/mutants is compiled without one of them, to show
//! that the exploration notices: it compiles the switch and the agent's rules anew, for itself.
#ifdef SWINGBRIDGE_WITHOUT_SAFEGUARD
constexpr bool keepsAll() { return false; }
constexpr bool keeps(Safeguard safeguard) { return safeguard != Safeguard::SWINGBRIDGE_WITHOUT_SAFEGUARD; }
#else
constexpr bool keepsAll() { return true; }
constexpr bool keeps(Safeguard) { return true; }
#endif

} // namespace swingbridge
