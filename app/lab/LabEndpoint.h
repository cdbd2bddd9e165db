// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/FaultPlan.h"
#include "servers/AgentEndpoint.h"

#include <memory>

namespace swingbridge {

class Lab;
class LabCalls;

//! The way to a lab server inside this process. Every call costs lab time and may meet a fault of the plan.
//! It keeps the lab alive; calls that are under way when it goes end by themselves.
class LabEndpoint final : public AgentEndpoint
{
public:
    LabEndpoint(std::shared_ptr<Lab> lab, const QString &server, const FaultPlan &plan = {});
    ~LabEndpoint() override;

    QCoro::Task<Result<AgentReply>> call(AgentRequest request, std::stop_token stop) override;
    //! "lab:sync01"
    QString address() const override;

private:
    std::shared_ptr<LabCalls> m_calls;
};

} // namespace swingbridge
