// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/SimStep.h"

#include "servers/Safeguard.h"

namespace swingbridge {

using Effect = SwitchEffect::Kind;
using Verdict = SwitchEvent::Verdict;

bool SimStep::run()
{
    m_calls.clear();
    ++m_world.steps;
    ++m_world.stepsSinceFault;
    if (wizard().admitting > 0)
        return admit();
    const SwitchState before = wizard().state;
    const SwitchEvent event = wizard().event;
    const SwitchStep next = step(before, event);
    wizard().state = next.state;
    if (!record(before, event, next))
        return false;
    if (next.effect.kind == Effect::None) {
        wizard().runs = false;
        m_world.rested = quint16(m_world.rested | 1U << static_cast<unsigned>(next.state.resting));
        return false;
    }
    return perform(next.effect);
}

bool SimStep::perform(const SwitchEffect &effect)
{
    switch (effect.kind) {
    case Effect::Look: return look(effect.side, effect.pause);
    case Effect::Send: return send(effect.side, effect.command);
    case Effect::JudgeEvidence: return judgeEvidence();
    case Effect::CheckCandidate: return checkCandidate();
    case Effect::TakeMarks: return takeMarks();
    case Effect::CompareMarks: return compareMarks();
    case Effect::CheckWindows: return checkWindows(effect.side);
    case Effect::WatchRuns: return watchRuns(effect.side, effect.pause);
    case Effect::None: break;
    }
    Q_UNREACHABLE();
}

bool SimStep::look(Side side, bool pauses)
{
    if (pauses && isPatienceOver()) {
        wizard().waits = 0;
        wizard().event = SwitchEvent::patienceOver(side);
        return true;
    }
    if (pauses)
        pause(5);
    const bool isLost = side == Side::Other && wizard().memory.of(Side::Other).attested;
    for (int i = 0; i < looksBeforeSilence(isLost); ++i) {
        if (observe(side)) {
            wizard().event = SwitchEvent::looked(side, wizard().memory.of(side).seenWith(wizard().looks.at(indexOf(side))));
            return true;
        }
    }
    wizard().event = SwitchEvent::silent(side);
    return note(side);
}

SimRequest SimStep::requestFor(Side side, SwitchCommand command) const
{
    const SimWizard &wizard = m_world.wizard();
    const bool wasLookedAt = wizard.boots.at(indexOf(side)) != 0;
    const SwitchLook *look = wasLookedAt ? &wizard.looks.at(indexOf(side)) : nullptr;
    SimRequest request;
    request.command = command;
    request.token = wizard.token;
    request.seq = quint8(ratchetFor(command, look));
    request.boot = wizard.boots.at(indexOf(side));
    request.expected = expectedBy(command, look);
    request.configuration = wizard.approvedOn(Side::Target);
    const bool flips = command == SwitchCommand::Demote || command == SwitchCommand::Promote;
    request.byPerson = flips && wizard.memory.assisted && !wizard.memory.isRollBack;
    return request;
}

bool SimStep::send(Side side, SwitchCommand command)
{
    SimWizard &now = wizard();
    if (keepsAll() && now.memory.brokenBy(command)) { // as in the product: nothing is sent, the run ends
        now.runs = false;
        ++m_world.refusals;
        return false;
    }
    const SwitchLook &look = now.looks.at(indexOf(side));
    const bool wasLookedAt = now.boots.at(indexOf(side)) != 0;
    const SimEntry borrowing{EntryKind::Borrowed, side, command, {}};
    if (command == SwitchCommand::SchedulerOff && wasLookedAt && look.scheduler == SeenServer::Flag::On && !now.memory.of(side).schedulerBorrowed
        && !write(borrowing, [side](SimWizard &w) { w.memory.of(side).schedulerBorrowed = true; }))
        return false;
    if (command == SwitchCommand::Fence && wasLookedAt && !look.disabled && !now.startTypeBorrowed.at(indexOf(side))
        && !write(borrowing, [side](SimWizard &w) { w.startTypeBorrowed.at(indexOf(side)) = true; }))
        return false;
    if (!write(SimEntry{EntryKind::Intent, side, command, {}}, [command](SimWizard &w) { w.memory.intended(command); }))
        return false;
    m_sent.at(indexOf(side)) = command;
    const SimRequest request = requestFor(side, command);
    const SimCall call = next(now.machineOf(side), operationOf(command), command);
    const SimReply reply = deliver(call, request);
    if (!write(SimEntry{EntryKind::Sent, side, command, reply}, [](SimWizard &) {}))
        return false;
    const SimEntry answer{reply.isAnswered ? EntryKind::Reply : EntryKind::Unknown, side, command, reply};
    if (!write(answer, [side, &reply](SimWizard &w) { w.memory.of(side).proved(reply.receipt); }))
        return false;
    const auto refusal = reply.isOk ? SwitchEvent::Refusal::None : refusalOf(command, reply.code);
    wizard().event = SwitchEvent::answered(side, command, refusal);
    return true;
}

bool SimStep::judged(Effect about, Verdict how, Side side)
{
    wizard().event = SwitchEvent::judged(about, how, side);
    return true;
}

bool SimStep::judgeEvidence()
{
    if (wizard().memory.keepsEvidence())
        return judged(Effect::JudgeEvidence, Verdict::Good);
    if (wizard().approved != 0 && (!observe(Side::Target) || !read(wizard().target, Operation::ConnectorsStatistics)))
        return judged(Effect::JudgeEvidence, Verdict::NotKnown);
    const bool stands = wizard().approved != 0 && server(Side::Target).configuration == wizard().approved;
    judged(Effect::JudgeEvidence, stands ? Verdict::Good : Verdict::Bad);
    return note(Side::Target);
}

bool SimStep::checkCandidate()
{
    if (!observe(Side::Target))
        return judged(Effect::CheckCandidate, Verdict::NotKnown);
    const bool isRead = read(wizard().target, Operation::ConnectivityTest);
    const SimServer &target = server(Side::Target);
    const bool isQuiet = target.running && target.cycle == SimServer::Cycle::None && !target.wizardOpen && isRead && !target.isolated;
    const bool isFencedTarget = wizard().memory.isRollBack && !target.running && !target.isolated;
    const bool isApproved = wizard().memory.isRollBack || target.configuration == wizard().approved;
    judged(Effect::CheckCandidate, (isQuiet && isApproved) || isFencedTarget ? Verdict::Good : Verdict::Bad);
    return note(Side::Target);
}

bool SimStep::takeMarks()
{
    if (wizard().memory.keepsMarks())
        return judged(Effect::TakeMarks, Verdict::Good);
    if (!observe(Side::Target) || !read(wizard().target, Operation::RunsList))
        return judged(Effect::TakeMarks, Verdict::NotKnown);
    judged(Effect::TakeMarks, Verdict::Good);
    const SimServer &target = server(Side::Target);
    const SimServer &other = server(Side::Other);
    return write(SimEntry{EntryKind::Capture, Side::Target, {}, {}}, [&target, &other](SimWizard &w) {
        w.memory.hasMarks = true;
        w.markedConfiguration = target.running ? target.configuration : quint8(0);
        w.exportLine = target.exports;
        w.stagingLine = other.stagingRuns;
    });
}

bool SimStep::compareMarks()
{
    const bool isRead = observe(Side::Target) && read(wizard().target, Operation::RunsList) && read(wizard().target, Operation::ProcessesRead);
    if (!isRead)
        return judged(Effect::CompareMarks, Verdict::NotKnown);
    const SimServer &target = server(Side::Target);
    const SwitchLook &look = wizard().looks.at(indexOf(Side::Target));
    bool differs = !wizard().memory.hasMarks;
    const bool isOther = target.running && wizard().markedConfiguration != 0 && wizard().markedConfiguration != target.configuration;
    if (isOther && !wizard().memory.isRollBack && target.configuration == wizard().approved) { // a new approval: new marks
        const bool isThere = write(SimEntry{EntryKind::Capture, Side::Target, {}, {}}, [&target](SimWizard &w) {
            w.markedConfiguration = target.configuration;
            w.exportLine = target.exports;
        });
        if (!isThere)
            return false;
    } else {
        differs = differs || isOther;
    }
    differs = differs || target.wizardOpen || (look.isRunning() && !look.idle);
    judged(Effect::CompareMarks, differs ? Verdict::Bad : Verdict::Good);
    return observed(Side::Target) && (!differs || note(Side::Target));
}

bool SimStep::checkWindows(Side side)
{
    const bool isClosed = read(wizard().machineOf(side), Operation::ProcessesRead) && !server(side).wizardOpen;
    judged(Effect::CheckWindows, isClosed ? Verdict::Good : Verdict::Bad, side);
    return isClosed || note(side);
}

bool SimStep::watchRuns(Side side, bool pauses)
{
    using Runs = SwitchEvent::Runs;
    if (pauses && isPatienceOver()) {
        wizard().event = SwitchEvent::patienceOver(side);
        return true;
    }
    if (pauses)
        pause(10);
    for (int i = 0; i < looksBeforeSilence(false); ++i) {
        if (!read(wizard().machineOf(side), Operation::RunsList) || !observe(side))
            continue;
        const SimServer &watched = server(side);
        const bool isTarget = side == Side::Target;
        const bool ran = isTarget ? watched.exports != wizard().exportLine : watched.stagingRuns != wizard().stagingLine;
        const bool isBusy = watched.cycle != SimServer::Cycle::None;
        wizard().event = SwitchEvent::watched(side, isBusy ? Runs::Running : ran ? Runs::Good : Runs::None);
        return true;
    }
    wizard().event = SwitchEvent::silent(side);
    return note(side);
}

} // namespace swingbridge
