// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/StateSearch.h"

#include "rehearsal/PackedWorld.h"
#include "rehearsal/ScheduleTally.h"

#include <deque>

namespace swingbridge {
namespace {

constexpr int mostTokens = 3;
constexpr qint64 usualLimit = 1'000'000;
constexpr std::array befallsChanges{FaultKind::AppliedLate, FaultKind::ReplyLost, FaultKind::Duplicated, FaultKind::Rejected, FaultKind::Swallowed,
                                    FaultKind::KilledBefore, FaultKind::KilledInFlight, FaultKind::RebootBefore, FaultKind::RebootAfter, FaultKind::Silent};
constexpr std::array befallsReads{FaultKind::RequestLost, FaultKind::Silent};
constexpr std::array outside{Happening::CycleStarts, Happening::ServiceDies, Happening::ServiceStarts, Happening::StagingOn, Happening::ConfigurationChanges};

class StateSearch
{
public:
    StateSearch(const ExplorationOrder &order, const std::stop_token &stop) : m_order(order), m_tally(order, stop) {}
    SuiteResult run();

private:
    bool searchFrom(const SimVariant &variant, qint64 limit);

    class Node
    {
    public:
        SimWorld world;
        quint32 number;
    };
    class Origin
    {
    public:
        quint32 parent;
        Deviation deviation;
    };
    void expand(const Node &node);
    void tryAll(const Node &node, const SimAction &action, const SimCalls &calls, int writes);
    bool tryOne(const Node &node, const SimAction &action, const Deviation &deviation, SimCalls *calls = nullptr, int *writes = nullptr);
    //! L1: with nothing more going wrong, it comes to rest with one active server. Else what is violated then.
    static SimInvariant lostFrom(SimWorld world);
    void reached(const SimWorld &world, quint32 parent, const Deviation &deviation);
    Schedule scheduleTo(quint32 parent, const Deviation &last) const;

    static Deviation plain() { return Deviation(Deviation::What::Fault, 0, 0); }

    const ExplorationOrder &m_order;
    ScheduleTally m_tally;
    SimVariant m_variant;
    quint64 m_salt = 0;
    int m_depth = 0;
    EventSet m_seen;
    std::deque<Node> m_next;
    std::vector<Origin> m_origins;
};

Schedule StateSearch::scheduleTo(quint32 parent, const Deviation &last) const
{
    Schedule schedule(m_variant);
    const auto add = [&schedule](const Deviation &deviation) {
        if (deviation.at != 0)
            schedule.deviations.insert(schedule.deviations.begin(), deviation);
    };
    add(last);
    for (quint32 at = parent; at != 0; at = m_origins.at(at).parent)
        add(m_origins.at(at).deviation);
    return schedule;
}

SimInvariant StateSearch::lostFrom(SimWorld world)
{
    static const std::vector<Deviation> none;
    world.disturbed();
    SimStep step(world, none);
    while (const auto action = simCourse::next(world, none))
        simCourse::carryOut(step, world, *action);
    simCourse::checkEnd(world);
    return world.violated;
}

void StateSearch::reached(const SimWorld &world, quint32 parent, const Deviation &deviation)
{
    const bool isBroken = world.violated != SimInvariant::None;
    if (!isBroken && (world.wizard().token.counter > mostTokens || !m_seen.insert(PackedWorld(world).hash() ^ m_salt)))
        return;
    const SimInvariant violated = isBroken ? world.violated : lostFrom(world);
    if (violated != SimInvariant::None) {
        m_tally.broke(violated, scheduleTo(parent, deviation));
        return;
    }
    m_origins.push_back(Origin{parent, deviation});
    m_tally.setStates(m_seen.size());
    m_order.explored->store(m_seen.size(), std::memory_order_relaxed);
    m_next.push_back(Node{world, quint32(m_origins.size() - 1)});
    m_next.back().world.endsAtFault = world.ends; // a schedule's patience is no part of a state
}

bool StateSearch::tryOne(const Node &node, const SimAction &action, const Deviation &deviation, SimCalls *calls, int *writes)
{
    SimWorld world = node.world;
    std::vector<Deviation> deviations;
    if (deviation.at != 0)
        deviations.push_back(deviation);
    SimStep step(world, deviations);
    simCourse::carryOut(step, world, action);
    world.steps = 0; // bounded work is for schedules; here each state is looked at once
    if (calls)
        *calls = step.calls();
    if (writes)
        *writes = world.writes;
    reached(world, node.number, deviation);
    return true;
}

void StateSearch::expand(const Node &node)
{
    static const std::vector<Deviation> none;
    const auto action = simCourse::next(node.world, none);
    if (!action)
        return;
    SimCalls calls;
    int writes = 0;
    tryOne(node, *action, plain(), &calls, &writes);
    tryAll(node, *action, calls, writes);
    if (action->kind != SimAction::Kind::Decide)
        return;
    for (const SimDecision decision : {SimDecision::RollBack, SimDecision::TakeOver, SimDecision::Attest})
        tryOne(node, SimAction{SimAction::Kind::Decide, decision}, Deviation(Deviation::What::Decides, node.world.ends + 1, int(decision)));
}

void StateSearch::tryAll(const Node &node, const SimAction &action, const SimCalls &calls, int writes)
{
    using What = Deviation::What;
    for (const SimCall &call : calls) {
        if (call.command == SwitchCommand::None) {
            for (const FaultKind kind : befallsReads)
                tryOne(node, action, Deviation(What::Fault, call.number, int(kind)));
        } else {
            for (const FaultKind kind : befallsChanges)
                tryOne(node, action, Deviation(What::Fault, call.number, int(kind)));
        }
        for (int slot = 0; slot < int(node.world.letters.size()); ++slot) {
            if (node.world.letters.at(size_t(slot)).request.command != SwitchCommand::None)
                tryOne(node, action, Deviation(What::Delivers, call.number, slot));
        }
        for (int machine = 0; machine < 2; ++machine) {
            if (node.world.servers.at(size_t(machine)).inFlight != SimServer::InFlight::None)
                tryOne(node, action, Deviation(What::Fires, call.number, machine));
            for (const Happening happening : outside)
                tryOne(node, action, Deviation(What::Happens, call.number, int(happening) * 2 + machine));
        }
    }
    for (int write = node.world.writes + 1; write <= writes; ++write)
        tryOne(node, action, Deviation(What::DiesAfter, write, 0));
}

//! Level by level, until \a limit states are seen altogether. False: there are more.
bool StateSearch::searchFrom(const SimVariant &variant, qint64 limit)
{
    m_variant = variant;
    m_salt = m_salt * 31 + 1; // the kind of switch is a part of each state, and the same in all of them
    m_origins.assign(1, Origin{0, plain()});
    m_next.clear();
    m_next.push_back(Node{SimWorld(variant.hardFence, variant.assisted), 0});
    const auto isEnough = [&] { return m_seen.size() >= limit || m_tally.isEnough(); };
    int depth = 0;
    for (; !m_next.empty() && !isEnough(); ++depth) {
        std::deque<Node> level;
        level.swap(m_next);
        for (const Node &node : level) {
            if (isEnough())
                break;
            expand(node);
        }
    }
    m_depth = std::max(m_depth, depth);
    return m_next.empty() && !isEnough();
}

SuiteResult StateSearch::run()
{
    const qint64 limit = m_order.limit > 0 ? m_order.limit : usualLimit;
    bool isWhole = true;
    for (size_t i = 0; i < variants.size(); ++i)
        isWhole = searchFrom(variants.at(i), limit * qint64(i + 1) / qint64(variants.size())) && isWhole;
    m_tally.setDepth(m_depth);
    return m_tally.finish(isWhole);
}

} // namespace

SuiteResult searchStates(const ExplorationOrder &order, const std::stop_token &stop)
{
    return StateSearch(order, stop).run();
}

} // namespace swingbridge
