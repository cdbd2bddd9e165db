// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/AgentEndpoint.h"

#include <memory>

namespace swingbridge {

//! Remembers every request that went through it: to prove what was sent, and what was not.
class RecordingEndpoint final : public AgentEndpoint
{
public:
    explicit RecordingEndpoint(std::shared_ptr<AgentEndpoint> inner);

    QCoro::Task<Result<AgentReply>> call(AgentRequest request, std::stop_token stop) override;
    QString address() const override { return m_inner->address(); }

    const QList<AgentRequest> &requests() const { return m_requests; }
    //! How often \a operation was sent.
    int count(Operation operation) const;
    //! AgentRequest::text() of each, in the order of sending.
    QStringList transcript() const;
    void clear() { m_requests.clear(); }

private:
    std::shared_ptr<AgentEndpoint> m_inner;
    QList<AgentRequest> m_requests;
};

} // namespace swingbridge
