// SPDX-FileCopyrightText: 2026 The Swingbridge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/PreflightCheck.h"
#include "afterwards/CloudWitness.h"
#include "afterwards/Decommission.h"
#include "afterwards/ProofCheck.h"
#include "async/Progress.h"
#include "journal/Journal.h"
#include "migration/BackupState.h"
#include "migration/ComparisonState.h"
#include "migration/ExportsState.h"
#include "migration/ImportState.h"
#include "migration/MigrationRecord.h"
#include "migration/Question.h"
#include "migration/ServerReading.h"
#include "rules/RuleTransfer.h"
#include "rules/ScriptScan.h"
#include "servers/ServerFacts.h"
#include "migration/SessionWorld.h"
#include "migration/SwitchoverState.h"

namespace swingbridge {

//! One run on the staging server, as it is shown while it goes on.
class SyncRun
{
public:
    QString connector;
    Guid connectorId;
    QString profile;
    bool isRunning = false;
    std::optional<RunResult> result; //!< Empty: still to come.
};

//! One custom rule on its way to the staging server.
class RuleProgress
{
public:
    RuleTransfer transfer;
    QString result;   //!< "", "running", "created", "replaced", "skipped", "failed", "refused"
    QString readBack; //!< "", "equal", "different", "notRead"
    QString message;
    QString file;     //!< The script that it comes from; empty: the active server's configuration.
    QDateTime ranAt;  //!< When it was run and read back.
};

//! What a migration works with: shared between the session and the frames of its phases, so that neither dangles.
//!
//! The state members hold what the servers said and what was made of it; each is written by one phase and read by
//! pages. Everything that must survive is in the journal.
class Workspace
{
public:
    Workspace(SessionWorld sessionWorld, SessionSetup sessionSetup, QString journalFolder);

    SessionWorld world;
    SessionSetup setup;
    QString folder;                      //!< Of the journal; backup/ and reports/ lie in it.
    std::unique_ptr<Journal> journal;    //!< Null until the servers were paired.
    MigrationRecord record;

    // --- servers -------------------------------------------------------------------------------
    QList<ServerReading> servers;        //!< The active one first, then staging in the order given.
    QHash<QString, std::shared_ptr<ServerDriver>> drivers;
    QString activeName() const;          //!< Active at the start of this migration.
    QString targetName() const;          //!< To be active at its end.
    ServerReading *reading(const QString &name);
    const ServerReading *reading(const QString &name) const;
    std::shared_ptr<ServerDriver> driver(const QString &name) const { return drivers.value(name); }
    //! Opens the doors of the setup's addresses; Error when an address cannot be understood.
    Done openDoors();
    //! Opens the door of \a name anew, as the person says by now; it goes on to expect the machine that was expected.
    Done reopenDoor(const QString &name);
    //! Puts the servers in the order of the setup's addresses, those that are known; what was read at an address that stays is kept.
    void nameServers();
    bool areIdentified = false;          //!< The servers were asked who they are since this program was started.
    bool stagingIsNotInstalled() const;

    // --- what the phases saw -------------------------------------------------------------------
    QList<ServerFacts> preflightFacts;   //!< Read by Method, and again by Preflight when they have aged.
    QString onlyCheck;                   //!< The next run of the phase Preflight reads what this check needs; empty: what has aged.
    QList<PreflightCheck> preflight;
    QString backupFolder;
    QList<BackupFile> backupFiles;
    QList<ServerBackup> backups;         //!< In the order of servers; those that were taken so far.
    ComparisonState comparison;
    ImportState importState;
    QList<RuleProgress> rules;
    QList<ScriptScan> addedScripts;      //!< A person's own scripts, already with the target's connectors: run by the phase Rules.
    Guid onlyRule;                       //!< The next run of the phase Rules runs this one and stays open; null: all that are left.
    QList<SyncRun> runs;
    QString onlyConnector;               //!< The next run of the phase Synchronize runs this connector alone; empty: all.
    ExportsState exports;
    SwitchoverState switchover;
    QList<ProofCheck> proof;
    QList<RunResult> firstExports;       //!< Of the new active server, newest first.
    std::optional<QList<EventRecord>> eventsSincePromotion; //!< Of the new active server; absent: could not be read.
    int cyclesWanted = 0;                //!< Clean cycles before "you can go home".
    std::optional<CloudWitness> witness; //!< The newest word of the cloud that a person gave.
    QByteArray witnessText;              //!< The same as it was given, until it is in the journal.
    QList<DecommissionStep> decommission; //!< As judged last; empty: not looked at.

    // --- journal -------------------------------------------------------------------------------
    //! Appends and folds. After an Error nothing was kept.
    Done append(const EntryDraft &draft);
    //! The state of a phase with its facts (canonical text, see README).
    Done appendPhase(PhaseId phase, PhaseState state, const Json &facts);
    QString operatorName() const { return world.operatorName; }

    // --- work tokens ---------------------------------------------------------------------------
    //! Claims \a server for work outside the switch and returns what every command there has to carry.
    [[nodiscard]] static QCoro::Task<Result<CommandContext>> claimWork(std::shared_ptr<Workspace> self, QString server, std::stop_token stop);
    [[nodiscard]] static QCoro::Task<Done> releaseWork(std::shared_ptr<Workspace> self, QString server, CommandContext context);

    // --- questions and notification ------------------------------------------------------------
    QList<Question> questions;           //!< Of all phases; a phase replaces its own.
    void ask(PhaseId phase, QList<Question> open);
    std::function<void()> onChanged;     //!< Set by the session; empty once it has gone.
    ProgressSink onProgress;
    void announce() const { if (onChanged) onChanged(); }
    void report(const Progress &progress) const { if (onProgress) onProgress(progress); }

private:
    Guid m_migration;
};

} // namespace swingbridge
