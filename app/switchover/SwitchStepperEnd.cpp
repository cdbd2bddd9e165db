// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of an attempt: from the promotion to the release of both servers.
#include "switchover/SwitchStepper.h"

#include "servers/Safeguard.h"

namespace swingbridge {

using State = SwitchStateId;
using Effect = SwitchEffect::Kind;
using Flag = SeenServer::Flag;
using Verdict = SwitchEvent::Verdict;
using Runs = SwitchEvent::Runs;

// --- 9 PROMOTE, 10 NEW_ACTIVE: the target active, seen ----------------------------------------------------------------

void SwitchStepper::newActive(const Event &event)
{
    switch (event.kind) {
    case Event::Kind::Answered:
        if (event.refusal == Event::Refusal::Evidence)
            return back(State::LastLook, Resting::NeedsReverify, Side::Target);
        return enter(State::NewActive);
    case Event::Kind::Judged: // CheckWindows
        return event.verdict == Verdict::Good ? afterPromotion() : look(Side::Target, true);
    case Event::Kind::PatienceOver: return rest(Resting::ZeroActiveHold);
    case Event::Kind::Looked: break;
    default: return wait(event.side);
    }
    if (event.side == Side::Other)
        return look(Side::Target);
    if (isWaitingForPerson(target()))
        return look(Side::Target, true);
    if (target().isStaging() && target().seq >= ratchet::seal)
        return rest(Resting::ZeroActiveHold);
    if (!target().isActive() || target().confirmed < ratchet::promote || target().dangling)
        return back(State::LastLook, Resting::ZeroActiveHold, Side::Target); // swallowed or lost: look at both, then again
    if (!target().sameConfiguration)
        return rest(Resting::ExportHold);
    if (s().assisted)
        return target().suspended ? look(Side::Target, true) : check(Effect::CheckWindows, Side::Target);
    afterPromotion();
}

void SwitchStepper::afterPromotion()
{
    if (!s().hardFence)
        return enter(State::Start);
    enter(keeps(Safeguard::Seal) ? State::Seal : s().lost ? State::Start : State::Unfence);
}

// --- 11 SEAL: no late promotion of this token can run any more --------------------------------------------------------

void SwitchStepper::seal(const Event &event)
{
    if (event.kind == Event::Kind::Answered)
        return look(Side::Target, s().sends.at(indexOf(Side::Target)) > 1);
    if (event.kind != Event::Kind::Looked)
        return wait(event.side);
    if (target().isStaging())
        return rest(Resting::ZeroActiveHold);
    if (!target().isActive() || target().confirmed < ratchet::seal || target().dangling)
        return send(Side::Target, SwitchCommand::Seal);
    enter(s().lost ? State::Start : State::Unfence);
}

// --- 12 UNFENCE: the other runs again, in staging mode ----------------------------------------------------------------

void SwitchStepper::unfence(const Event &event)
{
    switch (event.kind) {
    case Event::Kind::Judged:
        return event.verdict == Verdict::Good ? look(Side::Other) : wait(Side::Other);
    case Event::Kind::Answered: return look(Side::Other, s().sends.at(indexOf(Side::Other)) > 1);
    case Event::Kind::Looked: return event.side == Side::Other ? unfenceLook() : look(Side::Other);
    default: return wait(event.side);
    }
}

void SwitchStepper::unfenceLook()
{
    if (!other().isRunning() || other().confirmed < ratchet::unfence)
        return send(Side::Other, SwitchCommand::Unfence);
    if (other().isActive() || other().dangling)
        return send(Side::Other, SwitchCommand::DemoteAgain, Resting::Conflict); // before anything else
    if (other().scheduler == Flag::On && target().scheduler != Flag::On) // once START was through, both may be on
        return send(Side::Other, SwitchCommand::SchedulerOff);
    if (!other().idle)
        return look(Side::Other, true);
    enter(State::Start);
}

// --- 13 START: the target's scheduler on, a Delta cycle seen ----------------------------------------------------------

void SwitchStepper::start(const Event &event)
{
    switch (event.kind) {
    case Event::Kind::Answered: return look(Side::Target, event.command == SwitchCommand::CycleStart);
    case Event::Kind::Watched:
        if (event.runs != Runs::None || !target().idle)
            return enter(State::FirstExport);
        return send(Side::Target, SwitchCommand::CycleStart);
    case Event::Kind::Looked: break;
    default: return wait(event.side);
    }
    if (event.side == Side::Other)
        return look(Side::Target);
    if (target().isStaging())
        return rest(Resting::ZeroActiveHold);
    if (!target().isRunning() || target().scheduler != Flag::On)
        return send(Side::Target, SwitchCommand::SchedulerOn);
    watch(Side::Target, false);
}

// --- 14 FIRST_EXPORT: an Export of every connector succeeded, no more than approved -----------------------------------

void SwitchStepper::firstExport(const Event &event)
{
    switch (event.kind) {
    case Event::Kind::Watched:
        if (event.runs == Runs::Good)
            return enter(s().lost ? State::Release : State::OldOn);
        if (event.runs == Runs::Running)
            return watch(Side::Target, true);
        if (event.runs == Runs::None && s().sends.at(indexOf(Side::Target)) < sendLimit) // its cycle ended without an Export, or was cut
            return send(Side::Target, SwitchCommand::CycleStart);
        return hold();
    case Event::Kind::PatienceOver: return hold();
    case Event::Kind::Answered:
        return event.command == SwitchCommand::CycleStart ? watch(Side::Target, true) : look(Side::Target);
    case Event::Kind::Looked:
        if (!s().holding)
            return watch(Side::Target, true);
        if (target().scheduler == Flag::Off)
            return rest(Resting::ExportHold);
        return send(Side::Target, SwitchCommand::SchedulerOff, Resting::ExportHold);
    default: return wait(event.side);
    }
}

//! The target stays active, but exports nothing more until a person has looked.
void SwitchStepper::hold()
{
    s().holding = true;
    s().sends.fill(0);
    send(Side::Target, SwitchCommand::SchedulerOff, Resting::ExportHold);
}

// --- 15 OLD_ON: the other imports and synchronizes in staging mode ----------------------------------------------------

void SwitchStepper::oldOn(const Event &event)
{
    switch (event.kind) {
    case Event::Kind::Answered: return look(event.side, event.command == SwitchCommand::CycleStart);
    case Event::Kind::Looked: return oldOnLook(event);
    case Event::Kind::Watched:
        if (event.runs == Runs::Good)
            return look(Side::Target);
        if (event.runs == Runs::Running || !other().idle)
            return watch(Side::Other, true);
        return send(Side::Other, SwitchCommand::CycleStart);
    default: return wait(event.side);
    }
}

void SwitchStepper::oldOnLook(const Event &event)
{
    if (event.seen.isRunning() && other().isActive())
        return rest(Resting::Conflict, Side::Other);
    if (event.side == Side::Target && event.seen.isStaging())
        return rest(Resting::ZeroActiveHold);
    if (!event.seen.isRunning())
        return wait(event.side);
    if (event.seen.scheduler != Flag::On)
        return send(event.side, SwitchCommand::SchedulerOn);
    if (event.side == Side::Other)
        return watch(Side::Other, false);
    // The look at the target comes last: by then the other's cycle was seen.
    enter(State::Release);
}

// --- 16 RELEASE: the markers closed; a marker left open is harmless ---------------------------------------------------

void SwitchStepper::release(const Event &event)
{
    bool &settled = s().settled.at(indexOf(event.side));
    if (event.kind == Event::Kind::Answered)
        return look(event.side);
    if (event.kind != Event::Kind::Looked) {
        settled = true;
        return releaseNext();
    }
    const SeenServer &seen = s().of(event.side);
    if (s().aborting && event.side == Side::Other && seen.isMine() && seen.seq >= ratchet::demote)
        return rest(Resting::ZeroActiveHold); // a demotion was under way: only a roll-back gives the role back
    if (!s().aborting && seen.isMine()) { // DONE is written only where the last look shows it
        if (event.side == Side::Other && seen.isActive())
            return rest(Resting::Conflict, Side::Other);
        if (event.side == Side::Target && seen.isStaging())
            return rest(Resting::ZeroActiveHold);
        if (event.side == Side::Target && !seen.isActive())
            return wait(Side::Target);
    }
    const bool giveBack = s().aborting && s().borrowed.at(indexOf(event.side)) && seen.isRunning() && seen.scheduler != Flag::On;
    const bool tooOften = s().sends.at(indexOf(event.side)) >= sendLimit;
    if (seen.isMine() && seen.open && !tooOften)
        return send(event.side, giveBack ? SwitchCommand::SchedulerOn : SwitchCommand::Release);
    settled = true;
    releaseNext();
}

void SwitchStepper::releaseNext()
{
    for (const Side side : {Side::Other, Side::Target}) {
        const bool isLeftOut = side == Side::Other && s().lost && !s().aborting; // who gives up asks the lost one: it may be back
        if (!s().settled.at(indexOf(side)) && !isLeftOut)
            return look(side);
    }
    s().aborting ? givenUp() : enter(State::Done);
}

//! Clean is said only where somebody was seen active: another attempt may have demoted already, or the lost server be off.
void SwitchStepper::givenUp()
{
    const auto wasSeen = [](const SeenServer &seen) { return seen.owner != SeenServer::Owner::Unseen; };
    if (!wasSeen(other()))
        return wait(Side::Other);
    if (other().isActive() || target().isActive())
        return rest(Resting::AbortedClean);
    wasSeen(target()) ? rest(Resting::ZeroActiveHold) : wait(Side::Target);
}

} // namespace swingbridge
