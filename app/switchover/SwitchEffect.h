// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/Operation.h"
#include "switchover/SwitchStateId.h"

namespace swingbridge {

//! What is sent to a server during a switch. Reading is no command.
enum class SwitchCommand : quint8 {
    None, Claim, SchedulerOff, SchedulerOn, CycleStop, CycleStart, Demote, Fence, Promote, Seal, Unfence, DemoteAgain, Release
};

//! The agent's operation for \a command.
Operation operationOf(SwitchCommand command);
//! Its place on the ratchet (agent-protocol.md); 0: it has none and carries the marker's.
int ratchetOf(SwitchCommand command);
//! The step's word in the journal: "demote", "scheduler.off".
QString toWord(SwitchCommand command);

//! The one thing to do next; its outcome is the next SwitchEvent.
class SwitchEffect
{
public:
    enum class Kind : quint8 {
        None,           //!< At rest or done.
        Look,           //!< Read a server under its lock: Looked or Silent.
        Send,           //!< Intent, send, reply: Answered. What it did is told by the Look that follows.
        JudgeEvidence,  //!< Is the approval still good (G11)? Judged.
        CheckCandidate, //!< The last look at the target before the other is demoted (G08, G11, G12, G20, G21): Judged.
        TakeMarks,      //!< Record configuration, newest run and statistics of the target, newest run of the other: Judged.
        CompareMarks,   //!< Are the target's marks still the same? Judged.
        CheckWindows,   //!< Are the vendor's windows closed on a server (G20)? Judged.
        WatchRuns       //!< How do the runs since the marks stand? Watched.
    };

    SwitchEffect() = default;
    static SwitchEffect look(Side at, bool afterPause = false) { return SwitchEffect(Kind::Look, at, SwitchCommand::None, afterPause); }
    static SwitchEffect send(Side to, SwitchCommand what) { return SwitchEffect(Kind::Send, to, what, false); }
    static SwitchEffect check(Kind what, Side at = Side::Target) { return SwitchEffect(what, at, SwitchCommand::None, false); }
    static SwitchEffect watch(Side at, bool afterPause) { return SwitchEffect(Kind::WatchRuns, at, SwitchCommand::None, afterPause); }

    Kind kind = Kind::None;
    Side side = Side::Target;
    SwitchCommand command = SwitchCommand::None;
    bool pause = false; //!< Wait a little first: nothing new is expected at once.

    friend bool operator==(const SwitchEffect &, const SwitchEffect &) = default;

private:
    SwitchEffect(Kind what, Side at, SwitchCommand sent, bool afterPause) : kind(what), side(at), command(sent), pause(afterPause) {}
};

} // namespace swingbridge
