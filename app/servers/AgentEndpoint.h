// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "servers/AgentReply.h"
#include "servers/AgentRequest.h"

#include <QCoroTask>

#include <stop_token>

namespace swingbridge {

//! The only door to a server. What stands behind it (a process, a lab, a folder) is nobody's business above.
//!
//! A Result without value means that no believable answer came; its Error carries a transport code
//! (agentCodeOf()). A reply with isOk() == false is an answer. Neither says what the server did.
//! Answers never come within the same event. Calls may overlap; each gets its own answer.
class AgentEndpoint
{
public:
    virtual ~AgentEndpoint() = default;

    //! Asks once. \a stop gives up waiting (Cancelled); it does not undo what was sent.
    [[nodiscard]] virtual QCoro::Task<Result<AgentReply>> call(AgentRequest request, std::stop_token stop) = 0;
    //! As a person writes the address: "lab:sync01", "ssh://sync01". Never a secret.
    virtual QString address() const = 0;
};

} // namespace swingbridge
