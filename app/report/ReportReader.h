// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ReportDifferences.h"
#include "report/ReportRecord.h"
#include "report/ReportTimeline.h"

namespace swingbridge {

//! Folds a journal's record, entry by entry, into ReportFacts. The payloads are described in app/migration/README.md and
//! app/switchover/README.md; a key that is missing leaves its fact unknown.
class ReportReader
{
public:
    explicit ReportReader(const ReportRecord &record);

    ReportFacts read(std::optional<ReportStage> stage);

private:
    qsizetype endOf(std::optional<ReportStage> stage) const;
    void readOpening();
    void fold(const Entry &entry);
    void foldAttempt(const Json &payload);
    void foldState(const Entry &entry, const Json &payload);
    void foldObserved(const Entry &entry, const Json &payload);
    void foldCapture(const Entry &entry, const Json &payload);
    void foldIdentity(const Entry &entry, const Json &payload);
    void foldGuards(const Json &payload);
    void foldFirstExports(const Json &runs, const QString &server);
    void foldExports(const Json &payload);
    void foldDecision(const Entry &entry, const Json &payload);
    void foldApproval(const Entry &entry, const Json &payload);
    void foldWitness(const Entry &entry, const Json &payload);
    void foldStatement(const Entry &entry, const Json &payload);
    void foldBorrowed(const Entry &entry, const Json &payload);
    void finish();
    //! The first evidence file of an entry that is a document of that schema; null when there is none.
    Json evidence(const Json &payload, const char *schema) const;
    static QMap<QString, qint64> countsFrom(const Json &object);
    ReportServer *server(const QString &name);
    void addPerson(const QString &role, const QString &name);

    const ReportRecord &m_record;
    ReportFacts m_facts;
    ReportTimeline m_timeline;
    ReportDifferences m_differences;
    bool m_isRollBack = false;
    bool m_fenceAttested = false;
};

} // namespace swingbridge
