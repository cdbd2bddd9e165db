// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"
#include "report/ReportFacts.h"

namespace swingbridge {

//! What a report is made from: a journal, or the entries of one that stands in no file (the exploration's).
class ReportRecord
{
public:
    //! Reads the file again and verifies it. \a journal must outlive the record.
    explicit ReportRecord(const Journal &journal)
        : facts(journal.facts()), entries(journal.entries()), verification(journal.verifiedNow()), evidence(&journal) {}
    ReportRecord(OpenFacts opening, QList<Entry> chain, Verification verified)
        : facts(std::move(opening)), entries(std::move(chain)), verification(std::move(verified)) {}

    OpenFacts facts;
    QList<Entry> entries; //!< At least OPEN.
    Verification verification;
    const Journal *evidence = nullptr; //!< Has the files that the entries rest on; null: there are none.

    ReportFacts read(std::optional<ReportStage> stage = {}) const;
};

} // namespace swingbridge
