// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "lab/AgentRules.h"
#include "lab/LabMachine.h"
#include "servers/AgentRequest.h"

namespace swingbridge {

class LabSite;
class MarkerRecord;
class ServerDisk;

//! What each changing operation needs and does on a lab server, when its token and its step are in order.
class LabEffects
{
public:
    LabEffects(ServerDisk &disk, LabMachine &machine) : m_disk(disk), m_machine(machine) {}

    //! What the product or the protocol demands beforehand; nothing is changed.
    AgentDone check(const AgentRequest &request, const Json &arguments, const MarkerRecord &record);
    //! Does it; gives the identifier of the run that was started, if any.
    AgentResult<Guid> apply(const AgentRequest &request, const Json &arguments, const QDateTime &at);
    //! The server as the agent's rules see it.
    AgentFacts facts(const MarkerRecord &record);
    //! For role operations: the look that says whether the step's wanted state is there.
    bool isInPlace(Operation operation, const MarkerRecord &record);
    //! Starts a person's click path for demote or promote "by person", unless one is under way.
    Done askPerson(Operation operation, const QDateTime &at);

private:
    ServerState &state();
    AgentDone demand(bool condition, AgentErrorCode code, const QString &message, const QString &detail = {});
    AgentDone checkRole(const AgentRequest &request, const Json &arguments, const MarkerRecord &record);
    AgentDone checkService(const Json &arguments);
    AgentDone checkOverride(const Json &arguments);
    AgentDone checkRemoval(const Json &arguments);
    AgentDone checkRule(const Json &arguments);
    AgentDone checkFile(const Json &arguments);
    AgentDone setStaging(bool on, const QDateTime &at);
    AgentDone fence(const QDateTime &at);
    AgentDone startAgain(const QDateTime &at);
    AgentDone applyRule(const Json &arguments, const QDateTime &at);
    AgentDone removeRule(const Json &arguments, const QDateTime &at);
    AgentDone setOverride(const Json &arguments, const QDateTime &at);
    AgentDone setService(const Json &arguments, const QDateTime &at);
    AgentDone putFile(const Json &arguments, const QDateTime &at);
    AgentDone commit(const QDateTime &at, const std::function<Done()> &more = {});

    ServerDisk &m_disk;
    LabMachine &m_machine;
};

} // namespace swingbridge
