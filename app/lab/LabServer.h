// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/FaultPlan.h"
#include "servers/AgentReply.h"
#include "servers/AgentRequest.h"

#include <QDateTime>

#include <chrono>
#include <memory>

namespace swingbridge {

class LabSite;
class ServerState;

//! What a lab server's agent answers, and until when it holds the session (run.start holds it until the run ends).
class LabAnswer
{
public:
    explicit LabAnswer(AgentReply what) : reply(std::move(what)) {}

    AgentReply reply;
    Guid heldRun;                             //!< Null: answered at once. Else ask LabServer::endOfRun().
    std::chrono::milliseconds took{0};        //!< Lab time that the work itself took (a barrier restarts the service).
    bool died = false;                        //!< The agent was killed: the reply is never sent.
};

//! One simulated server and its agent. It answers synchronously and keeps nothing in memory that is not on its disk.
//!
//! Before each answer all servers of the lab are brought to the clock's time: cycles, runs, people.
class LabServer
{
public:
    LabServer(LabSite &site, QString name);

    const QString &name() const { return m_name; }

    //! What asking for \a operation takes before the server acts, in the lab's time.
    static std::chrono::milliseconds latencyOf(Operation operation);

    //! Executes one request at the clock's time. \a fault: one of the kinds that befall the server itself.
    LabAnswer handle(const AgentRequest &request, std::optional<FaultKind> fault = std::nullopt);
    //! For a held answer: empty while the run goes on, then the reply that ends it.
    std::optional<AgentReply> endOfRun(const LabAnswer &held);
    //! False when nothing comes back: powered off, cut off, or not there.
    bool isReachable();

    //! How the server really is, now: for tests and for the lab's person; no wizard ever sees it.
    ServerState trueState();

private:
    LabAnswer die();
    LabAnswer answerTo(const AgentRequest &request, std::optional<FaultKind> fault);
    AgentReply read(const AgentRequest &request, const QDateTime &at);
    Done look(AgentReply &reply, const QDateTime &at);

    LabSite &m_site;
    QString m_name;
};

} // namespace swingbridge
