// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ServerLine.h"
#include "cli/Sight.h"
#include "migration/Question.h"
#include "migration/Readmission.h"

namespace swingbridge {

class MigrationSession;

//! The command that answers \a question, with the folder of its journal put in.
QString commandFor(const Question &question, const QString &folder);

//! Where a migration stands: the document swingbridge/status/1 and the same for people.
class MigrationStatus
{
public:
    //! As the journal tells it; servers as they were observed last, with the time of that observation.
    static MigrationStatus ofJournal(const Sight &sight);
    //! As the session stands. Its journal exists.
    static MigrationStatus ofSession(const MigrationSession &session);
    //! Replaces what is said of the servers by what they just answered.
    void setReadings(const QList<ServerReading> &readings);
    //! Files written for this call, besides those the journal knows.
    void addReports(const QStringList &files) { m_reports += files; }

    Json toJson() const;
    QString toText() const;
    //! Names of the servers that were seen active.
    QStringList activeServers() const;
    const SwitchView &switchView() const { return m_switch; }
    //! What a person should read although it is done: differences, exports, checks that did not pass, waivers.
    bool hasFindings() const;

private:
    MigrationStatus() = default;
    void takeJournal(const Journal &journal, const MigrationRecord &record);
    void settlePhase();
    QList<Question> openQuestions() const;

    QString m_folder;
    QString m_id;
    QString m_head;
    qint64 m_entries = 0;
    QString m_verdict;
    bool m_rehearsal = false;
    QString m_method;
    QString m_mode;
    std::optional<PhaseId> m_phase; //!< The current one; empty: finished.
    QList<PhaseResult> m_phases;
    QList<ServerLine> m_servers;
    SwitchView m_switch;
    ReadmissionView m_readmission;
    QList<BorrowedSetting> m_borrowed;
    QList<Question> m_questions;
    QStringList m_reports;
};

} // namespace swingbridge
