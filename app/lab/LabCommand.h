// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Json.h"
#include "lab/FaultPlan.h"
#include "lab/LabEffects.h"
#include "lab/LabServer.h"
#include "lab/ProtectedFolder.h"

#include <memory>

namespace swingbridge {

//! One changing request on a lab server, from the token to the outcome receipt: guarded-switch.md 4.3, rules 2 to 11.
//! The caller holds the server's lock.
class LabCommand
{
public:
    LabCommand(ServerDisk &disk, LabMachine &machine, const AgentRequest &request, QDateTime at, std::optional<FaultKind> fault);
    ~LabCommand();

    //! Does it, or says why not. The reply carries its receipt, not yet what is observed.
    LabAnswer execute();
    //! When it was over: a barrier takes lab time.
    const QDateTime &endedAt() const { return m_at; }

private:
    AgentDone prepare();
    AgentDone judge();
    AgentDone restart();
    AgentDone barrier();
    AgentDone expectations();
    AgentDone writeIntent();
    AgentResult<Guid> act();
    AgentDone writeOutcome();
    AgentDone keep(const std::function<Done()> &more = {});
    AgentDone waitForPerson();
    AgentDone verify();
    bool diesBefore();
    bool diesAfter();
    MarkerQuestion question();
    Receipt receipt(Receipt::Kind kind) const;
    ServerState &state();

    ServerDisk &m_disk;
    LabMachine &m_machine;
    LabEffects m_effects;
    const AgentRequest &m_request;
    std::unique_ptr<Json> m_arguments; //!< never null after prepare()
    QDateTime m_began;
    QDateTime m_at;
    std::optional<FaultKind> m_fault;
    MarkerRecord m_record;
    bool m_isStored = false; //!< an earlier outcome is the answer
    bool m_isDead = false;
    Guid m_run;
    std::optional<Receipt> m_receipt;
};

} // namespace swingbridge
