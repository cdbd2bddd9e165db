// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "switchover/SwitchStateId.h"

#include <array>

namespace swingbridge {

//! Who is active while a state lasts, as planned.
enum class ActiveMeanwhile : quint8 { Other, Nobody, Target };

//! One row of guarded-switch.md 4.2: from this table come the page's steps, the plan, the documentation and the tests.
//! Texts are untranslated sources of the context SwitchTexts; %1 is the other server, %2 the target.
class SwitchRow
{
public:
    SwitchStateId state;
    bool isStep;          //!< Shown to people as a step of its own.
    bool onlyHardFence;   //!< Left out without the hard fence.
    bool onlyWithOther;   //!< Left out when the other server is attested as fenced off.
    ActiveMeanwhile active;
    int estimateSeconds;  //!< Without anything known about the servers.
    const char *sentence; //!< What happens, and what is seen before it is left.
    const char *undo;     //!< How to go back from here.
    const char *isTrue;   //!< While it lasts.
    const char *enter;    //!< English, for documentation: entered when ...
    const char *action;   //!< English, for documentation: what is sent or looked at.
    const char *leave;    //!< English, for documentation: left only when ...
    const char *otherwise; //!< English, for documentation: if not ...
    quint32 leadsTo;      //!< States that step() may enter from here, one bit each; a person's go on (CLAIM) and giving up (RELEASE) apart.
    quint16 restsIn;      //!< Where it may come to rest here, one bit each.
};

constexpr quint32 bitOf(SwitchStateId state) { return quint32(1) << quint32(state); }
constexpr quint16 bitOf(Resting resting) { return quint16(1U << quint32(resting)); }

//! All states in their order; the index of a row is its state's number.
extern const std::array<SwitchRow, 18> switchTable;

//! A resting state: exactly one sentence "what is true", one "what to do next". %3 is the server it waits for.
class RestingRow
{
public:
    Resting resting;
    const char *isTrue;
    const char *next;
};

//! All resting states; the first (None) is empty.
extern const std::array<RestingRow, 9> restingTable;

const SwitchRow &rowOf(SwitchStateId state);
const RestingRow &rowOf(Resting resting);

} // namespace swingbridge
