// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "switchover/SwitchCore.h"

namespace swingbridge {

//! One call of step(): works on a copy of the state. A member per state of the table (guarded-switch.md 4.2).
class SwitchStepper
{
public:
    explicit SwitchStepper(const SwitchState &state) { m_step.state = state; }
    SwitchStep take(const SwitchEvent &event);

private:
    using Event = SwitchEvent;

    void begin();
    void abort();
    void looked(const Event &event);
    void answered(const Event &event);
    void silent(const Event &event);
    void inState(const Event &event);

    void claim(const Event &event);
    void claimNext();
    void afterClaim();
    void quiesce(const Event &event);
    void quiesceLook(Side side);
    void demote(const Event &event);
    void demoteLook();
    void afterDemotion();
    void fence(const Event &event);
    void lastLook(const Event &event);
    void newActive(const Event &event);
    void seal(const Event &event);
    void unfence(const Event &event);
    void unfenceLook();
    void start(const Event &event);
    void firstExport(const Event &event);
    void hold();
    void oldOn(const Event &event);
    void oldOnLook(const Event &event);
    void release(const Event &event);
    void releaseNext();
    void givenUp();

    void enter(SwitchStateId state);
    void back(SwitchStateId state, Resting otherwise, Side side);
    void rest(Resting resting, Side side = Side::Target);
    void wait(Side side) { rest(Resting::Wait, side); }
    void look(Side side, bool pause = false) { m_step.effect = SwitchEffect::look(side, pause); }
    //! Sends, unless it was sent often enough in this state: then it rests.
    void send(Side side, SwitchCommand command, Resting otherwise = Resting::Wait);
    void check(SwitchEffect::Kind kind, Side side = Side::Target) { m_step.effect = SwitchEffect::check(kind, side); }
    void watch(Side side, bool pause) { m_step.effect = SwitchEffect::watch(side, pause); }

    SwitchState &s() { return m_step.state; }
    const SeenServer &other() const { return m_step.state.of(Side::Other); }
    const SeenServer &target() const { return m_step.state.of(Side::Target); }
    Side firstToClaim() const { return m_step.state.targetFirst ? Side::Target : Side::Other; }
    //! The target is active and the other is not: nothing will be promoted, so nothing has to be proved for it.
    bool isSwitched() const { return target().isActive() && !other().isActive(); }
    bool isWaitingForPerson(const SeenServer &seen) const { return m_step.state.assisted && seen.dangling; }
    bool isOtherHarmless() const;
    bool isOtherFenced() const;
    void afterPromotion();

    SwitchStep m_step;
};

} // namespace swingbridge
