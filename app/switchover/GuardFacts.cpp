// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "switchover/GuardFacts.h"

namespace swingbridge {

QCoro::Task<GuardFacts> readGuardFacts(std::shared_ptr<ServerDriver> other, std::shared_ptr<ServerDriver> target,
                                       std::shared_ptr<Clock> clock, std::stop_token stop)
{
    const QList<Operation> role{Operation::Observe};
    QList<Operation> others = factRound::pair();
    others.removeAll(Operation::Observe);
    others.removeAll(Operation::RulesList); // no guard looks at single rules
    GuardFacts facts;
    facts.other = co_await readServerFacts(other, clock, others, stop);
    facts.target = co_await readServerFacts(target, clock, others, stop);
    if (!facts.other.unreachable)
        facts.other = co_await readServerFactsAgain(facts.other, other, clock, role, stop);
    if (!facts.target.unreachable)
        facts.target = co_await readServerFactsAgain(facts.target, target, clock, role, stop);
    co_return facts;
}

} // namespace swingbridge
