// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/ScheduleWalk.h"

namespace swingbridge::test {

//! One of the removals of guarded-switch.md 7.2 T5: its name and the circumstances in which it must be noticed.
class GuardRemoval
{
public:
    GuardRemoval(const char *called, SimVariant how, WalkBudget within) : name(called), variant(how), budget(std::move(within)) {}

    GuardRemoval with(std::vector<Happening> kinds) const { GuardRemoval copy(*this); copy.budget.kinds = std::move(kinds); return copy; }
    GuardRemoval befalling(FaultKind kind, SwitchCommand command) const
    {
        GuardRemoval copy(*this);
        copy.budget.only = {kind};
        copy.budget.befalls = {command};
        copy.limit = 3'000'000;
        return copy;
    }
    //! Also that a single fault needs no person to get over it.
    GuardRemoval unattended() const { GuardRemoval copy(*this); copy.alone = true; copy.budget.only = {FaultKind::RequestLost}; return copy; }

    //! All schedules begin with these.
    GuardRemoval after(std::vector<Deviation> common) const { GuardRemoval copy(*this); copy.begin = std::move(common); return copy; }
    //! Drawn instead of walked: these deviations, those without a place at places of chance. For what takes four of them.
    GuardRemoval drawn(std::vector<Deviation> from) const { GuardRemoval copy(*this); copy.drawnFrom = std::move(from); return copy; }

    const char *name;
    SimVariant variant;
    WalkBudget budget;
    bool alone = false;
    std::vector<Deviation> drawnFrom;
    std::vector<Deviation> begin;
    qint64 limit = 1'500'000;
};

inline std::vector<GuardRemoval> guardRemovals()
{
    const SimVariant soft{false, false};
    const SimVariant hard{true, false};
    using What = Deviation::What;
    const auto flips = [](Happening kind, SimMachine machine) { return Deviation(What::Happens, 0, int(kind) * 2 + int(machine)); };
    const auto twice = [](int call) { return Deviation(What::Fault, call, int(FaultKind::Duplicated)); };
    const Deviation arrives(What::Delivers, 0, 0);
    const Deviation alsoArrives(What::Delivers, 0, 1);
    using B = WalkBudget; // faults, crashes, decisions, happenings, changes of the wizard
    return {
        GuardRemoval("no-epoch", soft, B(1, 1, 1)),
        GuardRemoval("same-token-rollback", soft, B(1, 1, 1)),
        GuardRemoval("number-only", soft, B(0, 0, 0, 0, 3)),
        GuardRemoval("claim-one", soft, B(0, 0, 0, 0, 3)),
        GuardRemoval("no-lock", soft, B(1, 1, 1)),
        GuardRemoval("no-barrier", soft, B(1, 1, 1)),
        GuardRemoval("volatile-marker", soft, B(1, 0, 1)).drawn({twice(7), twice(30), Deviation(What::Yields, 0, int(SimDecision::RollBack)),
            flips(Happening::Reboots, SimMachine::Second), arrives, alsoArrives}),
        GuardRemoval("trust-ack", soft, B(1, 0, 0)),
        GuardRemoval("timeout-is-done", soft, B(1, 0, 0)),
        GuardRemoval("no-idle", soft, B(0, 0, 0, 1)).with({Happening::CycleStarts}),
        GuardRemoval("promote-first", hard, B(0, 0, 0)),
        GuardRemoval("no-evidence", hard, B(0, 0, 0, 1)).with({Happening::ConfigurationChanges}),
        GuardRemoval("no-hard-fence", hard, B(0, 0, 0, 1)).with({Happening::StagingOff}),
        GuardRemoval("no-seal", hard, B(1, 0, 0)).drawn({twice(33), flips(Happening::StagingOn, SimMachine::Second), flips(Happening::StagingOff, SimMachine::First), arrives}),
        GuardRemoval("no-barrier-strict", hard, B(1, 0, 0, 1)).with({Happening::StagingOff}),
        GuardRemoval("no-ratchet-demote-starts", hard, B(1, 0, 0, 1)).with({Happening::StagingOff}).befalling(FaultKind::Duplicated, SwitchCommand::Demote),
        GuardRemoval("state-only-demote-starts", hard, B(1, 0, 0, 1)).with({Happening::StagingOff}).befalling(FaultKind::AppliedLate, SwitchCommand::Demote)
            .after({Deviation(What::DiesAfter, 50, 0), Deviation(What::Decides, 1, int(SimDecision::TakeOver))}),
        GuardRemoval("resume-skip", hard, B(1, 1, 0, 1)).with({Happening::StagingOff}),
        GuardRemoval("no-retry", hard, B(1, 0, 0)).unattended(),
        GuardRemoval("reused-number", soft, B(0, 0, 0, 0, 2)),
        GuardRemoval("disaster-no-fence", hard, B(1, 0, 0)),
        GuardRemoval("disaster-early-lift", hard, B(1, 0, 1, 1)).with({Happening::IsolationLifted}),
        GuardRemoval("stopped-is-fenced", hard, B(0, 0, 0, 1)).with({Happening::ServiceDies}),
    };
}

} // namespace swingbridge::test
