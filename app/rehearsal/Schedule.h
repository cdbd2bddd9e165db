// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/FaultPlan.h"
#include "rehearsal/SimServer.h"

#include <array>
#include <vector>

namespace swingbridge {

//! What people and machines do behind the wizard's back.
enum class Happening : quint8 { StagingOff, StagingOn, CycleStarts, ConfigurationChanges, ServiceDies, ServiceStarts, Reboots, WizardOpens, IsolationLifted };
//! What becomes of an attempt that rests or whose program died.
enum class SimDecision : quint8 { Resume, RollBack, TakeOver, Attest, ReAdmit };

//! One place where a schedule leaves the plain course.
class Deviation
{
public:
    enum class What : quint8 {
        Fault,         //!< `at`: the call it befalls; `detail`: FaultKind.
        DiesBefore,    //!< `at`: the write that is not made.
        DiesAfter,     //!< `at`: the last write.
        Delivers,      //!< Before call `at`; `detail`: the place in SimWorld::letters.
        Fires,         //!< Before call `at` the service of machine `detail` applies what a dead agent handed to it.
        Happens,       //!< Before call `at`; `detail`: Happening * 2 + machine.
        Yields,        //!< Before call `at` the other wizard acts; `detail`: SimDecision with which it begins.
        Decides        //!< At end `at`; `detail`: SimDecision.
    };
    Deviation(What kind, int number, int more) : what(kind), at(quint16(number)), detail(quint8(more)) {}

    What what;
    quint16 at;
    quint8 detail;

    FaultKind fault() const { return static_cast<FaultKind>(detail); }
    SimDecision decision() const { return static_cast<SimDecision>(detail); }
    Happening happening() const { return static_cast<Happening>(detail / 2); }
    SimMachine machine() const { return static_cast<SimMachine>(what == What::Happens ? detail % 2 : detail); }
    friend bool operator==(const Deviation &, const Deviation &) = default;
};

//! How a switch is made: with or without the hard fence, by a person or by the agent.
class SimVariant
{
public:
    bool hardFence = true;
    bool assisted = false;
    friend bool operator==(const SimVariant &, const SimVariant &) = default;
};

//! A schedule: the variant and everything in which it leaves the plain course. A value that replays itself exactly.
//! Its text is a FaultPlan's as far as the lab can do the same: "sync01:reply-lost@demote#1"; the rest is written likewise.
class Schedule
{
    Q_DECLARE_TR_FUNCTIONS(Schedule)

public:
    Schedule() = default;
    explicit Schedule(SimVariant how) : variant(how) {}

    SimVariant variant;
    std::vector<Deviation> deviations;
};

//! The kinds of switch.
inline constexpr std::array variants{SimVariant{true, false}, SimVariant{true, true}, SimVariant{false, false}, SimVariant{false, true}};

//! Where all schedules begin: each kind of switch, as usual and with the active server gone and attested as fenced off (guarded-switch.md 4.4).
std::vector<Schedule> beginnings();

const char *toWord(Happening happening);
const char *toWord(SimDecision decision);
std::optional<Happening> happeningFromWord(QStringView word);
std::optional<SimDecision> decisionFromWord(QStringView word);
inline QString nameOf(SimMachine machine) { return machine == SimMachine::First ? QStringLiteral("sync01") : QStringLiteral("sync02"); }

} // namespace swingbridge
