// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migration/MigrationSession.h"
#include "migration/Workspace.h"
#include "rehearsal/LabWorld.h"
#include "support/LabMigrations.h"

#include <QTemporaryDir>

#include <chrono>

namespace swingbridge::test {

//! Runs \a phase of \a session and answers what it asks as \a scenario's own answers file does, until it is done.
//! False when it failed, when an answer is missing, or when it rests; the reason is printed.
bool runPhase(MigrationSession &session, const Scenario &scenario, PhaseId phase);
//! Runs all phases before \a phase; \a phase itself is not begun.
bool runUntil(MigrationSession &session, const Scenario &scenario, PhaseId phase);

//! A lab in a folder of its own whose time jumps, and a migration over it that has not begun.
class LabSession
{
public:
    explicit LabSession(const QString &scenario, const QString &faults = {});
    ~LabSession();

    MigrationSession *session() const { return m_session.get(); }
    const Workspace &workspace() const { return m_session->workspace(); }
    //! The servers as they truly are; exportCapable() is the oracle.
    Lab &lab() const { return *m_migrations->lab(); }
    const Scenario &scenario() const { return m_scenario; }
    //! The journal's folder.
    QString folder() const { return m_folder; }

    //! Runs all phases before \a phase with the scenario's answers.
    bool runUntil(PhaseId phase) { return test::runUntil(*m_session, m_scenario, phase); }
    //! Runs \a phase with the scenario's answers until it is done.
    bool runPhase(PhaseId phase) { return test::runPhase(*m_session, m_scenario, phase); }
    //! Runs \a phase once and answers nothing.
    std::optional<Result<PhaseResult>> runOnce(PhaseId phase);
    //! Closes the session and opens its journal again, as if the program had been ended and started.
    bool reopen();
    //! How often the journal says \a kind.
    int entries(EntryKind kind) const;
    //! How often it says \a kind at \a step: answers, decisions, commands.
    int entries(EntryKind kind, const QString &step) const;

private:
    QTemporaryDir m_home;
    Scenario m_scenario;
    std::shared_ptr<LabMigrations> m_migrations;
    QString m_folder;
    std::unique_ptr<MigrationSession> m_session;
};

} // namespace swingbridge::test
