// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"
#include "foundation/Json.h"
#include "servers/AgentErrorCode.h"

namespace swingbridge {

//! The `error` of a reply: a code of the closed list, the product's own text kept.
class AgentError
{
public:
    AgentError() = default;
    explicit AgentError(AgentErrorCode code, QString message = {}, QString detail = {})
        : m_code(code), m_message(std::move(message)), m_detail(std::move(detail)), m_retry(retryOf(code)) {}
    AgentError(AgentErrorCode code, QString message, QString detail, Retry retry)
        : m_code(code), m_message(std::move(message)), m_detail(std::move(detail)), m_retry(retry) {}

    AgentErrorCode code() const { return m_code; }
    const QString &message() const { return m_message; } //!< English, for log and report.
    const QString &detail() const { return m_detail; }   //!< For ExpectationFailed: which expectation.
    Retry retry() const { return m_retry; }

private:
    AgentErrorCode m_code = AgentErrorCode::Unexpected;
    QString m_message;
    QString m_detail;
    Retry m_retry = Retry::Unknown;
};

void to_json(Json &json, const AgentError &error);
//! A word that is not in the list becomes Unexpected; the word is kept in the message.
void from_json(const Json &json, AgentError &error);

//! For people: kind, one translated sentence that names \a serverName and what is unchanged, the remedy, the code.
Error toError(const AgentError &error, const QString &serverName);
//! The same failure, said of \a serverName: a transport only knows an address. Left as it is when it carries no code.
Error renamed(const Error &error, const QString &serverName);
//! The agent's code that \a error carries, if it came from an agent or a transport.
std::optional<AgentErrorCode> agentCodeOf(const Error &error);

} // namespace swingbridge
