// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/AgentRules.h"
#include "switchover/CommandRules.h"
#include "switchover/SwitchLook.h"

namespace swingbridge {

//! The two machines of the exploration, whatever part they play in an attempt.
enum class SimMachine : quint8 {
    First, //!< "sync01": active when the schedule begins.
    Second //!< "sync02": in staging mode then.
};
constexpr SimMachine opposite(SimMachine machine) { return machine == SimMachine::First ? SimMachine::Second : SimMachine::First; }
constexpr size_t indexOf(SimMachine machine) { return static_cast<size_t>(machine); }

class SimToken
{
public:
    quint8 counter = 0; //!< 0: none.
    quint8 nonce = 0;   //!< Another one for each attempt.
    SimMachine target = SimMachine::Second;

    bool isSame(const SimToken &other) const { return counter == other.counter && nonce == other.nonce; }
    friend bool operator==(const SimToken &, const SimToken &) = default;
};

//! A command as it travels; it may arrive late, twice or never.
class SimRequest
{
public:
    SwitchCommand command = SwitchCommand::None; //!< None: no request.
    SimToken token;
    quint8 seq = 0;
    quint8 boot = 0;          //!< 0: bound to no start of the machine.
    quint8 configuration = 0; //!< The approved one.
    ExpectedState expected;
    bool byPerson = false;
    bool isAnsweredFor = false; //!< A person attested that its ways out are blocked: it may be started.

    friend bool operator==(const SimRequest &, const SimRequest &) = default;
};

//! A server of the exploration and what its agent keeps: a value of a few bytes (guarded-switch.md 3.1, 7.1).
class SimServer
{
public:
    enum class Cycle : quint8 { None, Staging, Exporting };
    enum class InFlight : quint8 { None, SetFlag, ClearFlag };

    // The product
    bool running = true;
    bool disabled = false;
    bool staging = false;
    bool scheduler = true;
    Cycle cycle = Cycle::None;
    bool wizardOpen = false;
    quint8 configuration = 1;
    quint8 exports = 0;     //!< Cycles that exported, counted modulo 4.
    quint8 stagingRuns = 0; //!< Cycles that did not, likewise.
    InFlight inFlight = InFlight::None; //!< Handed to the service by an agent that died since.
    SimToken inFlightOf;

    // The machine
    quint8 boot = 1;
    bool silent = false;   //!< Nobody reaches it; it works on.
    bool isolated = false; //!< Cut off from Entra ID and AD by a person, who said so.

    // What its agent keeps
    SimToken marker;
    quint8 seq = 0;
    bool open = false;
    bool sealed = false;
    quint8 outcomes = 0; //!< Steps with an outcome receipt under the marker's token: a bit each.
    quint8 proven = 0;   //!< The step that the last receipt proves.
    Dangling dangling = Dangling::None;
    SwitchCommand danglingCommand = SwitchCommand::None;
    bool sawStaging = false;

    bool isCapable() const { return !isolated && ((running && !staging) || cycle == Cycle::Exporting); }
    AgentFacts facts() const;
    //! What a look under \a own tells; \a approved: 0 when no configuration is known.
    SwitchLook look(const SimToken &own, quint8 approved) const;
    bool isClaimed() const { return marker.counter > 0; }

    void stop();
    void start();
    void reboot();
    //! The outcome receipt of \a command.
    void writeOutcome(SwitchCommand command);
    bool hasOutcome(SwitchCommand command) const;
    //! Whoever looks writes the outcome of what a person did.
    void settlePerson();

    friend bool operator==(const SimServer &, const SimServer &) = default;
};

} // namespace swingbridge
