// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Random.h"
#include "servers/AgentEndpoint.h"
#include "servers/ServerAddress.h"
#include "servers/TransportOptions.h"

#include <memory>

namespace swingbridge {

//! Opens the way to a live server. Nothing is started before the first call of the endpoint.
class ServerDoors
{
    Q_DECLARE_TR_FUNCTIONS(ServerDoors)

public:
    ServerDoors(TransportOptions options, std::shared_ptr<RandomSource> random) : m_options(std::move(options)), m_random(std::move(random)) {}

    //! Errors: BadInput for an address that leads nowhere, a folder that is no copy or a key file that cannot be used; LocalFile
    //! when the agent's text cannot be written for this machine's own PowerShell.
    Result<std::shared_ptr<AgentEndpoint>> open(const ServerAddress &address) const;

private:
    Result<std::shared_ptr<AgentEndpoint>> openSsh(const ServerAddress &address) const;
    static Result<std::shared_ptr<AgentEndpoint>> openFolder(const ServerAddress &address);
    Result<std::shared_ptr<AgentEndpoint>> openLocal(const ServerAddress &address) const;
    Result<QString> agentFile() const;
    Done checkIdentity() const;

    TransportOptions m_options;
    std::shared_ptr<RandomSource> m_random;
};

} // namespace swingbridge
