// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/AgentEndpoint.h"

#include <functional>
#include <memory>

namespace swingbridge {

//! The way to a server of the lab that is a process somewhere else. A rehearsal touches no real server: whoever answers
//! has to be an agent of the lab: each request names it, and each answer has to come from it.
class RehearsalEndpoint final : public AgentEndpoint
{
public:
    using Learn = std::function<void(const QString &host)>;

    //! \a learn hears the host name of each `identity`: which of the lab's servers this is.
    RehearsalEndpoint(std::shared_ptr<AgentEndpoint> inner, Learn learn) : m_inner(std::move(inner)), m_learn(std::move(learn)) {}

    QCoro::Task<Result<AgentReply>> call(AgentRequest request, std::stop_token stop) override;
    QString address() const override { return m_inner->address(); }

private:
    static QCoro::Task<Result<AgentReply>> callChecked(std::shared_ptr<AgentEndpoint> inner, Learn learn, AgentRequest request, std::stop_token stop);

    std::shared_ptr<AgentEndpoint> m_inner;
    Learn m_learn;
};

} // namespace swingbridge
