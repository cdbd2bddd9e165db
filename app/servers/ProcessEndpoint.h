// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Random.h"
#include "servers/AgentEndpoint.h"
#include "servers/AgentProgram.h"

#include <memory>

namespace swingbridge {

//! An agent in a process of its own: powershell.exe, ssh, `lab agent`.
//!
//! One process serves many requests when the agent answers while its standard input is open (kept session);
//! otherwise every request gets a process, whose input is closed at once (single sessions). The first call finds out.
//! Requests of one endpoint are answered in order; run.start gets a process of its own, so that others go on.
class ProcessEndpoint final : public AgentEndpoint
{
public:
    enum class Session { NotKnown, Kept, Single };

    ProcessEndpoint(QString address, AgentProgram program, std::shared_ptr<RandomSource> random);
    ~ProcessEndpoint() override;

    QCoro::Task<Result<AgentReply>> call(AgentRequest request, std::stop_token stop) override;
    QString address() const override;
    Session session() const;

private:
    class Shared; // outlives us while calls are under way
    std::shared_ptr<Shared> m_shared;
};

} // namespace swingbridge
