// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Random.h"
#include "servers/AgentEndpoint.h"

#include <QStringList>

#include <chrono>
#include <memory>

namespace swingbridge {

//! How an agent's process is started and how patient we are with it.
class AgentProgram
{
public:
    AgentProgram() = default;
    AgentProgram(QString path, QStringList args) : program(std::move(path)), arguments(std::move(args)) {}

    QString program;
    QStringList arguments;
    QByteArray agentText; //!< Sent ahead of the requests when not empty (the ssh transport).
    std::chrono::milliseconds helloLimit = std::chrono::seconds{15};   //!< For the first answer of a kept session.
    std::chrono::milliseconds silenceLimit = std::chrono::seconds{40}; //!< Between alive lines, which come every 10 s.
};

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
