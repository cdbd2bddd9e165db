// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/ProcessEndpoint.h"
#include "servers/ServerAddress.h"
#include "servers/TransportOptions.h"

namespace swingbridge {

//! An agent behind WinRM. The ticket of whoever is signed in here goes first; a server that does not take it is asked
//! again with a credential of TransportOptions::credentials, three at the most. A credential is tried by a greeting, so
//! that no request goes out with one that may be refused.
class WinRmEndpoint final : public AgentEndpoint
{
public:
    WinRmEndpoint(ServerAddress address, TransportOptions options, AgentProgram program, std::shared_ptr<RandomSource> random);
    ~WinRmEndpoint() override;

    QCoro::Task<Result<AgentReply>> call(AgentRequest request, std::stop_token stop) override;
    QString address() const override;

private:
    class Shared;

    static QCoro::Task<Result<AgentReply>> callSignedIn(std::shared_ptr<Shared> shared, AgentRequest request, std::stop_token stop);
    //! Leaves an accepted sign-in behind, unless another call has done so since \a generation; an Error when there is none.
    static QCoro::Task<Done> signIn(std::shared_ptr<Shared> shared, int generation, Error refusal, std::stop_token stop);
    static QCoro::Task<Done> tryCredentials(std::shared_ptr<Shared> shared, Error refusal, std::stop_token stop);

    std::shared_ptr<Shared> m_shared;
};

} // namespace swingbridge
