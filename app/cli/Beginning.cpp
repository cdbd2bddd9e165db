// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Beginning.h"

#include "foundation/JsonText.h"

namespace swingbridge {

Beginning::Beginning(JournalOpening opening) : m_opening(std::move(opening)) {}

Json Beginning::facts() const
{
    return parseJson(m_opening.facts().extra(), QStringLiteral("the facts of entry 1")).value_or(Json::object());
}

std::optional<Rehearsal> Beginning::rehearsal() const
{
    return Rehearsal::fromFacts(facts(), m_opening.folder());
}

Result<QByteArray> Beginning::answers() const
{
    const QString hash = textAt(facts(), "answers");
    if (hash.isEmpty())
        return QByteArray();
    return Journal::artefactIn(m_opening.folder(), hash);
}

Result<SessionWorld> Beginning::world(const QString &operatorName, const FaultPlan &faults, const ServerWays &ways) const
{
    QStringList addresses;
    for (const JournalServer &server : m_opening.facts().servers)
        addresses << server.address();
    const QByteArray purpose = "resume " + QByteArray::number(m_opening.entryCount());
    return ServerWorld::resume(ways, rehearsal(), addresses, operatorName, purpose, faults);
}

} // namespace swingbridge
