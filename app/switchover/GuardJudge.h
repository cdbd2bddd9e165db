// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "switchover/Guards.h"

namespace swingbridge {

//! Judges one round of reading, guard by guard; a member per row of guarded-switch.md 4.1. Pure.
class GuardJudge
{
public:
    GuardJudge(const GuardFacts &facts, const SwitchInputs &inputs, const QDateTime &now)
        : m_facts(facts), m_other(m_facts.other), m_target(m_facts.target), m_inputs(inputs), m_now(now) {}

    GuardResult g01() const;
    GuardResult g02() const;
    GuardResult g03() const;
    GuardResult g04() const;
    GuardResult g05() const;
    GuardResult g06() const;
    GuardResult g07() const;
    GuardResult g08() const;
    GuardResult g09() const;
    GuardResult g10() const;
    GuardResult g11() const;
    GuardResult g12() const;
    GuardResult g13() const;
    GuardResult g14() const;
    GuardResult g15() const;
    GuardResult g16() const;
    GuardResult g17() const;
    GuardResult g18() const;
    GuardResult g19() const;
    GuardResult g20() const;
    GuardResult g21() const;
    GuardResult g22() const;
    GuardResult g23() const;
    GuardResult g24() const;
    GuardResult g25() const;
    GuardResult g26() const;

    //! G08 and G20 as far as the target alone can tell.
    GuardResult targetIdle() const;
    GuardResult targetWindows() const;

private:
    GuardResult pass(const char *id, Saying seen) const;
    GuardResult fail(const char *id, Saying seen, Saying remedy, QStringList servers = {}) const;
    GuardResult notRead(const char *id, const ServerFacts &server) const;
    //! Holds if a person answered it and the row allows that; else an answer is asked for.
    GuardResult answered(const char *id, Saying seen, Saying remedy, QStringList servers = {}) const;
    GuardResult windows(const QList<const ServerFacts *> &servers) const;
    //! The first of the two for which \a isMissing holds.
    template <typename Missing> const ServerFacts *without(Missing isMissing) const
    {
        if (isMissing(m_other))
            return &m_other;
        return isMissing(m_target) ? &m_target : nullptr;
    }
    QString time(const QDateTime &at) const;

    const GuardFacts &m_facts;
    const ServerFacts &m_other;
    const ServerFacts &m_target;
    const SwitchInputs &m_inputs;
    QDateTime m_now;
};

} // namespace swingbridge
