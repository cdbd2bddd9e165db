// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servers/KnownHosts.h"
#include "servers/ProcessEndpoint.h"
#include "servers/ServerAddress.h"
#include "servers/TransportOptions.h"

namespace swingbridge {

//! An agent behind ssh. A host key that nobody has confirmed yet is fetched and told: the first call ends with
//! HostKeyUnknown and its fingerprints (fingerprintsIn()), unless one of them was accepted beforehand; then it is kept
//! and the call goes on. A key that changed is refused whatever was accepted.
class SshEndpoint final : public AgentEndpoint
{
    Q_DECLARE_TR_FUNCTIONS(SshEndpoint)

public:
    SshEndpoint(ServerAddress address, TransportOptions options, AgentProgram program, std::shared_ptr<RandomSource> random);
    ~SshEndpoint() override;

    QCoro::Task<Result<AgentReply>> call(AgentRequest request, std::stop_token stop) override;
    QString address() const override;

private:
    class Shared;

    //! Fetches the keys of the host and keeps the one that was accepted; an Error when none was.
    static QCoro::Task<Done> learnHostKey(std::shared_ptr<Shared> shared, std::stop_token stop);
    static QCoro::Task<Result<AgentReply>> callChecked(std::shared_ptr<Shared> shared, AgentRequest request, std::stop_token stop);

    std::shared_ptr<Shared> m_shared;
};

//! The fingerprints that an Error with code HostKeyUnknown tells: "SHA256:…", the strongest first.
QStringList fingerprintsIn(const Error &error);

} // namespace swingbridge
