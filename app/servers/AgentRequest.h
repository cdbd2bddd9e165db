// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Guid.h"
#include "servers/Expectation.h"
#include "servers/Operation.h"
#include "servers/SwitchToken.h"

#include <chrono>

namespace swingbridge {

inline constexpr int agentProtocol = 1;

//! One question or command, as it goes over the wire.
class AgentRequest
{
public:
    AgentRequest() = default;
    AgentRequest(Operation wanted, Guid id) : operation(wanted), operationId(id) {}

    Operation operation = Operation::Hello;
    Guid operationId;                   //!< Pairs the reply with the request and nothing more.
    std::optional<int> deadlineSeconds; //!< Counted on the server from parsing; empty: none.
    QByteArray argumentsJson = "{}";    //!< One JSON object.
    std::optional<SwitchToken> token;
    int seq = 0;
    QString machineId; //!< Who must answer; empty: not known yet.
    QString bootId;
    QString agentSha256;
    QString journalHead;
    std::optional<Expectation> expect;

    //! How long the transport waits for the whole answer; not sent. Zero: without limit (run.start).
    std::chrono::milliseconds patience = std::chrono::minutes{2};

    //! For logs and transcripts: "demote seq=1 token=7 {"by":"agent"}". It holds no secret.
    QString text() const;
};

void to_json(Json &json, const AgentRequest &request);
//! The agent's side: throws std::runtime_error for a missing or malformed key, an unknown operation, another protocol
//! or a key that begins with "__".
void from_json(const Json &json, AgentRequest &request);

} // namespace swingbridge
