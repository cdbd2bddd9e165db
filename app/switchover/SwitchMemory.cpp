// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchMemory.h"

#include "servers/Safeguard.h"

#include <utility>

namespace swingbridge {

SeenServer::Owner ownerOf(qint64 markerCounter, qint64 ownCounter, bool sameNonce, bool sameTarget)
{
    using Owner = SeenServer::Owner;
    if (markerCounter != ownCounter)
        return markerCounter < ownCounter ? Owner::Older : Owner::Newer;
    if (!keeps(Safeguard::UniqueToken))
        return sameTarget ? Owner::Mine : Owner::Older;
    return sameNonce || !keeps(Safeguard::Nonce) ? Owner::Mine : Owner::Newer;
}

void ServerMemory::observed(const SwitchLook &look, bool isOther)
{
    attested = false;
    isActive = look.isActive();
    claimSeen = claimSeen || look.isMine();
    proved(look.proven);
    if (look.isRunning()) {
        stagingWhenLastRunning = look.staging;
        fencedEarlier = false;
    }
    if (!isOther || !look.isMine())
        return;
    demotionSeen = demotionSeen || (look.isStaging() && (look.idle || !keeps(Safeguard::Idle)) && confirmed >= ratchet::demote);
    fenceSeen = fenceSeen || (look.isStopped() && confirmed >= ratchet::fence);
}

void ServerMemory::newAttempt()
{
    fencedEarlier = fencedEarlier || (fenceSeen && stagingWhenLastRunning == Flag::On);
    confirmed = 0;
    claimSeen = false;
    demotionSeen = false;
    fenceSeen = false;
}

void ServerMemory::found(bool isActiveThen, bool isFencedThen)
{
    foundActive = isActiveThen;
    if (!isFencedThen)
        return;
    fencedEarlier = true;
    stagingWhenLastRunning = Flag::On;
}

SeenServer ServerMemory::seenWith(const SwitchLook &look) const
{
    SeenServer seen;
    seen.owner = look.owner;
    seen.service = look.service;
    seen.staging = look.staging;
    seen.scheduler = look.scheduler;
    seen.suspended = look.suspended;
    seen.idle = look.idle;
    seen.dangling = look.dangling;
    seen.seq = look.seq;
    seen.open = look.open;
    seen.sameConfiguration = look.sameConfiguration;
    if (look.isMine())
        seen.confirmed = qMax(confirmed, look.proven);
    const bool isKept = look.disabled && fencedEarlier && stagingWhenLastRunning == Flag::On;
    seen.kept = look.isStopped() && (isKept || !keeps(Safeguard::StoppedIsNotFenced));
    return seen;
}

void SwitchMemory::attempt(bool turned, bool rollBack, bool isAssisted, bool withHardFence)
{
    if (turned)
        std::swap(servers.front(), servers.back());
    for (ServerMemory &server : servers)
        server.newAttempt();
    at = SwitchStateId::Draft;
    resting = Resting::None;
    restingSide = Side::Target;
    hasAttempt = true;
    isRollBack = rollBack;
    assisted = isAssisted;
    hardFence = withHardFence;
    demoteSent = false;
    promotionSeen = false;
    withoutOther = false;
    hasMarks = false;
}

void SwitchMemory::entered(SwitchStateId state)
{
    at = state;
    resting = Resting::None;
    restingSide = Side::Target;
}

void SwitchMemory::observed(Side side, const SwitchLook &look)
{
    of(side).observed(look, side == Side::Other);
    if (side == Side::Other)
        withoutOther = false;
    promotionSeen = promotionSeen
        || (side == Side::Target && look.isMine() && look.isActive() && of(side).confirmed >= ratchet::promote);
}

bool SwitchMemory::isUnfinished() const
{
    return hasAttempt && !(at == SwitchStateId::Done && resting == Resting::None) && resting != Resting::AbortedClean;
}

bool SwitchMemory::isNobodyActive() const
{
    const auto isSeenInactive = [this](Side side) { return of(side).claimSeen && !of(side).isActive; };
    return isSeenInactive(Side::Other) && isSeenInactive(Side::Target);
}

SwitchMemory::GoOn SwitchMemory::goOn() const
{
    if (!isUnfinished())
        return GoOn::Nothing;
    if (resting == Resting::Superseded)
        return GoOn::Superseded;
    // A roll-back has no approval to renew: going on takes the server as it is now, with marks of its own.
    const bool isTokenSpent = resting == Resting::ZeroActiveHold || resting == Resting::FenceRequired
        || (isRollBack && resting == Resting::NeedsReverify);
    return isTokenSpent ? GoOn::NewToken : GoOn::SameToken;
}

SwitchMemory::GiveBack SwitchMemory::giveBack() const
{
    if (!hasAttempt || resting == Resting::AbortedClean)
        return GiveBack::Nothing;
    if (resting == Resting::Superseded)
        return GiveBack::Superseded;
    if (isRollBack) // it is on its way back already
        return GiveBack::GoOn;
    if (at > SwitchStateId::FirstExport || (hasTakenOver && of(Side::Target).foundActive))
        return GiveBack::Exported;
    // Whoever took over may have found nobody active: releasing would leave it so.
    const bool isNobody = resting == Resting::ZeroActiveHold || (hasTakenOver && isNobodyActive());
    return demoteSent || isNobody ? GiveBack::NewToken : GiveBack::Abort;
}

SwitchState SwitchMemory::initialState(bool mayStopCycle) const
{
    SwitchState state;
    state.at = at;
    state.resting = resting;
    state.hardFence = hardFence && keeps(Safeguard::HardFence);
    state.assisted = assisted && !isRollBack;
    state.targetFirst = isRollBack;
    state.mayStopCycle = mayStopCycle;
    state.lost = of(Side::Other).attested;
    for (const Side side : {Side::Other, Side::Target})
        state.borrowed.at(indexOf(side)) = of(side).schedulerBorrowed;
    return state;
}

const char *SwitchMemory::brokenBy(SwitchCommand command) const
{
    const ServerMemory &other = of(Side::Other);
    if (ratchetOf(command) > 0 && (!of(Side::Target).claimSeen || (!other.claimSeen && !other.attested)))
        return "no-zombies: a role command before the token was seen on both servers";
    switch (command) {
    case SwitchCommand::Promote: return brokenByPromote();
    case SwitchCommand::Fence:
        return other.demotionSeen || other.fencedEarlier ? nullptr : "single-active: FENCE without an OBSERVED demotion";
    case SwitchCommand::Unfence: return brokenByUnfence();
    default: return nullptr;
    }
}

const char *SwitchMemory::brokenByPromote() const
{
    const ServerMemory &other = of(Side::Other);
    if (!hasMarks)
        return "evidence: PROMOTE without the marks of the target";
    if (other.attested)
        return nullptr;
    if (!other.demotionSeen && !other.fencedEarlier)
        return "single-active: PROMOTE without an OBSERVED demotion of the other server";
    if (hardFence && !other.fenceSeen)
        return "promotion-cause: PROMOTE without an OBSERVED fence of the other server";
    return other.isActive ? "single-active: PROMOTE while the other server was last seen active" : nullptr;
}

const char *SwitchMemory::brokenByUnfence() const
{
    if (of(Side::Other).stagingWhenLastRunning != SeenServer::Flag::On)
        return "single-active: UNFENCE of a server whose flag may be off";
    return promotionSeen ? nullptr : "promotion-cause: UNFENCE before the target was OBSERVED active";
}

bool SwitchMemory::mayLiftIsolation() const
{
    return of(Side::Other).demotionSeen || !keeps(Safeguard::LiftAfterStaging);
}

} // namespace swingbridge
