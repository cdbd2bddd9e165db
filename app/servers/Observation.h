// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "servers/ObservedFacts.h"

namespace swingbridge {

class AgentReply;

namespace test {
class ObservationMaker;
}

//! What was seen on a server, and by whom: proof for the switch.
//!
//! It has no public constructor. It comes from an agent's answer, parsed by ServerDriver, and from nowhere else:
//! no reply to a change, no journal entry and no wish can become an Observation.
class Observation
{
public:
    const QString &server() const { return m_server; }
    const ObservedFacts &facts() const { return m_facts; }
    const QDateTime &at() const { return m_facts.at; } //!< The server's clock.
    ServerRole role() const { return m_facts.role(); }
    bool isActive() const { return role() == ServerRole::Active; }
    //! Service running and staging mode on: this server can export nothing.
    bool isStaging() const { return role() == ServerRole::Staging; }
    std::optional<bool> isIdle() const { return m_facts.isIdle(); }

    //! The token under which was asked; empty for a look without a token.
    const std::optional<SwitchToken> &askedUnder() const { return m_token; }
    //! True when the marker of this server holds exactly the token under which was asked.
    bool showsToken() const;
    //! True when the last receipt is the outcome of \a operation at \a seq under that token and its hash is intact.
    bool showsOutcome(Operation operation, int seq) const;
    //! True when a higher token than the one asked under was claimed here: somebody else took over.
    bool isSuperseded() const;

private:
    Observation(QString server, ObservedFacts facts, std::optional<SwitchToken> token)
        : m_server(std::move(server)), m_facts(std::move(facts)), m_token(std::move(token)) {}

    friend class ServerDriver;
    friend class test::ObservationMaker;

    QString m_server;
    ObservedFacts m_facts;
    std::optional<SwitchToken> m_token;
};

} // namespace swingbridge
