// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/RecordingEndpoint.h"

#include <algorithm>

namespace swingbridge {

RecordingEndpoint::RecordingEndpoint(std::shared_ptr<AgentEndpoint> inner) : m_inner(std::move(inner)) {}

QCoro::Task<Result<AgentReply>> RecordingEndpoint::call(AgentRequest request, std::stop_token stop)
{
    m_requests << request;
    return m_inner->call(std::move(request), std::move(stop));
}

int RecordingEndpoint::count(Operation operation) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(), [operation](const AgentRequest &r) { return r.operation == operation; }));
}

QStringList RecordingEndpoint::transcript() const
{
    QStringList lines;
    for (const AgentRequest &request : m_requests)
        lines << request.text();
    return lines;
}

} // namespace swingbridge
