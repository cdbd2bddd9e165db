// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace swingbridge {

//! What an agent is asked to do, as far as the marker cares.
enum class MarkerCommand {
    ClaimSwitch, //!< claim with a target
    ClaimWork,   //!< claim without one
    Release,
    Role,   //!< demote, fence, unfence, promote, seal: they have a step in the ratchet
    Window, //!< scheduler.set, cycle.start, cycle.stop: under either kind of token
    Work    //!< run.start, rule.apply and the like: under a work token only
};

//! How the command's token stands to the marker's.
enum class TokenRelation { NoMarker, Lower, Equal, SameNumberOtherNonce, Higher };

//! What the marker says about itself.
enum class MarkerState { None, SwitchOpen, SwitchSealed, SwitchClosed, WorkOpen, WorkClosed };

//! How the command's step stands to the ratchet; for role commands only.
enum class StepRelation { NotAStep, Lower, SameAndSeen, SameNotSeen, SameNoOutcome, Higher };

//! An intent without an outcome: left by an agent that died, or waiting for a person (assisted mode).
enum class Dangling { None, Person, Agent };

//! Everything the decision rests on (guarded-switch.md 4.3, rules 4 to 6).
class MarkerQuestion
{
public:
    MarkerCommand command = MarkerCommand::Role;
    TokenRelation token = TokenRelation::NoMarker;
    MarkerState marker = MarkerState::None;
    bool directionFits = true; //!< the operation suits this server's part in the token; for a claim: the same target
    StepRelation step = StepRelation::NotAStep;
    Dangling dangling = Dangling::None;
};

enum class MarkerRuling { Execute, StoredReceipt, StaleToken, UnknownToken, ForeignToken, WrongDirection, Passed, Sealed, Claimed };

//! What the agent does: whether the barrier (stop and start of the service) comes first, and the ruling.
class MarkerVerdict
{
public:
    MarkerVerdict(MarkerRuling ruling, bool barrierFirst = false) : m_ruling(ruling), m_barrierFirst(barrierFirst) {}
    MarkerRuling ruling() const { return m_ruling; }
    bool barrierFirst() const { return m_barrierFirst; }
    bool isRefusal() const { return m_ruling != MarkerRuling::Execute && m_ruling != MarkerRuling::StoredReceipt; }
    //! The word of the golden file tests/data/agent-decisions.tsv: "execute", "barrier+execute", "stale-token" ...
    QString toString() const;

private:
    MarkerRuling m_ruling;
    bool m_barrierFirst;
};

//! The one decision table of the agent, pure; the PowerShell agent's is compared with the same golden file.
MarkerVerdict decideByMarker(const MarkerQuestion &question);

} // namespace swingbridge
