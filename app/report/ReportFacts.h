// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "report/ReportValues.h"

namespace swingbridge {

class Journal;

enum class ReportStage { Plan, During, After };
//! "plan", "during", "after".
QString toString(ReportStage stage);
std::optional<ReportStage> reportStageFrom(const QString &word);

//! Everything a report says, read from the journal and its evidence files and from nowhere else (guarded-switch.md 5):
//! no server is asked, no clock is looked at, nothing is typed in. The same journal gives the same facts for ever.
class ReportFacts
{
public:
    //! Where the migration stands.
    enum class Outcome {
        Planned,    //!< No attempt was begun.
        Running,    //!< An attempt is under way.
        Resting,    //!< It rests and waits for somebody; see restingState.
        Aborted,    //!< Given up before anything was demoted.
        RolledBack, //!< The attempt that ended gave the role back.
        Done
    };

    //! Reads as much as belongs to \a stage: Plan stops before the first attempt. Without a stage: where it stands now.
    //! An altered journal is read too; verdict then says so. Never fails: what is missing stays unknown.
    static ReportFacts read(const Journal &journal, std::optional<ReportStage> stage = {});

    ReportStage stage = ReportStage::Plan;
    Outcome outcome = Outcome::Planned;
    QString restingState;  //!< "WAIT", "ZERO_ACTIVE_HOLD" …; empty unless Resting.
    QString restingServer; //!< The server it waits for; may be empty.

    QString journalId;
    QString head;      //!< 64 hex, of the whole journal, whatever the stage.
    QString verdict;   //!< "intact", "altered", "truncated", "unfinished"
    QStringList problems;
    QDateTime lastEntryAt;

    QString toolVersion;
    QString tenant;
    QString method;
    QString mode;      //!< "assisted", "automatic"
    bool hardFence = true;
    QString ticket;
    QString operatorName;
    bool isRehearsal = false;
    QString scenario;
    QString active;    //!< The server that was active at the start.
    QString target;    //!< The server that shall be active at the end of the last attempt; before it, of the migration.
    int attempts = 0;

    QList<std::pair<QString, QString>> people; //!< Role, name.
    QList<ReportServer> servers;
    QList<ReportGuard> guards;
    QList<ReportGuard> checks; //!< Preflight, those that did not pass.
    QMap<QString, qint64> checkSummary;
    QList<ReportDifference> differences;
    QList<ReportRule> rules;
    QList<ReportRun> runs;
    ReportExports exports;
    QList<ReportSighting> timeline;
    bool sawTwoActive = false;
    ReportIntervals intervals;
    QStringList attestedOff; //!< Servers that a person attested as fenced off and that were not seen since.
    QDateTime activeSince; //!< When the target of the last attempt was first observed active.
    QList<ReportBorrowed> borrowed;
    QList<ReportStatement> attestations;
    QList<ReportStatement> waivers;
    QList<ReportStatement> consents;
    QStringList assumptions; //!< "R1" … those of guarded-switch.md 3.3 that apply.

    const ReportServer *server(const QString &name) const;
    //! The names of those that were seen active last; empty and isActiveKnown() false when that is not known.
    QStringList activeServers() const;
    bool isActiveKnown() const;
};
//! "planned", "running", "resting", "aborted", "rolledBack", "done".
QString toString(ReportFacts::Outcome outcome);

} // namespace swingbridge
