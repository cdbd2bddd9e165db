// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/ScheduleRecord.h"

#include "foundation/JsonText.h"
#include "journal/JournalRows.h"
#include "journal/JournalSchema.h"
#include "report/ReportRecord.h"

namespace swingbridge {

Result<ScheduleRecord> ScheduleRecord::begin(const OpenFacts &facts, Clock &clock, const QString &folder)
{
    ScheduleRecord record(facts, clock);
    if (!folder.isEmpty()) {
        auto made = Journal::create(folder, facts, clock);
        if (!made)
            return failure(made.error());
        record.m_journal = std::move(*made);
        return record;
    }
    record.m_facts.createdUtc = toIsoUtc(clock.nowUtc());
    const auto payload = record.m_facts.toPayload();
    if (!payload)
        return failure(payload.error());
    if (const Done begun = record.append(EntryDraft::fromCanonical(EntryKind::Open, *payload)); !begun)
        return failure(begun.error());
    return record;
}

Done ScheduleRecord::append(const EntryDraft &draft)
{
    if (m_journal) {
        const auto written = m_journal->append(draft);
        return written ? done() : failure(written.error());
    }
    if (!draft.payload())
        return failure(draft.payload().error());
    const QByteArray before = m_chain.isEmpty() ? Entry::genesis() : m_chain.constLast().hash();
    m_chain.append(Entry(m_chain.size() + 1, toIsoUtc(m_clock->nowUtc()), m_clock->monotonicNs(), draft, before));
    return done();
}

Verification ScheduleRecord::verified() const
{
    const Json open = m_chain.constFirst().payload();
    JournalRows rows;
    rows.entries = m_chain;
    rows.op = canonicalJson(valueAt(open, "op")).value_or(QByteArray());
    rows.servers = canonicalJson(valueAt(open, "servers")).value_or(QByteArray());
    rows.schema = JournalSchema::expected();
    return Verification::of(rows);
}

Report ScheduleRecord::report() const
{
    return m_journal ? Report::make(*m_journal) : Report::make(ReportRecord(m_facts, m_chain, verified()).read());
}

} // namespace swingbridge
