// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a wizard writes, where it may die, and how an attempt begins or goes on.
#include "rehearsal/SimStep.h"
#include "servers/Safeguard.h"

#include <algorithm>

namespace swingbridge {

bool SimStep::diesAt(Deviation::What where)
{
    const int number = m_world.writes;
    const bool dies = std::any_of(m_deviations.begin(), m_deviations.end(), [where, number](const Deviation &deviation) {
        return deviation.what == where && deviation.at == number;
    });
    if (!dies)
        return false;
    m_died = true;
    m_world.disturbed();
    m_world.wizard().runs = false;
    m_world.happened(0x600U);
    if (m_listener)
        m_listener->deviated(m_world, Deviation(where, number, 0));
    return true;
}

bool SimStep::written(const SimEntry &entry)
{
    m_world.happened(0x700U + quint32(entry.kind) * 64 + quint32(entry.side) * 32 + quint32(entry.step) + quint32(entry.isReadmission) * 0x8000);
    if (m_listener)
        m_listener->wrote(m_world, entry);
    return !diesAt(Deviation::What::DiesAfter);
}

bool SimStep::note(Side side)
{
    return write(SimEntry{EntryKind::Note, side, {}, {}}, [](SimWizard &) {});
}

bool SimStep::observed(Side side, SwitchCommand step)
{
    const size_t i = indexOf(side);
    const bool isThere = write(SimEntry{EntryKind::Observed, side, step, {}}, [side, i](SimWizard &w) {
        w.memory.observed(side, w.looks.at(i));
        w.written.at(i) = w.looks.at(i);
        w.writtenIn.at(i) = w.memory.at;
    });
    if (!isThere)
        return false;
    const SwitchLook look = wizard().looks.at(i);
    if (wizard().anchorDue.at(i) && look.isMine()
        && !write(SimEntry{EntryKind::Anchor, side, {}, {}}, [i](SimWizard &w) { w.anchorDue.at(i) = false; }))
        return false;
    const bool isBack = look.scheduler == SeenServer::Flag::On && wizard().memory.of(side).schedulerBorrowed;
    if (isBack && !write(SimEntry{EntryKind::Returned, side, SwitchCommand::SchedulerOn, {}},
                         [side](SimWizard &w) { w.memory.of(side).schedulerBorrowed = false; }))
        return false;
    const bool startsAgain = look.isRunning() && !look.disabled && wizard().startTypeBorrowed.at(i);
    return !startsAgain || write(SimEntry{EntryKind::Returned, side, SwitchCommand::Unfence, {}},
                                 [i](SimWizard &w) { w.startTypeBorrowed.at(i) = false; });
}

bool SimStep::record(const SwitchState &before, const SwitchEvent &event, const SwitchStep &next)
{
    const size_t i = indexOf(event.side);
    const bool isNews = event.kind == SwitchEvent::Kind::Looked
        && (wizard().writtenIn.at(i) != wizard().memory.at || wizard().written.at(i) != wizard().looks.at(i));
    const StepRecord what(before, event, next, isNews);
    if (what.look && !observed(event.side, m_sent.at(i)))
        return false;
    if (what.withoutOther
        && !write(SimEntry{EntryKind::Note, Side::Other, SwitchCommand::Claim, {}}, [](SimWizard &w) { w.memory.withoutOther = true; }))
        return false;
    for (quint8 k = 0; k < next.enteredCount; ++k) {
        const SwitchStateId entered = next.entered.at(k);
        if (!write(SimEntry{EntryKind::State, Side::Target, {}, {}}, [entered](SimWizard &w) { w.memory.entered(entered); }))
            return false;
        wizard().waits = 0;
        if (entered == SwitchStateId::Done)
            checkDone();
    }
    const SwitchState &at = next.state;
    return !what.rest || write(SimEntry{EntryKind::State, at.restingSide, {}, {}},
                               [&at](SimWizard &w) { w.memory.rested(at.resting, isAboutOneServer(at.resting) ? at.restingSide : Side::Target); });
}

//! S3: DONE is written only when it is true, as long as no newer token rules.
void SimStep::checkDone()
{
    const SimServer &other = server(Side::Other);
    const SimServer &target = server(Side::Target);
    const bool isOver = !target.marker.isSame(wizard().token) || (!wizard().memory.withoutOther && !other.marker.isSame(wizard().token));
    if (m_world.outOfBand || isOver)
        return;
    const bool isTrue = target.running && !target.staging && !other.isCapable() && (wizard().memory.withoutOther || other.staging);
    const bool wasSeen = wizard().looks.at(indexOf(Side::Target)).isActive() && m_world.meddled;
    if (!isTrue && !wasSeen)
        m_world.violate(SimInvariant::HonestJournal);
}

bool SimStep::start(const SwitchEvent &event)
{
    SimWizard &now = wizard();
    now.state = now.memory.initialState(true);
    now.event = event;
    now.waits = 0;
    now.admitting = 0;
    now.runs = true;
    return true;
}

bool SimStep::beginAttempt(bool turned, bool rollBack, bool takesOver)
{
    quint8 highest = wizard().token.counter;
    for (const SimMachine machine : {opposite(wizard().target), wizard().target}) {
        if (read(machine, Operation::Observe))
            highest = std::max(highest, m_world.at(machine).marker.counter);
    }
    const bool keepsToken = turned && !keeps(Safeguard::RollBackToken);
    const auto fold = [this, turned, rollBack, takesOver, highest, keepsToken](SimWizard &w) {
        w.target = turned ? opposite(w.target) : w.target;
        w.token.target = w.target;
        if (!keepsToken) {
            w.token.counter = quint8(highest + 1);
            w.token.nonce = m_world.nextNonce++;
        }
        if (turned) {
            std::swap(w.written.front(), w.written.back());
            std::swap(w.writtenIn.front(), w.writtenIn.back());
            std::swap(w.anchorDue.front(), w.anchorDue.back());
            std::swap(w.startTypeBorrowed.front(), w.startTypeBorrowed.back());
        }
        w.memory.hasTakenOver = w.memory.hasTakenOver || takesOver;
        w.memory.attempt(turned, rollBack, w.memory.assisted && !rollBack, w.memory.hardFence);
        w.boots.fill(0);
        w.isAdmitted = false;
        if (!takesOver)
            return;
        for (const Side side : {Side::Other, Side::Target}) { // before the claims: the receipts of whoever was there
            const SimServer &found = m_world.at(w.machineOf(side));
            const bool beganUnfence = found.proven == ratchet::unfence
                || (found.dangling == Dangling::Agent && found.danglingCommand == SwitchCommand::Unfence);
            const bool isFenced = !found.running && found.disabled && (found.proven == ratchet::fence || beganUnfence);
            w.memory.of(side).found(found.running && !found.staging, isFenced);
        }
    };
    return write(SimEntry{EntryKind::Attempt, Side::Target, {}, {}}, fold) && start(SwitchEvent::begin());
}

bool SimStep::decide(SimDecision decision)
{
    m_calls.clear();
    m_died = false;
    ++m_world.ends;
    m_world.happened(0x800U + quint32(decision));
    if (m_listener)
        m_listener->deviated(m_world, Deviation(Deviation::What::Decides, m_world.ends, int(decision)));
    if (decision == SimDecision::Attest)
        return attest();
    for (SimServer &server : m_world.servers) { // what failed is mended first
        server.silent = server.silent && server.isolated;
        server.wizardOpen = false;
    }
    startWhatIsWaitedFor();
    pause(300); // a person takes a while: cycles end
    switch (decision) {
    case SimDecision::RollBack: return giveBack();
    case SimDecision::TakeOver: return takeOver();
    case SimDecision::ReAdmit: return readmit();
    default: return resume();
    }
}

//! WAIT names it, and NEEDS_REVERIFY cannot be done without: a service that is stopped is started by hand.
void SimStep::startWhatIsWaitedFor()
{
    const SwitchMemory &memory = wizard().memory;
    SimServer &awaited = server(memory.restingSide);
    // A server in staging mode comes up in staging mode; of another nobody knows whether the active one is the only one.
    const bool isHarmless = awaited.staging || !server(opposite(memory.restingSide)).isCapable();
    const bool isNamed = memory.resting == Resting::Wait || memory.resting == Resting::NeedsReverify;
    if (!isNamed || awaited.running || !isHarmless)
        return;
    awaited.running = true;
    awaited.disabled = false;
}

bool SimStep::resume()
{
    SimWizard &now = wizard();
    now.boots.fill(0);
    if (!now.memory.hasAttempt)
        return beginAttempt(false, now.memory.isRollBack);
    if (now.memory.resting == Resting::NeedsReverify || now.memory.resting == Resting::ExportHold)
        (now.memory.isRollBack ? now.rollBackTo : now.approved) = server(Side::Target).configuration; // verified and approved anew
    switch (now.memory.goOn()) {
    case SwitchMemory::GoOn::NewToken: return beginAttempt(false, now.memory.isRollBack);
    case SwitchMemory::GoOn::SameToken: break;
    default: return false;
    }
    const bool isAgreed = now.memory.resting == Resting::None || write(SimEntry{EntryKind::Consent, Side::Target, {}, {}}, [](SimWizard &) {});
    return isAgreed && start(SwitchEvent::begin());
}

bool SimStep::giveBack()
{
    wizard().boots.fill(0);
    switch (wizard().memory.giveBack()) {
    case SwitchMemory::GiveBack::GoOn: return resume();
    case SwitchMemory::GiveBack::Abort: return start(SwitchEvent::abort());
    case SwitchMemory::GiveBack::NewToken:
        wizard().rollBackTo = server(Side::Other).configuration;
        return beginAttempt(true, !wizard().memory.isRollBack);
    default: return resume();
    }
}

//! Another operator with a journal of his own, in the direction of the claim that he finds.
bool SimStep::takeOver()
{
    const SimServer &first = m_world.servers.front();
    const SimServer &second = m_world.servers.back();
    SimWizard taken;
    taken.exists = true;
    taken.journal = ++m_world.journals;
    taken.memory.hardFence = m_world.hardFence;
    taken.memory.assisted = m_world.assisted;
    const SimServer *claim = nullptr;
    for (const SimServer *server : {&first, &second}) {
        if (server->isClaimed() && server->open && (!claim || server->marker.counter > claim->marker.counter))
            claim = server;
    }
    const auto isFlagged = [](const SimServer &server) { return server.running && !server.staging; };
    const bool isUnknown = first.silent || second.silent || (isFlagged(first) && isFlagged(second));
    if (!claim && isUnknown) // an ordinary switch: G03 and G04 refuse it
        return false;
    taken.target = claim ? claim->marker.target : first.isCapable() ? SimMachine::Second : SimMachine::First;
    const bool isRollBack = taken.target == SimMachine::First;
    taken.memory.isRollBack = isRollBack && claim;
    taken.rollBackTo = m_world.at(taken.target).configuration;
    if (!claim)
        taken.approved = m_world.at(taken.target).configuration; // an ordinary switch, with evidence of its own
    m_world.turn = quint8(1 - m_world.turn);
    const SimWizard before = wizard();
    wizard() = taken;
    const bool hasBegun = beginAttempt(false, isRollBack && claim, claim != nullptr);
    if (!hasBegun && !wizard().memory.hasAttempt) { // nothing came of it; whoever was there still has a journal
        wizard() = before;
        wizard().runs = false;
    }
    return hasBegun;
}

bool SimStep::yield(SimDecision decision)
{
    m_calls.clear();
    m_died = false;
    m_world.happened(0x900U + quint32(decision));
    if (m_listener)
        m_listener->deviated(m_world, Deviation(Deviation::What::Yields, m_world.steps + 1, int(decision)));
    ++m_world.steps;
    SimWizard &another = m_world.wizards.at(size_t(1 - m_world.turn));
    if (another.exists) {
        m_world.turn = quint8(1 - m_world.turn);
        return another.runs;
    }
    if (decision == SimDecision::TakeOver)
        return takeOver();
    const SimWizard first = wizard(); // a second program that wants the other direction, or the same
    m_world.turn = quint8(1 - m_world.turn);
    SimWizard &second = wizard();
    second.exists = true;
    second.journal = ++m_world.journals;
    second.memory.hardFence = m_world.hardFence;
    second.memory.assisted = m_world.assisted;
    second.target = decision == SimDecision::RollBack ? opposite(first.target) : first.target;
    second.approved = m_world.at(second.target).configuration;
    second.rollBackTo = second.approved;
    return beginAttempt(false, second.target == SimMachine::First);
}

//! The sentence of guarded-switch.md 4.4, F1; a schedule's person keeps it.
bool SimStep::attest()
{
    SimServer &lost = server(Side::Other);
    const bool mayAttest = wizard().memory.resting == Resting::Wait && wizard().memory.restingSide == Side::Other && lost.silent;
    if (!mayAttest)
        return false;
    lost.isolated = true;
    m_world.check();
    return write(SimEntry{EntryKind::Attest, Side::Other, {}, {}}, [](SimWizard &w) { w.memory.of(Side::Other).attested = true; })
        && write(SimEntry{EntryKind::Consent, Side::Target, {}, {}}, [](SimWizard &) {}) && start(SwitchEvent::begin());
}

} // namespace swingbridge
