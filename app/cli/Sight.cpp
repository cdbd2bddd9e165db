// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Sight.h"

#include "cli/Beginning.h"

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

Result<SessionWorld> Sight::world(const QString &operatorName, const FaultPlan &faults, const ServerWays &ways) const
{
    const JournalOpening opening(m_journal->folder(), m_journal->facts(), m_journal->entries().size());
    return Beginning(opening).world(operatorName, faults, ways);
}

} // namespace swingbridge
