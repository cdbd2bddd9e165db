// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/FaultPlan.h"
#include "rehearsal/Schedule.h"
#include "rehearsal/SimWorld.h"

namespace swingbridge {

//! What came back, or did not.
class SimReply
{
public:
    bool isAnswered = true;
    bool isOk = true;
    AgentErrorCode code = AgentErrorCode::Unexpected; //!< Of a refusal, or of what went wrong on the way.
    quint8 receipt = 0; //!< The ratchet step whose outcome receipt came along.

    static SimReply ok(quint8 step) { SimReply reply; reply.receipt = step; return reply; }
    static SimReply refused(AgentErrorCode why) { SimReply reply; reply.isOk = false; reply.code = why; return reply; }
    static SimReply lost(AgentErrorCode how) { SimReply reply = refused(how); reply.isAnswered = false; return reply; }
};

//! The agent on one server of the exploration: guarded-switch.md 4.3 with the lab's rules (agentRules, decideByMarker),
//! where only the server itself is simulated. Checks S1, P1, S2 and S4 at every effect.
class SimAgent
{
public:
    SimAgent(SimWorld &world, SimMachine machine) : m_world(world), m_machine(machine), m_server(world.at(machine)) {}

    //! One command, under the server's lock. \a fault: the kinds that befall the agent, not the network.
    SimReply execute(const SimRequest &request, std::optional<FaultKind> fault = {});
    //! Without a lock: the checks alone, now ...
    bool passes(const SimRequest &request);
    //! ... and the act, later.
    SimReply act(const SimRequest &request, std::optional<FaultKind> fault = {});
    //! The service applies what an agent that died had handed to it.
    void fire();
    void happen(Happening happening);

private:
    std::optional<SimReply> judge(const SimRequest &request);
    std::optional<AgentErrorCode> obstacle(const SimRequest &request) const;
    void restart();
    void intend(const SimRequest &request, Dangling kind);
    bool dies(const SimRequest &request, FaultKind fault);
    void apply(const SimRequest &request);
    void setStaging(bool on);
    SimReply complete(const SimRequest &request);

    SimWorld &m_world;
    SimMachine m_machine;
    SimServer &m_server;
};

} // namespace swingbridge
