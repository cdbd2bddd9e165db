// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/Observation.h"

namespace swingbridge {

bool Observation::showsToken() const
{
    return m_token && m_facts.marker && m_facts.marker->isOf(*m_token);
}

bool Observation::showsOutcome(Operation operation, int seq) const
{
    const auto &receipt = m_facts.lastReceipt;
    return showsToken() && receipt && receipt->isIntact() && receipt->kind == Receipt::Kind::Outcome
        && receipt->operation == operation && receipt->seq == seq && receipt->counter == m_token->counter()
        && receipt->nonce == m_token->nonce();
}

bool Observation::isSuperseded() const
{
    return m_token && m_facts.marker && !m_facts.marker->isOf(*m_token) && m_facts.marker->counter >= m_token->counter();
}

} // namespace swingbridge
