// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"
#include "report/Report.h"

namespace swingbridge {

//! The journal of one wizard of a schedule: in a file, as always; or its chain alone, in memory, which is ten times as fast.
//! Entries, hashes, verification and report are the real ones either way.
class ScheduleRecord
{
public:
    //! \a folder: empty for memory. \a clock must outlive it.
    static Result<ScheduleRecord> begin(const OpenFacts &facts, Clock &clock, const QString &folder);

    Done append(const EntryDraft &draft);
    const QList<Entry> &entries() const { return m_journal ? m_journal->entries() : m_chain; }
    //! Verifies the chain anew.
    Report report() const;

private:
    ScheduleRecord(OpenFacts facts, Clock &clock) : m_facts(std::move(facts)), m_clock(&clock) {}
    Verification verified() const;

    OpenFacts m_facts;
    Clock *m_clock;
    QList<Entry> m_chain;
    std::unique_ptr<Journal> m_journal;
};

} // namespace swingbridge
