// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Guid.h"
#include "servers/AgentError.h"
#include "servers/ObservedFacts.h"

namespace swingbridge {

//! One answer, as it came over the wire. It proves nothing about a change: only an Observation does.
class AgentReply
{
public:
    AgentReply() = default;
    //! What an agent answers when it did what was asked.
    static AgentReply success(Guid operationId, QByteArray resultJson = "{}");
    //! What an agent answers when it did not.
    static AgentReply refusal(Guid operationId, AgentError error);

    bool isOk() const { return !error.has_value(); }

    Guid operationId;
    QByteArray resultJson = "{}"; //!< One JSON object; "{}" when the answer is an error.
    std::optional<AgentError> error;
    std::optional<Receipt> receipt;
    std::optional<ObservedFacts> observed;
    QString agentVersion;
    QString agentSha256;
};

void to_json(Json &json, const AgentReply &reply);
//! Throws std::runtime_error for a missing or malformed key or another protocol.
void from_json(const Json &json, AgentReply &reply);

} // namespace swingbridge
