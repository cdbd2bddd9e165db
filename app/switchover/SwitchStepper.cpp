// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchStepper.h"

#include "servers/Safeguard.h"

namespace swingbridge {

using State = SwitchStateId;
using Effect = SwitchEffect::Kind;
using Flag = SeenServer::Flag;
using Owner = SeenServer::Owner;
using Verdict = SwitchEvent::Verdict;

SwitchStep step(const SwitchState &state, const SwitchEvent &event) { return SwitchStepper(state).take(event); }

StepRecord::StepRecord(const SwitchState &before, const SwitchEvent &event, const SwitchStep &next, bool isNews)
{
    using Happened = SwitchEvent::Kind;
    const bool leaves = next.enteredCount > 0 || (next.state.isResting() && !before.isResting());
    withRuns = event.kind == Happened::Watched && leaves;
    look = withRuns || (event.kind == Happened::Looked && (leaves || isNews));
    withoutOther = next.state.lost && before.at == State::Claim && next.state.at != State::Claim;
    rest = next.state.isResting() && (!before.isResting() || next.enteredCount > 0);
}

SwitchStep SwitchStepper::take(const Event &event)
{
    switch (event.kind) {
    case Event::Kind::Begin: begin(); break;
    case Event::Kind::Abort: abort(); break;
    case Event::Kind::Looked: looked(event); break;
    case Event::Kind::Answered: answered(event); break;
    case Event::Kind::Silent: silent(event); break;
    default: inState(event); break;
    }
    return m_step;
}

void SwitchStepper::begin()
{
    if (s().resting == Resting::Conflict)
        s().conflictAgreed = true; // going on is the person's word that the other shall be demoted
    s().resting = Resting::None;
    s().turns = 0;
    s().holding = false;
    const bool jumps = !keeps(Safeguard::LookOnResume) && s().at >= State::Fence && s().at <= State::Promote;
    enter(jumps ? State::Promote : State::Claim);
}

void SwitchStepper::abort()
{
    s().aborting = true;
    s().resting = Resting::None;
    s().settled.fill(false);
    enter(State::Release); // nothing is claimed for it: what carries this token is given back and closed
}

void SwitchStepper::looked(const Event &event)
{
    if (s().isResting() || s().at == State::Done)
        return;
    s().of(event.side) = event.seen;
    if (event.side == Side::Other)
        s().lost = false; // it answered: no longer off, the ordinary path is the safer one
    const bool needsClaim = event.side == Side::Target || keeps(Safeguard::ClaimBoth);
    if (event.seen.owner == Owner::Newer && s().at != State::Release && needsClaim)
        return rest(Resting::Superseded, event.side);
    if (!event.seen.isMine() && s().at > State::Claim && s().at != State::Release && needsClaim)
        return back(State::Claim, Resting::Wait, event.side); // its marker was lost: nothing may follow without a claim
    inState(event);
}

void SwitchStepper::answered(const Event &event)
{
    if (s().isResting())
        return;
    if (event.refusal == Event::Refusal::Hopeless && s().at != State::Release)
        return wait(event.side);
    if (event.refusal == Event::Refusal::Reclaim && s().at > State::Claim && s().at != State::Release)
        return back(State::Claim, Resting::Wait, event.side);
    inState(event);
}

void SwitchStepper::silent(const Event &event)
{
    if (s().isResting())
        return;
    if (s().at == State::Release) {
        s().settled.at(indexOf(event.side)) = true; // an open marker is harmless
        return releaseNext();
    }
    if (!keeps(Safeguard::Silence) && event.side == Side::Other && s().at == State::Demote)
        return afterDemotion();
    if (!keeps(Safeguard::Silence) && event.side == Side::Other && s().at == State::LastLook)
        return enter(State::Promote);
    if (!keeps(Safeguard::Attestation) && event.side == Side::Other && s().at == State::Claim)
        s().lost = true;
    if (s().at == State::Claim && event.side == Side::Other && s().lost) {
        if (target().isMine())
            return afterClaim();
        return look(Side::Target);
    }
    wait(event.side);
}

void SwitchStepper::inState(const Event &event)
{
    if (s().isResting())
        return;
    switch (s().at) {
    case State::Claim: return claim(event);
    case State::Quiesce: return quiesce(event);
    case State::Demote: return demote(event);
    case State::Fence: return fence(event);
    case State::LastLook: return lastLook(event);
    case State::Promote:
    case State::NewActive: return newActive(event);
    case State::Seal: return seal(event);
    case State::Unfence: return unfence(event);
    case State::Start: return start(event);
    case State::FirstExport: return firstExport(event);
    case State::OldOn: return oldOn(event);
    case State::Release: return release(event);
    default: return;
    }
}

void SwitchStepper::enter(State state)
{
    s().at = state;
    s().sends.fill(0);
    s().idleLooks.fill(0);
    m_step.entered.at(m_step.enteredCount) = state;
    ++m_step.enteredCount;
    switch (state) {
    case State::Claim:
        s().seen.fill(SeenServer());
        s().settled.fill(false);
        return look(firstToClaim());
    case State::Quiesce: return isSwitched() ? look(s().lost ? Side::Target : Side::Other) : check(Effect::JudgeEvidence);
    case State::Demote: return isSwitched() ? look(Side::Other) : check(Effect::CheckCandidate);
    case State::Fence: return look(Side::Other);
    case State::LastLook: return check(Effect::CompareMarks);
    case State::Promote: return send(Side::Target, SwitchCommand::Promote, Resting::ZeroActiveHold);
    case State::NewActive:
    case State::Seal:
    case State::Start: return look(Side::Target);
    case State::Unfence: return check(Effect::CheckWindows, Side::Other);
    case State::FirstExport: return watch(Side::Target, false);
    case State::OldOn: return look(Side::Other);
    case State::Release: return releaseNext();
    default: m_step.effect = SwitchEffect(); // DONE
    }
}

void SwitchStepper::back(State state, Resting otherwise, Side side)
{
    if (++s().turns > turnLimit)
        return rest(otherwise, side);
    enter(state);
}

void SwitchStepper::rest(Resting resting, Side side)
{
    s().resting = resting;
    s().restingSide = side;
    m_step.effect = SwitchEffect();
}

void SwitchStepper::send(Side side, SwitchCommand command, Resting otherwise)
{
    quint8 &sends = s().sends.at(indexOf(side));
    const bool repeats = keeps(Safeguard::Retry) || s().at > State::Promote;
    if (++sends > (repeats ? sendLimit : 1))
        return rest(otherwise, side);
    m_step.effect = SwitchEffect::send(side, command);
}

// --- 3 CLAIM: my token on both servers, seen ------------------------------------------------------------------------

void SwitchStepper::claim(const Event &event)
{
    if (event.kind == Event::Kind::Answered)
        return look(event.side, s().sends.at(indexOf(event.side)) > 1);
    if (event.kind != Event::Kind::Looked)
        return wait(event.side);
    if (!event.seen.isMine())
        return send(event.side, SwitchCommand::Claim);
    claimNext();
}

void SwitchStepper::claimNext()
{
    for (const Side side : {firstToClaim(), opposite(firstToClaim())}) {
        const bool isLeftOut = side == Side::Other && (s().lost || !keeps(Safeguard::ClaimBoth));
        if (!s().of(side).isMine() && !isLeftOut)
            return look(side);
    }
    if (s().lost && target().isMine() && other().owner == Owner::Unseen && firstToClaim() == Side::Target)
        return look(Side::Other); // ask the lost one once: if it answers, it is not lost
    afterClaim();
}

//! How far the servers are is told by their ratchets and flags, never by the journal (guarded-switch.md 4.2, 6.3).
void SwitchStepper::afterClaim()
{
    const bool isReleased = (target().isMine() && !target().open) || (other().isMine() && !other().open);
    if (isReleased) { // releasing had begun, after everything else was seen; a closed token changes nothing any more
        if (target().isActive() && (s().lost || !other().isActive()))
            return enter(State::Release);
        return rest(target().isActive() ? Resting::Conflict : Resting::ZeroActiveHold, Side::Other);
    }
    const bool promoted = target().isActive() && target().seq >= ratchet::promote;
    if (promoted && (s().lost || other().seq >= (s().hardFence ? ratchet::fence : ratchet::demote)))
        return enter(State::NewActive);
    if (isWaitingForPerson(target()) && target().seq == ratchet::promote && isOtherHarmless())
        return enter(State::NewActive); // the person is in the vendor's wizard just now
    if (!target().isActive() && (other().seq >= ratchet::unfence || target().seq >= ratchet::seal))
        return rest(Resting::ZeroActiveHold); // this token cannot promote any more: it takes a new attempt
    if (other().isActive() && target().isActive() && !s().conflictAgreed)
        return rest(Resting::Conflict, Side::Other);
    if (other().seq == ratchet::fence)
        return enter(State::Fence);
    enter(State::Quiesce);
}

// --- 4 QUIESCE: both schedulers off, both idle twice in a row, marks taken -------------------------------------------

void SwitchStepper::quiesce(const Event &event)
{
    const Side first = s().lost ? Side::Target : Side::Other;
    switch (event.kind) {
    case Event::Kind::Judged:
        if (event.verdict == Verdict::NotKnown)
            return wait(Side::Target);
        if (event.about == Effect::TakeMarks)
            return enter(s().lost || !keeps(Safeguard::Order) ? State::LastLook : State::Demote);
        return event.verdict == Verdict::Good ? look(first) : rest(Resting::NeedsReverify);
    case Event::Kind::Answered: return look(event.side);
    case Event::Kind::Looked: return quiesceLook(event.side);
    case Event::Kind::PatienceOver: {
        const Side busy = other().isRunning() && !other().idle && !s().lost ? Side::Other : Side::Target;
        return s().mayStopCycle ? send(busy, SwitchCommand::CycleStop) : wait(busy);
    }
    default: return wait(event.side);
    }
}

void SwitchStepper::quiesceLook(Side side)
{
    const SeenServer &seen = s().of(side);
    quint8 &idleLooks = s().idleLooks.at(indexOf(side));
    if (seen.isRunning() && seen.scheduler != Flag::Off) {
        idleLooks = 0;
        s().borrowed.at(indexOf(side)) = true;
        return send(side, SwitchCommand::SchedulerOff);
    }
    idleLooks = seen.isStopped() || seen.idle ? quint8(qMin(idleLooks + 1, 2)) : quint8(0);
    const bool otherQuiet = s().lost || s().idleLooks.at(indexOf(Side::Other)) == 2;
    if (otherQuiet && s().idleLooks.at(indexOf(Side::Target)) == 2)
        return check(Effect::TakeMarks);
    // Both in turn: setting one scheduler may have changed the other (guarded-switch.md 1, trap 2).
    const Side next = s().lost ? Side::Target : opposite(side);
    look(next, next == Side::Other || s().lost);
}

// --- 5 DEMOTE, 6 OLD_STAGING: the other in staging mode, seen --------------------------------------------------------

void SwitchStepper::demote(const Event &event)
{
    switch (event.kind) {
    case Event::Kind::Judged:
        if (event.about == Effect::CheckWindows)
            return event.verdict == Verdict::Good ? afterDemotion() : look(Side::Other, true);
        if (event.verdict == Verdict::NotKnown)
            return wait(Side::Target);
        return event.verdict == Verdict::Good ? look(Side::Other) : rest(Resting::NeedsReverify);
    case Event::Kind::Answered:
        if (!keeps(Safeguard::ReadBack))
            return afterDemotion();
        return look(Side::Other, s().sends.at(indexOf(Side::Other)) > 1 || s().assisted);
    case Event::Kind::Looked: return event.side == Side::Other ? demoteLook() : look(Side::Other);
    default: return wait(Side::Other);
    }
}

void SwitchStepper::demoteLook()
{
    if (other().seq >= ratchet::fence)
        return afterClaim();
    if (!other().isRunning() && !keeps(Safeguard::Receipt))
        return s().sends.at(indexOf(Side::Other)) == 0 ? send(Side::Other, SwitchCommand::Demote) : enter(State::Fence);
    if (!other().isRunning())
        return other().kept ? enter(State::Fence) : wait(Side::Other); // stopped is not fenced (guarded-switch.md 4.3)
    // Asked once in this state: what dangles may be another command's intent, left by an agent that died.
    if (isWaitingForPerson(other()) && s().sends.at(indexOf(Side::Other)) > 0)
        return look(Side::Other, true);
    const bool isProven = other().confirmed >= ratchet::demote || !keeps(Safeguard::ClaimBoth);
    if (!other().isStaging() || !isProven || other().dangling)
        return send(Side::Other, SwitchCommand::Demote);
    if ((!other().idle && keeps(Safeguard::Idle)) || other().suspended)
        return look(Side::Other, true);
    s().assisted ? check(Effect::CheckWindows, Side::Other) : afterDemotion();
}

void SwitchStepper::afterDemotion()
{
    enter(State::OldStaging);
    if (target().isActive())
        return enter(State::Start); // it never ceased to be active: nothing is promoted
    enter(s().hardFence ? State::Fence : State::LastLook);
}

// --- 7 FENCE: the other's service stopped and disabled, by this token -------------------------------------------------

void SwitchStepper::fence(const Event &event)
{
    if (event.kind == Event::Kind::Answered)
        return look(Side::Other, s().sends.at(indexOf(Side::Other)) > 1);
    if (event.kind != Event::Kind::Looked)
        return wait(Side::Other);
    if (other().seq > ratchet::fence)
        return afterClaim();
    if (other().isActive())
        return rest(Resting::FenceRequired, Side::Other); // somebody switched it on again: a new attempt demotes it first
    if (isOtherFenced()) {
        if (isSwitched())
            return target().sameConfiguration ? enter(State::Seal) : rest(Resting::ExportHold);
        return enter(State::LastLook);
    }
    if (other().isStopped() && other().seq < ratchet::demote && !other().kept)
        return wait(Side::Other);
    if (other().isRunning() && other().confirmed < ratchet::demote) // an earlier attempt's fence was lifted by hand, and this token is past DEMOTE
        return rest(Resting::FenceRequired, Side::Other);
    send(Side::Other, SwitchCommand::Fence, Resting::FenceRequired);
}

// --- 8 LAST_LOOK: the target unchanged, the other still harmless ------------------------------------------------------

bool SwitchStepper::isOtherHarmless() const
{
    if (m_step.state.hardFence)
        return isOtherFenced();
    const bool isIdle = other().idle || !keeps(Safeguard::Idle);
    const bool isProven = other().confirmed >= ratchet::demote || !keeps(Safeguard::ClaimBoth);
    return other().isStaging() && isIdle && isProven && !other().dangling;
}

//! This token's receipt and the stopped service, both: either alone may be left over from another attempt.
bool SwitchStepper::isOtherFenced() const
{
    const bool isProven = other().confirmed >= ratchet::fence || !keeps(Safeguard::Receipt);
    return other().isStopped() && isProven && !other().dangling;
}

void SwitchStepper::lastLook(const Event &event)
{
    if (event.kind == Event::Kind::Judged) {
        if (event.verdict == Verdict::NotKnown)
            return wait(Side::Target);
        if (event.verdict == Verdict::Bad)
            return rest(Resting::NeedsReverify);
        const bool needsLook = !s().lost && keeps(Safeguard::Order) && keeps(Safeguard::ReadBack);
        return needsLook ? look(Side::Other) : enter(State::Promote);
    }
    if (event.kind != Event::Kind::Looked)
        return wait(event.side);
    if (isOtherHarmless())
        return enter(State::Promote);
    back(s().hardFence ? State::Fence : State::Demote, Resting::FenceRequired, Side::Other);
}

} // namespace swingbridge
