// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Sight.h"

#include "foundation/JsonText.h"

namespace swingbridge {

Sight::Sight(std::shared_ptr<const Journal> journal) : m_journal(std::move(journal))
{
    for (const Entry &entry : m_journal->entries())
        m_record.fold(entry);
}

Result<Sight> Sight::open(const QString &folder)
{
    auto journal = Journal::openReadOnly(folder);
    if (!journal)
        return failure(journal.error());
    return Sight(std::shared_ptr<const Journal>(std::move(*journal)));
}

Json Sight::facts() const
{
    return parseJson(m_journal->facts().extra(), QStringLiteral("the facts of entry 1")).value_or(Json::object());
}

std::optional<Rehearsal> Sight::rehearsal() const
{
    return Rehearsal::fromFacts(facts(), m_journal->folder());
}

Result<QByteArray> Sight::answers() const
{
    const QString hash = textAt(facts(), "answers");
    if (hash.isEmpty())
        return QByteArray();
    return m_journal->artefact(hash);
}

Result<SessionWorld> Sight::world(const QString &operatorName, const FaultPlan &faults, const ServerWays &ways) const
{
    QStringList addresses;
    for (const JournalServer &server : m_journal->facts().servers)
        addresses << server.address();
    const QByteArray purpose = "resume " + QByteArray::number(m_journal->entries().size());
    return ServerWorld::resume(ways, rehearsal(), addresses, operatorName, purpose, faults);
}

} // namespace swingbridge
