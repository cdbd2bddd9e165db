// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/SwitchView.h"

#include "foundation/JsonText.h"
#include "switchover/SwitchHistory.h"
#include "switchover/SwitchTable.h"
#include "switchover/SwitchTexts.h"

namespace swingbridge {

int SwitchView::exitStatus() const
{
    switch (resting) {
    case Resting::None: return isRollBack ? 1 : 0;
    case Resting::AbortedClean: return 1;
    case Resting::Wait: return 5;
    default: return 7;
    }
}

QString SwitchView::stateWord() const { return isResting() ? toWord(resting) : toWord(state); }

Json SwitchView::toJson() const
{
    if (attempt == 0)
        return Json(nullptr);
    const Json rest = isResting() ? Json(toWord(resting)) : Json(nullptr);
    return Json{{"state", toWord(state)}, {"resting", rest}, {"attempt", attempt},
                {"token", {{"counter", counter}, {"nonce", nonce}}}, {"target", target}, {"mode", toWord(mode)},
                {"hardFence", hardFence}, {"isTrue", isTrue}, {"next", next}, {"undo", undo}};
}

SwitchView SwitchHistory::view() const
{
    SwitchView view;
    view.state = m_memory.at;
    view.resting = m_memory.resting;
    view.restingServer = m_restingServer;
    view.attempt = m_attempt;
    view.counter = m_token.counter();
    view.nonce = m_token.nonce();
    view.target = m_target;
    view.other = m_other;
    view.mode = m_mode;
    view.hardFence = m_memory.hardFence;
    view.isRollBack = m_memory.isRollBack;
    const SwitchTexts texts(m_other, m_target);
    view.isTrue = texts.isTrue(m_memory.at, m_memory.resting, m_restingServer);
    view.next = texts.next(m_memory.at, m_memory.resting, m_restingServer);
    const bool isBackInClaim = m_memory.at < SwitchStateId::Demote && m_times.contains(int(SwitchStateId::Demote)); // resumed: what was demoted stays so
    view.undo = texts.undo(isBackInClaim ? SwitchStateId::Demote : m_memory.at);
    if (m_memory.resting == Resting::NeedsReverify && m_seen.value(m_target).reading.service == ServiceState::Stopped) {
        view.isTrue = texts.isTrueWithStoppedTarget();
        view.next = texts.nextWithStoppedTarget(view.isRollBack);
    }
    if (view.isDone() && view.isRollBack)
        view.next = texts.nextAfterRollBack();
    if (m_mode == SwitchMode::Assisted && m_memory.resting == Resting::None) {
        view.clicks = texts.clicks(m_memory.at, m_memory.hardFence);
        view.clicksServer = m_memory.at == SwitchStateId::Demote ? m_other : m_target;
    }
    for (const QString &name : {m_other, m_target}) {
        SwitchReading reading = m_seen.value(name).reading;
        reading.server = name;
        view.readings << reading;
    }
    view.activeServers = activeServers();
    view.secondsWithoutActive = m_withoutActive;
    view.withoutActiveSince = m_withoutActiveSince;
    if (m_withoutActiveSince.isValid())
        view.secondsWithoutActive = m_withoutActive.value_or(0) + m_withoutActiveSince.secsTo(m_last);
    view.rogueWatch = isRogueWatched();
    if (view.rogueWatch && m_memory.resting == Resting::None) // nothing is said of a server that nobody saw
        view.isTrue = texts.isTrueWithoutOther(m_memory.at);
    timeline(view);
    return view;
}

void SwitchHistory::timeline(SwitchView &view) const
{
    if (!hasAttempt())
        return;
    const SwitchTexts texts(m_other, m_target);
    for (const SwitchRow &row : switchTable) {
        if (!row.isStep || (row.onlyHardFence && !m_memory.hardFence))
            continue;
        SwitchLine line;
        line.state = row.state;
        line.sentence = texts.sentence(row.state);
        line.estimateSeconds = row.estimateSeconds;
        if (row.active != ActiveMeanwhile::Nobody)
            line.activeMeanwhile = row.active == ActiveMeanwhile::Other ? m_other : m_target;
        const auto times = m_times.constFind(int(row.state));
        if (times != m_times.constEnd()) {
            line.startedAt = times->first;
            line.at = times->second;
        }
        // NEW_ACTIVE is how PROMOTE ends, OLD_STAGING how DEMOTE does.
        if (row.state == SwitchStateId::Promote) // what was sent was not seen yet
            line.at = m_times.value(int(SwitchStateId::NewActive)).second;
        const bool isCurrent = row.state == m_memory.at || (row.state == SwitchStateId::Promote && m_memory.at == SwitchStateId::NewActive)
            || (row.state == SwitchStateId::Demote && m_memory.at == SwitchStateId::OldStaging);
        if (row.onlyWithOther && m_memory.withoutOther)
            line.status = SwitchLine::Status::Skipped;
        else if (isCurrent)
            line.status = isUnfinished() && m_memory.resting != Resting::None ? SwitchLine::Status::Waiting : SwitchLine::Status::Current;
        else if (row.state < m_memory.at)
            line.status = line.startedAt.isValid() ? SwitchLine::Status::Done : SwitchLine::Status::Skipped;
        if (isCurrent && m_memory.resting != Resting::None)
            line.detail = view.isTrue;
        view.timeline << line;
    }
}

} // namespace swingbridge
