// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "switchover/SeenServer.h"
#include "switchover/SwitchEffect.h"

namespace swingbridge {

//! What became of the last effect, or what a person decided.
class SwitchEvent
{
public:
    enum class Kind : quint8 {
        Begin,       //!< A new attempt, a resume, or a person's "go on" at rest: enters CLAIM.
        Abort,       //!< Give up before DEMOTE: release and leave everything as it was.
        Looked,      //!< A read-back.
        Silent,      //!< No answer within the patience.
        Answered,    //!< A command was answered, refused or not answered: only the refusals below matter.
        Judged,      //!< A check came to a verdict.
        Watched,     //!< How the runs stand.
        PatienceOver //!< What was waited for did not come within its limit.
    };
    //! Refusals that repeating cannot cure. Everything else is told by the look that follows.
    enum class Refusal : quint8 { None, Reclaim, Evidence, Hopeless };
    enum class Verdict : quint8 { Good, Bad, NotKnown };
    enum class Runs : quint8 { None, Running, Good, Bad };

    static SwitchEvent begin() { return SwitchEvent(Kind::Begin, Side::Target); }
    static SwitchEvent abort() { return SwitchEvent(Kind::Abort, Side::Target); }
    static SwitchEvent looked(Side at, SeenServer what) { SwitchEvent e(Kind::Looked, at); e.seen = what; return e; }
    static SwitchEvent silent(Side at) { return SwitchEvent(Kind::Silent, at); }
    static SwitchEvent answered(Side by, SwitchCommand what, Refusal how = Refusal::None)
    {
        SwitchEvent e(Kind::Answered, by);
        e.command = what;
        e.refusal = how;
        return e;
    }
    static SwitchEvent judged(SwitchEffect::Kind what, Verdict how, Side at = Side::Target)
    {
        SwitchEvent e(Kind::Judged, at);
        e.about = what;
        e.verdict = how;
        return e;
    }
    static SwitchEvent watched(Side at, Runs how) { SwitchEvent e(Kind::Watched, at); e.runs = how; return e; }
    static SwitchEvent patienceOver(Side at) { return SwitchEvent(Kind::PatienceOver, at); }

    Kind kind = Kind::Begin;
    Side side = Side::Target;
    SeenServer seen;
    SwitchCommand command = SwitchCommand::None;
    Refusal refusal = Refusal::None;
    SwitchEffect::Kind about = SwitchEffect::Kind::None;
    Verdict verdict = Verdict::Good;
    Runs runs = Runs::None;

private:
    SwitchEvent(Kind what, Side at) : kind(what), side(at) {}
};

} // namespace swingbridge
